import type { Worker } from 'node:cluster'
import type { MetricsSnapshot } from '../metrics.ts'
import type { FromPrimary, FromWorker } from './messages.ts'

const readyLimitMs = 30_000
const drainLimitMs = 15_000

/** A worker process as the supervisor sees it. */
export interface Running {
  worker: Worker
  startedAt: number
  lastHeartbeatAt: number
  ready: boolean
  leaving: boolean
  metrics: MetricsSnapshot | null
}

export const tell = (worker: Worker, message: FromPrimary): void => {
  if (worker.isConnected()) worker.send(message, () => undefined)
}

/** Resolves true when the worker says it is ready, false when it exits first or takes 30 s. */
export const becomesReady = ({ worker }: Running): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), readyLimitMs)
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve(false)
    })
    worker.on('message', (message: FromWorker) => {
      if (message.type !== 'ready') return
      clearTimeout(timer)
      resolve(true)
    })
  })

/** Asks a worker to finish its work and go; kills it when it takes too long. Resolves when it is gone. */
export function retire(running: Running): Promise<void> {
  running.leaving = true
  if (running.worker.isDead()) return Promise.resolve()
  return new Promise((resolve) => {
    const killer = setTimeout(() => running.worker.process.kill('SIGKILL'), drainLimitMs)
    running.worker.once('exit', () => {
      clearTimeout(killer)
      resolve()
    })
    tell(running.worker, { type: 'drain' })
  })
}
