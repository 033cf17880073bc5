/** The posting lists of a segment that answer a word of a query. */
import type { Dictionary } from './dictionary.ts'
import type { QueryWord } from './query.ts'
import { bodyShift, headShift, type Range, type Segment } from './segment.ts'
import { bodyMask, type Match, unitsByMatch } from './text-score.ts'

/** The lists that answer one alternative of a word. */
export interface Lists {
  readonly units: Int32Array
  readonly heads: readonly Range[]
  readonly bodies: readonly Range[]
  readonly match: Match
  readonly length: number
}

const sizeOf = ({ from, to }: Range): number => to - from

export function listsOf(
  segment: Segment,
  dictionary: Dictionary,
  { alternatives }: QueryWord,
  headsOnly: boolean
): Lists[] {
  const lists: Lists[] = []
  for (const { text, match } of alternatives) {
    const term = match === 'prefix' ? -1 : dictionary.idOf(text)
    if (match !== 'prefix' && term < 0) continue
    const heads = match === 'prefix' ? segment.headsWith(text) : [segment.head(term)].filter(sizeOf)
    const bodies = match === 'prefix' || headsOnly ? [] : [segment.body(term)].filter(sizeOf)
    const length = [...heads, ...bodies].reduce((sum, range) => sum + sizeOf(range), 0)
    if (length > 0) lists.push({ units: unitsByMatch[match], heads, bodies, match, length })
  }
  return lists
}

/** The posting of a local slot in a range, or -1. */
function postingOf({ postings, from, to }: Range, shift: number, local: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postings[middle] ?? 0) >> shift < local) low = middle + 1
    else high = middle
  }
  const posting = low < to ? (postings[low] ?? 0) : -1
  return posting >= 0 && posting >> shift === local ? posting : -1
}

/** What a local slot is worth by these lists of a term; 0: it does not have it. */
export function unitsAt({ units, heads, bodies }: Lists, local: number): number {
  for (const range of heads) {
    const posting = postingOf(range, headShift, local)
    if (posting >= 0) return units[posting & 0xff] ?? 0
  }
  for (const range of bodies) {
    const posting = postingOf(range, bodyShift, local)
    if (posting >= 0) return units[posting & bodyMask] ?? 0
  }
  return 0
}
