/** What of a request's address may be logged or echoed: never the token of a one-time link, however it is written. */

const decodingsMax = 6
/** As long as this is no id of ours, and the least that a token has. */
const tokenCharsMin = 32
/** Too short to be a secret, whatever its parameter is called. */
const valueCharsMax = 3
const masked = '[masked]'

/** What the API's query parameters are called, those that hold nothing but filters and pages. */
const harmless = new Set(
  (
    'search type location experienceLevel skills salaryMin salaryMax sortBy sortOrder page limit skip ' +
    'status isActive isRead entityId'
  )
    .toLowerCase()
    .split(' ')
)

/** As long as a token and without a blank, as no search is. */
const tokenPattern = /[^/\\\s+]{32,}/
// With a bound between word and sign: without one the time would grow with the square of a path made of such words.
const linkPattern = /((?:verify|reset|confirm|undo|unsubscribe)[^/\\?=;&]{0,40}|token)[/\\?=;&]+.+$/is

/** What can be decoded of a text, again and again: a server or a proxy on the way may have decoded it as often. */
function decoded(text: string): string {
  let now = text
  for (let times = 0; times < decodingsMax && now.includes('%'); times++) {
    const next = now.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    if (next === now) break
    now = next
  }
  return now
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
  // Also a filter may hold a whole link that somebody has pasted.
  const isFilter = harmless.has(name.toLowerCase()) && !linkPattern.test(value) && !tokenPattern.test(value)
  if (isShort || isFilter) return parameter
  return `${name.length < tokenCharsMin && /^[\w.[\]-]*$/.test(name) ? name : masked}=${masked}`
}

/**
 * A request's path and query with tokens masked: what follows the name of a link in the path, whatever is as long as a
 * token, and the values of all query parameters that are not known to hold nothing secret.
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
