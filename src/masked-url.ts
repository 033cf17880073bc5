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

const linkPattern = /((?:verify|reset|confirm|undo|unsubscribe)[^/\\?=;&]*|token)[/\\?=;&]+.+$/is

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

function maskedPath(path: string): string {
  const plain = decoded(path)
  if (linkPattern.test(plain)) return plain.replace(linkPattern, `$1/${masked}`)
  if (!/[^/\\]{32,}/.test(plain)) return path
  return path
    .split('/')
    .map((segment) => (segment.length >= tokenCharsMin ? masked : segment))
    .join('/')
}

function maskedParameter(parameter: string): string {
  const at = parameter.indexOf('=')
  if (at < 0) return parameter === '' ? '' : masked
  const name = parameter.slice(0, at)
  const isShort = decoded(parameter.slice(at + 1)).length <= valueCharsMax && !/token/i.test(decoded(name))
  if (isShort || harmless.has(name.toLowerCase())) return parameter
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
