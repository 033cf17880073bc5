/** The best so many hits of those offered: a heap with the worst kept on top. */
import type { JobTable } from '../../jobs/job-table.ts'
import { compareIds, type Place } from './order.ts'

export interface Hit extends Place {
  slot: number
  units: number
}

export interface Best {
  /** no further hit is kept unless it stands before the worst */
  readonly isFull: boolean
  /** null: there is room */
  readonly worst: Readonly<Hit> | null
  /** Would it be kept? */
  accepts(slot: number, place: Place): boolean
  add(slot: number, units: number, place: Place): void
  /** the first comes first */
  inOrder(): Hit[]
}

export function createBest(table: JobTable, count: number): Best {
  const heap: Hit[] = []
  /** Below 0: `one` stands behind `other`. */
  const compare = (slot: number, place: Place, other: Hit): number =>
    place.first - other.first || place.second - other.second || compareIds(table, slot, other.slot)
  const isBehind = (one: Hit, other: Hit): boolean => compare(one.slot, one, other) < 0

  function sink(hit: Hit): void {
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const right = left + 1
      let child = heap[left]
      let childAt = left
      const other = heap[right]
      if (child && other && isBehind(other, child)) {
        child = other
        childAt = right
      }
      if (!child || isBehind(hit, child)) break
      heap[at] = child
      at = childAt
    }
    heap[at] = hit
  }
  function rise(hit: Hit): void {
    let at = heap.length
    while (at > 0) {
      const parentAt = (at - 1) >> 1
      const parent = heap[parentAt]
      if (!parent || isBehind(parent, hit)) break
      heap[at] = parent
      at = parentAt
    }
    heap[at] = hit
  }
  return {
    get isFull() {
      return heap.length === count
    },
    get worst() {
      return heap.length === count ? (heap[0] ?? null) : null
    },
    accepts(slot, place) {
      const worst = heap[0]
      return heap.length < count || (worst !== undefined && compare(slot, place, worst) > 0)
    },
    add(slot, units, { first, second }) {
      const hit = { slot, units, first, second }
      if (heap.length < count) rise(hit)
      else sink(hit)
    },
    inOrder: () => heap.slice().sort((one, other) => (isBehind(one, other) ? 1 : isBehind(other, one) ? -1 : 0))
  }
}
