/** The part of html-to-text that is used here; the package brings no types of its own. */
declare module 'html-to-text' {
  interface Selector {
    selector: string
    format?: string
    options?: Record<string, unknown>
  }
  /** Makes a converter from HTML to plain text; entities are decoded, white space is collapsed. */
  export function compile(options: { wordwrap?: number | false; selectors?: Selector[] }): (html: string) => string
}
