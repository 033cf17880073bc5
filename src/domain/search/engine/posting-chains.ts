/**
 * Growing posting lists of many terms in a few typed arrays, each list a chain: thousands of small arrays that grow would be
 * copied by the garbage collector all the time.
 */
import { nothing, type Range } from './segment.ts'

export interface PostingChains {
  /** terms that have a list, in the order of their first postings */
  readonly terms: Iterable<number>
  readonly termCount: number
  readonly postingCount: number
  readonly bytes: number
  /** after all others of the term */
  add(term: number, posting: number): void
  lengthOf(term: number): number
  /** Writes the list of a term from an index on. @returns the index behind it */
  copy(term: number, target: Uint16Array | Uint32Array, at: number): number
  rangeOf(term: number): Range
}

const capacityMin = 1024
const bytesPerTerm = 40

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * numbers.length)
  longer.set(numbers)
  return longer
}

export function createPostingChains(): PostingChains {
  const lists = new Map<number, number>()
  let postings = new Uint32Array(capacityMin)
  /** by posting: 1 + the index of the next of its term */
  let next = new Uint32Array(capacityMin)
  let postingCount = 0
  let firsts = new Uint32Array(capacityMin)
  let lasts = new Uint32Array(capacityMin)
  let lengths = new Uint32Array(capacityMin)

  function listOf(term: number): number {
    const known = lists.get(term)
    if (known !== undefined) return known
    const list = lists.size
    lists.set(term, list)
    if (list < firsts.length) return list
    firsts = doubled(firsts)
    lasts = doubled(lasts)
    lengths = doubled(lengths)
    return list
  }
  function copy(term: number, target: Uint16Array | Uint32Array, at: number): number {
    const list = lists.get(term)
    if (list === undefined) return at
    let posting = firsts[list] ?? 0
    for (let left = lengths[list] ?? 0; left > 0; left--) {
      target[at++] = postings[posting] ?? 0
      posting = (next[posting] ?? 0) - 1
    }
    return at
  }
  const lengthOf = (term: number): number => lengths[lists.get(term) ?? -1] ?? 0
  return {
    get terms() {
      return lists.keys()
    },
    get termCount() {
      return lists.size
    },
    get postingCount() {
      return postingCount
    },
    get bytes() {
      return postings.byteLength + next.byteLength + 3 * firsts.byteLength + lists.size * bytesPerTerm
    },
    add(term, posting) {
      const list = listOf(term)
      if (postingCount === postings.length) {
        postings = doubled(postings)
        next = doubled(next)
      }
      const index = postingCount++
      postings[index] = posting
      if (lengths[list] === 0) firsts[list] = index
      else next[lasts[list] ?? 0] = index + 1
      lasts[list] = index
      lengths[list] = (lengths[list] ?? 0) + 1
    },
    lengthOf,
    copy,
    rangeOf(term) {
      const length = lengthOf(term)
      if (length === 0) return nothing
      const list = new Uint32Array(length)
      copy(term, list, 0)
      return { postings: list, from: 0, to: length }
    }
  }
}
