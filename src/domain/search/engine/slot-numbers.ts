/** Numbers by slot, and lists of numbers by slot: typed arrays that grow. */

const capacityMin = 4096

function createGrowing() {
  let numbers = new Uint32Array(capacityMin)
  return {
    get bytes() {
      return numbers.byteLength
    },
    at: (index: number): number => numbers[index] ?? 0,
    set(index: number, value: number): void {
      if (index >= numbers.length) {
        const longer = new Uint32Array(2 ** Math.ceil(Math.log2(index + 1)))
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
}

export function createSlotLists(): SlotLists {
  /** by slot: where its list ends; it begins where that of the slot before ends */
  const ends = createGrowing()
  const values = createGrowing()
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
    at: (slot, index) => values.at(startOf(slot) + index)
  }
}
