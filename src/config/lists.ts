/** Settings that hold several values. */

/** The values of a comma separated list, trimmed; empty ones are ignored. */
export const readList = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
