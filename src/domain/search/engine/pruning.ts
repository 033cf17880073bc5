/** What a search need not look at, once enough hits are counted: segments and slots that cannot be on the page any more. */
import type { JobTable } from '../../jobs/job-table.ts'
import type { Best } from './best.ts'
import type { Dictionary } from './dictionary.ts'
import type { FacetCounter } from './facets.ts'
import type { LabelsOfJobs } from './labels-of-jobs.ts'
import { applicationsMax, compareToId, freshnessWeight, type Place, popularityWeight } from './order.ts'
import type { QueryWord } from './query.ts'
import type { Matched, SearchRequest } from './search-engine.ts'
import type { Segment } from './segment.ts'
import type { Segments } from './segments.ts'
import type { SlotNumbers } from './slot-numbers.ts'
import { unitsPerPoint } from './text-score.ts'

/** So many hits are counted. */
export const countedMax = 1000

export interface Index {
  readonly table: JobTable
  readonly dictionary: Dictionary
  readonly labels: LabelsOfJobs
  readonly segments: Segments
  /** by slot: the most that the job pays a year; -1: unstated */
  readonly pays: SlotNumbers
}

/** What one search knows so far. */
export interface Run {
  readonly request: SearchRequest
  readonly words: readonly QueryWord[]
  readonly matched: Matched
  readonly passes: (slot: number) => boolean
  readonly best: Best
  readonly counter: FacetCounter | null
  /** up to countedMax + 1 */
  hits: number
}

const unitsPerApplication = (popularityWeight / applicationsMax) * unitsPerPoint

/** May the segment have nothing that is kept? Only asked when enough hits have been counted. */
export function isBehind({ newestMs, highestPay }: Segment, { best: { worst }, request: { sort } }: Run): boolean {
  if (!worst || (sort !== 'date' && sort !== 'salary')) return false
  return (sort === 'date' ? newestMs : highestPay) < worst.first
}

/** The segments that are likely to have the first hits come first. */
export function ordered(segments: readonly Segment[], { sort }: SearchRequest): Segment[] {
  const newestFirst = segments.toReversed()
  if (sort === 'date') newestFirst.sort((one, other) => other.newestMs - one.newestMs)
  if (sort === 'salary') newestFirst.sort((one, other) => other.highestPay - one.highestPay)
  return newestFirst
}

/** Whether a hit stands behind the last one of the page before. */
export function isAfter({ table }: Index, { after }: SearchRequest): (slot: number, place: Place) => boolean {
  if (!after) return () => true
  const [first, second] = after.keys
  const compare = compareToId(table, after.id)
  return (slot, place) => (place.first - first || place.second - second || compare(slot)) < 0
}

/**
 * What a hit must reach to be among the best: by its first key or, of relevance, by text and popularity. A class, as it is
 * asked for every posting. Made anew for each time slice, as the table's columns are.
 */
export class Bar {
  private readonly keys: Uint32Array | Float64Array
  private readonly keyMax: number
  private readonly unitsPerKey: number
  /** 1 by relevance, else 0: what the text is worth */
  private readonly share: number
  /** While hits are still counted, every slot is of interest. */
  private min = Number.NEGATIVE_INFINITY

  constructor({ table, pays }: Index, run: Run) {
    const { sort } = run.request
    const { postedAtMs, applicationCount } = table.columns
    const isByRelevance = sort === 'relevance'
    this.keys = sort === 'date' ? postedAtMs : sort === 'salary' ? pays.numbers : applicationCount
    this.keyMax = isByRelevance ? applicationsMax : Number.POSITIVE_INFINITY
    this.unitsPerKey = isByRelevance ? unitsPerApplication : 1
    this.share = isByRelevance ? 1 : 0
    this.raise(run)
  }
  /** Is the slot certainly not among the best? */
  isOver(slot: number, units: number): boolean {
    const key = this.keys[slot] ?? 0
    return this.share * units + this.unitsPerKey * (key < this.keyMax ? key : this.keyMax) < this.min
  }
  /** Would every slot with so many units be none of the best? */
  excludes(units: number): boolean {
    return this.share * units + this.unitsPerKey * this.keyMax < this.min
  }
  /** After a hit has been kept, or counted. */
  raise({ hits, best: { worst }, request: { sort }, matched }: Run): void {
    if (hits <= countedMax || !worst || (sort === 'relevance' && matched === 'any')) return
    // Less one for the rounding; freshness counts as if it were whole.
    this.min = sort === 'relevance' ? (worst.second - freshnessWeight) * unitsPerPoint - 1 : worst.first
  }
}
