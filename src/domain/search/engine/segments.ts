/**
 * The posting lists of all slots: a tail that is added to, and segments, sealed and merged in small steps that are taken
 * with the additions, so that nothing runs by itself.
 */
import { createSlices } from '../../../util/time-slices.ts'
import type { IndexedJob } from '../../jobs/indexed-job.ts'
import type { Dictionary } from './dictionary.ts'
import { createJobTerms } from './job-terms.ts'
import { mergeSegments, sealTail } from './seal.ts'
import { type SealedSegment, type Segment, slotsMax } from './segment.ts'
import { type Steps, unitsPerStep } from './steps.ts'
import { createTail, type Tail, tailSlotsMax } from './tail.ts'

/** So many neighbours of one tail each become one segment. */
const mergedAtOnce = 8
/** Units of work for each posting added, and for each job: more than sealing and merging come to. */
const unitsPerPosting = 8
const unitsPerJob = 2 * unitsPerStep
/** For the units of one addition, which take some 40 µs. */
const stepsMsMax = 1

export interface Segments {
  /** in the order of slots; the array is another one after a change, so that a search in slices keeps its own */
  readonly list: readonly Segment[]
  /** @param slot after all slots before it */
  add(slot: number, job: IndexedJob): void
}

interface Entry {
  readonly segment: Segment
  readonly tail: Tail | null
  readonly sealed: SealedSegment | null
  readonly isMerged: boolean
}

const tailEntry = (tail: Tail): Entry => ({ segment: tail, tail, sealed: null, isMerged: false })
const sealedEntry = (sealed: SealedSegment, isMerged: boolean): Entry => ({
  ...{ segment: sealed, tail: null, sealed, isMerged }
})

/** The first run of enough unmerged segments, whose slots fit into one. */
function nextMerge(entries: readonly Entry[]): { from: number; sealed: SealedSegment[] } | null {
  const from = entries.findIndex(({ isMerged, sealed }) => sealed !== null && !isMerged)
  const sealed: SealedSegment[] = []
  for (const entry of from < 0 ? [] : entries.slice(from, from + mergedAtOnce)) {
    if (!entry.sealed || entry.segment.base + entry.segment.span - (entries[from]?.segment.base ?? 0) > slotsMax) break
    sealed.push(entry.sealed)
  }
  const isEnough = sealed.length === mergedAtOnce || (sealed.length > 0 && entries[from + sealed.length]?.sealed)
  return isEnough ? { from, sealed } : null
}

/** @param tailSlots jobs of a tail: see EngineOptions */
export function createSegments(
  dictionary: Dictionary,
  isAlive: (slot: number) => boolean,
  tailSlots = tailSlotsMax
): Segments {
  const terms = createJobTerms(dictionary)
  let entries: readonly Entry[] = []
  let list: readonly Segment[] = []
  let work: Generator<undefined, undefined, undefined> | null = null
  let credit = 0

  function replace(next: readonly Entry[]): void {
    entries = next
    list = next.map(({ segment }) => segment)
  }
  /** Puts one segment in the place of those that it was made of. */
  function* replacing(
    from: number,
    count: number,
    isMerged: boolean,
    steps: Steps<SealedSegment>
  ): Generator<undefined, undefined> {
    const sealed = yield* steps
    replace([...entries.slice(0, from), sealedEntry(sealed, isMerged), ...entries.slice(from + count)])
  }
  function nextWork(): Generator<undefined, undefined, undefined> | null {
    const unsealed = entries.findIndex(({ tail }) => tail !== null)
    const frozen = unsealed < entries.length - 1 ? entries[unsealed]?.tail : undefined
    if (frozen) return replacing(unsealed, 1, false, sealTail(frozen, dictionary))
    const merge = nextMerge(entries)
    return merge && replacing(merge.from, merge.sealed.length, true, mergeSegments(merge.sealed, dictionary, isAlive))
  }
  /** What takes too long, before it has been compiled perhaps, is made up for with the next additions. */
  function takeSteps(units: number): void {
    const slice = createSlices(stepsMsMax)
    for (credit += units; credit > 0 && !slice.isOver(); credit -= unitsPerStep) {
      work ??= nextWork()
      if (!work) {
        credit = 0
        return
      }
      if (work.next().done) work = null
    }
  }
  return {
    get list() {
      return list
    },
    add(slot, job) {
      let tail = entries[entries.length - 1]?.tail
      if (!tail?.takes(slot)) {
        tail = createTail(slot, dictionary, tailSlots)
        replace([...entries, tailEntry(tail)])
      }
      tail.begin(slot, job.postedAtMs, job.pay?.max ?? -1)
      const before = tail.postings
      const added = tail
      terms.read(job, (term, impact) => added.add(term, impact))
      takeSteps(unitsPerJob + unitsPerPosting * (tail.postings - before))
    }
  }
}
