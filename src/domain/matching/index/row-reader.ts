/** Scores a row by the credits of its keys. */
import { scoreOf } from '../score.ts'
import { pageBits, pageMask } from './pages.ts'
import { headUnits, levelBit, type Rows, upperMask, wideFrom } from './rows.ts'

/**
 * The score of a row whose first keys earn nothing; -1 when one of these does, so that it is found under that one.
 * @param doubled of each key: its credit, doubled
 * @param factors of each level
 */
export function createRowReader(rows: Rows, doubled: Uint8Array, factors: readonly number[]) {
  const { pages } = rows
  return (place: number, missed: number): number => {
    const page = pages[place >>> pageBits]
    if (page === undefined) return -1
    const first = (place & pageMask) + headUnits
    const end = first + (page[first - 1] ?? 0)
    let count = 0
    let sum = 0
    for (let at = first; at < end; at++) {
      let key = page[at] ?? 0
      if (key >= wideFrom) key = ((key & upperMask) << 16) | (page[++at] ?? 0)
      const credit = doubled[key] ?? 0
      if (credit > 0) {
        if (count < missed) return -1
        sum += credit
      }
      count++
    }
    return scoreOf(sum / 2, count, factors[(page[first - 2] ?? 0) >>> levelBit] ?? 1)
  }
}
