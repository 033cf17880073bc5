/** The orders of hits: their sort keys, and which of two hits stands before the other. */

import type { Sorting } from '../../../schemas/search.ts'
import { wordsOf } from '../../jobs/id-map.ts'
import type { JobTable } from '../../jobs/job-table.ts'
import type { SlotNumbers } from './slot-numbers.ts'
import { unitsPerPoint } from './text-score.ts'

export const freshMs = 30 * 24 * 3600 * 1000
export const popularityWeight = 2
export const applicationsMax = 100
export const freshnessWeight = 0.2

/** textScore + 2 × min(applicationCount / 100, 1) + 0.2 × freshness, which falls from 1 to 0 in 30 days before `asOfMs`. */
export function finalScoreOf(units: number, applicationCount: number, postedAtMs: number, asOfMs: number): number {
  const freshness = Math.max(0, Math.min(1, 1 - (asOfMs - postedAtMs) / freshMs))
  const popularity = Math.min(applicationCount / applicationsMax, 1)
  return units / unitsPerPoint + popularityWeight * popularity + freshnessWeight * freshness
}

/** Two keys, both descending, then the id, descending. */
export interface Place {
  first: number
  second: number
}

/** The place of the last hit of a page; a page after it neither repeats nor skips. */
export interface After {
  readonly keys: readonly [number, number]
  readonly id: string
}

/**
 * Writes the keys of a slot into `place`: relevance: the words it has of those asked for, final score; date: when it was
 * posted, 0; salary: the most it pays a year, -1 unstated, 0; popularity: applications, views.
 */
export type PlaceOf = (slot: number, units: number, words: number, place: Place) => void

/** Made anew for each time slice, as the table's columns are. */
export function placesBy(sort: Sorting, table: JobTable, pays: SlotNumbers, asOfMs: number): PlaceOf {
  const { applicationCount, postedAtMs, views } = table.columns
  if (sort === 'relevance') {
    return (slot, units, words, place) => {
      place.first = words
      place.second = finalScoreOf(units, applicationCount[slot] ?? 0, postedAtMs[slot] ?? 0, asOfMs)
    }
  }
  if (sort === 'popularity') {
    return (slot, _units, _words, place) => {
      place.first = applicationCount[slot] ?? 0
      place.second = views[slot] ?? 0
    }
  }
  const keys = sort === 'date' ? postedAtMs : pays.numbers
  return (slot, _units, _words, place) => {
    place.first = keys[slot] ?? 0
    place.second = 0
  }
}

/** Below 0: the slot's id is lower than this one. */
export function compareToId({ columns: { ids } }: JobTable, id: string): (slot: number) => number {
  const words = wordsOf(id)
  return (slot) => {
    for (let index = 0; index < 3; index++) {
      const difference = (ids[3 * slot + index] ?? 0) - (words[index] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  }
}

/** Below 0: the id of one slot is lower than that of the other. */
export function compareIds({ columns: { ids } }: JobTable, one: number, other: number): number {
  for (let index = 0; index < 3; index++) {
    const difference = (ids[3 * one + index] ?? 0) - (ids[3 * other + index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
