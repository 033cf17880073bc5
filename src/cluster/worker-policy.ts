/** Decides which workers end and whether the host can serve, from what was observed; the supervisor carries it out. */
import type { HostState } from './ipc.ts'

export const heartbeatLimitMs = 5000
export const readyLimitMs = 60_000
/** A slot whose workers died this often without a stable minute between makes the host not ready. */
export const crashLoopDeaths = 5
/** So many probes of the port in a row without an answer: somebody does not accept. */
export const deafProbes = 3
/** What a process that does nothing may use in 5 s by its idle threads (20 ms). */
const idleTicksMax = 2

export interface WorkerSeen {
  isReady: boolean
  /** told to go: whoever told it has a limit of their own */
  isLeaving: boolean
  isBeingReplaced: boolean
  sinceForkMs: number
  sinceHeartbeatMs: number
  /** null: cannot be known on this system */
  isStopped: boolean | null
  /** CPU since the heartbeats ceased; null: cannot be known on this system */
  silentTicks: number | null
  /** something threw in it that nothing contained */
  isFailing: boolean
  isListening: boolean
  /** connections accepted since probes of the port get no answer */
  acceptedUnanswered: number
}

export interface HostSeen {
  /** how much later than planned this process looks: it was stopped, or its machine was */
  ownPauseMs: number
  /** probes of the host's port in a row that got no answer */
  unansweredProbes: number
}

export type Verdict = { act: 'leave' } | { act: 'kill' | 'replace'; reason: string }

const nothing: Verdict = { act: 'leave' }

/** kill: at once, even the last one. replace: its successor is ready before it ends. */
export function judgeWorker(host: HostSeen, seen: WorkerSeen): Verdict {
  if (seen.isLeaving) return nothing
  if (!seen.isReady) {
    return seen.sinceForkMs > readyLimitMs ? { act: 'kill', reason: 'not ready 60 s after its start' } : nothing
  }
  if (seen.sinceHeartbeatMs > heartbeatLimitMs) {
    if (seen.isStopped) return { act: 'kill', reason: 'no heartbeat for 5 s: it is stopped' }
    if (seen.silentTicks !== null && seen.silentTicks <= idleTicksMax) {
      return { act: 'kill', reason: 'no heartbeat for 5 s, and no CPU used' }
    }
    return seen.isBeingReplaced ? nothing : { act: 'replace', reason: 'no heartbeat for 5 s, but it works' }
  }
  if (seen.isBeingReplaced) return nothing
  if (seen.isFailing) return { act: 'replace', reason: 'something threw in it that nothing contained' }
  if (!seen.isListening) return { act: 'replace', reason: 'it beats but does not listen' }
  if (host.unansweredProbes >= deafProbes && seen.acceptedUnanswered === 0) {
    return { act: 'replace', reason: 'it beats but accepts no connection' }
  }
  return nothing
}

/** Whether this process may judge at all: after a pause of its own the heartbeats of meanwhile are still to be read. */
export const mayJudge = ({ ownPauseMs }: HostSeen): boolean => ownPauseMs <= 1000

export interface SlotSeen {
  deaths: number
  isAlive: boolean
  /** a worker of this slot was not ready in time and none has been ready since */
  isOverdue: boolean
}

/** Serving: somebody lives, no slot waits in vain for its worker, and not every slot crashes again and again. */
export function judgeHost(isDraining: boolean, slots: SlotSeen[]): HostState {
  if (isDraining) return 'draining'
  if (slots.some((slot) => slot.isOverdue)) return 'broken'
  if (!slots.some((slot) => slot.isAlive)) return 'broken'
  return slots.every((slot) => slot.deaths >= crashLoopDeaths) ? 'broken' : 'serving'
}
