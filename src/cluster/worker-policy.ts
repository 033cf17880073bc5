/** Decides from observations which workers to end or replace and whether the host can serve; others carry it out. */
import type { HostState } from './ipc.ts'

export const heartbeatLimitMs = 5000
export const readyLimitMs = 60_000
/** A slot whose workers died this often without a stable minute in between is in a crash loop. */
export const crashLoopDeaths = 5
/** After this many failed probes of the port in a row, some worker does not accept. */
const failedProbesMax = 3
/** CPU time the idle threads of a process that does nothing may use in 5 s (20 ms). */
const idleTicksMax = 2

export interface WorkerSeen {
  isReady: boolean
  /** it has been sent `drain`, which has a time limit of its own */
  isLeaving: boolean
  isBeingReplaced: boolean
  sinceForkMs: number
  sinceHeartbeatMs: number
  /** null: unknown on this system */
  isStopped: boolean | null
  /** CPU time since heartbeats are missing; null: unknown on this system */
  silentTicks: number | null
  /** it has reported an uncaught exception */
  isFailing: boolean
  isListening: boolean
  /** connections accepted since the port's last successful probe */
  acceptedSinceProbe: number
}

export interface HostSeen {
  /** how much later than planned this process observes: it was stopped, or its machine was */
  ownPauseMs: number
  /** probes of the host's port in a row that failed */
  failedProbes: number
}

export type Verdict = { act: 'leave' } | { act: 'kill' | 'replace'; reason: string }

const leave: Verdict = { act: 'leave' }

/** kill: at once, even the last worker. replace: its successor is ready before it ends. */
export function judgeWorker(host: HostSeen, seen: WorkerSeen): Verdict {
  if (seen.isLeaving) return leave
  if (!seen.isReady) {
    return seen.sinceForkMs > readyLimitMs ? { act: 'kill', reason: 'not ready 60 s after its start' } : leave
  }
  if (seen.sinceHeartbeatMs > heartbeatLimitMs) {
    if (seen.isStopped) return { act: 'kill', reason: 'no heartbeat for 5 s: the process is stopped' }
    if (seen.silentTicks !== null && seen.silentTicks <= idleTicksMax) {
      return { act: 'kill', reason: 'no heartbeat for 5 s and no CPU time used' }
    }
    return seen.isBeingReplaced ? leave : { act: 'replace', reason: 'no heartbeat for 5 s, but it may be busy' }
  }
  if (seen.isBeingReplaced) return leave
  if (seen.isFailing) return { act: 'replace', reason: 'uncaught exception' }
  if (!seen.isListening) return { act: 'replace', reason: 'heartbeats arrive but its server does not listen' }
  if (host.failedProbes >= failedProbesMax && seen.acceptedSinceProbe === 0) {
    return { act: 'replace', reason: 'heartbeats arrive but it accepts no connection' }
  }
  return leave
}

/** After a pause of this process the heartbeats sent meanwhile have not been read yet, so no worker may be judged. */
export const mayJudge = ({ ownPauseMs }: HostSeen): boolean => ownPauseMs <= 1000

export interface SlotSeen {
  deaths: number
  isAlive: boolean
  /** a worker of this slot was not ready in time, and none has been ready since */
  isOverdue: boolean
}

/** Serving: a worker is alive, no slot's worker is overdue, and not every slot is in a crash loop. */
export function judgeHost(isDraining: boolean, slots: SlotSeen[]): HostState {
  if (isDraining) return 'draining'
  if (slots.some((slot) => slot.isOverdue)) return 'broken'
  if (!slots.some((slot) => slot.isAlive)) return 'broken'
  return slots.every((slot) => slot.deaths >= crashLoopDeaths) ? 'broken' : 'serving'
}
