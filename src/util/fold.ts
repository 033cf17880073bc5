/** Text folded for comparison: what differs only in case, accents or compatibility forms becomes the same. */

/** Letters that no decomposition takes apart; the musical sharp. */
const small = 'ß ss,æ ae,œ oe,ø o,ł l,đ d,ð d,þ th,ħ h,ı i,ŋ n,ŧ t,♯ #'.split(',').map((pair) => pair.split(' '))
const letters = new Map(
  small.flatMap(([from = '', to = '']) => [
    [from, to],
    [from === 'ß' ? 'ẞ' : from.toUpperCase(), to.toUpperCase()]
  ])
)
// The capital of the dotless i is an I like any other.
letters.delete('I')
const letterPattern = new RegExp(`[${[...letters.keys()].join('')}]`, 'g')
/** The accents of Latin, Greek and Cyrillic; the marks of other scripts (が, 각, हि) make other letters. */
const accents = /[\u0300-\u036f]+/g
/** What nobody sees: soft hyphen, zero-width joiners. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const isAscii = /^[\0-\x7f]*$/

/** Unicode's NFKC without accents; case stays: full-width letters, ligatures and "é" become plain ones. */
export function foldForms(text: string): string {
  if (isAscii.test(text)) return text
  const plain = text.normalize('NFKC').normalize('NFD').replace(accents, '').normalize('NFC')
  return plain.replace(invisible, '').replace(letterPattern, (letter) => letters.get(letter) ?? letter)
}

/** The same in lower case: "Zürich", "ZU\u0308RICH" and "Ｚｕｒｉｃｈ" are "zurich". */
export function fold(text: string): string {
  const folded = foldForms(text).toLowerCase()
  // At a word's end the lower case of Σ is another letter than within it.
  return folded === text || isAscii.test(folded) ? folded : folded.replaceAll('ς', 'σ')
}
