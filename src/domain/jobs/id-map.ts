/** From 12-byte ids to slots: open addressing over typed arrays, grown in small steps. */

/** The three 32-bit words of an id of 24 hexadecimal digits. */
export type IdWords = readonly [number, number, number]

export const wordsOf = (id: string): IdWords => [
  Number.parseInt(id.slice(0, 8), 16),
  Number.parseInt(id.slice(8, 16), 16),
  Number.parseInt(id.slice(16, 24), 16)
]

const hexOf = (word: number): string => word.toString(16).padStart(8, '0')
export const idOfWords = (high: number, mid: number, low: number): string => hexOf(high) + hexOf(mid) + hexOf(low)

/** All bits of the id take part: ids of one process differ in their last ones only. */
function hash([high, mid, low]: IdWords): number {
  let mixed = Math.imul(high ^ (low >>> 15), 0x85ebca6b) ^ Math.imul(mid, 0xc2b2ae35) ^ Math.imul(low, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** Entries that are carried over to the larger array with each insertion. */
const movedPerInsertion = 32
const fillMax = 0.7
const growth = 1.5
/** More than are expected, so that the first ones beyond do not make it grow. */
const headroom = 1.1

/** Each entry is 1 + the slot of an id; the ids themselves stand in the caller's columns. */
export interface IdMap {
  /** -1: unknown */
  get(id: IdWords): number
  /** `slot` from now on */
  set(id: IdWords, slot: number): void
  readonly bytes: number
}

/**
 * @param idAt the id of a slot that was set
 * @param expected how many ids are expected
 */
export function createIdMap(idAt: (slot: number) => IdWords, expected: number): IdMap {
  let current = new Int32Array(Math.ceil(Math.max(1024, (expected * headroom) / fillMax)))
  /** what is not carried over yet, from `moved` on; null: nothing */
  let former: Int32Array | null = null
  let moved = 0
  let count = 0

  function find(entries: Int32Array, id: IdWords): number {
    const { length } = entries
    // The hash as a share of the length: any length will do, so that no more is taken than is needed.
    for (let index = Math.floor((hash(id) / 2 ** 32) * length); ; index = index + 1 === length ? 0 : index + 1) {
      const slot = (entries[index] ?? 0) - 1
      if (slot < 0) return ~index
      const [high, mid, low] = idAt(slot)
      if (high === id[0] && mid === id[1] && low === id[2]) return index
    }
  }
  /** Carries some entries over; those found in `current` are newer. */
  function move(): void {
    if (!former) return
    const end = Math.min(former.length, moved + movedPerInsertion)
    for (; moved < end; moved++) {
      const entry = former[moved] ?? 0
      if (entry === 0) continue
      const index = find(current, idAt(entry - 1))
      if (index < 0) current[~index] = entry
    }
    if (moved === former.length) former = null
  }
  function get(id: IdWords): number {
    const index = find(current, id)
    if (index >= 0) return (current[index] ?? 0) - 1
    const before = former ? find(former, id) : -1
    return before >= 0 && former ? (former[before] ?? 0) - 1 : -1
  }
  return {
    get,
    set(id, slot) {
      const isNew = get(id) < 0
      const index = find(current, id)
      current[index < 0 ? ~index : index] = slot + 1
      if (isNew) count++
      move()
      if (!former && count > current.length * fillMax) {
        former = current
        moved = 0
        current = new Int32Array(Math.ceil(current.length * growth))
      }
    },
    get bytes() {
      return current.byteLength + (former?.byteLength ?? 0)
    }
  }
}
