/** Reads every open job and seeker from MongoDB, in slices, for as long as it takes. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Collection, Document, Filter, ObjectId } from 'mongodb'
import type { Logger } from '../config/logger.ts'
import type { Store } from '../database/store.ts'
import { type IndexedRead, indexedJobOf, indexedProjection } from '../domain/jobs/indexed-view.ts'
import { openJobFilter } from '../domain/jobs/open.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import { openSeekers, type SeekerRead, seekerOf, seekerProjection } from './entries.ts'
import type { Indexes } from './indexes.ts'

/** Less than a slice takes to decode them. */
const batchSize = 100
const retryMs = 1000

export interface Loading {
  /** where to: what it has been told by events since the loading began is newer than what is read */
  readonly indexes: Pick<Indexes, 'putJob' | 'putSeeker'>
  readonly told: ReadonlySet<string>
  /** counted as they are read */
  readonly read: { jobs: number; seekers: number }
  isCancelled(): boolean
}

/**
 * Calls `put` for each document in the order of their ids. While MongoDB does not answer it waits, and goes on after the last one
 * read. Only what no election can take back is read: of that no event would ever tell.
 */
async function readAll<Read extends { _id: ObjectId }>(
  collection: Collection<never>,
  { filter, projection }: { filter: Document; projection: Document },
  put: (item: Read) => void,
  { isCancelled, log, faults }: { isCancelled: () => boolean; log: Logger; faults: Faults }
): Promise<void> {
  let after: ObjectId | null = null
  const slices = createSlices()
  const guarded = faults.guard('task', 'document of an index', put)
  while (!isCancelled()) {
    const query: Document = after === null ? filter : { ...filter, _id: { $gt: after } }
    const options = { hint: { _id: 1 }, batchSize, projection }
    const found = collection
      .find<Read>(query as Filter<never>, options)
      .sort({ _id: 1 })
      .withReadConcern('majority')
    try {
      for await (const item of found) {
        if (slices.isOver()) await slices.next()
        if (isCancelled()) return
        after = item._id
        guarded(item)
      }
      return
    } catch (error) {
      if (isCancelled()) return
      log.warn({ err: error }, 'finder: MongoDB could not be read, the loading goes on in a moment')
      await sleep(retryMs)
    }
  }
}

/** Resolves when all that was open when it began is in the indexes, or when it has been cancelled. */
export async function load(store: Store, loading: Loading, log: Logger, faults: Faults): Promise<void> {
  const { indexes, told, read, isCancelled } = loading
  const unless = { isCancelled, log, faults }
  /** Counts what is read, and puts in what no event has told newer. */
  const take =
    <Read extends { _id: ObjectId }>(kind: keyof typeof read, put: (item: Read) => void) =>
    (item: Read): void => {
      read[kind]++
      if (!told.has(item._id.toHexString())) put(item)
    }
  await readAll<IndexedRead>(
    store.jobs as unknown as Collection<never>,
    { filter: openJobFilter(), projection: indexedProjection },
    take('jobs', (job: IndexedRead) => indexes.putJob(indexedJobOf(job))),
    unless
  )
  await readAll<SeekerRead>(
    store.users as unknown as Collection<never>,
    { filter: openSeekers, projection: seekerProjection },
    take('seekers', (seeker: SeekerRead) => indexes.putSeeker(seekerOf(seeker))),
    unless
  )
}
