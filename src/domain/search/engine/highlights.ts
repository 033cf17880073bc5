/** Marks the words of a query in a text as it was written, for those who show hits. */
import { type Reading, readWords, termOf } from './analyse.ts'
import { queryWordsMax, readQuery } from './query.ts'

/** From `start` up to `end`, in UTF-16 units of the fragment's text. */
export type Mark = readonly [start: number, end: number]

/** A part of a text with what is to be marked in it. It is text, not HTML: who shows it escapes it. */
export interface Fragment {
  readonly text: string
  /** where the fragment begins in the whole text */
  readonly offset: number
  readonly marks: readonly Mark[]
}

export interface Highlights {
  /** whole, or as much as the budget allows */
  readonly title: Fragment
  /** the best places of the description, in its order; none when no word is in it */
  readonly description: readonly Fragment[]
}

/** Bytes of UTF-8 of all fragments of a hit. */
const bytesMax = 1000
const fragmentCharsMax = 160
const fragmentsMax = 2
/** Of a fragment before its first mark. */
const leadChars = 40

interface Match {
  readonly start: number
  readonly end: number
  /** which word of the query */
  readonly word: number
}

export interface Highlighter {
  highlight(job: { readonly title: string; readonly description: string }): Highlights
}

const bytesOf = (text: string): number => Buffer.byteLength(text)

/** Not between the halves of a pair. */
function cutAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index
}

/** The start of the word at an index, if it is near. */
function wordStart(text: string, index: number): number {
  if (index <= 0) return 0
  const blank = text.indexOf(' ', index)
  return blank >= 0 && blank < index + leadChars / 2 ? blank + 1 : cutAt(text, index)
}

function fragmentOf(text: string, from: number, to: number, matches: readonly Match[]): Fragment {
  const marks: [number, number][] = []
  for (const { start, end } of matches) {
    if (start < from || end > to) continue
    const last = marks[marks.length - 1]
    // A whole and its parts stand in the same place.
    if (last && start - from < last[1])
      marks[marks.length - 1] = [Math.min(last[0], start - from), Math.max(last[1], end - from)]
    else marks.push([start - from, end - from])
  }
  return { text: text.slice(from, to), offset: from, marks }
}

interface Window {
  readonly from: number
  readonly to: number
  /** how many different words of the query are in it */
  readonly words: number
}

/** One for each match, with what begins at it or after it; both ends only move on, so that each match comes and goes once. */
function windowsOf(text: string, matches: readonly Match[]): Window[] {
  const counts = new Uint32Array(queryWordsMax)
  let [different, next] = [0, 0]
  return matches.map(({ start, word }, index) => {
    const from = wordStart(text, start - leadChars)
    const to = cutAt(text, Math.min(text.length, from + fragmentCharsMax))
    for (let match = matches[next]; match && match.end <= to; match = matches[++next]) {
      if (counts[match.word] === 0) different++
      counts[match.word] = (counts[match.word] ?? 0) + 1
    }
    const window = { from: Math.min(from, start), to, words: different }
    if (next > index) {
      counts[word] = (counts[word] ?? 0) - 1
      if (counts[word] === 0) different--
    } else next = index + 1
    return window
  })
}

/** The windows with most different words of the query, the earlier of equals; they do not overlap. */
function bestFragments(text: string, matches: readonly Match[]): Fragment[] {
  const windows = windowsOf(text, matches)
  const chosen: typeof windows = []
  for (const window of windows.filter(({ words }) => words > 0).sort((one, other) => other.words - one.words)) {
    if (chosen.length === fragmentsMax) break
    if (chosen.every(({ from, to }) => window.to <= from || window.from >= to)) chosen.push(window)
  }
  return chosen.sort((one, other) => one.from - other.from).map(({ from, to }) => fragmentOf(text, from, to, matches))
}

/** What is marked are words that the search matches by; a skill that is meant by another name of several words is not. */
export function createHighlighter(query: string): Highlighter {
  const words = new Map<string, number>()
  const prefixes: { prefix: string; word: number }[] = []
  for (const [word, { alternatives }] of readQuery(query).entries()) {
    for (const { text, match } of alternatives) {
      if (match === 'prefix') prefixes.push({ prefix: text, word })
      else if (!words.has(text)) words.set(text, word)
    }
  }
  /** The word of the query that a term answers, or -1. */
  function wordOf(term: string): number {
    if (term === '') return -1
    return words.get(term) ?? prefixes.find(({ prefix }) => term.startsWith(prefix))?.word ?? -1
  }
  const known = new Map<string, number>()
  const reading: Reading<number> = {
    word(text, start, end) {
      const written = text.slice(start, end)
      const word = known.get(written) ?? wordOf(termOf(written))
      known.set(written, word)
      return word
    },
    whole: wordOf
  }
  function matchesIn(text: string): Match[] {
    const matches: Match[] = []
    readWords(text, reading, (word, start, end) => {
      if (word >= 0) matches.push({ start, end, word })
    })
    return matches.sort((one, other) => one.start - other.start || one.end - other.end)
  }
  return {
    highlight({ title, description }) {
      const titleEnd = cutAt(title, Math.min(title.length, 2 * fragmentCharsMax))
      const titleFragment = fragmentOf(title, 0, titleEnd, matchesIn(title))
      let left = bytesMax - bytesOf(titleFragment.text)
      const fragments = bestFragments(description, matchesIn(description)).filter(({ text }) => {
        left -= bytesOf(text)
        return left >= 0
      })
      return { title: titleFragment, description: fragments }
    }
  }
}
