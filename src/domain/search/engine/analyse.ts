/**
 * The words of a text with their places in it: what is indexed, what a query asks for and what is highlighted, by one
 * function for the three.
 *
 * Signs that make names are of the word: "C++", "C#", ".NET"; letters with "&" are one word ("R&D", "AT&T"). Words
 * joined by a hyphen or, before at most three letters, by a dot are found in either spelling: "front-end" is "front",
 * "end" and "frontend", "Node.js" is "node", "js" and "node.js". Words of scripts without blanks are found by
 * Intl.Segmenter's dictionaries. An elided article is dropped ("l'équipe"), and what follows an English apostrophe.
 */
import { fold } from '../../../util/fold.ts'
import { kindAt, kinds } from './characters.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words-table.ts'

export interface Token {
  /** what is compared */
  readonly term: string
  /** in the text as written, in UTF-16 units; the end is behind the last */
  readonly start: number
  readonly end: number
  /** it joins the tokens before it that stand in the same place ("node", "js" → "node.js") */
  readonly isWhole: boolean
}

/** Words are compared by so many characters. */
export const termCharsMax = 40
/** Intl.Segmenter takes about 1 µs a character: so many characters of unspaced scripts are read of one text. */
export const unspacedCharsMax = 3000
/** Parts of a joined word; what has more is no word, but an address or a row. */
const partsMax = 3

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** The term of a word as written; '' when it is not indexed. */
export function termOf(written: string): string {
  const folded = fold(written).slice(0, termCharsMax)
  return stopWords.has(folded) ? '' : stem(folded)
}

/** What a caller wants to know of the words, in the place of their terms. */
export interface Reading<Value> {
  word(text: string, start: number, end: number): Value
  whole(term: string): Value
}

export type Emit<Value> = (value: Value, start: number, end: number, isWhole: boolean) => void

const isWord = (text: string, index: number): boolean => index < text.length && kindAt(text, index) === kinds.word

const signs = new Set(Array.from('+＋#＃♯', (sign) => sign.charCodeAt(0)))
const joiners = new Map(Object.entries({ '-': '-', '‐': '-', '‑': '-', '.': '.', '．': '.', '&': '&', '＆': '&' }))
const joinerCodes = new Set([...joiners.keys()].map((joiner) => joiner.charCodeAt(0)))

/** Behind the letters and digits of the word that begins at an index. */
function lettersEnd(text: string, start: number): number {
  for (let end = start + 1; end < text.length; end++) {
    const kind = kindAt(text, end)
    if (kind !== kinds.word && kind !== kinds.invisible) return end
  }
  return text.length
}

/** Behind the word, with the signs that belong to it. */
function wordEnd(text: string, start: number): number {
  const end = lettersEnd(text, start)
  if (!signs.has(text.charCodeAt(end))) return end
  // "C++17" is "C++" and "17".
  const signed = /^(?:[+＋]{2}(?!\p{L})|[#＃♯](?![\p{L}\p{N}]))/u.exec(text.slice(end, end + 3))
  return end + (signed?.[0].length ?? 0)
}

/** ".NET", where nothing stands before the dot. */
const isDotNet = (text: string, dot: number): boolean =>
  /^[.．](?:net|ＮＥＴ)(?![\p{L}\p{N}])/iu.test(text.slice(dot, dot + 5)) && !(dot > 0 && isWord(text, dot - 1))

const isApostrophe = (text: string, index: number): boolean => /^['’]/.test(text.charAt(index))

/** "l" of "l'équipe", "s" of "it's". */
function isElided(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false
  if (isApostrophe(text, end) && isWord(text, end + 1)) return wordEnd(text, end + 1) - end > 3
  return start > 1 && isApostrophe(text, start - 1) && isWord(text, start - 2)
}

interface Part {
  start: number
  end: number
}

/** The parts of a joined word from an index on ("Node.js", "front-end"), and by which sign. */
function partsFrom(text: string, start: number): { parts: Part[]; sign: string } {
  const parts: Part[] = [{ start, end: wordEnd(text, start) }]
  let sign = ''
  for (;;) {
    const at = parts[parts.length - 1]?.end ?? start
    const next = text.charAt(at)
    const joiner = next === ' ' ? '' : (joiners.get(next) ?? '')
    if (joiner === '' || (sign !== '' && joiner !== sign) || !isWord(text, at + 1)) return { parts, sign }
    sign = joiner
    parts.push({ start: at + 1, end: wordEnd(text, at + 1) })
  }
}

const isNumber = (text: string): boolean => /^\p{N}+$/u.test(text)

/** What a joined word is as a whole; '' when it is only its parts. */
function wholeOf(text: string, parts: readonly Part[], sign: string): string {
  if (parts.length < 2 || parts.length > partsMax) return ''
  const written = parts.map(({ start, end }) => text.slice(start, end))
  const last = written[written.length - 1] ?? ''
  if (sign === '-') return termOf(written.join(''))
  if (sign === '&') return written.every((part) => part.length <= 2) ? fold(written.join('&')) : ''
  return last.length <= 3 || written.every(isNumber) ? fold(written.join('.')).slice(0, termCharsMax) : ''
}

const isSign = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && kindAt(text, index) === kinds.sign

/** Emits a word, or the parts of a joined one and then the whole. @returns the index behind it */
function emitWord<Value>(text: string, start: number, reading: Reading<Value>, emit: Emit<Value>): number {
  // Nearly every word: no sign makes it more or less than its letters.
  const plainEnd = lettersEnd(text, start)
  if (!isSign(text, plainEnd) && !isSign(text, start - 1)) {
    emit(reading.word(text, start, plainEnd), start, plainEnd, false)
    return plainEnd
  }
  const firstEnd = wordEnd(text, start)
  if (!joinerCodes.has(text.charCodeAt(firstEnd))) {
    if (!isElided(text, start, firstEnd)) emit(reading.word(text, start, firstEnd), start, firstEnd, false)
    return firstEnd
  }
  const { parts, sign } = partsFrom(text, start)
  const end = parts[parts.length - 1]?.end ?? start + 1
  const whole = sign === '' ? '' : wholeOf(text, parts, sign)
  // The parts of "R&D" and of "3.11" are nothing by themselves.
  if (whole !== '' && (sign === '&' || /^\p{N}+\./u.test(whole))) {
    emit(reading.whole(whole), start, end, false)
    return end
  }
  for (const part of parts) {
    if (!isElided(text, part.start, part.end))
      emit(reading.word(text, part.start, part.end), part.start, part.end, false)
  }
  if (whole !== '') emit(reading.whole(whole), start, end, true)
  return end
}

/** Emits the words of a run of an unspaced script. @returns the index behind it */
function emitRun<Value>(
  text: string,
  start: number,
  charsMax: number,
  reading: Reading<Value>,
  emit: Emit<Value>
): number {
  let end = start + 1
  while (end < text.length && kindAt(text, end) === kinds.unspaced) end++
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, Math.min(end, start + charsMax)))) {
    const from = start + index
    if (isWordLike) emit(reading.word(text, from, from + segment.length), from, from + segment.length, false)
  }
  return end
}

/** Every word in order; a whole comes after its parts. */
export function readWords<Value>(text: string, reading: Reading<Value>, emit: Emit<Value>): void {
  let unspacedLeft = unspacedCharsMax
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === kinds.word) at = emitWord(text, at, reading, emit)
    else if (kind === kinds.unspaced) {
      const end = emitRun(text, at, unspacedLeft, reading, emit)
      unspacedLeft = Math.max(0, unspacedLeft - (end - at))
      at = end
    } else if (kind === kinds.sign && joiners.get(text.charAt(at)) === '.' && isDotNet(text, at)) {
      emit(reading.whole('.net'), at, at + 4, false)
      at += 4
    } else at++
  }
}

const terms: Reading<string> = { word: (text, start, end) => termOf(text.slice(start, end)), whole: (term) => term }

/** Every word in order; the term of a stop word is ''. */
export const forEachToken = (text: string, emit: Emit<string>): void => readWords(text, terms, emit)

/** The words of a text, those without stop words. */
export function analyse(text: string): Token[] {
  const tokens: Token[] = []
  forEachToken(text, (term, start, end, isWhole) => {
    if (term !== '') tokens.push({ term, start, end, isWhole })
  })
  return tokens
}
