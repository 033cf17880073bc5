import type { Worker } from 'node:cluster'
import { performance } from 'node:perf_hooks'
import type { FromPrimary, FromWorker } from './ipc.ts'
import type { MetricsSnapshot } from './metrics.ts'
import { type ProcessState, readProcessState } from './process-state.ts'
import { heartbeatLimitMs, type WorkerSeen } from './worker-policy.ts'

const drainLimitMs = 15_000

/** A worker process as the supervisor sees it. */
export interface WorkerHandle {
  worker: Worker
  startedAtMs: number
  lastHeartbeatAtMs: number
  isReady: boolean
  isLeaving: boolean
  /** something threw in it that nothing contained */
  isFailing: boolean
  isListening: boolean
  accepted: number
  /** `accepted` when the port's probes had last been answered */
  acceptedAtAnswer: number
  metrics: MetricsSnapshot | null
  /** its CPU when its heartbeats began to be missed */
  atSilence: ProcessState | null
}

export const createWorkerHandle = (worker: Worker): WorkerHandle => ({
  worker,
  startedAtMs: performance.now(),
  lastHeartbeatAtMs: performance.now(),
  isReady: false,
  isLeaving: false,
  isFailing: false,
  isListening: true,
  accepted: 0,
  acceptedAtAnswer: 0,
  metrics: null,
  atSilence: null
})

/** A message can be lost with its worker, whose end is noticed elsewhere. */
export const send = (worker: Worker, message: FromPrimary): void => {
  if (worker.isConnected()) worker.send(message, () => undefined)
}

/** Not waiting for anything else to agree: a process that is stopped ends as well. */
export const end = ({ worker }: WorkerHandle): void => void worker.process.kill('SIGKILL')

export const isAlive = (running: WorkerHandle | null): boolean =>
  running?.isReady === true && performance.now() - running.lastHeartbeatAtMs <= heartbeatLimitMs

/** What there is to judge a worker by. Reads /proc for those whose last heartbeat should have been followed by another. */
export function poll(running: WorkerHandle, isBeingReplaced: boolean): WorkerSeen {
  const nowMs = performance.now()
  const sinceHeartbeatMs = nowMs - running.lastHeartbeatAtMs
  const { pid } = running.worker.process
  const state = sinceHeartbeatMs > 1500 && pid !== undefined ? readProcessState(pid) : null
  if (sinceHeartbeatMs <= 1500) running.atSilence = null
  else running.atSilence ??= state
  return {
    isReady: running.isReady,
    isLeaving: running.isLeaving,
    isBeingReplaced,
    sinceForkMs: nowMs - running.startedAtMs,
    sinceHeartbeatMs,
    isStopped: state?.isStopped ?? null,
    silentTicks: state && running.atSilence ? state.cpuTicks - running.atSilence.cpuTicks : null,
    isFailing: running.isFailing,
    isListening: running.isListening,
    acceptedUnanswered: running.accepted - running.acceptedAtAnswer
  }
}

/** Resolves true when the worker says it is ready, false when it exits first: the supervisor ends one that takes too long. */
export const becomesReady = ({ worker }: WorkerHandle): Promise<boolean> =>
  new Promise((resolve) => {
    worker.once('exit', () => resolve(false))
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'ready') resolve(true)
    })
  })

/** Asks a worker to finish its work and go; kills it when it takes too long. Resolves when it is gone. */
export function retire(running: WorkerHandle): Promise<void> {
  running.isLeaving = true
  if (running.worker.isDead()) return Promise.resolve()
  return new Promise((resolve) => {
    const killer = setTimeout(() => end(running), drainLimitMs)
    running.worker.once('exit', () => {
      clearTimeout(killer)
      resolve()
    })
    send(running.worker, { type: 'drain' })
  })
}
