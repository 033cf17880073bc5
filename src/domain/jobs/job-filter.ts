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
import type { Chunks, PlaceLists } from './place-lists.ts'
import { passed, type VerdictCache, Verdicts } from './verdicts.ts'

export interface FilteredTable {
  readonly columns: JobColumns
  readonly places: Dictionary<Where>
  readonly pays: Dictionary<Pay | null>
  /** without it each filter judges the places anew */
  readonly placeVerdicts?: VerdictCache<Where>
}

export interface SelectedTable extends FilteredTable {
  readonly slots: number
  readonly placeLists: PlaceLists
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
    verdicts[flags] = isWanted ? passed : 0
  }
  return verdicts
}

function placeFilter(table: FilteredTable, { location, place, country }: JobFilters): Verdicts<Where> | null {
  const [inLocation, inPlace] = [location, place].map((text) => fold(text?.trim() ?? ''))
  if (!inLocation && !inPlace && !country) return null
  const isThere = (where: Where): boolean =>
    (!inLocation || where.foldedLocation.includes(inLocation) || where.foldedPlace.includes(inLocation)) &&
    (!inPlace || where.foldedPlace.includes(inPlace)) &&
    (!country || where.country === country)
  const { placeVerdicts, places } = table
  if (placeVerdicts === undefined) return new Verdicts(places, isThere)
  return placeVerdicts.get(JSON.stringify([inLocation, inPlace, country]), isThere)
}

function payFilter({ pays }: FilteredTable, { salaryMin, salaryMax, currency }: JobFilters) {
  if (salaryMin === undefined && salaryMax === undefined && !currency) return null
  return new Verdicts<Pay | null>(
    pays,
    (pay) =>
      pay !== null &&
      (!currency || pay.currency === currency) &&
      (salaryMin === undefined || pay.max >= salaryMin) &&
      (salaryMax === undefined || pay.min <= salaryMax)
  )
}

interface Parts {
  readonly ofFlags: Uint8Array
  readonly ofPlace: Verdicts<Where> | null
  readonly ofPay: Verdicts<Pay | null> | null
}

const partsOf = (table: FilteredTable, filters: JobFilters): Parts => ({
  ofFlags: flagVerdicts(filters),
  ofPlace: placeFilter(table, filters),
  ofPay: payFilter(table, filters)
})

const passesOf =
  (table: FilteredTable, { ofFlags, ofPlace, ofPay }: Parts) =>
  (slot: number): boolean => {
    const { columns } = table
    return (
      ofFlags[columns.flags[slot] ?? 0] === passed &&
      (ofPlace === null || ofPlace.passes(columns.where[slot] ?? 0)) &&
      (ofPay === null || ofPay.passes(columns.pay[slot] ?? 0))
    )
  }

/** Whether a job is alive and all filters hold, by slot; right also for jobs that are added later. */
export const createFilter = (table: FilteredTable, filters: JobFilters): ((slot: number) => boolean) =>
  passesOf(table, partsOf(table, filters))

/** A filter for very many slots. */
export interface Selection {
  /** Whether one passes. */
  readonly passes: (slot: number) => boolean
  /** Judges all places and pays there are, in steps: the rest then does little before it. */
  prepare(): Generator<void>
  /** How many slots have a place that passes, dead ones among them; all slots when no place is asked for. */
  placed(): number
  /** Those that pass from one slot on and before another. */
  range(from: number, before: number): Chunks
  /** The same from the first slot on, in no order; costs as much as `placed()` are looked at. */
  byPlace(before: number): Chunks
}

/** Entries of dictionaries that are judged in a step. */
const judgedPerStep = 500

/**
 * Keeps of the slots in an array those whose entry passes. Nothing branches on the verdict: no processor foresees it, and
 * guessing it costs more than all the rest.
 */
function keep(slots: Uint32Array, count: number, column: Uint8Array | Uint32Array, verdicts: Uint8Array): number {
  let kept = 0
  for (let index = 0; index < count; index++) {
    const slot = slots[index] ?? 0
    slots[kept] = slot
    kept += (verdicts[column[slot] ?? 0] ?? 0) >> 1
  }
  return kept
}

export function createSelection(table: SelectedTable, filters: JobFilters): Selection {
  const parts = partsOf(table, filters)
  const { ofFlags, ofPlace, ofPay } = parts
  const keepPassing = (slots: Uint32Array, count: number, isPlaced: boolean): number => {
    const { flags, where, pay } = table.columns
    let kept = keep(slots, count, flags, ofFlags)
    if (ofPlace && !isPlaced) kept = keep(slots, kept, where, ofPlace.all())
    return ofPay ? keep(slots, kept, pay, ofPay.all()) : kept
  }
  return {
    passes: passesOf(table, parts),
    *prepare() {
      while (ofPlace?.judgeSome(judgedPerStep) === false) yield
      while (ofPay?.judgeSome(judgedPerStep) === false) yield
    },
    placed: () => (ofPlace ? table.placeLists.count(ofPlace.all()) : table.slots),
    range: (from, before) => {
      let next = from
      return (into) => {
        if (next >= before) return -1
        const count = Math.min(before - next, into.length)
        for (let index = 0; index < count; index++) into[index] = next + index
        next += count
        return keepPassing(into, count, false)
      }
    },
    byPlace: (before) => {
      if (!ofPlace) return () => -1
      const walk = table.placeLists.walk(() => table.columns, ofPlace.all(), before)
      return (into) => {
        const count = walk(into)
        return count < 0 ? count : keepPassing(into, count, true)
      }
    }
  }
}
