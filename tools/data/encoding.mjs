/**
 * Repairs text whose UTF-8 bytes were read as Latin-1 or Windows-1252 ("donâ€™t" → "don’t", "VÃ¤stra" → "Västra"). Sequence by
 * sequence, so that text that is right already, or right in part, stays as it is.
 */

/** Windows-1252's characters for the bytes 0x80 to 0x9f (WHATWG Encoding Standard, index windows-1252); a control character where it has none. */
const windows1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ']
const byteOf = new Map(windows1252.map((character, index) => [character, 0x80 + index]))

const typographic = windows1252.filter((character) => character > '\xff').join('')
const continuation = `[\\x80-\\xbf${typographic}]`
const brokenSequence = new RegExp(
  // A legitimate "Ü”" must survive: with typographic signs two bytes are believed only after Â and Ã.
  `[\\xc2\\xc3]${continuation}|[\\xc4-\\xdf][\\x80-\\xbf]|[\\xe0-\\xef]${continuation}{2}|[\\xf0-\\xf4]${continuation}{3}`,
  'g'
)
/** The first bytes of a character whose last ones were cut off with the text's end. */
const cutSequence = new RegExp(`[\\xc2-\\xf4]${continuation}{1,2}$`)

/** What postings are written in, as ranges of code points; anything else came about by chance ("à »" is no Samaritan letter). */
const plausibleRanges = [
  [0x00a0, 0x017f], // Latin
  [0x0218, 0x021b],
  [0x0370, 0x052f], // Greek, Cyrillic
  [0x0590, 0x06ff], // Hebrew, Arabic
  [0x0900, 0x0e7f], // scripts of India, Thai
  [0x1e00, 0x1eff], // Vietnamese
  [0x2000, 0x2bff], // punctuation, signs, arrows
  [0x3000, 0x9fff], // Kana, Han
  [0xac00, 0xd7af], // Hangul
  [0xf000, 0xf0ff], // symbol fonts
  [0xfe00, 0xffef], // variation selectors, full-width forms
  [0x1f000, 0x1faff] // emoji
]

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** @param {string} sequence */
function decode(sequence) {
  const bytes = Uint8Array.from([...sequence], (character) => byteOf.get(character) ?? character.charCodeAt(0))
  try {
    const decoded = utf8.decode(bytes)
    const code = decoded.codePointAt(0) ?? 0
    return plausibleRanges.some(([from = 0, to = 0]) => code >= from && code <= to) ? decoded : sequence
  } catch {
    return sequence
  }
}

/**
 * The text with every broken sequence repaired; text without one comes back unchanged.
 * @param {string} text
 */
export function repairEncoding(text) {
  const repaired = text.replace(brokenSequence, decode)
  return repaired === text ? text : repaired.replace(cutSequence, '')
}
