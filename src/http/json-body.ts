/** How the text of a JSON body becomes a value, whatever a client writes into it. */
import { failure } from '../errors.ts'

/** Below this much text nothing can stand in it whose reading takes long. */
const unlookedCharsMax = 64 * 1024
/** Names, texts and brackets in a body, each counted as one; the largest honest one has a few hundred. */
const tokensMax = 30_000

const [quote, backslash, colon, bracket, brace] = [0x22, 0x5c, 0x3a, 0x5b, 0x7b]

/** The place of the quote that ends the text beginning at `from`; the end of everything without one. */
function endOfText(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end
    while (text.charCodeAt(first - 1) === backslash) first--
    if ((end - first) % 2 === 0) return end
  }
  return text.length
}

/** Whether more than `tokensMax` values with names or items stand in the text. Reads it once. */
function isCrowded(text: string): boolean {
  let tokens = 0
  for (let at = 0; at < text.length && tokens <= tokensMax; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfText(text, at + 1)
    if (code === quote || code === colon || code === bracket || code === brace) tokens++
  }
  return tokens > tokensMax
}

/**
 * Reading takes a few milliseconds at most: one of 1 MB can hold so many values that parsing it alone takes fifty.
 * @throws MALFORMED_BODY, BODY_TOO_LARGE
 */
export function parseJsonBody(text: string): unknown {
  if (text.length > unlookedCharsMax && isCrowded(text)) throw failure('BODY_TOO_LARGE')
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (cause) {
    throw failure('MALFORMED_BODY', { cause })
  }
}
