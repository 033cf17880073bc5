/**
 * Growing posting lists of many terms in a few typed arrays, each list a chain from its last posting back to its first:
 * thousands of small arrays that grow would be copied by the garbage collector all the time.
 */
import { nothing, type Range } from './segment.ts'

export interface PostingChains {
  /** those that have a list, in the order of their first postings; the first `termCount` hold */
  readonly terms: Uint32Array
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

/** Terms have numbers in the order in which they came, so that frequent ones are together on the first pages. */
const pageBits = 12
const pageTerms = 1 << pageBits
const capacityMin = 1024

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * numbers.length)
  longer.set(numbers)
  return longer
}

export function createPostingChains(): PostingChains {
  /** by term, in pairs: 1 + the index of the last posting, and how many there are */
  const pages: (Uint32Array | undefined)[] = []
  let pageCount = 0
  let terms = new Uint32Array(capacityMin)
  let termCount = 0
  /** in pairs: the posting, and 1 + the index of the one before it of the same term */
  let postings = new Uint32Array(2 * capacityMin)
  let postingCount = 0

  function addPage(index: number): Uint32Array {
    while (pages.length <= index) pages.push(undefined)
    const page = new Uint32Array(2 * pageTerms)
    pages[index] = page
    pageCount++
    return page
  }
  const lengthOf = (term: number): number => pages[term >>> pageBits]?.[2 * (term & (pageTerms - 1)) + 1] ?? 0
  function copy(term: number, target: Uint16Array | Uint32Array, at: number): number {
    const end = at + lengthOf(term)
    let index = (pages[term >>> pageBits]?.[2 * (term & (pageTerms - 1))] ?? 0) - 1
    for (let to = end - 1; to >= at; to--) {
      target[to] = postings[2 * index] ?? 0
      index = (postings[2 * index + 1] ?? 0) - 1
    }
    return end
  }
  return {
    get terms() {
      return terms
    },
    get termCount() {
      return termCount
    },
    get postingCount() {
      return postingCount
    },
    get bytes() {
      return postings.byteLength + terms.byteLength + pageCount * 2 * pageTerms * Uint32Array.BYTES_PER_ELEMENT
    },
    add(term, posting) {
      const page = pages[term >>> pageBits] ?? addPage(term >>> pageBits)
      const at = 2 * (term & (pageTerms - 1))
      if (2 * postingCount === postings.length) postings = doubled(postings)
      postings[2 * postingCount] = posting
      postings[2 * postingCount + 1] = page[at] ?? 0
      page[at] = ++postingCount
      const length = (page[at + 1] ?? 0) + 1
      page[at + 1] = length
      if (length > 1) return
      if (termCount === terms.length) terms = doubled(terms)
      terms[termCount++] = term
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
