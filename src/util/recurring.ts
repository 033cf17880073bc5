/**
 * What recurs in a process, and deadlines that mostly move before they are reached, by one timer. A timer that is cleared or put off
 * wakes a process all the same, when it would have been due (Node.js), so this one is only ever set to an earlier time.
 */
import { performance } from 'node:perf_hooks'

interface Due {
  /** by performance.now(): at the latest */
  dueMs: number
  readonly run: (nowMs: number) => void
}

interface Recurring extends Due {
  readonly everyMs: number
}

/** A time at which something is run, unless it is moved until then. */
export interface Deadline {
  set(inMs: number): void
  clear(): void
}

const never = Number.POSITIVE_INFINITY
/** When a run may come, as shares of its interval: in between it waits for something else to wake the process. */
const [soonest, latest] = [0.85, 1.05]

const recurring = new Set<Recurring>()
const deadlines = new Set<Due>()
let timer: NodeJS.Timeout | undefined
/** when the timer is due; Infinity: it is not set */
let timerMs = never
/** from when on something that recurs may run */
let earlyMs = never
let isAwaited = false
let lateMsMax = 0

const earlyMsOf = (one: Recurring): number => one.dueMs - one.everyMs * (latest - soonest)

/** The timer comes at the latest when this is due. */
function awaitTime(dueMs: number): void {
  if (dueMs >= timerMs) return
  clearTimeout(timer)
  timerMs = dueMs
  timer = setTimeout(onTimer, Math.max(1, Math.ceil(dueMs - performance.now()))).unref()
}

/** As in a timer of its own: what it throws is nobody else's. */
function runAlone({ run }: Due, nowMs: number): void {
  try {
    run(nowMs)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

function runRecurring(): void {
  isAwaited = false
  const nowMs = performance.now()
  earlyMs = never
  for (const one of recurring) {
    if (earlyMsOf(one) <= nowMs) {
      one.dueMs = nowMs + one.everyMs * latest
      runAlone(one, nowMs)
    }
    earlyMs = Math.min(earlyMs, earlyMsOf(one))
  }
}

function onTimer(): void {
  const nowMs = performance.now()
  lateMsMax = Math.max(lateMsMax, nowMs - timerMs)
  timerMs = never
  for (const one of deadlines) {
    if (one.dueMs > nowMs) continue
    one.dueMs = never
    runAlone(one, nowMs)
  }
  runRecurring()
  let nextMs = never
  for (const { dueMs } of recurring) nextMs = Math.min(nextMs, dueMs)
  for (const { dueMs } of deadlines) nextMs = Math.min(nextMs, dueMs)
  if (nextMs < never) awaitTime(nextMs)
}

/**
 * Runs again and again, about `everyMs` apart: up to 15 % less where the process is awake, else 5 % more; first within that time,
 * with all that recurs as often. Does not keep the process alive.
 * @returns what ends it
 */
export function recur(everyMs: number, run: () => void): () => void {
  const alike = [...recurring].find((one) => one.everyMs === everyMs)
  const inTime = Math.ceil(performance.now() / everyMs + 1 - soonest) * everyMs
  const one: Recurring = { everyMs, run, dueMs: alike?.dueMs ?? inTime }
  recurring.add(one)
  earlyMs = Math.min(earlyMs, earlyMsOf(one))
  awaitTime(one.dueMs)
  return () => void recurring.delete(one)
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

/** Moving it costs nothing. Does not keep the process alive. */
export function createDeadline(run: (nowMs: number) => void): Deadline {
  const one: Due = { dueMs: never, run }
  return {
    set(inMs) {
      one.dueMs = performance.now() + inMs
      deadlines.add(one)
      awaitTime(one.dueMs)
    },
    clear() {
      one.dueMs = never
      deadlines.delete(one)
    }
  }
}

/** The process is awake: what is due soon runs in this turn of the loop. */
export function whileAwake(): void {
  if (isAwaited || performance.now() < earlyMs) return
  isAwaited = true
  setImmediate(runRecurring)
}

/** How late the timer has been at most since this was last asked. */
export function takeLateMs(): number {
  const lateMs = lateMsMax
  lateMsMax = 0
  return Math.max(0, lateMs)
}
