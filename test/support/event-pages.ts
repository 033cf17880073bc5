/** Events over HTTP, as an integrator reads them. */
export interface EventPage {
  status: number
  headers: Headers
  text: string
  /** of a failure */
  code: string
  topic: string
  events: { id: string; cursor: string; prev: string; type: string; data: Record<string, unknown> }[]
  cursor: string
  resync: boolean
  user?: { id: string; role: string }
  expiresAt?: string
  /** the address of the next page, path and query; '' when there is none */
  next: string
}

/** One request. @param path `/api/events/…` */
export async function readEvents(url: string, path: string, token = '', signal?: AbortSignal): Promise<EventPage> {
  const headers = token === '' ? {} : { authorization: `Bearer ${token}` }
  const response = await fetch(url + path, { headers, ...(signal && { signal }) })
  const text = await response.text()
  const { data, code = '' } = JSON.parse(text)
  const [, next = ''] = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '') ?? []
  return { ...data, status: response.status, headers: response.headers, text, code, next }
}

/** Follows the links from a page, on these hosts in turn, until so many events have come; every page on the way. */
export async function follow(
  urls: readonly string[],
  from: EventPage,
  count: number,
  token = ''
): Promise<EventPage[]> {
  const pages: EventPage[] = []
  let next = from.next
  for (let got = 0; got < count; ) {
    const page = await readEvents(urls[pages.length % urls.length] ?? '', next, token)
    if (page.status !== 200) throw new Error(`${next}: ${page.text}`)
    pages.push(page)
    got += page.events.length
    next = page.next
  }
  return pages
}
