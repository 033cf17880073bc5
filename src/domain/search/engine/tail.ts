/** The segment to which postings are added, until it is sealed. */
import type { Dictionary } from './dictionary.ts'
import { bodyShift, headShift, nothing, type Range, type Segment } from './segment.ts'
import { bodyMask, headMask } from './text-score.ts'

/** A tail is full when it has so many slots, or so many postings. */
export const tailSlotsMax = 1 << 11
const tailPostingsMax = 300_000

export interface Tail extends Segment {
  /** is there room for another job, at that slot? */
  takes(slot: number): boolean
  /** the slot is the job's, from now on; after all slots before it */
  begin(slot: number, postedAtMs: number, pay: number): void
  /** a term of the job that began last */
  add(term: number, impact: number): void
  readonly heads: ReadonlyMap<number, readonly number[]>
  readonly bodies: ReadonlyMap<number, readonly number[]>
}

const bytesPerPosting = 8
const bytesPerList = 120

export function createTail(base: number, dictionary: Dictionary, slotsMax: number): Tail {
  const heads = new Map<number, number[]>()
  const bodies = new Map<number, number[]>()
  let [span, postings, newestMs, highestPay] = [0, 0, Number.NEGATIVE_INFINITY, -1]

  function append(lists: Map<number, number[]>, term: number, posting: number): void {
    const list = lists.get(term)
    if (list) list.push(posting)
    else lists.set(term, [posting])
    postings++
  }
  const rangeOf = (list: readonly number[] | undefined): Range =>
    list ? { postings: list, from: 0, to: list.length } : nothing
  return {
    base,
    ...{ heads, bodies },
    get span() {
      return span
    },
    get newestMs() {
      return newestMs
    },
    get highestPay() {
      return highestPay
    },
    get postings() {
      return postings
    },
    get bytes() {
      return postings * bytesPerPosting + (heads.size + bodies.size) * bytesPerList
    },
    takes: (slot) => slot < base + slotsMax && postings < tailPostingsMax,
    begin(slot, postedAtMs, pay) {
      span = slot - base + 1
      newestMs = Math.max(newestMs, postedAtMs)
      highestPay = Math.max(highestPay, pay)
    },
    add(term, impact) {
      const local = span - 1
      if ((impact & headMask) !== 0) append(heads, term, (local << headShift) | impact)
      else append(bodies, term, (local << bodyShift) | (impact & bodyMask))
    },
    head: (term) => rangeOf(heads.get(term)),
    body: (term) => rangeOf(bodies.get(term)),
    headsWith(prefix) {
      const ranges: Range[] = []
      for (const [term, list] of heads) if (dictionary.textOf(term).startsWith(prefix)) ranges.push(rangeOf(list))
      return ranges
    }
  }
}
