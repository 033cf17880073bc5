/** Parses JSON bodies in bounded time, whatever a client sends. */
import { failure } from '../errors.ts'

/** Shorter texts are always fast to parse. */
const uncheckedCharsMax = 64 * 1024
/**
 * Limit of names, strings and brackets in a body, each counted as one; the largest legitimate body has a few hundred.
 */
const tokensMax = 30_000

const [quote, backslash, colon, bracket, brace] = [0x22, 0x5c, 0x3a, 0x5b, 0x7b]

/** The index of the quote that ends the string starting at `from`; the end of the text when there is none. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end
    while (text.charCodeAt(first - 1) === backslash) first--
    if ((end - first) % 2 === 0) return end
  }
  return text.length
}

/** Whether the text contains more than `tokensMax` tokens. One pass. */
function hasTooManyTokens(text: string): boolean {
  let tokens = 0
  for (let at = 0; at < text.length && tokens <= tokensMax; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at + 1)
    if (code === quote || code === colon || code === bracket || code === brace) tokens++
  }
  return tokens > tokensMax
}

/**
 * Takes a few milliseconds at most: without the limit, 1 MB can contain so many values that parsing takes fifty.
 * @throws MALFORMED_BODY, BODY_TOO_LARGE
 */
export function parseJsonBody(text: string): unknown {
  if (text.length > uncheckedCharsMax && hasTooManyTokens(text)) throw failure('BODY_TOO_LARGE')
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (cause) {
    throw failure('MALFORMED_BODY', { cause })
  }
}
