/** Which rows hold any of some keys: for the rare case that the keys mean something else. */
import { createSlices } from '../../../util/time-slices.ts'
import { pageBits, pageMask } from './pages.ts'
import { headUnits, type Rows, upperMask, wideFrom } from './rows.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The numbers of the keys that `isWanted` says. */
async function numbersOf(vocabulary: Vocabulary, isWanted: (key: string) => boolean): Promise<Uint8Array> {
  const wanted = new Uint8Array(vocabulary.size)
  const slices = createSlices()
  for (const [key, number] of vocabulary.keys()) {
    if (slices.isOver()) await slices.next()
    if (isWanted(key)) wanted[number] = 1
  }
  return wanted
}

function hasAny({ pages }: Rows, place: number, wanted: Uint8Array): boolean {
  const page = pages[place >>> pageBits]
  if (page === undefined) return false
  const first = (place & pageMask) + headUnits
  const end = first + (page[first - 1] ?? 0)
  for (let at = first; at < end; at++) {
    let key = page[at] ?? 0
    if (key >= wideFrom) key = ((key & upperMask) << 16) | (page[++at] ?? 0)
    if (wanted[key] === 1) return true
  }
  return false
}

/** What is known of slots: JobTable or SeekerTable. */
interface Table {
  isAlive(slot: number): boolean
  idOf(slot: number): string
}

/** The ids of what is alive and holds such a key. In slices; what comes meanwhile is not looked at. */
export function createHolders(table: Table, rows: Rows, vocabulary: Vocabulary) {
  return async (isWanted: (key: string) => boolean): Promise<string[]> => {
    const wanted = await numbersOf(vocabulary, isWanted)
    const found: string[] = []
    if (!wanted.includes(1)) return found
    const slices = createSlices()
    for (let slot = 0; slot < rows.slots; slot++) {
      if (slices.isOver()) await slices.next()
      const place = rows.placeOf(slot)
      if (place >= 0 && table.isAlive(slot) && hasAny(rows, place, wanted)) found.push(table.idOf(slot))
    }
    return found
  }
}
