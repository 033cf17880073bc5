/** Keeps the indexes: loads them, applies what the log says, and builds others beside them when they cannot be relied on. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import type { Logger } from '../config/logger.ts'
import type { Store } from '../database/store.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import { entryOfView, openSeekers, type SeekerRead, seekerOf, seekerProjection } from './entries.ts'
import type { IndexEvent } from './feed.ts'
import { lastJobEvent } from './freshness.ts'
import { createIndexes, type Indexes } from './indexes.ts'
import { type Loading, load } from './loader.ts'

/** Seekers that are read at once. */
const readingMax = 100
const retryMs = 500
/** Beyond that many changed profiles all is read anew. */
const changedMax = 100_000

/** Indexes that are being loaded. */
interface Build extends Loading {
  readonly indexes: Indexes
  readonly told: Set<string>
  /** about how many there are */
  expected: number
  isCancelled(): boolean
  cancel(): void
}

export interface Keeper {
  /** the loaded ones; null: none yet */
  indexes(): Indexes | null
  /** resolves when the first are loaded */
  readonly loaded: Promise<void>
  onEvent(event: IndexEvent): void
  setCounts: Indexes['setCounts']
  /** Builds others, which then take the place of the present ones. */
  rebuild(): void
  /** how much of the present loading is done, from 0 to 1; 1: nothing is being loaded */
  progress(): { share: number; text: string }
  /** since the start, without the first */
  rebuilds(): number
  stop(): void
}

interface KeeperState {
  readonly store: Store
  readonly log: Logger
  readonly faults: Faults
  indexes: Indexes | null
  build: Build | null
  /** ids of seekers to be read again */
  changed: Set<string>
  isReading: boolean
  isStopped: boolean
  builds: number
  onLoaded: () => void
  onTaken: (eventId: string | null) => void
}

const targets = ({ indexes, build }: KeeperState): Indexes[] =>
  [indexes, build?.indexes].filter((one) => one !== undefined && one !== null)

function startBuild(before: Indexes | null): Build {
  let isCancelled = false
  return {
    indexes: createIndexes(before?.sizes() ?? { jobs: 0, seekers: 0 }),
    ...{ told: new Set<string>(), read: { jobs: 0, seekers: 0 }, expected: 0 },
    isCancelled: () => isCancelled,
    cancel() {
      isCancelled = true
    }
  }
}

/** About how many there are, from what MongoDB keeps of its collections: closed jobs and employers are in it. */
const estimate = async ({ jobs, users }: Store): Promise<number> =>
  (await jobs.estimatedDocumentCount()) + (await users.estimatedDocumentCount())

/** Before anything is read: what the log said up to here is in what is read. */
async function readLastEvent({ store, log }: KeeperState, { isCancelled }: Build): Promise<string | null> {
  while (!isCancelled()) {
    try {
      return await lastJobEvent(store)
    } catch (error) {
      log.warn({ err: error }, 'finder: the log could not be read yet')
      await sleep(retryMs)
    }
  }
  return null
}

async function rebuild(keeper: KeeperState): Promise<void> {
  keeper.build?.cancel()
  const build = startBuild(keeper.indexes)
  keeper.build = build
  const startedMs = performance.now()
  keeper.log.info('finder: the indexes are being loaded')
  build.expected = await estimate(keeper.store).catch(() => 0)
  const lastEvent = await readLastEvent(keeper, build)
  await load(keeper.store, build, keeper.log, keeper.faults)
  if (build.isCancelled() || keeper.isStopped) return
  keeper.indexes = build.indexes
  keeper.builds++
  keeper.build = null
  keeper.onTaken(lastEvent)
  const seconds = Math.round((performance.now() - startedMs) / 10) / 100
  keeper.log.info({ ...build.indexes.sizes(), seconds }, 'finder: the indexes are loaded')
  keeper.onLoaded()
}

/** What is found is open; the others of these ids are not, or no longer. */
async function readChanged({ store }: KeeperState, ids: string[]): Promise<Map<string, SeekerRead>> {
  const _id = { $in: ids.map((id) => new ObjectId(id)) }
  const found = store.users.find<SeekerRead>({ ...openSeekers, _id }, { projection: seekerProjection })
  const seekers = await found.withReadConcern('majority').toArray()
  return new Map(seekers.map((seeker) => [seeker._id.toHexString(), seeker]))
}

/**
 * Reads the changed ones again, some at a time. One reading follows the other, so that what is read later is never older; an
 * event that comes during a reading is read after it.
 */
async function readSeekers(keeper: KeeperState): Promise<void> {
  if (keeper.isReading) return
  keeper.isReading = true
  const slices = createSlices()
  while (keeper.changed.size > 0 && !keeper.isStopped) {
    const ids = [...keeper.changed].slice(0, readingMax)
    for (const id of ids) keeper.changed.delete(id)
    try {
      const seekers = await readChanged(keeper, ids)
      for (const id of ids) {
        if (slices.isOver()) await slices.next()
        const seeker = seekers.get(id)
        const entry = seeker && seekerOf(seeker)
        for (const indexes of targets(keeper)) {
          if (entry) indexes.putSeeker(entry)
          else indexes.removeSeeker(id)
        }
      }
    } catch (error) {
      for (const id of ids) keeper.changed.add(id)
      if (!keeper.isStopped) keeper.log.warn({ err: error }, 'finder: changed profiles could not be read yet')
      await sleep(retryMs)
    }
  }
  keeper.isReading = false
}

function onEvent(keeper: KeeperState, event: IndexEvent): void {
  if (event.type === 'profile.changed') {
    const { userId } = event.data
    keeper.build?.told.add(userId)
    keeper.changed.add(userId)
    if (keeper.changed.size > changedMax) {
      keeper.changed.clear()
      void keeper.faults.guard('task', 'rebuild', rebuild)(keeper)
    } else keeper.faults.guard('task', 'changed profiles', readSeekers)(keeper)
    return
  }
  if (!('job' in event.data)) return // of a later release
  const { job } = event.data
  keeper.build?.told.add(job._id)
  const entry = job.isActive ? entryOfView(job) : null
  for (const indexes of targets(keeper)) {
    if (entry) indexes.putJob(entry)
    else indexes.removeJob(job._id, job.version)
  }
}

function progressOf({ build, indexes }: KeeperState): { share: number; text: string } {
  if (!build) return indexes ? { share: 1, text: 'loaded' } : { share: 0, text: 'waiting for the log of events' }
  const { read, expected } = build
  const count = read.jobs + read.seekers
  // Closed jobs and employers are in the estimate: it ends earlier than it says.
  const share = expected > 0 ? Math.min(0.99, count / expected) : 0
  return { share, text: `${read.jobs} jobs and ${read.seekers} seekers are loaded` }
}

/** @param onTaken called when loaded indexes take their place: they have every job's event in the log up to this one */
export function createKeeper(
  store: Store,
  log: Logger,
  faults: Faults,
  onTaken: (eventId: string | null) => void = () => undefined
): Keeper {
  let onLoaded = (): void => undefined
  const loaded = new Promise<void>((resolve) => {
    onLoaded = resolve
  })
  const keeper: KeeperState = {
    ...{ store, log, faults, indexes: null, build: null, changed: new Set(), isReading: false, isStopped: false },
    ...{ builds: 0, onLoaded, onTaken }
  }
  const guarded = faults.guard('task', 'rebuild', () => rebuild(keeper))
  return {
    indexes: () => keeper.indexes,
    loaded,
    onEvent(event) {
      onEvent(keeper, event)
      if (keeper.build === null && keeper.indexes?.isWorn()) guarded()
    },
    setCounts(id, counts) {
      for (const indexes of targets(keeper)) indexes.setCounts(id, counts)
    },
    rebuild: guarded,
    progress: () => progressOf(keeper),
    rebuilds: () => Math.max(0, keeper.builds - 1),
    stop() {
      keeper.isStopped = true
      keeper.build?.cancel()
    }
  }
}
