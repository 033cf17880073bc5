/** Masks URLs for logs and responses: they never show the token of a one-time link, however it is encoded. */

const decodingsMax = 6
/** Longer than any id, and the minimum length of a token. */
const tokenCharsMin = 32
/** Too short to be a secret, whatever its parameter is named. */
const valueCharsMax = 3
const masked = '[masked]'

/** The API's query parameters that hold only filters and paging. */
const harmless = new Set(
  (
    'search type location place country remote experienceLevel skills salaryMin salaryMax currency ' +
    'sortBy sortOrder page limit skip ' +
    'status isActive isRead entityId'
  )
    .toLowerCase()
    .split(' ')
)

/** As long as a token and without whitespace, unlike any search. */
const tokenPattern = /[^/\\\s+]{32,}/
// The bound between word and separator keeps the time linear: without it a path of such words would take quadratic
// time.
const linkPattern = /((?:verify|reset|confirm|undo|unsubscribe)[^/\\?=;&]{0,40}|token)[/\\?=;&]+.+$/is

/** Percent-decodes a text repeatedly: a server or a proxy in between may have encoded it several times. */
function decoded(text: string): string {
  let current = text
  for (let times = 0; times < decodingsMax && current.includes('%'); times++) {
    const next = current.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    if (next === current) break
    current = next
  }
  return current
}

/** A request's path without its query, masked: for the log. */
export function loggedPath(url: string): string {
  return maskedPath(url.split(/[?#]/, 1)[0] ?? url)
}

function maskedPath(path: string): string {
  const plain = decoded(path)
  if (linkPattern.test(plain)) return plain.replace(linkPattern, `$1/${masked}`)
  if (!tokenPattern.test(plain)) return path
  return path
    .split('/')
    .map((segment) => (segment.length >= tokenCharsMin ? masked : segment))
    .join('/')
}

function maskedParameter(parameter: string): string {
  const at = parameter.indexOf('=')
  if (at < 0) return parameter === '' ? '' : masked
  const name = parameter.slice(0, at)
  const value = decoded(parameter.slice(at + 1))
  const isShort = value.length <= valueCharsMax && !/token/i.test(decoded(name))
  // A filter too may contain a whole pasted link.
  const isFilter = harmless.has(name.toLowerCase()) && !linkPattern.test(value) && !tokenPattern.test(value)
  if (isShort || isFilter) return parameter
  return `${name.length < tokenCharsMin && /^[\w.[\]-]*$/.test(name) ? name : masked}=${masked}`
}

/**
 * A request's path and query with tokens masked: everything after the name of a link in the path, everything as long as
 * a token, and the values of all query parameters not known to be harmless.
 */
export function maskedUrl(url: string): string {
  const at = url.search(/[?#]/)
  if (at < 0) return maskedPath(url)
  const query = url
    .slice(at + 1)
    .split('&')
    .map(maskedParameter)
    .join('&')
  return `${maskedPath(url.slice(0, at))}${url[at]}${query}`
}
