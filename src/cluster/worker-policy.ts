/** Decides by observations which workers and helpers to end or replace, whether a host can serve; others carry it out. */
import type { HostState } from './ipc.ts'

/** A helper is a process of which a host has one: for what must not share a worker's loop. */
export type Kind = 'worker' | 'helper'

export const heartbeatLimitMs = 5000
/** For a worker that is stopped: a busy machine delays a process for seconds, and never stops one. */
const stoppedHeartbeatLimitMs = 2500
/** Less than the time between two checks: it was stopped at both. */
const stoppedMsMin = 800
export const readyLimitMs = 60_000
/** A slot whose workers died this often without a stable minute in between is in a crash loop. */
export const crashLoopDeaths = 5
export const bytesPerMb = 1024 * 1024
/** A worker is recycled for its memory at most this often. */
const recycleAfterMs = 60_000
/** After this many failed probes of the port in a row, some worker does not accept. */
const failedProbesMax = 3
/** CPU time the idle threads of a process that does nothing may use in 5 s (20 ms). */
const idleTicksMax = 2

export interface WorkerSeen {
  kind: Kind
  isReady: boolean
  /** it has been sent `drain`, which has a time limit of its own */
  isLeaving: boolean
  isBeingReplaced: boolean
  sinceForkMs: number
  /** since it last reported how far its start is, or since its fork */
  sinceProgressMs: number
  sinceHeartbeatMs: number
  /** since the first of the checks, without a break, that found it stopped by a signal; null: it runs, or unknown on this system */
  stoppedMs: number | null
  /** CPU time since heartbeats are missing; null: unknown on this system */
  silentTicks: number | null
  /** it has reported an uncaught exception */
  isFailing: boolean
  isListening: boolean
  /** connections accepted since the port's last successful probe */
  acceptedSinceProbe: number
  /** null: not known yet */
  rssBytes: number | null
}

export interface HostSeen {
  /** how much later than planned this process observes: it was stopped, or its machine was */
  ownPauseMs: number
  /** probes of the host's port in a row that failed */
  failedProbes: number
  /** a worker of this host, whichever, is being replaced */
  isReplacing: boolean
  /** 0: no limit */
  memoryMaxBytes: number
}

/** Why a worker or helper was replaced or respawned, with its meaning for readers of the metrics. */
export const restartCauses = {
  crash: 'it exited by itself',
  signal: 'a signal that was not ours ended it, as when memory ran out',
  overdue: 'it was not ready 60 s after its start',
  unresponsive: 'stopped, or no heartbeat for 5 s',
  failing: 'uncaught exception',
  not_listening: 'heartbeats arrive but its server accepts no connection',
  memory: 'it used more memory than WORKER_MEMORY_MAX_MB',
  reload: 'a reload'
} as const

export type RestartCause = keyof typeof restartCauses

export const noRestarts = (): Record<RestartCause, number> =>
  Object.fromEntries(Object.keys(restartCauses).map((cause) => [cause, 0])) as Record<RestartCause, number>

export type Verdict = { act: 'leave' } | { act: 'kill' | 'replace'; cause: RestartCause; reason: string }

const leave: Verdict = { act: 'leave' }

/** kill: at once, even the last worker. replace: its successor is ready before it ends. */
export function judgeWorker(host: HostSeen, seen: WorkerSeen): Verdict {
  if (seen.isLeaving) return leave
  if (!seen.isReady) {
    return seen.sinceProgressMs > readyLimitMs
      ? { act: 'kill', cause: 'overdue', reason: 'not ready 60 s after its start' }
      : leave
  }
  const isStopped = seen.stoppedMs !== null && seen.stoppedMs >= stoppedMsMin
  if (isStopped && seen.sinceHeartbeatMs > stoppedHeartbeatLimitMs) {
    return { act: 'kill', cause: 'unresponsive', reason: 'no heartbeat: the process is stopped' }
  }
  if (seen.sinceHeartbeatMs > heartbeatLimitMs) {
    if (seen.silentTicks !== null && seen.silentTicks <= idleTicksMax) {
      return { act: 'kill', cause: 'unresponsive', reason: 'no heartbeat for 5 s and no CPU time used' }
    }
    return seen.isBeingReplaced
      ? leave
      : { act: 'replace', cause: 'unresponsive', reason: 'no heartbeat for 5 s, but it may be busy' }
  }
  if (seen.isBeingReplaced) return leave
  if (seen.isFailing) return { act: 'replace', cause: 'failing', reason: 'uncaught exception' }
  // It has no server, and WORKER_MEMORY_MAX_MB is the limit of a worker.
  if (seen.kind === 'helper') return leave
  if (!seen.isListening)
    return { act: 'replace', cause: 'not_listening', reason: 'heartbeats arrive but its server does not listen' }
  if (host.failedProbes >= failedProbesMax && seen.acceptedSinceProbe === 0) {
    return { act: 'replace', cause: 'not_listening', reason: 'heartbeats arrive but it accepts no connection' }
  }
  return judgeMemory(host, seen)
}

/** A leak is no emergency: one worker at a time, and none that has just started, as its successor would need as much. */
function judgeMemory({ memoryMaxBytes, isReplacing }: HostSeen, { rssBytes, sinceForkMs }: WorkerSeen): Verdict {
  if (memoryMaxBytes === 0 || rssBytes === null || rssBytes <= memoryMaxBytes) return leave
  if (isReplacing || sinceForkMs < recycleAfterMs) return leave
  const used = Math.round(rssBytes / bytesPerMb)
  return {
    act: 'replace',
    cause: 'memory',
    reason: `memory: ${used} MB, WORKER_MEMORY_MAX_MB is ${memoryMaxBytes / bytesPerMb}`
  }
}

/** After a pause of this process the heartbeats sent meanwhile have not been read yet, so no worker may be judged. */
export const mayJudge = ({ ownPauseMs }: HostSeen): boolean => ownPauseMs <= 1000

export interface SlotSeen {
  deaths: number
  isAlive: boolean
  /** a worker of this slot was not ready in time, and none has been ready since */
  isOverdue: boolean
}

/**
 * Serving: a worker is alive, no slot's worker is overdue, and not every slot is in a crash loop.
 * @param slots of workers alone: a host serves without its helpers
 * @param awaitsHelpers it has just started, and sends nobody away yet whom it will serve in a moment
 */
export function judgeHost(isDraining: boolean, slots: SlotSeen[], awaitsHelpers = false): HostState {
  if (isDraining) return 'draining'
  if (slots.some((slot) => slot.isOverdue)) return 'broken'
  if (!slots.some((slot) => slot.isAlive)) return 'broken'
  if (slots.every((slot) => slot.deaths >= crashLoopDeaths)) return 'broken'
  return awaitsHelpers ? 'starting' : 'serving'
}
