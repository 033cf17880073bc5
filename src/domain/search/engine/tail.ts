/** The segment to which postings are added, until it is sealed. */
import type { Dictionary } from './dictionary.ts'
import { createPostingChains, type PostingChains } from './posting-chains.ts'
import { bodyShift, headShift, type Segment } from './segment.ts'
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
  readonly heads: PostingChains
  readonly bodies: PostingChains
}

export function createTail(base: number, dictionary: Dictionary, slotsMax: number): Tail {
  const [heads, bodies] = [createPostingChains(), createPostingChains()]
  let [span, newestMs, highestPay] = [0, Number.NEGATIVE_INFINITY, -1]
  const postingCount = (): number => heads.postingCount + bodies.postingCount
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
      return postingCount()
    },
    get bytes() {
      return heads.bytes + bodies.bytes
    },
    takes: (slot) => slot < base + slotsMax && postingCount() < tailPostingsMax,
    begin(slot, postedAtMs, pay) {
      span = slot - base + 1
      newestMs = Math.max(newestMs, postedAtMs)
      highestPay = Math.max(highestPay, pay)
    },
    add(term, impact) {
      const local = span - 1
      if ((impact & headMask) !== 0) heads.add(term, (local << headShift) | impact)
      else bodies.add(term, (local << bodyShift) | (impact & bodyMask))
    },
    head: heads.rangeOf,
    body: bodies.rangeOf,
    headsWith(prefix) {
      const terms = [...heads.terms.subarray(0, heads.termCount)].filter((term) =>
        dictionary.textOf(term).startsWith(prefix)
      )
      const postings = new Uint32Array(terms.reduce((sum, term) => sum + heads.lengthOf(term), 0))
      let to = 0
      for (const term of terms) to = heads.copy(term, postings, to)
      return to === 0 ? [] : [{ postings, from: 0, to }]
    }
  }
}
