/**
 * Posting lists of some consecutive slots. A head posting (title, skills, company, place) is `local << 8 | impact`; one
 * of a term that only the description has is `local << 2 | count`. The two lists of a term have no slot in common.
 */
import type { Dictionary } from './dictionary.ts'

/** Slots of a segment, so that a local number has 14 bits. */
export const slotsMax = 1 << 14
export const headShift = 8
export const bodyShift = 2

/** A part of a posting list, in the order of slots. */
export interface Range {
  readonly postings: ArrayLike<number>
  readonly from: number
  readonly to: number
}

export const nothing: Range = { postings: [], from: 0, to: 0 }

export interface Segment {
  /** its first slot */
  readonly base: number
  /** slots from there on, some perhaps of other indexes' jobs or dead */
  readonly span: number
  /** of its jobs, dead ones included: the latest posting, the highest pay; -1: none states any */
  readonly newestMs: number
  readonly highestPay: number
  readonly bytes: number
  readonly postings: number
  head(term: number): Range
  body(term: number): Range
  /** The head postings of all terms that begin so, term by term. */
  headsWith(prefix: string): readonly Range[]
}

export interface SealedParts {
  readonly base: number
  readonly span: number
  readonly newestMs: number
  readonly highestPay: number
  /** in the order of their texts; the postings of the term at `index` are from `starts[index]` to `starts[index + 1]` */
  readonly headTerms: Uint32Array
  readonly headStarts: Uint32Array
  readonly heads: Uint32Array
  /** in the order of their numbers */
  readonly bodyTerms: Uint32Array
  readonly bodyStarts: Uint32Array
  readonly bodies: Uint16Array
}

/** A segment that does not change any more. */
export interface SealedSegment extends Segment {
  readonly parts: SealedParts
}

/** The first index at which `isBefore` does not hold. */
function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

export function createSealedSegment(parts: SealedParts, dictionary: Dictionary): SealedSegment {
  const { headTerms, headStarts, heads, bodyTerms, bodyStarts, bodies } = parts
  const headIndexOf = (text: string): number =>
    lowerBound(headTerms.length, (index) => dictionary.textOf(headTerms[index] ?? 0) < text)
  return {
    ...{ parts, base: parts.base, span: parts.span, newestMs: parts.newestMs, highestPay: parts.highestPay },
    bytes: [headTerms, headStarts, heads, bodyTerms, bodyStarts, bodies].reduce(
      (sum, part) => sum + part.byteLength,
      0
    ),
    postings: heads.length + bodies.length,
    head(term) {
      const index = headIndexOf(dictionary.textOf(term))
      if (headTerms[index] !== term) return nothing
      return { postings: heads, from: headStarts[index] ?? 0, to: headStarts[index + 1] ?? 0 }
    },
    body(term) {
      const index = lowerBound(bodyTerms.length, (index) => (bodyTerms[index] ?? 0) < term)
      if (bodyTerms[index] !== term) return nothing
      return { postings: bodies, from: bodyStarts[index] ?? 0, to: bodyStarts[index + 1] ?? 0 }
    },
    headsWith(prefix) {
      const [first, last] = [headIndexOf(prefix), headIndexOf(`${prefix}\uffff`)]
      return first === last ? [] : [{ postings: heads, from: headStarts[first] ?? 0, to: headStarts[last] ?? 0 }]
    }
  }
}
