/** What recurs in a process, by one timer: it wakes once for all of it, and not at all where something else has woken it. */
import { performance } from 'node:perf_hooks'

interface Recurring {
  readonly everyMs: number
  readonly run: () => void
  /** by performance.now(): at the latest */
  dueMs: number
}

/** When a run may come, as shares of its interval: in between it waits for something else to wake the process. */
const [soonest, latest] = [0.85, 1.05]

const all = new Set<Recurring>()
let timer: NodeJS.Timeout | undefined
/** when the timer is due, and from when on a run may come early; Infinity: there is none */
let [dueMs, earlyMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
let isAwaited = false
let lateMsMax = 0

const earlyMsOf = (one: Recurring): number => one.dueMs - one.everyMs * (latest - soonest)

function wait(): void {
  clearTimeout(timer)
  dueMs = earlyMs = Number.POSITIVE_INFINITY
  for (const one of all) {
    dueMs = Math.min(dueMs, one.dueMs)
    earlyMs = Math.min(earlyMs, earlyMsOf(one))
  }
  if (all.size > 0) timer = setTimeout(onTimer, Math.max(1, dueMs - performance.now())).unref()
}

/** As in a timer of its own: what it throws is nobody else's. */
function runAlone(run: () => void): void {
  try {
    run()
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

function runDue(): void {
  isAwaited = false
  const nowMs = performance.now()
  for (const one of all) {
    if (earlyMsOf(one) > nowMs) continue
    one.dueMs = nowMs + one.everyMs * latest
    runAlone(one.run)
  }
  wait()
}

function onTimer(): void {
  lateMsMax = Math.max(lateMsMax, performance.now() - dueMs)
  runDue()
}

/**
 * Runs again and again, about `everyMs` apart: up to 15 % less where the process is awake, else 5 % more; first within that time,
 * with all that recurs as often. Does not keep the process alive.
 * @returns what ends it
 */
export function recur(everyMs: number, run: () => void): () => void {
  const nowMs = performance.now()
  const alike = [...all].find((one) => one.everyMs === everyMs)
  const inTime = Math.ceil(nowMs / everyMs + 1 - soonest) * everyMs
  const one = { everyMs, run, dueMs: alike?.dueMs ?? inTime }
  all.add(one)
  wait()
  return () => {
    if (all.delete(one)) wait()
  }
}

/** Resolves with the next run of what recurs as often, at once with the signal. Never rejects. */
export function pause(everyMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      signal.removeEventListener('abort', end)
      stop()
      resolve()
    }
    const stop = recur(everyMs, end)
    signal.addEventListener('abort', end)
    if (signal.aborted) end()
  })
}

/** The process is awake: what is due soon runs in this turn of the loop. */
export function whileAwake(): void {
  if (isAwaited || performance.now() < earlyMs) return
  isAwaited = true
  setImmediate(runDue)
}

/** How late the timer has been at most since this was last asked. */
export function takeLateMs(): number {
  const lateMs = lateMsMax
  lateMsMax = 0
  return Math.max(0, lateMs)
}
