/**
 * What is compared of a text: compatibility forms, case and accents folded, and its words, in which the signs of skill names
 * count ("C++", "C#", ".NET"). Linear in the length of the text.
 */
import { fold as foldCase, foldForms as foldPlain } from '../../util/fold.ts'

/** Signs of ownership, which the forms of compatibility would spell out. */
const ownership = /[™®©]/g

/** Forms that mean the same made one, and accents taken off. Case stays. */
export const foldForms = (text: string): string => foldPlain(text.replace(ownership, ''))

/** The same with case folded and blanks made single: what two unknown names are compared by. */
export const fold = (text: string): string => foldCase(text.replace(ownership, '')).replace(/\s+/g, ' ').trim()

/** Letters and digits, a dot where nothing stands before it (".NET"), a trailing ++ or #. */
const wordPattern = /(?<![\p{L}\p{N}\p{M}])\.?[\p{L}\p{N}\p{M}]+(?:\+\+|#)?/gu
/** "C ++", "C #": the sign belongs to the letter. */
const looseSign = /(?<![\p{L}\p{N}])([cCfF]) (\+ ?\+|#)(?![\p{L}\p{N}])/gu

export interface Word {
  /** as it stands in the text */
  text: string
  start: number
  end: number
}

/** The signs of names put where they belong, for wordsOf(). The text may become shorter. */
export const joinSigns = (text: string): string =>
  text.replace(looseSign, (_, letter: string, sign: string) => letter + sign.replace(' ', ''))

/** The words of a text that foldForms() and joinSigns() have gone over. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(wordPattern)) {
    yield { text: match[0], start: match.index, end: match.index + match[0].length }
  }
}

/** The words of a name as the taxonomy has them: lower case, a leading dot only on the first. */
export function nameWords(name: string): string[] {
  const words: string[] = []
  for (const { text } of wordsOf(joinSigns(foldForms(name)))) words.push(nameWord(text, words.length === 0))
  return words
}

/** A word as it stands in a name of the taxonomy. */
export const nameWord = (text: string, isFirst: boolean): string => {
  const word = text.toLowerCase()
  return isFirst || !word.startsWith('.') ? word : word.slice(1)
}
