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
  const jobs = { filter: openJobFilter(), projection: indexedProjection }
  await readAll<IndexedRead>(
    store.jobs as unknown as Collection<never>,
    jobs,
    (job) => {
      read.jobs++
      if (!told.has(job._id.toHexString())) indexes.putJob(indexedJobOf(job))
    },
    { isCancelled, log, faults }
  )
  const seekers = { filter: openSeekers, projection: seekerProjection }
  await readAll<SeekerRead>(
    store.users as unknown as Collection<never>,
    seekers,
    (seeker) => {
      read.seekers++
      if (!told.has(seeker._id.toHexString())) indexes.putSeeker(seekerOf(seeker))
    },
    { isCancelled, log, faults }
  )
}
