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

/** The verdicts on the entries of a dictionary: 0 not judged yet, 1 passes, 2 does not. */
interface Verdicts {
  /** for all entries there are now */
  now(): Uint8Array
  judge(index: number): number
}

function createVerdicts<Value>(dictionary: Dictionary<Value>, passes: (value: Value) => boolean): Verdicts {
  let verdicts = new Uint8Array(dictionary.size)
  return {
    now: () => {
      if (verdicts.length < dictionary.size) {
        const longer = new Uint8Array(2 * dictionary.size)
        longer.set(verdicts)
        verdicts = longer
      }
      return verdicts
    },
    judge: (index) => {
      const verdict = passes(dictionary.at(index)) ? 1 : 2
      verdicts[index] = verdict
      return verdict
    }
  }
}

/** Writes the slots from one on and before another that pass, in order, into an array. @returns how many there are */
export type Selector = (from: number, before: number, into: Uint32Array) => number

/** The same for very many slots in a row, at a small part of the cost. */
export function createSelector(table: FilteredTable, filters: JobFilters): Selector {
  const ofFlags = flagVerdicts(filters)
  const isWhere = whereFilter(filters)
  const isPaid = payFilter(filters)
  const places = isWhere && createVerdicts(table.places, isWhere)
  const pays = isPaid && createVerdicts(table.pays, isPaid)
  return (from, before, into) => {
    const { flags, where, pay } = table.columns
    const [ofPlaces, ofPays] = [places?.now(), pays?.now()]
    let count = 0
    for (let slot = from; slot < before; slot++) {
      if (ofFlags[flags[slot] ?? 0] !== 1) continue
      if (places && (ofPlaces?.[where[slot] ?? 0] || places.judge(where[slot] ?? 0)) !== 1) continue
      if (pays && (ofPays?.[pay[slot] ?? 0] || pays.judge(pay[slot] ?? 0)) !== 1) continue
      into[count++] = slot
    }
    return count
  }
}
