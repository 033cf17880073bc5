import cluster from 'node:cluster'
import type { Logger } from '../logger.ts'
import type { AgedSnapshot, FromWorker, HostState } from './messages.ts'
import { becomesReady, type Running, retire, tell } from './running.ts'

const heartbeatLimitMs = 5000
const watchEveryMs = 1000
const backoffMsMax = 30_000
const stableAfterMs = 60_000
/** A slot whose workers died this often without a stable minute between makes the host not ready. */
const crashLoopDeaths = 5
/**
 * What lives for one request, event or batch should die in the young generation: one that begins with V8's 1 MB copies
 * a burst of events again and again, a quarter to a half of its CPU. 16 MB is as far as V8 lets it grow by itself, so
 * this costs no memory a busy worker would not take. What the host was started with wins.
 */
const workerFlags = ['--min-semi-space-size=16']

interface Slot {
  number: number
  current: Running | null
  deaths: number
  respawnTimer: NodeJS.Timeout | null
}

/**
 * Keeps one worker in each slot: respawns at once, then with backoff up to 30 s; kills one whose heartbeat is missing
 * for 5 s, one at a time, and none when this process itself was stopped. Holds no business state.
 */
export function createSupervisor(workerCount: number, log: Logger) {
  const slots: Slot[] = Array.from({ length: workerCount }, (_, index) => ({
    number: index + 1,
    current: null,
    deaths: 0,
    respawnTimer: null
  }))
  cluster.setupPrimary({ execArgv: [...workerFlags, ...process.execArgv] })
  const everyone = new Set<Running>()
  let draining = false
  let firstReady: (() => void) | null = null

  const hostState = (): HostState => {
    if (draining) return 'draining'
    return slots.every((slot) => slot.deaths >= crashLoopDeaths) ? 'broken' : 'serving'
  }
  const announce = (): void => {
    for (const running of everyone) tell(running.worker, { type: 'host', state: hostState() })
  }
  const snapshots = (): AgedSnapshot[] =>
    slots.flatMap((slot) =>
      slot.current?.metrics
        ? [{ worker: slot.number, ageMs: Date.now() - slot.current.lastHeartbeatAt, metrics: slot.current.metrics }]
        : []
    )

  function onMessage(slot: Slot, running: Running, message: FromWorker): void {
    running.lastHeartbeatAt = Date.now()
    if (message.type === 'hello') {
      tell(running.worker, { type: 'start', slot: slot.number })
    } else if (message.type === 'ready') {
      running.ready = true
      tell(running.worker, { type: 'host', state: hostState() })
      log.info({ worker: slot.number, pid: running.worker.process.pid }, 'worker is ready')
      if (firstReady && slots.every((other) => other.current?.ready)) firstReady()
    } else if (message.type === 'heartbeat') {
      running.metrics = message.metrics
      if (slot.deaths > 0 && Date.now() - running.startedAt > stableAfterMs) {
        slot.deaths = 0
        announce()
      }
    } else {
      tell(running.worker, {
        type: 'metrics',
        id: message.id,
        host: { workersExpected: workerCount, workers: snapshots() }
      })
    }
  }

  function onExit(slot: Slot, running: Running, code: number | null, signal: string | null): void {
    everyone.delete(running)
    if (slot.current === running) slot.current = null
    if (running.leaving || draining) return
    slot.deaths++
    const delayMs =
      slot.deaths === 1 ? 0 : Math.min(backoffMsMax, 250 * 2 ** (slot.deaths - 1)) * (0.5 + Math.random() / 2)
    log.error({ worker: slot.number, code, signal, deaths: slot.deaths, respawnMs: Math.round(delayMs) }, 'worker died')
    announce()
    if (slot.current === null) slot.respawnTimer = setTimeout(() => spawn(slot), delayMs)
  }

  function spawn(slot: Slot): Running {
    const worker = cluster.fork()
    const running: Running = {
      worker,
      startedAt: Date.now(),
      lastHeartbeatAt: Date.now(),
      ready: false,
      leaving: false,
      metrics: null
    }
    everyone.add(running)
    slot.current = running
    worker.on('error', (error) => log.error({ err: error, worker: slot.number }, 'worker cannot be reached'))
    worker.on('message', (message: FromWorker) => onMessage(slot, running, message))
    worker.once('exit', (code, signal) => onExit(slot, running, code, signal))
    return running
  }

  /** One slot: the new worker is ready before the old one drains. */
  async function replace(slot: Slot): Promise<boolean> {
    const old = slot.current
    const fresh = spawn(slot)
    fresh.leaving = true // its failure is the roll's failure, not a crash to respawn from
    if (!(await becomesReady(fresh))) {
      fresh.worker.process.kill('SIGKILL')
      slot.current = old
      return false
    }
    fresh.leaving = false
    if (old) await retire(old)
    return true
  }

  let watchedAt = Date.now()
  const watch = setInterval(() => {
    const now = Date.now()
    const ownPauseMs = now - watchedAt - watchEveryMs
    watchedAt = now
    if (ownPauseMs > watchEveryMs) {
      for (const running of everyone) running.lastHeartbeatAt = now
      return
    }
    const stuck = [...everyone].find((running) => running.ready && now - running.lastHeartbeatAt > heartbeatLimitMs)
    if (!stuck) return
    log.error({ pid: stuck.worker.process.pid }, 'worker gives no sign of life; killing it')
    stuck.worker.process.kill('SIGKILL')
  }, watchEveryMs)

  return {
    /** Forks every worker; resolves when all are ready. */
    start: () =>
      new Promise<void>((resolve) => {
        firstReady = () => {
          firstReady = null
          resolve()
        }
        for (const slot of slots) spawn(slot)
      }),
    /** Replaces the workers one after the other; false when a new one did not become ready (the old ones stay). */
    async roll(): Promise<boolean> {
      for (const slot of slots) if (!draining && !(await replace(slot))) return false
      return true
    },
    /** Readiness says 404 from now on; workers go on serving. */
    announceDrain(): void {
      draining = true
      announce()
    },
    async stop(): Promise<void> {
      draining = true
      clearInterval(watch)
      for (const slot of slots) if (slot.respawnTimer) clearTimeout(slot.respawnTimer)
      await Promise.all([...everyone].map(retire))
    },
    kill(): void {
      for (const running of everyone) running.worker.process.kill('SIGKILL')
    }
  }
}
