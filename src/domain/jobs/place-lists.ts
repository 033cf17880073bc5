/** The slots of each place, dead ones among them: a chain from the last one back, in a column of the job table. */
import type { JobColumns } from './job-columns.ts'
import { passed } from './verdicts.ts'

/** Writes some more slots into an array. @returns how many; -1: there are no more */
export type Chunks = (into: Uint32Array) => number

export interface PlaceLists {
  readonly bytes: number
  /** Chains a slot that has just been appended. */
  add(columns: JobColumns, slot: number): void
  /** how many slots the places have that pass */
  count(verdicts: Uint8Array): number
  /** The slots of all places that pass; in no order. Without those from one slot on. */
  walk(columns: () => JobColumns, verdicts: Uint8Array, before: number): Chunks
}

function longer(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers
  const more = new Uint32Array(Math.max(length, 2 * numbers.length))
  more.set(numbers)
  return more
}

export function createPlaceLists(): PlaceLists {
  /** by place: 1 + the last slot, and how many slots there are */
  let [lasts, counts] = [new Uint32Array(1024), new Uint32Array(1024)]
  return {
    get bytes() {
      return lasts.byteLength + counts.byteLength
    },
    add: ({ where, formerThere }, slot) => {
      const place = where[slot] ?? 0
      lasts = longer(lasts, place + 1)
      counts = longer(counts, place + 1)
      formerThere[slot] = lasts[place] ?? 0
      lasts[place] = slot + 1
      counts[place] = (counts[place] ?? 0) + 1
    },
    count: (verdicts) => {
      let sum = 0
      for (let place = 0; place < verdicts.length; place++) {
        if (verdicts[place] === passed) sum += counts[place] ?? 0
      }
      return sum
    },
    walk: (columns, verdicts, before) => {
      let [place, next] = [-1, 0]
      return (into) => {
        const { formerThere } = columns()
        let count = 0
        while (count < into.length) {
          while (next === 0) {
            do place++
            while (place < verdicts.length && verdicts[place] !== passed)
            if (place >= verdicts.length) return count > 0 ? count : -1
            next = lasts[place] ?? 0
          }
          if (next <= before) into[count++] = next - 1
          next = formerThere[next - 1] ?? 0
        }
        return count
      }
    }
  }
}
