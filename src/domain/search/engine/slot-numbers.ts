/** Numbers by slot, and lists of numbers by slot: typed arrays that grow without being copied in one long step. */

const pageBits = 14
const pageLength = 1 << pageBits

export interface SlotNumbers {
  /** another array after it has grown */
  readonly numbers: Float64Array
  readonly bytes: number
  set(slot: number, value: number): void
}

/** @param capacity how many slots there is room for, as the job table has it: what is not used takes no memory */
export function createSlotNumbers(capacity: () => number): SlotNumbers {
  let numbers = new Float64Array(capacity())
  return {
    get numbers() {
      return numbers
    },
    get bytes() {
      return numbers.byteLength
    },
    set(slot, value) {
      if (slot >= numbers.length) {
        const longer = new Float64Array(Math.max(slot + 1, capacity()))
        longer.set(numbers)
        numbers = longer
      }
      numbers[slot] = value
    }
  }
}

interface PagedNumbers {
  readonly bytes: number
  /** 0: it was never set */
  at(index: number): number
  set(index: number, value: number): void
}

function createPagedNumbers(): PagedNumbers {
  const pages: Uint32Array[] = []
  return {
    get bytes() {
      return pages.reduce((sum, { byteLength }) => sum + byteLength, 0)
    },
    at: (index) => pages[index >>> pageBits]?.[index & (pageLength - 1)] ?? 0,
    set(index, value) {
      while (pages.length <= index >>> pageBits) pages.push(new Uint32Array(pageLength))
      const page = pages[index >>> pageBits]
      if (page) page[index & (pageLength - 1)] = value
    }
  }
}

export interface SlotLists {
  readonly bytes: number
  /** Once for each slot, in their order; slots may be left out. */
  add(slot: number, values: readonly number[]): void
  count(slot: number): number
  at(slot: number, index: number): number
  set(slot: number, index: number, value: number): void
}

export function createSlotLists(): SlotLists {
  /** by slot: where its list ends; it begins where that of the slot before ends */
  const ends = createPagedNumbers()
  const values = createPagedNumbers()
  let [slots, length] = [0, 0]
  const startOf = (slot: number): number => (slot === 0 ? 0 : ends.at(slot - 1))
  return {
    get bytes() {
      return ends.bytes + values.bytes
    },
    add(slot, list) {
      while (slots < slot) ends.set(slots++, length)
      for (const value of list) values.set(length++, value)
      ends.set(slots++, length)
    },
    count: (slot) => (slot < slots ? ends.at(slot) - startOf(slot) : 0),
    at: (slot, index) => values.at(startOf(slot) + index),
    set: (slot, index, value) => values.set(startOf(slot) + index, value)
  }
}
