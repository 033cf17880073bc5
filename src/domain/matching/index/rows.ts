/**
 * The rows of an index, in the order they came: a slot, a level and the numbers of its keys. A row never changes; its place is what
 * posting lists hold, so that a scorer finds everything in one spot of memory.
 */
import { Pages, pageBits, pageMask, words } from './pages.ts'

/** Units before the keys: the slot's lower half; level and the slot's upper half; how many units the keys take. */
export const headUnits = 3
/** The level is in the second unit from this bit on. */
export const levelBit = 14
const slotUpperMask = (1 << levelBit) - 1
/** A number from here on takes two units; the first has its upper bits in place of these. */
export const wideFrom = 0xf000
export const upperMask = 0x0fff

/** One of more keys would not fit a page. */
export const rowKeysMax = 4000

export interface Rows {
  /** the pages themselves: place p is in `pages[p >>> pageBits]` at `p & pageMask` */
  readonly pages: readonly Uint16Array[]
  /** the place after the last row */
  readonly end: number
  /** the slot after the last row's */
  readonly slots: number
  readonly bytes: number
  /** Slots come in ascending order. @returns the row's place */
  append(slot: number, level: number, keys: readonly number[], time: number): number
  slotAt(place: number): number
  /** -1: there is no row of this slot */
  placeOf(slot: number): number
  /** No row of this page or of one before has a later time. */
  latestUpTo(page: number): number
}

export function createRows(): Rows {
  const units = new Pages<Uint16Array>((length) => new Uint16Array(length))
  const { pages } = units
  /** of each page: the latest time in it and before */
  const latest: number[] = []
  /** of each slot: 1 + the place of its row */
  const places = words()

  return {
    pages,
    get end() {
      return units.length
    },
    get slots() {
      return places.length
    },
    get bytes() {
      return units.bytes + places.bytes
    },
    append: (slot, level, keys, time) => {
      const length = keys.reduce((sum, key) => sum + (key < wideFrom ? 1 : 2), 0)
      const place = units.reserve(headUnits + length)
      let at = place
      for (const unit of [slot & 0xffff, (slot >>> 16) | (level << levelBit), length]) units.set(at++, unit)
      for (const key of keys) {
        if (key >= wideFrom) units.set(at++, wideFrom | (key >>> 16))
        units.set(at++, key & 0xffff)
      }
      const page = place >>> pageBits
      latest[page] = Math.max(time, latest[page] ?? latest[page - 1] ?? Number.NEGATIVE_INFINITY)
      while (places.length <= slot) places.push(0)
      places.set(slot, place + 1)
      return place
    },
    slotAt: (place) => {
      const page = pages[place >>> pageBits]
      const at = place & pageMask
      return page === undefined ? -1 : (page[at] ?? 0) | (((page[at + 1] ?? 0) & slotUpperMask) << 16)
    },
    placeOf: (slot) => places.get(slot) - 1,
    latestUpTo: (page) => latest[page] ?? latest.at(-1) ?? Number.NEGATIVE_INFINITY
  }
}
