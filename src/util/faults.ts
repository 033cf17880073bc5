/** Contained faults: counted by kind and logged with their stack, while everything else continues. */
import { performance } from 'node:perf_hooks'

/** Every kind, with its meaning for readers of the metrics. */
export const faultMeanings = {
  request: 'requests that failed with 500',
  socket: 'WebSockets closed with 1011: our own code threw while handling one of their messages',
  task: 'own listeners, timers, subscribers and background tasks that threw',
  payload: 'Redis payloads dropped because they cannot be read',
  uncaught: 'uncaught exceptions: the worker is replaced',
  connection: 'connections that could not be accepted, or were closed because the worker was at its limit',
  log_line: 'log lines dropped because the log could not be written',
  side_write: 'best-effort writes that failed while their response succeeded',
  mail: 'mails given up: rejected for good, or not accepted in time; they are in quarantine',
  outbox_row: 'outbox rows quarantined because they cannot enter the log'
} as const

export type FaultKind = keyof typeof faultMeanings

export interface Faults {
  readonly counts: Record<FaultKind, number>
  /** Counts and logs one; `details` tells where, never the whole input of a client. */
  report(kind: FaultKind, error: unknown, details?: Record<string, unknown>): void
  /**
   * Wraps a function so that what it throws (or rejects with) is reported instead. For listeners, timers, subscribers.
   */
  guard<Args extends unknown[]>(
    kind: FaultKind,
    where: string,
    act: (...args: Args) => unknown
  ): (...args: Args) => void
}

interface FaultLog {
  error(details: object, message: string): void
}

/** A client that provokes faults must not flood the log: further faults of one kind in a second are only counted. */
const linesPerSecondMax = 10

const noneCounted = (): Record<FaultKind, number> =>
  Object.fromEntries(Object.keys(faultMeanings).map((kind) => [kind, 0])) as Record<FaultKind, number>

export function createFaults(log: FaultLog): Faults {
  const counts = noneCounted()
  const lines = new Map<FaultKind, { sinceMs: number; count: number }>()

  function mayLog(kind: FaultKind): boolean {
    const nowMs = performance.now()
    const line = lines.get(kind)
    if (!line || nowMs - line.sinceMs >= 1000) lines.set(kind, { sinceMs: nowMs, count: 1 })
    else if (++line.count > linesPerSecondMax) return false
    return true
  }
  const report: Faults['report'] = (kind, error, details = {}) => {
    counts[kind]++
    if (mayLog(kind)) log.error({ err: error, fault: kind, ...details }, `contained: ${faultMeanings[kind]}`)
  }
  return {
    counts,
    report,
    guard: (kind, where, act) => {
      const failed = (error: unknown): void => report(kind, error, { where })
      return (...args) => {
        try {
          const result = act(...args)
          if (result instanceof Promise) result.catch(failed)
        } catch (error) {
          failed(error)
        }
      }
    }
  }
}
