/** Text folded for comparison: what differs only in case, accents or compatibility forms becomes the same. */

/** Letters that no decomposition takes apart; the sigma at a word's end; the musical sharp. */
const letters = new Map(
  Object.entries({
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't' },
    ...{ ς: 'σ', '♯': '#' }
  })
)
const letterPattern = new RegExp(`[${[...letters.keys()].join('')}]`, 'g')
/** The accents of Latin, Greek and Cyrillic; the marks of other scripts (が, 각, हि) make other letters. */
const accents = /[\u0300-\u036f]+/g
/** What nobody sees: soft hyphen, zero-width joiners. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const isAscii = /^[\0-\x7f]*$/

/** Unicode's NFKC and lower case, without accents: "Zürich", "ZU\u0308RICH" and "Ｚｕｒｉｃｈ" are "zurich". */
export function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase()
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC')
  return plain.replace(invisible, '').replace(letterPattern, (letter) => letters.get(letter) ?? letter)
}
