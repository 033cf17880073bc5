/** Keeps the indexes: loads them, applies what the log says, and builds others beside them when they cannot be relied on. */
import { performance } from 'node:perf_hooks'
import type { Logger } from '../config/logger.ts'
import type { Store } from '../database/store.ts'
import type { IndexedJob } from '../domain/jobs/indexed-job.ts'
import { indexedJobOfView } from '../domain/jobs/indexed-view.ts'
import type { Faults } from '../util/faults.ts'
import { type Build, estimate, progressOf, readLastEvent, startBuild } from './build.ts'
import { renewChanged } from './changed-skills.ts'
import type { IndexEvent } from './feed.ts'
import type { IndexedSeeker, Indexes } from './indexes.ts'
import { load } from './loader.ts'
import { createSeekerReader, type SeekerReader } from './seeker-reader.ts'

/** Beyond that many changed profiles all is read anew. */
const changedMax = 100_000

/** Told of what becomes of the indexes that answer. */
export interface KeeperListener {
  /** Resolves when others may be built: what they are derived from is known. */
  onBuild(): Promise<unknown>
  /** Loaded indexes have taken their place: they have every job's event in the log up to this one. */
  onTaken(eventId: string | null): void
  onJob(job: IndexedJob): void
  onJobGone(id: string): void
  /** what a seeker is who changed or was looked at; null: not open to offers, or without skills */
  onSeeker(id: string, seeker: IndexedSeeker | null): void
}

export interface Keeper {
  /** the loaded ones; null: none yet */
  indexes(): Indexes | null
  /** resolves when the first are loaded */
  readonly loaded: Promise<void>
  onEvent(event: IndexEvent): void
  setCounts: Indexes['setCounts']
  /** Tells the listener what the seeker is. */
  look(userId: string): void
  /** Builds others, which then take the place of the present ones. */
  rebuild(): void
  /** What skills mean has changed: what is found under other keys now follows at once, all else with others, built beside. */
  renew(): void
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
  readonly seekers: SeekerReader
  isStopped: boolean
  builds: number
  /** what is being built is to be built once more */
  isOutdated: boolean
  onLoaded: () => void
  readonly listener: Partial<KeeperListener>
}

const targets = ({ indexes, build }: Pick<KeeperState, 'indexes' | 'build'>): Indexes[] =>
  [indexes, build?.indexes].filter((one) => one !== undefined && one !== null)

async function rebuild(keeper: KeeperState): Promise<void> {
  keeper.build?.cancel()
  const build = startBuild(keeper.indexes)
  keeper.build = build
  keeper.isOutdated = false
  const startedMs = performance.now()
  keeper.log.info('finder: the indexes are being loaded')
  build.expected = await estimate(keeper.store).catch(() => 0)
  await keeper.listener.onBuild?.()
  const lastEvent = await readLastEvent(keeper.store, keeper.log, build)
  await load(keeper.store, build, keeper.log, keeper.faults)
  if (build.isCancelled() || keeper.isStopped) return
  keeper.indexes = build.indexes
  keeper.builds++
  keeper.build = null
  keeper.listener.onTaken?.(lastEvent)
  const seconds = Math.round((performance.now() - startedMs) / 10) / 100
  keeper.log.info({ ...build.indexes.sizes(), seconds }, 'finder: the indexes are loaded')
  keeper.onLoaded()
  if (keeper.isOutdated) renew(keeper)
}

/** What can be told by its keys first; then all of it, beside. */
function renew(keeper: KeeperState): void {
  const { indexes, build, store, faults, seekers, listener } = keeper
  keeper.isOutdated = true
  if (!indexes) return
  const onJob = (job: IndexedJob): void => listener.onJob?.(job)
  faults.guard('task', 'changed skills', () => renewChanged(store, indexes, { onJob, onSeeker: seekers.change }))()
  if (!build) faults.guard('task', 'rebuild', rebuild)(keeper)
}

function onEvent(keeper: KeeperState, event: IndexEvent): void {
  if (event.type === 'profile.changed') {
    const { userId } = event.data
    keeper.build?.told.add(userId)
    if (keeper.seekers.change(userId) > changedMax) {
      keeper.seekers.forgetChanges()
      keeper.faults.guard('task', 'rebuild', rebuild)(keeper)
    }
    return
  }
  if (!('job' in event.data)) return // of a later release
  const { job } = event.data
  keeper.build?.told.add(job._id)
  const entry = job.isActive ? indexedJobOfView(job) : null
  const { indexes, build, listener } = keeper
  if (entry) build?.indexes.putJob(entry)
  else build?.indexes.removeJob(job._id, job.version)
  if (entry && indexes?.putJob(entry)) listener.onJob?.(entry)
  if (!entry && indexes?.removeJob(job._id, job.version)) listener.onJobGone?.(job._id)
}

export function createKeeper(
  store: Store,
  log: Logger,
  faults: Faults,
  listener: Partial<KeeperListener> = {}
): Keeper {
  let onLoaded = (): void => undefined
  const loaded = new Promise<void>((resolve) => {
    onLoaded = resolve
  })
  const seekers = createSeekerReader({
    ...{ store, log, faults },
    put(id, seeker) {
      for (const indexes of targets(keeper)) {
        if (seeker) indexes.putSeeker(seeker)
        else indexes.removeSeeker(id)
      }
    },
    tell: (id, seeker) => listener.onSeeker?.(id, seeker)
  })
  const keeper: KeeperState = {
    ...{ store, log, faults, indexes: null, build: null, seekers, isStopped: false },
    ...{ builds: 0, isOutdated: false, onLoaded, listener }
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
    look: seekers.look,
    rebuild: guarded,
    renew: () => renew(keeper),
    progress: () => progressOf(keeper.build, keeper.indexes !== null),
    rebuilds: () => Math.max(0, keeper.builds - 1),
    stop() {
      keeper.isStopped = true
      seekers.stop()
      keeper.build?.cancel()
    }
  }
}
