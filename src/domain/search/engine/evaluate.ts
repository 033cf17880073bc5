/**
 * Evaluates a query over one segment: which slots have its words, and what they are worth.
 *
 * A segment is small enough that the sums of all its slots stay in the processor's cache: word by word, each posting of
 * a word's terms adds to its slot; or, when few slots have all the words so far, these are looked up in the lists.
 */
import type { Dictionary } from './dictionary.ts'
import type { QueryWord } from './query.ts'
import { bodyShift, headShift, type Range, type Segment, slotsMax } from './segment.ts'
import { bodyMask, headMask, type Match, together, unitsByMatch } from './text-score.ts'

export interface Evaluation {
  /** the slots found, from the segment's first, in no order; the first `count` hold */
  readonly found: Uint16Array
  count: number
  /** by local slot: the text score of those found, in thousandths */
  readonly units: Int32Array
  /** by local slot: the words that those found have */
  readonly words: Uint8Array
}

export interface Wanted {
  /** a posting must have every word, else any */
  readonly all: boolean
  /** a posting that has its words in the description alone need not be found; only with a single word */
  readonly headsOnly: boolean
}

/** The lists that answer one alternative of a word. */
interface Lists {
  readonly units: Int32Array
  readonly heads: readonly Range[]
  readonly bodies: readonly Range[]
  readonly match: Match
  readonly length: number
}

const sizeOf = ({ from, to }: Range): number => to - from

function listsOf(segment: Segment, dictionary: Dictionary, { alternatives }: QueryWord, headsOnly: boolean): Lists[] {
  const lists: Lists[] = []
  for (const { text, match } of alternatives) {
    const term = match === 'prefix' ? -1 : dictionary.idOf(text)
    if (match !== 'prefix' && term < 0) continue
    const heads = match === 'prefix' ? segment.headsWith(text) : [segment.head(term)].filter(sizeOf)
    const bodies = match === 'prefix' || headsOnly ? [] : [segment.body(term)].filter(sizeOf)
    const length = [...heads, ...bodies].reduce((sum, range) => sum + sizeOf(range), 0)
    if (length > 0) lists.push({ units: unitsByMatch[match], heads, bodies, match, length })
  }
  return lists
}

/** The posting of a local slot in a range, or -1. */
function postingOf({ postings, from, to }: Range, shift: number, local: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postings[middle] ?? 0) >> shift < local) low = middle + 1
    else high = middle
  }
  const posting = low < to ? (postings[low] ?? 0) : -1
  return posting >= 0 && posting >> shift === local ? posting : -1
}

/** What a local slot is worth by these lists of a term; 0: it does not have it. */
function unitsAt({ units, heads, bodies }: Lists, local: number): number {
  for (const range of heads) {
    const posting = postingOf(range, headShift, local)
    if (posting >= 0) return units[posting & 0xff] ?? 0
  }
  for (const range of bodies) {
    const posting = postingOf(range, bodyShift, local)
    if (posting >= 0) return units[posting & bodyMask] ?? 0
  }
  return 0
}

/** Looking a slot up costs about so many steps of a walk. */
const lookupSteps = 24

export interface Evaluator {
  /** Valid until the next call. */
  run(segment: Segment, words: readonly QueryWord[], wanted: Wanted): Evaluation
}

export function createEvaluator(dictionary: Dictionary): Evaluator {
  const evaluation: Evaluation = {
    ...{ found: new Uint16Array(slotsMax), count: 0, units: new Int32Array(slotsMax), words: new Uint8Array(slotsMax) }
  }
  const { found, units, words: wordsAt } = evaluation
  /** of the present word: the best so far, by local slot, and which slots have any */
  const best = new Int32Array(slotsMax)
  const touched = new Uint16Array(slotsMax)
  let touchedCount = 0
  const impacts = new Uint8Array(slotsMax)
  const prefixed = new Uint16Array(slotsMax)

  function raise(local: number, value: number): void {
    const former = best[local] ?? 0
    if (former === 0) touched[touchedCount++] = local
    if (value > former) best[local] = value
  }
  function walk(range: Range, shift: number, mask: number, table: Int32Array): void {
    const { postings, to } = range
    for (let at = range.from; at < to; at++) {
      const posting = postings[at] ?? 0
      raise(posting >> shift, table[posting & mask] ?? 0)
    }
  }
  /** A prefix occurs as often as the words that begin with it together. */
  function walkPrefix({ heads, units: table }: Lists): void {
    let count = 0
    for (const { postings, from, to } of heads) {
      for (let at = from; at < to; at++) {
        const posting = postings[at] ?? 0
        const local = posting >> headShift
        const former = impacts[local] ?? 0
        if (former === 0) prefixed[count++] = local
        impacts[local] = former === 0 ? posting & headMask : together(former, posting & headMask)
      }
    }
    for (let index = 0; index < count; index++) {
      const local = prefixed[index] ?? 0
      raise(local, table[impacts[local] ?? 0] ?? 0)
      impacts[local] = 0
    }
  }
  function walkAll(lists: readonly Lists[]): void {
    for (const list of lists) {
      if (list.match === 'prefix') walkPrefix(list)
      else {
        for (const range of list.heads) walk(range, headShift, 0xff, list.units)
        for (const range of list.bodies) walk(range, bodyShift, bodyMask, list.units)
      }
    }
  }
  /** Takes the values of the present word over, when a posting must have every word: `before` words came before it. */
  function addToAll(before: number): void {
    let kept = 0
    for (let index = 0; index < touchedCount; index++) {
      const local = touched[index] ?? 0
      const value = best[local] ?? 0
      best[local] = 0
      if (wordsAt[local] !== before) continue
      units[local] = (before === 0 ? 0 : (units[local] ?? 0)) + value
      wordsAt[local] = before + 1
      found[kept++] = local
    }
    evaluation.count = kept
    touchedCount = 0
  }
  function addToAny(): void {
    for (let index = 0; index < touchedCount; index++) {
      const local = touched[index] ?? 0
      const value = best[local] ?? 0
      best[local] = 0
      if (wordsAt[local] === 0) {
        units[local] = 0
        found[evaluation.count++] = local
      }
      units[local] = (units[local] ?? 0) + value
      wordsAt[local] = (wordsAt[local] ?? 0) + 1
    }
    touchedCount = 0
  }
  /** Looks the present word up for those found so far, instead of walking its lists. */
  function lookUp(lists: readonly Lists[], before: number): void {
    let kept = 0
    for (let index = 0; index < evaluation.count; index++) {
      const local = found[index] ?? 0
      let value = 0
      for (const list of lists) value = Math.max(value, unitsAt(list, local))
      if (value === 0) continue
      units[local] = (units[local] ?? 0) + value
      wordsAt[local] = before + 1
      found[kept++] = local
    }
    evaluation.count = kept
  }
  function runAll(lists: readonly (readonly Lists[])[]): void {
    const bySize = lists.map((of) => ({ of, length: of.reduce((sum, { length }) => sum + length, 0) }))
    bySize.sort((one, other) => one.length - other.length)
    if (bySize[0]?.length === 0) return
    for (const [before, { of, length }] of bySize.entries()) {
      const isRare = before > 0 && evaluation.count * of.length * lookupSteps < length
      if (isRare && of.every(({ match }) => match !== 'prefix')) lookUp(of, before)
      else {
        walkAll(of)
        addToAll(before)
      }
      if (evaluation.count === 0) return
    }
  }
  return {
    run(segment, words, { all, headsOnly }) {
      evaluation.count = 0
      wordsAt.fill(0)
      const lists = words.map((word) => listsOf(segment, dictionary, word, headsOnly))
      if (all) runAll(lists)
      else {
        for (const of of lists) {
          walkAll(of)
          addToAny()
        }
      }
      return evaluation
    }
  }
}
