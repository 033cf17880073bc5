/** The open seekers by slot, as the job table has jobs: slots are only appended, an edit or a removal kills one. */
import { createIdMap, type IdWords, idOfWords, wordsOf } from '../../jobs/id-map.ts'
import { words } from './pages.ts'

export interface SeekerTable {
  /** of the seekers that are alive */
  readonly size: number
  /** used, with those of dead seekers */
  readonly slots: number
  readonly bytes: number
  /** @returns the seeker's new slot; -1: this or a newer version was there before, alive or dead */
  put(id: string, version: number): number
  /** Kills the seeker's slot, unless a newer version than `version` has it. @returns the slot; -1: none */
  remove(id: string, version: number): number
  isAlive(slot: number): boolean
  idOf(slot: number): string
  /** when the account was created: the first word of its id, in seconds */
  createdOf(slot: number): number
  /** The total order of equals: the higher id first, which is the newer one. */
  isNewer(slot: number, other: number): boolean
}

/** Words of a slot: the id's three, then one of the version, doubled, and whether it is alive: a power of two fills pages. */
const slotWords = 4
const stateWord = 3
const versionMax = 2 ** 31 - 1

/** @param expected about how many seekers there will be */
export function createSeekerTable(expected = 0): SeekerTable {
  const columns = words()
  let [slots, size] = [0, 0]
  const word = (slot: number, index: number): number => columns.get(slot * slotWords + index)
  const idAt = (slot: number): IdWords => [word(slot, 0), word(slot, 1), word(slot, 2)]
  const ids = createIdMap(idAt, expected)
  const isAlive = (slot: number): boolean => (word(slot, stateWord) & 1) === 1
  const versionOf = (slot: number): number => word(slot, stateWord) >>> 1
  const setState = (slot: number, version: number, alive: 0 | 1): void => {
    if (version > versionMax) throw new RangeError(`version ${version}`)
    size += alive - (isAlive(slot) ? 1 : 0)
    columns.set(slot * slotWords + stateWord, version * 2 + alive)
  }

  return {
    get size() {
      return size
    },
    get slots() {
      return slots
    },
    get bytes() {
      return columns.bytes + ids.bytes
    },
    put: (id, version) => {
      const key = wordsOf(id)
      const former = ids.get(key)
      if (former >= 0 && versionOf(former) >= version) return -1
      if (former >= 0) setState(former, versionOf(former), 0)
      const slot = slots++
      const place = columns.reserve(slotWords)
      for (const [index, value] of key.entries()) columns.set(place + index, value)
      setState(slot, version, 1)
      ids.set(key, slot)
      return slot
    },
    remove: (id, version) => {
      const slot = ids.get(wordsOf(id))
      if (slot < 0 || versionOf(slot) > version) return -1
      const wasAlive = isAlive(slot)
      setState(slot, version, 0)
      return wasAlive ? slot : -1
    },
    isAlive,
    idOf: (slot) => idOfWords(...idAt(slot)),
    createdOf: (slot) => word(slot, 0),
    isNewer: (slot, other) => {
      for (let index = 0; index < 3; index++) {
        const [one, another] = [word(slot, index), word(other, index)]
        if (one !== another) return one > another
      }
      return false
    }
  }
}
