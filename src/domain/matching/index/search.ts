/**
 * Exact top k over posting lists: lists in stages of falling bounds, within a stage the newest rows first, until nothing
 * further can enter; in time slices, between which rows may be appended and slots may die.
 */
import { createSlices } from '../../../util/time-slices.ts'
import type { Chunks } from '../../jobs/place-lists.ts'
import { pageBits, pageLength } from './pages.ts'
import type { PostingLists, Reader } from './posting-lists.ts'
import type { Rows } from './rows.ts'
import { type IsNewer, Top } from './top.ts'

/** All slots from one on and before another. */
export const allSlots = (from: number, before: number): Chunks => {
  let next = from
  return (into) => {
    if (next >= before) return -1
    const count = Math.min(before - next, into.length)
    for (let index = 0; index < count; index++) into[index] = next++
    return count
  }
}

/** Beneath the 5 ms that work may block, as the clock is read after some hundred rows only. */
const sliceMsMax = 2
const readsPerCheck = 16
const listsPerCheck = 1024
const slotsPerCheck = 2048
/** So many times a search begins anew because one of its best has died, then it leaves out what has. */
const attemptsMax = 3

/** used between two steps only */
const selected = new Uint32Array(slotsPerCheck)

export interface Entry {
  readonly list: number
  readonly tag: number
}

/** What is to be read, and in which order. */
export interface Reading {
  /** By bound: lists, each with a tag for `score`. What is first found there has at most this score. */
  readonly byBound: readonly (readonly Entry[])[]
  /** When so many lists and rows of them have not sufficed, all wanted rows are looked at instead. */
  readonly rowsMax: number
  /** These are the slots of all that are wanted. */
  readonly instead: Chunks
}

interface Stage {
  readonly entries: readonly Entry[]
  readonly bound: number
  /** What is appended after the search began is in the lists, too: it is looked at in the end. */
  readonly before: number
  readonly rowsMax: number
}

export interface Plan {
  /** In steps, for slots before this one. */
  stages(before: number): Generator<void, Reading>
  /** The score of a row found in a list with this tag; -1 when another list finds it as well, in no later stage. */
  score(place: number, tag: number): number
  /** The score of a row, wherever it is found. */
  scoreAlone(place: number): number
  readonly isWanted: ((slot: number) => boolean) | undefined
  /** The wanted slots from one on and before another. */
  select(from: number, before: number): Chunks
}

export interface Search {
  readonly rows: Rows
  readonly lists: PostingLists
  readonly limit: number
  readonly scoreMin: number
  /** Made again when the search begins anew, and for what was appended meanwhile. */
  plan(): Plan
  readonly isNewer: IsNewer
  timeOf(slot: number): number
  /** alive, and not excluded */
  isOpen(slot: number): boolean
}

export interface Found {
  readonly slot: number
  readonly score: number
}

/**
 * The lists of one stage, from the newest pages in windows that double: what is left is older than each window's end.
 * @returns how many lists and rows were read: a few more than `rowsMax` when they did not suffice
 */
function* readStage(
  search: Search,
  plan: Plan,
  top: Top,
  { entries, bound, before, rowsMax }: Stage
): Generator<void, number> {
  const { rows, lists, isOpen } = search
  const { score: scoreOf, isWanted } = plan
  let tag = 0
  let count = 0
  const visit = (place: number): void => {
    count++
    const slot = rows.slotAt(place)
    if (slot >= before) return
    // The score first: what it reads is where the slot was read, what a filter reads is elsewhere in memory.
    const score = scoreOf(place, tag)
    if (score < top.floor || !top.canEnter(slot, score)) return
    if ((isWanted === undefined || isWanted(slot)) && isOpen(slot)) top.enter(slot, score)
  }
  const open: { tag: number; reader: Reader }[] = []
  for (const entry of entries) {
    open.push({ tag: entry.tag, reader: lists.open(entry.list) })
    if (++count > rowsMax) return count
    if (open.length % listsPerCheck === 0) yield
  }
  let reads = 0
  for (let [page, width] = [(rows.end - 1) >>> pageBits, 1]; page >= 0; page -= width, width *= 2) {
    if (top.last >= 0 && top.floor >= bound && search.timeOf(top.last) > rows.latestUpTo(page)) return count
    const from = Math.max(0, page - width + 1) * pageLength
    for (const { tag: of, reader } of open) {
      tag = of
      while (reader.read(from, visit)) {
        if (++reads % readsPerCheck === 0) {
          yield
          tag = of
        }
        if (count > rowsMax) return count
      }
      if (++reads % readsPerCheck === 0) yield
    }
  }
  return count
}

/** The rows of some slots, in whatever order. */
function* scan({ rows, isOpen }: Search, { scoreAlone }: Plan, top: Top, slots: Chunks): Generator<void, void> {
  for (let count = slots(selected); count >= 0; count = slots(selected)) {
    for (let index = 0; index < count; index++) {
      const slot = selected[index] ?? 0
      const place = rows.placeOf(slot)
      const score = place < 0 ? -1 : scoreAlone(place)
      if (score >= top.floor && top.canEnter(slot, score) && isOpen(slot)) top.enter(slot, score)
    }
    yield
  }
}

/** All steps of one attempt. @returns the slot after the last that was looked at */
function* attempt(search: Search, top: Top): Generator<void, number> {
  const { rows } = search
  const { slots } = rows
  const plan = search.plan()
  const { byBound, rowsMax, instead } = yield* plan.stages(slots)
  let left = rowsMax
  for (let bound = byBound.length - 1; left > 0 && bound >= search.scoreMin; bound--) {
    if (top.last >= 0 && top.floor > bound) break
    const entries = byBound[bound] ?? []
    if (entries.length > 0)
      left -= yield* readStage(search, plan, top, { entries, bound, before: slots, rowsMax: left })
  }
  if (left <= 0) {
    top.clear()
    yield* scan(search, plan, top, instead)
  }
  return slots
}

/**
 * The best of all open rows, in order: exact for the moment in which the promise is settled, unless some of the best died
 * while each of several attempts went on: then what is left of the last attempt.
 */
export async function findBest(search: Search): Promise<Found[]> {
  const { rows, limit, scoreMin, isNewer, isOpen } = search
  const slices = createSlices(sliceMsMax)
  const finish = async <T>(steps: Generator<void, T>): Promise<T> => {
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      if (slices.isOver()) await slices.next()
    }
  }
  for (let attempts = 1; ; attempts++) {
    const top = new Top(limit, scoreMin, isNewer)
    let slots = await finish(attempt(search, top))
    while (slots < rows.slots) {
      const [plan, { slots: before }] = [search.plan(), rows]
      await finish(scan(search, plan, top, plan.select(slots, before)))
      slots = before
    }
    const best = top.slots.map((slot, index) => ({ slot, score: top.scores[index] ?? 0 }))
    if (attempts === attemptsMax || best.every(({ slot }) => isOpen(slot)))
      return best.filter(({ slot }) => isOpen(slot))
  }
}
