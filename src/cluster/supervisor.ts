/** The primary's supervision of its workers and helpers: starts, rolls, drains and ends them. Holds no business state. */
import cluster from 'node:cluster'
import { startHealthMonitor } from './health-monitor.ts'
import { announceState, awaitNoHelpers, everySlot, type Host } from './host.ts'
import { setWorkerFlags } from './worker-flags.ts'
import { end, retire } from './worker-handle.ts'
import { forkWorker, startWorker } from './worker-lifecycle.ts'

/** A host whose helper cannot start serves all that needs none. */
const helperLimitMs = 60_000

/** Forks everything; resolves when all workers are ready, and the helpers too unless one takes too long. */
const forkAll = (host: Host): Promise<void> =>
  new Promise((resolve) => {
    host.onAllReady = resolve
    for (const slot of everySlot(host)) slot.current = forkWorker(host, slot)
  })

/**
 * Keeps one process in each slot: respawns at once, then with backoff up to 30 s; ends or replaces those that
 * worker-policy.ts says should be.
 */
export function createSupervisor(host: Host) {
  // Workers accept by themselves. A primary that accepts for them keeps each connection it has passed to a worker until
  // the worker confirms it: one that was killed or hangs never does, and its client waits forever.
  cluster.schedulingPolicy = cluster.SCHED_NONE
  setWorkerFlags()
  const stopMonitor = startHealthMonitor(host)
  let patience: NodeJS.Timeout | undefined
  const onHelperLimit = (): void => {
    if (!host.awaitsHelpers) return
    const missing = host.helpers.filter(({ hasBeenReady }) => !hasBeenReady).map(({ id }) => id)
    host.log.warn({ missing }, 'helpers are not ready after 60 s: the host serves without them')
    awaitNoHelpers(host)
  }

  return {
    /** The workers load their program while the dependencies are checked; they do nothing before `start`. */
    fork: () => forkAll(host),
    /** The dependencies are there. */
    start(): void {
      host.isChecked = true
      for (const handle of host.workers) startWorker(host, handle)
      patience = setTimeout(host.faults.guard('task', 'wait for helpers', onHelperLimit), helperLimitMs)
    },
    /** From now on readiness is 404; workers still serve. */
    announceDrain(): void {
      host.isDraining = true
      announceState(host)
    },
    /** Drains all workers, then the helpers, which may work on what those began; resolves when all have exited. */
    async stop(): Promise<void> {
      host.isDraining = true
      stopMonitor()
      clearTimeout(patience)
      for (const { respawnTimer } of everySlot(host)) if (respawnTimer) clearTimeout(respawnTimer)
      for (const kind of ['worker', 'helper']) {
        await Promise.all([...host.workers].filter((handle) => handle.kind === kind).map(retire))
      }
    },
    kill(): void {
      for (const handle of host.workers) end(handle)
    }
  }
}

export type Supervisor = ReturnType<typeof createSupervisor>
