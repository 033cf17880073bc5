/**
 * Evaluates a query over one segment: which slots have its words, and what they are worth.
 *
 * A segment is small enough that the sums of all its slots stay in the processor's cache: word by word, each posting of
 * a word's terms adds to its slot; or, when few slots have all the words so far, these are looked up in the lists.
 */
import type { Dictionary } from './dictionary.ts'
import type { Bar } from './pruning.ts'
import type { QueryWord } from './query.ts'
import { bodyShift, headShift, type Range, type Segment, slotsMax } from './segment.ts'
import { bodyMask, headMask, together } from './text-score.ts'
import { type Lists, listsOf, unitsAt } from './word-lists.ts'

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
  /** slots that are certainly not among the best need not be found */
  readonly bar: Bar
}

/** What the sums of a segment must reach with the last word; before it nobody knows what they come to. */
type Limit = Readonly<{ base: number; bar: Bar }>

/** Looking a slot up costs about so many steps of a walk. */
const lookupSteps = 24

/** A class, as its state is hot: arrays by local slot that every query uses again. */
export class Evaluator {
  private readonly evaluation: Evaluation = {
    ...{ found: new Uint16Array(slotsMax), count: 0, units: new Int32Array(slotsMax), words: new Uint8Array(slotsMax) }
  }
  /** of the present word: the best so far, by local slot, and which slots have any */
  private readonly best = new Int32Array(slotsMax)
  private readonly touched = new Uint16Array(slotsMax)
  private touchedCount = 0
  /** of the present prefix, likewise */
  private readonly impacts = new Uint8Array(slotsMax)
  private readonly prefixed = new Uint16Array(slotsMax)
  private readonly dictionary: Dictionary

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary
  }

  /** Valid until the next call. */
  run(segment: Segment, words: readonly QueryWord[], wanted: Wanted): Evaluation {
    this.evaluation.count = 0
    this.evaluation.words.fill(0)
    const lists = words.map((word) => listsOf(segment, this.dictionary, word, wanted.headsOnly))
    if (wanted.all) this.runAll(lists, { base: segment.base, bar: wanted.bar })
    else {
      for (const of of lists) {
        this.walkAll(of)
        this.addToAny()
      }
    }
    return this.evaluation
  }

  private runAll(lists: readonly (readonly Lists[])[], limit: Limit): void {
    const bySize = lists.map((of) => ({ of, length: of.reduce((sum, { length }) => sum + length, 0) }))
    bySize.sort((one, other) => one.length - other.length)
    if (bySize[0]?.length === 0) return
    for (const [before, { of, length }] of bySize.entries()) {
      const isRare = before > 0 && this.evaluation.count * of.length * lookupSteps < length
      const [list] = of
      const last = before === bySize.length - 1 ? limit : null
      if (isRare && of.every(({ match }) => match !== 'prefix')) this.lookUp(of, before)
      else if (list && of.length === 1 && list.match !== 'prefix') this.walkOnce(list, before, last)
      else {
        this.walkAll(of)
        this.addToAll(before, last)
      }
      if (this.evaluation.count === 0) return
    }
  }

  /** Of a word that one term answers, in one pass: no slot is twice in the lists of a term. */
  private walkOnce({ heads, bodies, units: table }: Lists, before: number, last: Limit | null): void {
    const { found, units, words } = this.evaluation
    let kept = 0
    const take = ({ postings, from, to }: Range, shift: number, mask: number): void => {
      for (let at = from; at < to; at++) {
        const posting = postings[at] ?? 0
        const local = posting >> shift
        if (words[local] !== before) continue
        const value = (before === 0 ? 0 : (units[local] ?? 0)) + (table[posting & mask] ?? 0)
        if (last?.bar.isOver(last.base + local, value)) continue
        units[local] = value
        words[local] = before + 1
        found[kept++] = local
      }
    }
    for (const range of heads) take(range, headShift, 0xff)
    for (const range of bodies) take(range, bodyShift, bodyMask)
    this.evaluation.count = kept
  }
  /** Looks the present word up for those found so far, instead of walking its lists. */
  private lookUp(lists: readonly Lists[], before: number): void {
    const { found, units, words, count } = this.evaluation
    let kept = 0
    for (let index = 0; index < count; index++) {
      const local = found[index] ?? 0
      let value = 0
      for (const list of lists) value = Math.max(value, unitsAt(list, local))
      if (value === 0) continue
      units[local] = (units[local] ?? 0) + value
      words[local] = before + 1
      found[kept++] = local
    }
    this.evaluation.count = kept
  }
  private walkAll(lists: readonly Lists[]): void {
    for (const list of lists) {
      if (list.match === 'prefix') this.walkPrefix(list)
      else {
        for (const range of list.heads) this.walk(range, headShift, 0xff, list.units)
        for (const range of list.bodies) this.walk(range, bodyShift, bodyMask, list.units)
      }
    }
  }
  private walk({ postings, from, to }: Range, shift: number, mask: number, table: Int32Array): void {
    for (let at = from; at < to; at++) {
      const posting = postings[at] ?? 0
      this.raise(posting >> shift, table[posting & mask] ?? 0)
    }
  }
  /** A prefix occurs as often as the words that begin with it together. */
  private walkPrefix({ heads, units: table }: Lists): void {
    const { impacts, prefixed } = this
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
      this.raise(local, table[impacts[local] ?? 0] ?? 0)
      impacts[local] = 0
    }
  }
  private raise(local: number, value: number): void {
    const former = this.best[local] ?? 0
    if (former === 0) this.touched[this.touchedCount++] = local
    if (value > former) this.best[local] = value
  }
  /** Takes the values of the present word over, when a posting must have every word: `before` words came before it. */
  private addToAll(before: number, last: Limit | null): void {
    const { best, touched, touchedCount } = this
    const { found, units, words } = this.evaluation
    let kept = 0
    for (let index = 0; index < touchedCount; index++) {
      const local = touched[index] ?? 0
      const value = best[local] ?? 0
      best[local] = 0
      if (words[local] !== before) continue
      const sum = (before === 0 ? 0 : (units[local] ?? 0)) + value
      if (last?.bar.isOver(last.base + local, sum)) continue
      units[local] = sum
      words[local] = before + 1
      found[kept++] = local
    }
    this.evaluation.count = kept
    this.touchedCount = 0
  }
  private addToAny(): void {
    const { best, touched, touchedCount, evaluation } = this
    const { found, units, words } = evaluation
    for (let index = 0; index < touchedCount; index++) {
      const local = touched[index] ?? 0
      const value = best[local] ?? 0
      best[local] = 0
      if (words[local] === 0) {
        units[local] = 0
        found[evaluation.count++] = local
      }
      units[local] = (units[local] ?? 0) + value
      words[local] = (words[local] ?? 0) + 1
    }
    this.touchedCount = 0
  }
}
