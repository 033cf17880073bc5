/** Long lists of the tour. */
import type { People } from './tour.ts'

/** Reads five pages of a list. The further in, the more a page would read whose cursor bounds nothing. */
export const pagesOf =
  ({ ask }: People) =>
  async (token: string | undefined, url: string): Promise<void> => {
    const given = { ...(token !== undefined && { token }) }
    let page = url
    for (let count = 1; count <= 5; count++) {
      const { headers, body } = await ask({ url: page, ...given })
      const next = /<([^>]+)>; rel="next"/.exec(String(headers.link ?? ''))?.[1]
      if (next === undefined) throw new Error(`${url} ends with page ${count}: ${body.slice(0, 200)}`)
      page = new URL(next, 'http://x').href.slice('http://x'.length)
    }
  }
