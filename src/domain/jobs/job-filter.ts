/** Filters over the job table, made for one query: a few array readings a job. */
import { jobTypes } from '../../schemas/vocabulary.ts'
import { fold } from '../../util/fold.ts'
import type { JobFilters, Pay } from './indexed-job.ts'
import {
  aliveBit,
  type Dictionary,
  flagValues,
  type JobColumns,
  levelOfFlags,
  remoteBit,
  typeOfFlags,
  type Where
} from './job-columns.ts'

export interface FilteredTable {
  readonly columns: JobColumns
  readonly places: Dictionary<Where>
  readonly pays: Dictionary<Pay | null>
}

/** The verdict for each value of the flags: alive, and type, level and remote as wanted. */
function flagVerdicts({ types, remote, level }: JobFilters): Uint8Array {
  const verdicts = new Uint8Array(flagValues)
  for (let flags = 0; flags < flagValues; flags++) {
    const isRemote = (flags & remoteBit) !== 0
    const isOfType =
      !types?.length || types.some((type) => (type === 'Remote' ? isRemote : typeOfFlags(flags) === type))
    const isWanted =
      (flags & aliveBit) !== 0 &&
      (flags & 3) < jobTypes.length &&
      isOfType &&
      (remote === undefined || remote === isRemote) &&
      (level === undefined || levelOfFlags(flags) === level)
    verdicts[flags] = isWanted ? 1 : 0
  }
  return verdicts
}

/** Judges each entry of a dictionary once, when a job with it comes first. */
function judged<Value>(dictionary: Dictionary<Value>, judge: (value: Value) => boolean): (index: number) => boolean {
  let verdicts = new Uint8Array(dictionary.size + 1)
  return (index) => {
    if (index >= verdicts.length) {
      const longer = new Uint8Array(Math.max(dictionary.size, 2 * verdicts.length))
      longer.set(verdicts)
      verdicts = longer
    }
    if (verdicts[index] === 0) verdicts[index] = judge(dictionary.at(index)) ? 1 : 2
    return verdicts[index] === 1
  }
}

function whereFilter({ location, place, country }: JobFilters): ((where: Where) => boolean) | null {
  const [inLocation, inPlace] = [location, place].map((text) => fold(text?.trim() ?? ''))
  if (!inLocation && !inPlace && !country) return null
  return (where) =>
    (!inLocation || where.foldedLocation.includes(inLocation) || where.foldedPlace.includes(inLocation)) &&
    (!inPlace || where.foldedPlace.includes(inPlace)) &&
    (!country || where.country === country)
}

function payFilter({ salaryMin, salaryMax, currency }: JobFilters): ((pay: Pay | null) => boolean) | null {
  if (salaryMin === undefined && salaryMax === undefined && !currency) return null
  return (pay) =>
    pay !== null &&
    (!currency || pay.currency === currency) &&
    (salaryMin === undefined || pay.max >= salaryMin) &&
    (salaryMax === undefined || pay.min <= salaryMax)
}

/** Whether a job is alive and all filters hold, by slot; right also for jobs that are added later. */
export function createFilter(table: FilteredTable, filters: JobFilters): (slot: number) => boolean {
  const flags = flagVerdicts(filters)
  const isWhere = whereFilter(filters)
  const isPaid = payFilter(filters)
  const isAt = isWhere && judged(table.places, isWhere)
  const isPaidSo = isPaid && judged(table.pays, isPaid)
  return (slot) => {
    const { columns } = table
    return (
      flags[columns.flags[slot] ?? 0] === 1 &&
      (isAt === null || isAt(columns.where[slot] ?? 0)) &&
      (isPaidSo === null || isPaidSo(columns.pay[slot] ?? 0))
    )
  }
}
