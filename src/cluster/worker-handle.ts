/** A worker or helper process as its primary knows it, and what can be done to it. */
import type { Worker } from 'node:cluster'
import { performance } from 'node:perf_hooks'
import type { Snapshot } from '../metrics/catalogue.ts'
import type { FromPrimary, FromWorker, SlotId } from './ipc.ts'
import { type ProcessState, readProcessState } from './process-state.ts'
import { heartbeatLimitMs, type Kind, type RestartCause, type WorkerSeen } from './worker-policy.ts'

/** A helper comes after the workers, within the time that service managers give to both. */
const drainLimitMs = { worker: 15_000, helper: 4000 }
/** Heartbeats come once a second: a later one is overdue. */
const overdueMs = 1500
/** Before that nothing is done that depends on whether the process is stopped: the kernel is not asked. */
const unobservedMs = 1200

export interface WorkerHandle {
  kind: Kind
  worker: Worker
  /** of its slot */
  slot: SlotId
  startedAtMs: number
  /** when it last said how far its start is */
  progressAtMs: number
  /** what it said; null: nothing, or it is ready */
  progress: string | null
  lastHeartbeatAtMs: number
  /** it has been told to start, with its settings */
  isStarted: boolean
  isReady: boolean
  isLeaving: boolean
  /** it has reported an uncaught exception */
  isFailing: boolean
  isListening: boolean
  accepted: number
  /** `accepted` when the port's probe last succeeded */
  acceptedAtProbe: number
  metrics: Snapshot | null
  /** when they came */
  metricsAtMs: number
  /** its resident memory; null before its first heartbeat */
  rssBytes: number | null
  /** the release it is of, by its own word */
  version: string | null
  commit: string | null
  /** why it would not start */
  refusal: string | null
  /** why this host ends or replaces it; null: it does not */
  endCause: RestartCause | null
  /** its CPU time when heartbeats began to be missing */
  atSilence: ProcessState | null
  /** since when every check has found it stopped; null: it runs */
  stoppedAtMs: number | null
}

export const createWorkerHandle = (kind: Kind, slot: SlotId, worker: Worker): WorkerHandle => ({
  kind,
  worker,
  slot,
  startedAtMs: performance.now(),
  progressAtMs: 0,
  progress: null,
  lastHeartbeatAtMs: performance.now(),
  isStarted: false,
  isReady: false,
  isLeaving: false,
  isFailing: false,
  isListening: true,
  accepted: 0,
  acceptedAtProbe: 0,
  metrics: null,
  metricsAtMs: 0,
  rssBytes: null,
  version: null,
  commit: null,
  refusal: null,
  endCause: null,
  atSilence: null,
  stoppedAtMs: null
})

/** A message can be lost with its worker; the worker's exit is handled elsewhere. */
export const send = (worker: Worker, message: FromPrimary): void => {
  if (worker.isConnected()) worker.send(message, () => undefined)
}

/** SIGKILL also ends a process that is stopped. */
export const end = ({ worker }: WorkerHandle): void => void worker.process.kill('SIGKILL')

export const isAlive = (handle: WorkerHandle | null): boolean =>
  handle?.isReady === true && performance.now() - handle.lastHeartbeatAtMs <= heartbeatLimitMs

/** What a worker is judged by. */
export function observe(handle: WorkerHandle, isBeingReplaced: boolean): WorkerSeen {
  const nowMs = performance.now()
  const sinceHeartbeatMs = nowMs - handle.lastHeartbeatAtMs
  const { pid } = handle.worker.process
  const state = pid === undefined || sinceHeartbeatMs < unobservedMs ? null : readProcessState(pid)
  if (state?.isStopped) handle.stoppedAtMs ??= nowMs
  else handle.stoppedAtMs = null
  if (sinceHeartbeatMs <= overdueMs) handle.atSilence = null
  else handle.atSilence ??= state
  return {
    kind: handle.kind,
    isReady: handle.isReady,
    isLeaving: handle.isLeaving,
    isBeingReplaced,
    sinceForkMs: nowMs - handle.startedAtMs,
    sinceProgressMs: nowMs - Math.max(handle.startedAtMs, handle.progressAtMs),
    sinceHeartbeatMs,
    stoppedMs: handle.stoppedAtMs === null ? null : nowMs - handle.stoppedAtMs,
    silentTicks: state && handle.atSilence ? state.cpuTicks - handle.atSilence.cpuTicks : null,
    isFailing: handle.isFailing,
    isListening: handle.isListening,
    acceptedSinceProbe: handle.accepted - handle.acceptedAtProbe,
    rssBytes: handle.rssBytes
  }
}

/** Why a worker that has exited was of no use. */
function describeExit({ kind, refusal, endCause }: WorkerHandle, code: number | null, signal: string | null): string {
  if (refusal !== null) return `the new ${kind} refused to start: ${refusal}`
  if (endCause === 'overdue') return `the new ${kind} was not ready after 60 s`
  return `the new ${kind} ended before it was ready (${signal ?? `exit ${code}`}): the log says why`
}

/** Resolves '' when the worker is ready, else why it exited; the health monitor ends one that takes too long. */
export const becomesReady = (handle: WorkerHandle): Promise<string> =>
  new Promise((resolve) => {
    const { worker } = handle
    worker.once('exit', (code: number | null, signal: string | null) => resolve(describeExit(handle, code, signal)))
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'ready') resolve('')
    })
  })

/** Drains it; kills it when that takes too long. Resolves when it has exited. */
export function retire(handle: WorkerHandle): Promise<void> {
  handle.isLeaving = true
  if (handle.worker.isDead()) return Promise.resolve()
  return new Promise((resolve) => {
    const killer = setTimeout(() => end(handle), drainLimitMs[handle.kind])
    handle.worker.once('exit', () => {
      clearTimeout(killer)
      resolve()
    })
    // One that has not started does not listen yet, and has nothing to lose.
    if (handle.isStarted) send(handle.worker, { type: 'drain' })
    else end(handle)
  })
}
