import cluster from 'node:cluster'
import { performance } from 'node:perf_hooks'
import type { Logger } from '../config/logger.ts'
import type { Faults } from '../util/faults.ts'
import { startHealthMonitor } from './health-monitor.ts'
import type { FromWorker, HostState } from './ipc.ts'
import { becomesReady, createWorkerHandle, end, isAlive, retire, send, type WorkerHandle } from './worker-handle.ts'
import { judgeHost } from './worker-policy.ts'
import { createSlots, respawnDelayMs, type Slot, see, snapshotsOf } from './worker-slots.ts'

const stableAfterMs = 60_000
/**
 * What lives for one request, event or batch should die in the young generation: one that begins with V8's 1 MB copies
 * a burst of events again and again, a quarter to a half of its CPU. 16 MB is as far as V8 lets it grow by itself, so
 * this costs no memory a busy worker would not take. What the host was started with wins.
 */
const workerFlags = ['--min-semi-space-size=16']

export interface SupervisorOptions {
  workerCount: number
  /** where the workers listen */
  address: { host: string; port: number }
  log: Logger
  /** what is contained in this process */
  faults: Faults
}

/**
 * Keeps one worker in each slot: respawns at once, then with backoff up to 30 s; ends or replaces those that worker-policy.ts
 * condemns. Holds no business state.
 */
export function createSupervisor({ workerCount, address, log, faults }: SupervisorOptions) {
  const slots = createSlots(workerCount)
  // Workers accept by themselves. A primary that accepts for them keeps each connection it has handed to a worker until the
  // worker says that it has it: one that was killed or hangs never does, and its client waits for ever.
  cluster.schedulingPolicy = cluster.SCHED_NONE
  cluster.setupPrimary({ execArgv: [...workerFlags, ...process.execArgv] })
  const everyone = new Set<WorkerHandle>()
  let isDraining = false
  let announced: HostState = 'serving'
  let hasServed = false
  let firstReady: (() => void) | null = null

  const announce = (): void => {
    if (!hasServed && !isDraining) return // nobody is missing yet
    const state = judgeHost(isDraining, slots.map(see))
    if (state === announced) return
    announced = state
    if (state === 'broken') log.error({ slots: slots.map(see) }, 'host is not ready: too few workers serve')
    else log.info({ state }, 'host state')
    for (const { worker } of everyone) send(worker, { type: 'host', state })
  }

  function onReady(slot: Slot, running: WorkerHandle): void {
    running.isReady = true
    hasServed = true
    slot.isOverdue = false
    announce()
    send(running.worker, { type: 'host', state: announced })
    log.info({ worker: slot.number, pid: running.worker.process.pid }, 'worker is ready')
    if (firstReady && slots.every(({ current }) => current?.isReady)) firstReady()
  }

  function onMessage(slot: Slot, running: WorkerHandle, message: FromWorker): void {
    running.lastHeartbeatAtMs = performance.now()
    if (message.type === 'hello') send(running.worker, { type: 'start', slot: slot.number })
    else if (message.type === 'ready') onReady(slot, running)
    else if (message.type === 'failing') {
      running.isFailing = true
      slot.deaths++
    } else if (message.type === 'heartbeat') {
      running.metrics = message.metrics
      if (slot.current === running) slot.isOverdue = false
      running.isListening = message.connections.isListening
      running.accepted = message.connections.accepted
      if (performance.now() - running.startedAtMs > stableAfterMs) slot.deaths = 0
    } else {
      const host = { workersExpected: workerCount, workers: snapshotsOf(slots), faults: faults.counts }
      send(running.worker, { type: 'metrics', id: message.id, host })
    }
    announce()
  }

  function onExit(slot: Slot, running: WorkerHandle, code: number | null, signal: string | null): void {
    everyone.delete(running)
    if (slot.current === running) slot.current = null
    if (!running.isLeaving && !isDraining) onDeath(slot, running, code, signal)
    announce()
  }
  function onDeath(slot: Slot, running: WorkerHandle, code: number | null, signal: string | null): void {
    // One that was to follow has died with its replacement, not in its slot.
    if (slot.next !== running) slot.deaths++
    const respawnMs = respawnDelayMs(slot.deaths)
    log.error({ worker: slot.number, code, signal, deaths: slot.deaths, respawnMs }, 'worker died')
    // One that is to follow it is under way: when that fails as well, its replacement's end fills the slot.
    if (!slot.current && !slot.replacing) respawn(slot, respawnMs)
  }
  function respawn(slot: Slot, delayMs: number): void {
    if (slot.respawnTimer) clearTimeout(slot.respawnTimer)
    slot.respawnTimer = setTimeout(() => {
      slot.respawnTimer = null
      if (!slot.current && !slot.replacing && !isDraining) slot.current = fork(slot)
    }, delayMs)
  }

  function fork(slot: Slot): WorkerHandle {
    const worker = cluster.fork()
    const running = createWorkerHandle(worker)
    everyone.add(running)
    worker.on('error', (error) => log.error({ err: error, worker: slot.number }, 'worker cannot be reached'))
    const listen = (message: FromWorker): void => onMessage(slot, running, message)
    worker.on('message', faults.guard('task', 'message of a worker', listen))
    const leave = (code: number | null, signal: string | null): void => onExit(slot, running, code, signal)
    worker.once('exit', faults.guard('task', 'exit of a worker', leave))
    return running
  }

  /** One slot: the new worker is ready before the old one ends, by draining when it can hear that. False when none became ready. */
  function replace(slot: Slot, reason: string): Promise<boolean> {
    slot.replacing ??= follow(slot, reason).finally(() => {
      slot.replacing = null
      if (!slot.current && !isDraining) respawn(slot, respawnDelayMs(slot.deaths))
      announce()
    })
    return slot.replacing
  }
  async function follow(slot: Slot, reason: string): Promise<boolean> {
    if (isDraining) return false
    log.info({ worker: slot.number, reason }, 'replacing a worker')
    const fresh = fork(slot)
    slot.next = fresh
    const isReady = await becomesReady(fresh)
    slot.next = null
    if (!isReady) {
      log.error({ worker: slot.number, reason }, 'the worker that was to follow did not become ready')
      return false
    }
    const old = slot.current
    slot.current = fresh
    if (!old) return true
    const retired = retire(old)
    if (!isAlive(old)) end(old)
    await retired
    return true
  }

  const endWatch = startHealthMonitor({ slots, everyone, address, log, faults, replace, afterwards: announce })

  return {
    /** Forks every worker; resolves when all are ready. */
    start: () =>
      new Promise<void>((resolve) => {
        firstReady = () => {
          firstReady = null
          resolve()
        }
        for (const slot of slots) slot.current = fork(slot)
      }),
    /** Replaces the workers one after the other; false when a new one did not become ready (the old ones stay). */
    async roll(): Promise<boolean> {
      for (const slot of slots) if (!isDraining && !(await replace(slot, 'reload'))) return false
      return true
    },
    /** Readiness says 404 from now on; workers go on serving. */
    announceDrain(): void {
      isDraining = true
      announce()
    },
    /** Ends all workers in order; resolves when none is left. */
    async stop(): Promise<void> {
      isDraining = true
      endWatch()
      for (const slot of slots) if (slot.respawnTimer) clearTimeout(slot.respawnTimer)
      await Promise.all([...everyone].map(retire))
    },
    kill(): void {
      for (const running of everyone) end(running)
    }
  }
}
