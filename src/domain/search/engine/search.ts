/** Answers a search: segment by segment, in slices of the event loop. */
import { createSlices, type Slices } from '../../../util/time-slices.ts'
import type { JobFilters } from '../../jobs/indexed-job.ts'
import { createBest, type Hit } from './best.ts'
import { Evaluator } from './evaluate.ts'
import { createFacetCounter } from './facets.ts'
import { finalScoreOf, type PlaceOf, placesBy } from './order.ts'
import { Bar, countedMax, type Index, isAfter, isBehind, ordered, type Run } from './pruning.ts'
import { type QueryWord, readQuery } from './query.ts'
import type { Matched, SearchAnswer, SearchHit, SearchRequest } from './search-engine.ts'
import type { Segment } from './segment.ts'
import { bodyMask, unitsByMatch, unitsPerPoint } from './text-score.ts'

/** Looks at the slots of a segment in [from, to). Synchronous. */
function visit(index: Index, evaluator: Evaluator, run: Run, segment: Segment, from: number, to: number): void {
  const { request, words, best, counter, passes } = run
  const placeOf: PlaceOf = placesBy(request.sort, index.table, index.pays, request.asOfMs)
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
      bar.raise(run)
    }
  }
  const bar = new Bar(index, run)
  const { base } = segment
  if (words.length === 0) {
    const end = Math.min(to, base + segment.span)
    for (let slot = Math.max(from, base); slot < end; slot++) if (!bar.isOver(slot, 0)) offer(slot, 0, 0)
    return
  }
  const isOne = request.sort === 'relevance' && words.length === 1
  const headsOnly = isOne && bar.excludes(unitsByMatch.exact[bodyMask] ?? 0)
  const {
    found,
    count,
    units,
    words: wordsAt
  } = evaluator.run(segment, words, { all: run.matched === 'all', headsOnly, bar })
  for (let at = 0; at < count; at++) {
    const local = found[at] ?? 0
    const slot = base + local
    if (slot < from || slot >= to || bar.isOver(slot, units[local] ?? 0)) continue
    offer(slot, units[local] ?? 0, wordsAt[local] ?? 0)
  }
}

/**
 * Every job that was open all the time is looked at once: those whose slots came meanwhile, by an edit perhaps, at the end.
 */
async function visitAll(index: Index, evaluator: Evaluator, run: Run, slices: Slices): Promise<void> {
  const { table, segments } = index
  const known = table.slots
  for (const segment of ordered(segments.list, run.request)) {
    if (segment.base >= known || (run.hits > countedMax && isBehind(segment, run))) continue
    visit(index, evaluator, run, segment, 0, known)
    if (slices.isOver()) await slices.next()
  }
  for (const segment of segments.list) {
    if (segment.base + segment.span > known) visit(index, evaluator, run, segment, known, table.slots)
  }
}

function answerOf({ table }: Index, { best, request, matched, hits: counted, counter }: Run): SearchAnswer {
  const { skip = 0, limit, asOfMs } = request
  const { applicationCount, postedAtMs } = table.columns
  const hitOf = ({ slot, units, first, second }: Hit): SearchHit => ({
    id: table.idOf(slot),
    keys: [first, second],
    textScore: units / unitsPerPoint,
    finalScore: finalScoreOf(units, applicationCount[slot] ?? 0, postedAtMs[slot] ?? 0, asOfMs)
  })
  const all = best.inOrder()
  const kept = all.filter(({ slot }) => table.isAlive(slot))
  const hits = kept.slice(skip, skip + limit).map(hitOf)
  // Where one has died meanwhile, there may be more behind.
  const isShort = best.isFull && kept.length < all.length && hits.length > 0
  return {
    hits,
    hasMore: kept.length > skip + limit || isShort,
    matched,
    total: Math.min(counted, countedMax),
    isLowerBound: counted > countedMax,
    facets: counter?.facets() ?? null
  }
}

/** @param sliceMs see createSearchEngine() */
export function createSearch(index: Index, sliceMs?: number): (request: SearchRequest) => Promise<SearchAnswer> {
  const { table, dictionary, labels } = index
  const evaluator = new Evaluator(dictionary)

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
    await visitAll(index, evaluator, run, createSlices(sliceMs))
    return answerOf(index, run)
  }
  return async (request) => {
    const words = readQuery(request.text)
    const answer = await run(request, words, request.after?.matched ?? 'all')
    const isMissed = answer.total === 0 && words.length > 1 && !request.after
    return isMissed ? run(request, words, 'any') : answer
  }
}
