/** The primary's supervision of its workers: starts, rolls, drains and ends them. Holds no business state. */
import cluster from 'node:cluster'
import { startHealthMonitor } from './health-monitor.ts'
import { announceState, type Host } from './host.ts'
import { setWorkerFlags } from './worker-flags.ts'
import { end, retire } from './worker-handle.ts'
import { forkWorker } from './worker-lifecycle.ts'

/** Forks every worker; resolves when all are ready. */
const startAll = (host: Host): Promise<void> =>
  new Promise((resolve) => {
    host.onAllReady = resolve
    for (const slot of host.slots) slot.current = forkWorker(host, slot)
  })

/**
 * Keeps one worker in each slot: respawns at once, then with backoff up to 30 s; ends or replaces those that
 * worker-policy.ts says should be.
 */
export function createSupervisor(host: Host) {
  // Workers accept by themselves. A primary that accepts for them keeps each connection it has passed to a worker until
  // the worker confirms it: one that was killed or hangs never does, and its client waits forever.
  cluster.schedulingPolicy = cluster.SCHED_NONE
  setWorkerFlags()
  const stopMonitor = startHealthMonitor(host)

  return {
    start: () => startAll(host),
    /** From now on readiness is 404; workers still serve. */
    announceDrain(): void {
      host.isDraining = true
      announceState(host)
    },
    /** Drains all workers; resolves when all have exited. */
    async stop(): Promise<void> {
      host.isDraining = true
      stopMonitor()
      for (const { respawnTimer } of host.slots) if (respawnTimer) clearTimeout(respawnTimer)
      await Promise.all([...host.workers].map(retire))
    },
    kill(): void {
      for (const handle of host.workers) end(handle)
    }
  }
}

export type Supervisor = ReturnType<typeof createSupervisor>
