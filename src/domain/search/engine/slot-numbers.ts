/** Numbers by slot, and lists of numbers by slot: typed arrays that grow. */

const capacityMin = 4096

/** Fits numbers of these arrays. */
type Numbers = Uint32Array | Float64Array

export interface GrowingNumbers {
  /** another array after it has grown */
  readonly numbers: Numbers
  readonly bytes: number
  at(index: number): number
  set(index: number, value: number): void
}

/** @param create zeroed numbers */
export function createGrowingNumbers(create: (length: number) => Numbers): GrowingNumbers {
  let numbers = create(capacityMin)
  return {
    get numbers() {
      return numbers
    },
    get bytes() {
      return numbers.byteLength
    },
    at: (index) => numbers[index] ?? 0,
    set(index, value) {
      if (index >= numbers.length) {
        const longer = create(2 ** Math.ceil(Math.log2(index + 1)))
        longer.set(numbers)
        numbers = longer
      }
      numbers[index] = value
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
  const ends = createGrowingNumbers((length) => new Uint32Array(length))
  const values = createGrowingNumbers((length) => new Uint32Array(length))
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
