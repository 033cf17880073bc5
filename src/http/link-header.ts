/**
 * The Link header of a page that has a next one (RFC 8288): the same address with the next cursor.
 * @param url the request's path and query
 */
export function nextLink(url: string, cursor: string | null): { link?: string } {
  if (cursor === null) return {}
  const next = new URL(url, 'http://localhost')
  for (const name of ['skip', 'page']) next.searchParams.delete(name)
  next.searchParams.set('cursor', cursor)
  return { link: `<${next.pathname}${next.search}>; rel="next"` }
}
