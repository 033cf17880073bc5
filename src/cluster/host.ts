/** The state of one host as its primary keeps it, and its announcement to the workers. */
import type { Config, Settings } from '../config/config.ts'
import type { Logger } from '../config/logger.ts'
import type { Snapshot } from '../metrics/catalogue.ts'
import type { Faults } from '../util/faults.ts'
import type { Address, HostSnapshot, HostState } from './ipc.ts'
import { noReloads, type ReloadStatus } from './reloads.ts'
import { send, type WorkerHandle } from './worker-handle.ts'
import { judgeHost, noRestarts, type RestartCause } from './worker-policy.ts'
import { createSlot, observeSlot, type Slot } from './worker-slots.ts'

/** What workers and helpers are forked from. */
export interface Release {
  /** the compiled cluster.ts, without links */
  entry: string
  settings: Settings
}

export interface Host {
  /** as the process was started: a link in it may lead to another release after a reload */
  readonly entryPath: string
  /** what workers forked from now on are of */
  release: Release
  /** what it was started from, and its database prepared for */
  readonly firstRelease: Release
  config: Config
  /** the socket that workers inherit; null: each listens through Node's cluster */
  listenFd: number | null
  /** where the latest worker listens; null: before the first one, or where a probe cannot connect to */
  address: Address | null
  readonly log: Logger
  readonly faults: Faults
  /** where its processes put their Unix sockets */
  readonly folder: string
  /** those of the workers, by which alone the host is judged */
  readonly slots: Slot[]
  readonly helpers: Slot[]
  /** every process of them that has not exited, also those that are in no slot */
  readonly workers: Set<WorkerHandle>
  /** those that have exited, as long as their last figures may be on their way */
  readonly departing: Set<WorkerHandle>
  /** what those that have ended had counted */
  departed: Snapshot
  /** all figures of this host */
  snapshot: () => HostSnapshot
  isDraining: boolean
  /** its dependencies were there; until then no worker starts */
  isChecked: boolean
  /** a worker has been ready: from then on none being ready is a failure */
  hasServed: boolean
  /** a helper has never been ready: until each has, or for a minute at most, the host is starting */
  awaitsHelpers: boolean
  /** the state that was last sent to the workers */
  announced: HostState
  /** called when the announced state has changed */
  onState: (state: HostState) => void
  /** called once, when every slot's worker is ready and no helper is waited for */
  onAllReady: (() => void) | null
  /** workers and helpers that have been replaced or respawned since the host's start, by the cause of it */
  readonly restarts: Record<RestartCause, number>
  readonly reload: ReloadStatus
  /** of the operators' console */
  readonly samples: { written: number; failed: number }
}

export type HostOptions = Pick<Host, 'entryPath' | 'release' | 'config' | 'log' | 'faults' | 'folder'>

export const createHost = (options: HostOptions, workerCount: number, helperNames: string[] = []): Host => ({
  ...options,
  firstRelease: options.release,
  listenFd: null,
  address: null,
  slots: Array.from({ length: workerCount }, (_, index) => createSlot('worker', index + 1)),
  helpers: helperNames.map((name) => createSlot('helper', name)),
  workers: new Set(),
  departing: new Set(),
  departed: {},
  snapshot: () => ({ series: {}, workersExpected: workerCount, workers: [] }),
  isDraining: false,
  isChecked: false,
  hasServed: false,
  awaitsHelpers: helperNames.length > 0,
  announced: 'starting',
  onState: () => undefined,
  onAllReady: null,
  restarts: noRestarts(),
  reload: noReloads(),
  samples: { written: 0, failed: 0 }
})

/** In the order in which they are replaced and ended. */
export const everySlot = ({ slots, helpers }: Host): Slot[] => [...slots, ...helpers]

/** Judges the host's state; sends it to every worker when it has changed. */
export function announceState(host: Host): void {
  const { log, slots, workers, isDraining, hasServed, awaitsHelpers } = host
  if (!hasServed && !isDraining) return // still starting: no worker is missing yet
  const state = judgeHost(isDraining, slots.map(observeSlot), awaitsHelpers)
  const { announced: before } = host
  if (state === before) return
  host.announced = state
  if (state === 'broken') log.error({ slots: slots.map(observeSlot) }, 'host is not ready: too few workers serve')
  else log.info({ state }, 'host state')
  for (const { worker } of workers) send(worker, { type: 'host', state })
  // The end of a start is told when every worker is ready (onAllReady).
  if (before !== 'starting' || state !== 'serving') host.onState(state)
}

/** From now on the host serves also without a helper. */
export function awaitNoHelpers(host: Host): void {
  host.awaitsHelpers = false
  announceState(host)
  callOnAllReady(host)
}

/** Called when a worker has become ready, and when no helper is waited for any more. */
export function callOnAllReady(host: Host): void {
  if (!host.onAllReady || host.awaitsHelpers || !host.slots.every(({ current }) => current?.isReady)) return
  host.onAllReady()
  host.onAllReady = null
}
