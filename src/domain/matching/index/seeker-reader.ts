/** Scores a seeker's row for a job. */
import type { Credits } from '../credits.ts'
import { scoreOf } from '../score.ts'
import { pageBits, pageMask } from './pages.ts'
import { headUnits, levelBit, type Rows, upperMask, wideFrom } from './rows.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What one skill of a seeker earns: for the rank-th required skill, its credit, doubled. */
export interface Grant {
  readonly rank: number
  readonly doubled: number
}

/** What is to be known of a list: found for which required skill, through which key. */
export interface Source {
  readonly rank: number
  readonly key: number
}

/** By key: what it earns. */
export function grantsOf(ranked: readonly Credits[], vocabulary: Vocabulary): Map<number, Grant[]> {
  const grants = new Map<number, Grant[]>()
  for (const [rank, earners] of ranked.entries()) {
    for (const [key, credit] of earners) {
      const number = vocabulary.find(key)
      if (number < 0) continue
      const earned = grants.get(number) ?? []
      grants.set(number, [...earned, { rank, doubled: 2 * credit }])
    }
  }
  return grants
}

/** Scores a row; for a source: -1 when it is found for a skill before or through another key, which earns as much or more. */
export function createSeekerReader(rows: Rows, size: number, ranked: readonly Credits[], grants: Map<number, Grant[]>) {
  const count = ranked.length
  /** of each key: 1 + the place of its grants */
  const places = new Uint16Array(size)
  const listed = [...grants.values()]
  for (const [place, key] of [...grants.keys()].entries()) places[key] = place + 1
  const best = new Uint8Array(count)
  const noGrants: Grant[] = []

  return (place: number, source: Source | undefined, factors: readonly number[]): number => {
    const page = rows.pages[place >>> pageBits]
    if (page === undefined) return -1
    const first = (place & pageMask) + headUnits
    const end = first + (page[first - 1] ?? 0)
    const rank = source === undefined ? -1 : source.rank
    let through = -1
    best.fill(0)
    for (let at = first; at < end; at++) {
      let key = page[at] ?? 0
      if (key >= wideFrom) key = ((key & upperMask) << 16) | (page[++at] ?? 0)
      const granted = places[key] ?? 0
      if (granted === 0) continue
      for (const grant of listed[granted - 1] ?? noGrants) {
        if (grant.doubled <= (best[grant.rank] ?? 0)) continue
        best[grant.rank] = grant.doubled
        if (grant.rank === rank) through = key
      }
    }
    let sum = 0
    for (let index = 0; index < count; index++) {
      const doubled = best[index] ?? 0
      if (doubled > 0 && index < rank) return -1
      sum += doubled
    }
    if (source !== undefined && through !== source.key) return -1
    return scoreOf(sum / 2, count, factors[(page[first - 2] ?? 0) >>> levelBit] ?? 1)
  }
}
