/**
 * The open jobs in memory, by slot: what filters and orders need, in typed arrays. Slots are only appended: an edit kills the
 * job's slot and appends another, a removal kills it. What refers to slots checks isAlive(); the whole table is built anew
 * when too much of it is dead.
 */
import type { ExperienceLevel, JobType } from '../../schemas/vocabulary.ts'
import { createIdMap, idOfWords, wordsOf } from './id-map.ts'
import type { IndexedJob, JobFilters, Pay } from './indexed-job.ts'
import {
  aliveBit,
  bytesPerSlot,
  createColumns,
  createPays,
  createPlaces,
  flagsOf,
  type JobColumns,
  levelOfFlags,
  remoteBit,
  typeOfFlags,
  type Where,
  whereOf
} from './job-columns.ts'
import { createFilter } from './job-filter.ts'

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
}

const capacityMin = 4096
const countMax = 2 ** 32 - 1

/** @param expected about how many jobs there will be: room for four times as many takes no memory before it is used */
export function createJobTable(expected = 0): JobTable {
  let columns = createColumns(Math.max(capacityMin, 4 * expected))
  let slots = 0
  let size = 0
  const places = createPlaces()
  const pays = createPays()
  const word = (index: number): number => columns.ids[index] ?? 0
  const wordsAt = (slot: number) => [word(3 * slot), word(3 * slot + 1), word(3 * slot + 2)] as const
  const ids = createIdMap(wordsAt, expected)
  const flagsAt = (slot: number): number => columns.flags[slot] ?? 0
  const isAlive = (slot: number): boolean => (flagsAt(slot) & aliveBit) !== 0

  function kill(slot: number): void {
    columns.flags[slot] = flagsAt(slot) & ~aliveBit
    size--
  }
  function append(job: IndexedJob): number {
    if (slots === columns.capacity) columns = createColumns(2 * columns.capacity, columns)
    const slot = slots++
    columns.ids.set(wordsOf(job.id), 3 * slot)
    columns.postedAtMs[slot] = job.postedAtMs
    columns.version[slot] = job.version
    columns.flags[slot] = flagsOf(job)
    columns.where[slot] = places.indexOf(whereOf(job))
    columns.pay[slot] = pays.indexOf(job.pay)
    setCounts(slot, job)
    size++
    return slot
  }
  function setCounts(slot: number, { applicationCount, views }: Pick<IndexedJob, 'applicationCount' | 'views'>): void {
    columns.applicationCount[slot] = Math.min(countMax, applicationCount)
    columns.views[slot] = Math.min(countMax, views)
  }
  const livingSlotOf = (id: string): number => {
    const slot = ids.get(wordsOf(id))
    return slot >= 0 && isAlive(slot) ? slot : -1
  }
  const table: JobTable = {
    get columns() {
      return columns
    },
    get size() {
      return size
    },
    get slots() {
      return slots
    },
    get bytes() {
      return slots * bytesPerSlot + ids.bytes + places.bytes + pays.bytes
    },
    put(job) {
      const words = wordsOf(job.id)
      const former = ids.get(words)
      if (former >= 0) {
        if ((columns.version[former] ?? 0) >= job.version) return -1
        if (isAlive(former)) kill(former)
      }
      const slot = append(job)
      ids.set(words, slot)
      return slot
    },
    remove(id, version) {
      const slot = ids.get(wordsOf(id))
      if (slot < 0 || (columns.version[slot] ?? 0) > version) return -1
      columns.version[slot] = version
      if (!isAlive(slot)) return -1
      kill(slot)
      return slot
    },
    setCounts(id, counts) {
      const slot = livingSlotOf(id)
      if (slot >= 0) setCounts(slot, counts)
    },
    slotOf: livingSlotOf,
    isAlive,
    idOf: (slot) => idOfWords(...wordsAt(slot)),
    levelOf: (slot) => levelOfFlags(flagsAt(slot)),
    typeOf: (slot) => typeOfFlags(flagsAt(slot)),
    isRemote: (slot) => (flagsAt(slot) & remoteBit) !== 0,
    whereOf: (slot) => places.at(columns.where[slot] ?? 0),
    payOf: (slot) => pays.at(columns.pay[slot] ?? 0),
    isNewer(slot, other) {
      const difference = (columns.postedAtMs[slot] ?? 0) - (columns.postedAtMs[other] ?? 0)
      if (difference !== 0) return difference > 0
      for (let index = 0; index < 3; index++) {
        const [one, another] = [word(3 * slot + index), word(3 * other + index)]
        if (one !== another) return one > another
      }
      return false
    },
    filter: (filters) =>
      createFilter(
        {
          get columns() {
            return columns
          },
          ...{ places, pays }
        },
        filters
      )
  }
  return table
}
