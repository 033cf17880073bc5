/**
 * Brings the jobs of the indexes up to what has been committed, before a search that must show it. Whatever was acknowledged is
 * either in the log or still in the outbox: so the outbox is read first and the log after it, and what the feed has not brought
 * yet is applied here. Jobs carry versions, so the feed's own bringing of it changes nothing.
 */
import type { Store } from '../database/store.ts'
import { topics } from '../schemas/topics.ts'
import { createFreshRun } from '../util/fresh-run.ts'
import { createSlices } from '../util/time-slices.ts'
import type { IndexEvent } from './feed.ts'

/** Ids of applied events that are remembered. */
const appliedMax = 20_000
/** Of so many entries the feed may be behind; when it is further, it will read them quicker. */
const behindMax = 500
const batchSize = 50
const exact = { readPreference: 'primary', readConcern: { level: 'majority' }, maxTimeMS: 1000 } as const

/** The indexes lack more than a search may wait for. */
export class NotFresh extends Error {}

export interface Freshness {
  /** the feed has applied this event; or the indexes were loaded after it had been committed */
  note(id: string): void
  /**
   * Resolves when the indexes have every job's change that was acknowledged before the call. Calls that wait share a reading.
   * @param stamp of the versions that the asker was told before the call (redis/versions.ts); null: none
   * @throws NotFresh; or what MongoDB throws
   */
  current(stamp: string | null): Promise<void>
  /** Whether they have it already: nothing was acknowledged since they were current for another asker who was told the same. */
  isCurrent(stamp: string | null): boolean
  /** The indexes are others from now on. */
  forget(): void
}

/** The id of the last event of a job in the log; null: there is none. */
export async function lastJobEvent({ log }: Pick<Store, 'log'>): Promise<string | null> {
  const last = await log.findOne({ topic: topics.jobs }, { ...exact, sort: { _id: -1 }, projection: { id: 1 } })
  return last?.id ?? null
}

/** @param apply takes in what an event says */
export function createFreshness(store: Pick<Store, 'outbox' | 'log'>, apply: (event: IndexEvent) => void): Freshness {
  const applied = new Set<string>()
  const note = (id: string): void => {
    applied.delete(id)
    applied.add(id)
    if (applied.size > appliedMax) applied.delete(applied.values().next().value ?? '')
  }

  async function applyAll(events: { id: string; type: string; data: unknown }[]): Promise<void> {
    const slices = createSlices()
    for (const { id, type, data } of events) {
      if (slices.isOver()) await slices.next()
      if (applied.has(id)) continue
      apply({ type, data } as IndexEvent)
      note(id)
    }
  }

  /** Those that come after the newest one that was applied, oldest first. */
  async function missing() {
    const entries: { id: string; type: string; data: unknown }[] = []
    const newest = store.log.find({ topic: topics.jobs }, { ...exact, sort: { _id: -1 }, batchSize })
    for await (const { id, type, data } of newest) {
      if (applied.has(id)) return entries.reverse()
      if (entries.push({ id, type, data }) > behindMax) throw new NotFresh(`more than ${behindMax} events behind`)
    }
    return entries.reverse()
  }

  /** Those in the outbox that were not applied. One that has gone into the log meanwhile is found there. */
  async function waitingEvents() {
    const all = store.outbox.find({ topic: topics.jobs }, { ...exact, projection: { _id: 1 } })
    const ids = (await all.toArray()).map(({ _id }) => _id).filter((id) => !applied.has(id.toHexString()))
    if (ids.length === 0) return []
    if (ids.length > behindMax) throw new NotFresh(`more than ${behindMax} events wait`)
    return store.outbox.find({ _id: { $in: ids } }, { ...exact, batchSize }).toArray()
  }

  async function catchUp(): Promise<void> {
    const waiting = await waitingEvents()
    const last = await lastJobEvent(store)
    if (last !== null && !applied.has(last)) await applyAll(await missing())
    await applyAll(waiting.map(({ _id, type, data }) => ({ id: _id.toHexString(), type, data })))
  }

  const run = createFreshRun(catchUp)
  let currentFor: string | null = null
  return {
    note,
    async current(stamp) {
      await run()
      if (stamp !== null) currentFor = stamp
    },
    isCurrent: (stamp) => stamp !== null && stamp === currentFor,
    forget: () => {
      currentFor = null
    }
  }
}
