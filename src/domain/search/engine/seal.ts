/** Makes immutable segments, in small steps: of a tail, and of several segments one. */
import type { Dictionary } from './dictionary.ts'
import type { PostingChains } from './posting-chains.ts'
import { bodyShift, createSealedSegment, headShift, type SealedSegment } from './segment.ts'
import { type Steps, sortedInSteps, trimmed, unitsPerStep } from './steps.ts'
import type { Tail } from './tail.ts'

interface Lists<Postings> {
  terms: Uint32Array
  starts: Uint32Array
  postings: Postings
}

/** The terms that have a list, in the order of their numbers. */
function* termsByNumber(chains: PostingChains): Steps<Uint32Array> {
  const terms = new Uint32Array(chains.termCount)
  let count = 0
  for (let term = 0; count < terms.length; term++) {
    if (term % unitsPerStep === 0) yield
    if (chains.lengthOf(term) > 0) terms[count++] = term
  }
  return terms
}

/** @param terms those of the chains */
function* listsOf<Postings extends Uint16Array | Uint32Array>(
  chains: PostingChains,
  terms: Uint32Array,
  create: (length: number) => Postings
): Steps<Lists<Postings>> {
  const starts = new Uint32Array(terms.length + 1)
  const postings = create(chains.postingCount)
  let [to, units] = [0, 0]
  for (let index = 0; index < terms.length; index++) {
    const from = to
    to = chains.copy(terms[index] ?? 0, postings, from)
    starts[index + 1] = to
    units += to - from + 1
    if (units < unitsPerStep) continue
    units = 0
    yield
  }
  return { terms, starts, postings }
}

const byNumber = (one: number, other: number): number => one - other
const byText =
  (dictionary: Dictionary) =>
  (one: number, other: number): number => {
    if (one === other) return 0
    return dictionary.textOf(one) < dictionary.textOf(other) ? -1 : 1
  }

/** @param tail no longer added to */
export function* sealTail(tail: Tail, dictionary: Dictionary): Steps<SealedSegment> {
  const headTerms = tail.heads.terms.subarray(0, tail.heads.termCount)
  const sortedTerms = yield* sortedInSteps(headTerms, byText(dictionary))
  const heads = yield* listsOf(tail.heads, sortedTerms, (length) => new Uint32Array(length))
  const bodies = yield* listsOf(tail.bodies, yield* termsByNumber(tail.bodies), (length) => new Uint16Array(length))
  const { base, span, newestMs, highestPay } = tail
  return createSealedSegment(
    {
      ...{ base, span, newestMs, highestPay },
      ...{ headTerms: heads.terms, headStarts: heads.starts, heads: heads.postings },
      ...{ bodyTerms: bodies.terms, bodyStarts: bodies.starts, bodies: bodies.postings }
    },
    dictionary
  )
}

interface Source {
  terms: Uint32Array
  starts: Uint32Array
  postings: Uint16Array | Uint32Array
  /** its first slot, from that of the merged segment */
  offset: number
  /** the next term */
  at: number
}

/** The lists of several sources as one, without postings of the dead. */
function* mergedLists<Postings extends Uint16Array | Uint32Array>(
  sources: readonly Source[],
  shift: number,
  compare: (one: number, other: number) => number,
  isAlive: (local: number) => boolean,
  create: (length: number) => Postings
): Steps<Lists<Postings>> {
  const terms = new Uint32Array(sources.reduce((sum, source) => sum + source.terms.length, 0))
  const starts = new Uint32Array(terms.length + 1)
  const postings = create(sources.reduce((sum, source) => sum + source.postings.length, 0))
  let [count, to, units] = [0, 0, 0]
  for (;;) {
    let least = -1
    for (const { terms, at } of sources) {
      const term = terms[at]
      if (term !== undefined && (least < 0 || compare(term, least) < 0)) least = term
    }
    if (least < 0) break
    const before = to
    for (const source of sources) {
      if (source.terms[source.at] !== least) continue
      const end = source.starts[source.at + 1] ?? 0
      for (let at = source.starts[source.at] ?? 0; at < end; at++) {
        const posting = (source.postings[at] ?? 0) + (source.offset << shift)
        units++
        if (isAlive(posting >>> shift)) postings[to++] = posting
      }
      source.at++
    }
    units += sources.length
    if (to > before) {
      terms[count++] = least
      starts[count] = to
    }
    if (units < unitsPerStep) continue
    units = 0
    yield
  }
  return {
    terms: yield* trimmed(terms, count, (length) => new Uint32Array(length)),
    starts: yield* trimmed(starts, count + 1, (length) => new Uint32Array(length)),
    postings: yield* trimmed(postings, to, create)
  }
}

/** @param segments in the order of slots, together of no more than slotsMax */
export function* mergeSegments(
  segments: readonly SealedSegment[],
  dictionary: Dictionary,
  isAlive: (slot: number) => boolean
): Steps<SealedSegment> {
  const all = segments.map(({ parts }) => parts)
  const [base, end] = [Math.min(...all.map(({ base }) => base)), Math.max(...all.map((part) => part.base + part.span))]
  const lives = (local: number): boolean => isAlive(base + local)
  const listsOf = <Part extends object>(lists: (part: (typeof all)[number]) => Part) =>
    all.map((part) => ({ ...lists(part), offset: part.base - base, at: 0 }))
  const heads = yield* mergedLists(
    listsOf((part) => ({ terms: part.headTerms, starts: part.headStarts, postings: part.heads })),
    ...([headShift, byText(dictionary), lives, (length: number) => new Uint32Array(length)] as const)
  )
  const bodies = yield* mergedLists(
    listsOf((part) => ({ terms: part.bodyTerms, starts: part.bodyStarts, postings: part.bodies })),
    ...([bodyShift, byNumber, lives, (length: number) => new Uint16Array(length)] as const)
  )
  const newestMs = Math.max(...all.map((part) => part.newestMs))
  const highestPay = Math.max(...all.map((part) => part.highestPay))
  return createSealedSegment(
    {
      ...{ base, span: end - base, newestMs, highestPay },
      ...{ headTerms: heads.terms, headStarts: heads.starts, heads: heads.postings },
      ...{ bodyTerms: bodies.terms, bodyStarts: bodies.starts, bodies: bodies.postings }
    },
    dictionary
  )
}
