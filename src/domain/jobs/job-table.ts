/**
 * The open jobs in memory, by slot: what filters and orders need, in typed arrays. Slots are only appended: an edit kills the
 * job's slot and appends another, a removal kills it. What refers to slots checks isAlive(); the whole table is built anew
 * when too much of it is dead.
 */
import type { ExperienceLevel, JobType } from '../../schemas/vocabulary.ts'
import { createIdMap, type IdMap, type IdWords, idOfWords, wordsOf } from './id-map.ts'
import type { IndexedJob, JobFilters, Pay } from './indexed-job.ts'
import {
  aliveBit,
  bytesPerSlot,
  createColumns,
  createPays,
  createPlaces,
  type Dictionary,
  flagsOf,
  type JobColumns,
  levelOfFlags,
  remoteBit,
  typeOfFlags,
  type Where,
  whereOf
} from './job-columns.ts'
import { createFilter, createSelection, type Selection } from './job-filter.ts'
import { createPlaceLists, type PlaceLists } from './place-lists.ts'
import { createVerdictCache, type VerdictCache } from './verdicts.ts'

export interface JobTable {
  /** by slot; another object after the table has grown */
  readonly columns: JobColumns
  /** of the jobs that are alive */
  readonly size: number
  /** used, with those of dead jobs */
  readonly slots: number
  /** in use, as good as it can be told from inside */
  readonly bytes: number
  /** @returns the job's new slot; -1: this or a newer version of it was there before, alive or dead */
  put(job: IndexedJob): number
  /** The same of a job that is alive, when what is derived from this version has changed. @returns -1: it is not, or is newer */
  renew(job: IndexedJob): number
  /**
   * Kills the job's slot, unless a newer version than `version` has it. @returns the slot; -1: none
   */
  remove(id: string, version: number): number
  /** counts do not raise a version, and keep the slot */
  setCounts(id: string, counts: Pick<IndexedJob, 'applicationCount' | 'views'>): void
  /** of the living job; -1: there is none */
  slotOf(id: string): number
  isAlive(slot: number): boolean
  idOf(slot: number): string
  levelOf(slot: number): ExperienceLevel
  typeOf(slot: number): JobType
  isRemote(slot: number): boolean
  whereOf(slot: number): Where
  payOf(slot: number): Pay | null
  /** The total order of equals: the later posted first, then the higher id. A different slot of the same job is neither. */
  isNewer(slot: number, other: number): boolean
  /** @see JobFilters; skillKeys are not looked at here */
  filter(filters: JobFilters): (slot: number) => boolean
  /** the same for very many slots */
  select(filters: JobFilters): Selection
}

const capacityMin = 4096
const countMax = 2 ** 32 - 1

interface TableState {
  columns: JobColumns
  slots: number
  size: number
  readonly places: Dictionary<Where>
  readonly placeLists: PlaceLists
  readonly placeVerdicts: VerdictCache<Where>
  readonly pays: Dictionary<Pay | null>
  readonly ids: IdMap
}

const word = ({ columns }: TableState, index: number): number => columns.ids[index] ?? 0
const wordsAt = (state: TableState, slot: number): IdWords => [
  word(state, 3 * slot),
  word(state, 3 * slot + 1),
  word(state, 3 * slot + 2)
]
const flagsAt = ({ columns }: TableState, slot: number): number => columns.flags[slot] ?? 0
const isAlive = (state: TableState, slot: number): boolean => (flagsAt(state, slot) & aliveBit) !== 0

function kill(state: TableState, slot: number): void {
  state.columns.flags[slot] = flagsAt(state, slot) & ~aliveBit
  state.size--
}

type Counts = Pick<IndexedJob, 'applicationCount' | 'views'>

function setCounts({ columns }: TableState, slot: number, { applicationCount, views }: Counts): void {
  columns.applicationCount[slot] = Math.min(countMax, applicationCount)
  columns.views[slot] = Math.min(countMax, views)
}

function append(state: TableState, job: IndexedJob): number {
  if (state.slots === state.columns.capacity) state.columns = createColumns(2 * state.columns.capacity, state.columns)
  const { columns, places, placeLists, pays } = state
  const slot = state.slots++
  columns.ids.set(wordsOf(job.id), 3 * slot)
  columns.postedAtMs[slot] = job.postedAtMs
  columns.version[slot] = job.version
  columns.flags[slot] = flagsOf(job)
  columns.where[slot] = places.indexOf(whereOf(job))
  placeLists.add(columns, slot)
  columns.pay[slot] = pays.indexOf(job.pay)
  setCounts(state, slot, job)
  state.size++
  return slot
}

function put(state: TableState, job: IndexedJob): number {
  const words = wordsOf(job.id)
  const former = state.ids.get(words)
  if (former >= 0) {
    if ((state.columns.version[former] ?? 0) >= job.version) return -1
    if (isAlive(state, former)) kill(state, former)
  }
  const slot = append(state, job)
  state.ids.set(words, slot)
  return slot
}

function renew(state: TableState, job: IndexedJob): number {
  const former = livingSlotOf(state, job.id)
  if (former < 0 || (state.columns.version[former] ?? 0) > job.version) return -1
  kill(state, former)
  const slot = append(state, job)
  state.ids.set(wordsOf(job.id), slot)
  return slot
}

function remove(state: TableState, id: string, version: number): number {
  const { ids, columns } = state
  const slot = ids.get(wordsOf(id))
  if (slot < 0 || (columns.version[slot] ?? 0) > version) return -1
  columns.version[slot] = version
  if (!isAlive(state, slot)) return -1
  kill(state, slot)
  return slot
}

function livingSlotOf(state: TableState, id: string): number {
  const slot = state.ids.get(wordsOf(id))
  return slot >= 0 && isAlive(state, slot) ? slot : -1
}

function isNewer(state: TableState, slot: number, other: number): boolean {
  const { postedAtMs } = state.columns
  const difference = (postedAtMs[slot] ?? 0) - (postedAtMs[other] ?? 0)
  if (difference !== 0) return difference > 0
  for (let index = 0; index < 3; index++) {
    const [one, another] = [word(state, 3 * slot + index), word(state, 3 * other + index)]
    if (one !== another) return one > another
  }
  return false
}

/** @param expected about how many jobs there will be: room for four times as many takes no memory before it is used */
export function createJobTable(expected = 0): JobTable {
  const [places, pays] = [createPlaces(), createPays()]
  const columns = createColumns(Math.max(capacityMin, 4 * expected))
  const state: TableState = {
    ...{ columns, slots: 0, size: 0, places, pays },
    ...{ placeLists: createPlaceLists(), placeVerdicts: createVerdictCache(places) },
    ids: createIdMap((slot) => wordsAt(state, slot), expected)
  }
  return {
    get columns() {
      return state.columns
    },
    get size() {
      return state.size
    },
    get slots() {
      return state.slots
    },
    get bytes() {
      const { slots, ids, placeLists, placeVerdicts } = state
      return slots * bytesPerSlot + ids.bytes + places.bytes + placeLists.bytes + placeVerdicts.bytes + pays.bytes
    },
    put: (job) => put(state, job),
    renew: (job) => renew(state, job),
    remove: (id, version) => remove(state, id, version),
    setCounts(id, counts) {
      const slot = livingSlotOf(state, id)
      if (slot >= 0) setCounts(state, slot, counts)
    },
    slotOf: (id) => livingSlotOf(state, id),
    isAlive: (slot) => isAlive(state, slot),
    idOf: (slot) => idOfWords(...wordsAt(state, slot)),
    levelOf: (slot) => levelOfFlags(flagsAt(state, slot)),
    typeOf: (slot) => typeOfFlags(flagsAt(state, slot)),
    isRemote: (slot) => (flagsAt(state, slot) & remoteBit) !== 0,
    whereOf: (slot) => places.at(state.columns.where[slot] ?? 0),
    payOf: (slot) => pays.at(state.columns.pay[slot] ?? 0),
    isNewer: (slot, other) => isNewer(state, slot, other),
    filter: (filters) => createFilter(state, filters),
    select: (filters) => createSelection(state, filters)
  }
}
