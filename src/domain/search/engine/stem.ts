/**
 * Makes the forms of a noun equal: singular and plural, masculine and feminine, in a few languages. Both sides of a search
 * go through the same function, so what comes out need not be a word.
 */

/**
 * Endings of plurals and genders, the longest first: German -innen, -erin, -ungen; French -euse, -eaux; Spanish and
 * Portuguese -dora, -dores, -ciones, -coes; Italian and French -atore, -atrice, -ateur.
 */
const endings: readonly (readonly [ending: string, replacement: string])[] = [
  ['erinnen', 'er'],
  ['ciones', 'cion'],
  ['onales', 'onal'],
  ['atrice', 'ator'],
  ['ateur', 'ator'],
  ['atore', 'ator'],
  ['atori', 'ator'],
  ['ungen', 'ung'],
  ['dores', 'dor'],
  ['euse', 'eur'],
  ['eaux', 'eau'],
  ['erin', 'er'],
  ['dora', 'dor'],
  ['coes', 'cao'],
  ['soes', 'sao']
]
/** How much of a word stands before an ending at least. */
const stemCharsMin = 3

/** English -s, -es, -ies; "s" is none after s, u and i ("business", "status", "analysis"). */
function singular(word: string): string {
  const bare = /[^sui]s$/.test(word) ? word.slice(0, -1) : word
  if (/(?:ch|sh|ss|x)e$/.test(bare)) return bare.slice(0, -1)
  if (bare.endsWith('ie')) return bare.slice(0, -1)
  return /[^aeiou]y$/.test(bare) ? `${bare.slice(0, -1)}i` : bare
}

/** A folded word without the ending of its number and gender: "companies" and "company" are "compani". */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  const one = /[^s]s$/.test(word) ? word.slice(0, -1) : word
  for (const [ending, replacement] of endings) {
    for (const form of [word, one]) {
      if (form.length >= ending.length + stemCharsMin && form.endsWith(ending)) {
        return form.slice(0, -ending.length) + replacement
      }
    }
  }
  return singular(word)
}
