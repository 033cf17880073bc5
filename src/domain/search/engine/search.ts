/** Answers a search: segment by segment, in slices of the event loop. */
import { createSlices } from '../../../util/time-slices.ts'
import type { JobFilters } from '../../jobs/indexed-job.ts'
import type { JobTable } from '../../jobs/job-table.ts'
import { type Best, createBest, type Hit } from './best.ts'
import type { Dictionary } from './dictionary.ts'
import { createEvaluator, type Evaluator } from './evaluate.ts'
import { createFacetCounter, type FacetCounter } from './facets.ts'
import type { LabelsOfJobs } from './labels-of-jobs.ts'
import { boostMax, compareToId, finalScoreOf, type Place, type PlaceOf, placesBy } from './order.ts'
import { type QueryWord, readQuery } from './query.ts'
import type { Matched, SearchAnswer, SearchHit, SearchRequest } from './search-engine.ts'
import type { Segment } from './segment.ts'
import type { Segments } from './segments.ts'
import { bodyMask, unitsByMatch, unitsPerPoint } from './text-score.ts'

/** So many hits are counted. */
export const countedMax = 1000

export interface Index {
  readonly table: JobTable
  readonly dictionary: Dictionary
  readonly labels: LabelsOfJobs
  readonly segments: Segments
}

/** What one search knows so far. */
interface Run {
  readonly request: SearchRequest
  readonly words: readonly QueryWord[]
  readonly matched: Matched
  readonly passes: (slot: number) => boolean
  readonly best: Best
  readonly counter: FacetCounter | null
  /** up to countedMax + 1 */
  hits: number
}

/** A posting that has a single word in its description alone has no more than this. */
const bodyScoreMax = (unitsByMatch.exact[bodyMask] ?? 0) / unitsPerPoint + boostMax

/** May the segment have nothing that is kept? Only asked when enough hits have been counted. */
function isBehind({ newestMs, highestPay }: Segment, { best: { worst }, request: { sort } }: Run): boolean {
  if (!worst || (sort !== 'date' && sort !== 'salary')) return false
  return (sort === 'date' ? newestMs : highestPay) < worst.first
}

/** The segments that are likely to have the first hits come first. */
function ordered(segments: readonly Segment[], { sort }: SearchRequest): Segment[] {
  const newestFirst = segments.toReversed()
  if (sort === 'date') newestFirst.sort((one, other) => other.newestMs - one.newestMs)
  if (sort === 'salary') newestFirst.sort((one, other) => other.highestPay - one.highestPay)
  return newestFirst
}

/** Whether a hit stands behind the last one of the page before. */
function isAfter({ table }: Index, { after }: SearchRequest): (slot: number, place: Place) => boolean {
  if (!after) return () => true
  const [first, second] = after.keys
  const compare = compareToId(table, after.id)
  return (slot, place) => (place.first - first || place.second - second || compare(slot)) < 0
}

/** Looks at the slots of a segment in [from, to). Synchronous. */
function visit(index: Index, evaluator: Evaluator, run: Run, segment: Segment, from: number, to: number): void {
  const { request, words, best, counter, passes } = run
  const placeOf: PlaceOf = placesBy(request.sort, index.table, request.asOfMs)
  const isBehindCursor = isAfter(index, request)
  const place = { first: 0, second: 0 }
  const offer = (slot: number, units: number, words: number): void => {
    const isCounted = run.hits <= countedMax
    if (isCounted) {
      if (!passes(slot)) return
      run.hits++
      if (run.hits <= countedMax) counter?.add(slot)
    }
    placeOf(slot, units, words, place)
    if (best.accepts(slot, place) && isBehindCursor(slot, place) && (isCounted || passes(slot))) {
      best.add(slot, units, place)
    }
  }
  const { base } = segment
  if (words.length === 0) {
    for (let slot = Math.max(from, base); slot < Math.min(to, base + segment.span); slot++) offer(slot, 0, 0)
    return
  }
  const { worst } = best
  const headsOnly =
    run.hits > countedMax && request.sort === 'relevance' && words.length === 1 && (worst?.second ?? 0) > bodyScoreMax
  const {
    found,
    count,
    units,
    words: wordsAt
  } = evaluator.run(segment, words, { all: run.matched === 'all', headsOnly })
  for (let at = 0; at < count; at++) {
    const local = found[at] ?? 0
    const slot = base + local
    if (slot >= from && slot < to) offer(slot, units[local] ?? 0, wordsAt[local] ?? 0)
  }
}

/**
 * Every job that was open all the time is looked at once: those whose slots came meanwhile, by an edit perhaps, at the end.
 */
async function visitAll(index: Index, evaluator: Evaluator, run: Run): Promise<void> {
  const { table, segments } = index
  const known = table.slots
  const slices = createSlices()
  for (const segment of ordered(segments.list, run.request)) {
    if (segment.base >= known || (run.hits > countedMax && isBehind(segment, run))) continue
    visit(index, evaluator, run, segment, 0, known)
    if (slices.isOver()) await slices.next()
  }
  for (const segment of segments.list) {
    if (segment.base + segment.span > known) visit(index, evaluator, run, segment, known, table.slots)
  }
}

function answerOf({ table }: Index, { best, request, matched, hits, counter }: Run): SearchAnswer {
  const { skip = 0, limit, asOfMs } = request
  const { applicationCount, postedAtMs } = table.columns
  const hitOf = ({ slot, units, first, second }: Hit): SearchHit => ({
    id: table.idOf(slot),
    keys: [first, second],
    textScore: units / unitsPerPoint,
    finalScore: finalScoreOf(units, applicationCount[slot] ?? 0, postedAtMs[slot] ?? 0, asOfMs)
  })
  const kept = best.inOrder().filter(({ slot }) => table.isAlive(slot))
  return {
    hits: kept.slice(skip, skip + limit).map(hitOf),
    hasMore: kept.length > skip + limit,
    matched,
    total: Math.min(hits, countedMax),
    isLowerBound: hits > countedMax,
    facets: counter?.facets() ?? null
  }
}

export function createSearch(index: Index): (request: SearchRequest) => Promise<SearchAnswer> {
  const { table, dictionary, labels } = index
  const evaluator = createEvaluator(dictionary)

  function passing(filters: JobFilters): (slot: number) => boolean {
    const passes = table.filter(filters)
    if (!filters.skillKeys?.length) return passes
    const hasSkill = labels.havingAny(filters.skillKeys)
    return (slot) => passes(slot) && hasSkill(slot)
  }
  async function run(request: SearchRequest, words: readonly QueryWord[], matched: Matched): Promise<SearchAnswer> {
    const { filters, skip = 0, limit, facets } = request
    const run: Run = {
      ...{ request, words, matched, hits: 0, passes: passing(filters) },
      best: createBest(table, skip + limit + 1),
      counter: facets ? createFacetCounter(table, labels) : null
    }
    await visitAll(index, evaluator, run)
    return answerOf(index, run)
  }
  return async (request) => {
    const words = readQuery(request.text)
    const answer = await run(request, words, request.after?.matched ?? 'all')
    const isMissed = answer.total === 0 && words.length > 1 && !request.after
    return isMissed ? run(request, words, 'any') : answer
  }
}
