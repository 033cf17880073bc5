/** The state of one host as its primary keeps it, and its announcement to the workers. */
import type { Logger } from '../config/logger.ts'
import type { Snapshot } from '../metrics/catalogue.ts'
import type { Faults } from '../util/faults.ts'
import type { HostSnapshot, HostState } from './ipc.ts'
import { noReloads, type ReloadStatus } from './reloads.ts'
import { send, type WorkerHandle } from './worker-handle.ts'
import { judgeHost, noRestarts, type RestartCause } from './worker-policy.ts'
import { createSlots, observeSlot, type Slot } from './worker-slots.ts'

export interface Host {
  readonly log: Logger
  readonly faults: Faults
  readonly slots: Slot[]
  /** every worker process that has not exited, also those that are in no slot */
  readonly workers: Set<WorkerHandle>
  /** workers that have exited, as long as their last figures may be on their way */
  readonly departing: Set<WorkerHandle>
  /** what workers that have ended had counted */
  departed: Snapshot
  /** all figures of this host */
  snapshot: () => HostSnapshot
  isDraining: boolean
  /** a worker has been ready: from then on none being ready is a failure */
  hasServed: boolean
  /** the state that was last sent to the workers */
  announced: HostState
  /** called once, when every slot's worker is ready */
  onAllReady: (() => void) | null
  /** workers that have been replaced or respawned since the host's start, by the cause of it */
  readonly restarts: Record<RestartCause, number>
  readonly reload: ReloadStatus
}

export const createHost = (workerCount: number, log: Logger, faults: Faults): Host => ({
  log,
  faults,
  slots: createSlots(workerCount),
  workers: new Set(),
  departing: new Set(),
  departed: {},
  snapshot: () => ({ series: {}, workersExpected: workerCount, workers: [] }),
  isDraining: false,
  hasServed: false,
  announced: 'serving',
  onAllReady: null,
  restarts: noRestarts(),
  reload: noReloads()
})

/** Judges the host's state; sends it to every worker when it has changed. */
export function announceState(host: Host): void {
  const { log, slots, workers, isDraining, hasServed } = host
  if (!hasServed && !isDraining) return // still starting: no worker is missing yet
  const state = judgeHost(isDraining, slots.map(observeSlot))
  if (state === host.announced) return
  host.announced = state
  if (state === 'broken') log.error({ slots: slots.map(observeSlot) }, 'host is not ready: too few workers serve')
  else log.info({ state }, 'host state')
  for (const { worker } of workers) send(worker, { type: 'host', state })
}

/** The announced state; while no worker has been ready yet there is none. */
export const stateOf = ({ hasServed, isDraining, announced }: Host): HostState | 'starting' =>
  hasServed || isDraining ? announced : 'starting'

/** Called for a worker that has become ready. */
export function callOnAllReady(host: Host): void {
  if (!host.onAllReady || !host.slots.every(({ current }) => current?.isReady)) return
  host.onAllReady()
  host.onAllReady = null
}
