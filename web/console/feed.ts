/** The samples of all hosts, asked for every five seconds while the page is seen, and what follows from them. */
import { type Alert, findAlerts } from './alerts.ts'
import { type Answer, ApiError, textOf } from './api.ts'
import { addSamples, type Hosts, type SamplePage, sampleMs, windowMs } from './samples.ts'
import { findHappenings, type Happening } from './timeline.ts'

export interface FeedState {
  readonly hosts: Hosts
  readonly alerts: readonly Alert[]
  readonly happenings: readonly Happening[]
  /** the service's time, as far as it is known */
  readonly nowMs: number
  /** null: the last request was answered */
  readonly failure: {
    readonly text: string
    readonly answeredSecondsAgo: number | null
    readonly retrySeconds: number
  } | null
  readonly isLoaded: boolean
}

export interface Feed {
  readonly state: () => FeedState
  readonly onChange: (listener: () => void) => () => void
  /** @returns what ends it */
  readonly start: () => () => void
}

const retriesMs = [5_000, 10_000, 20_000, 40_000, 60_000]
/** An answer that ended this long before now has more behind it. */
const behindMs = 2 * sampleMs

export function createFeed(ask: (path: string) => Promise<Answer>): Feed {
  let state: FeedState = {
    hosts: new Map(),
    alerts: [],
    happenings: [],
    nowMs: Date.now(),
    failure: null,
    isLoaded: false
  }
  let cursor: string | null = null
  let answered: { readonly atMs: number; readonly nowMs: number } | null = null
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let clock: ReturnType<typeof setInterval> | undefined
  let isAsking = false
  let hasEnded = true
  const listeners = new Set<() => void>()

  function enter(next: FeedState): void {
    state = next
    for (const listener of listeners) listener()
  }
  function take({ samples, now, cursor: next }: SamplePage): void {
    const nowMs = Date.parse(now)
    cursor = next
    answered = { atMs: performance.now(), nowMs }
    failures = 0
    clearInterval(clock)
    const hosts = addSamples(state.hosts, samples, nowMs)
    const alerts = findAlerts(hosts, nowMs)
    enter({ hosts, alerts, happenings: findHappenings(hosts, alerts, nowMs), nowMs, failure: null, isLoaded: true })
  }
  /** While nothing is answered, time goes on: what is shown gets older. */
  function showFailure(text: string, retryAtMs: number): void {
    const sinceMs = answered && performance.now() - answered.atMs
    const answeredSecondsAgo = sinceMs === null ? null : sinceMs / 1000
    const retrySeconds = Math.max(0, retryAtMs - performance.now()) / 1000
    const nowMs = answered && sinceMs !== null ? answered.nowMs + sinceMs : state.nowMs
    enter({ ...state, nowMs, failure: { text, answeredSecondsAgo, retrySeconds } })
  }
  function fail(error: unknown): number {
    const pauseMs = retriesMs[Math.min(failures, retriesMs.length - 1)] ?? 0
    failures++
    if (error instanceof ApiError && error.code === 'INVALID_CURSOR') cursor = null
    const [text, retryAtMs] = [textOf(error), performance.now() + pauseMs]
    clearInterval(clock)
    clock = setInterval(() => showFailure(text, retryAtMs), 1000)
    showFailure(text, retryAtMs)
    return pauseMs
  }
  /** @returns after how long to ask again */
  async function askOnce(): Promise<number> {
    const isTooOld = answered !== null && performance.now() - answered.atMs > windowMs
    const path = '/api/admin/hosts/samples'
    try {
      const { data } = await ask(cursor === null || isTooOld ? path : `${path}?after=${encodeURIComponent(cursor)}`)
      const page = data as SamplePage
      const hasMoved = page.cursor !== cursor
      if (!hasEnded) take(page)
      const last = page.samples.at(-1)
      return hasMoved && last && Date.parse(page.now) - Date.parse(last.at) > behindMs ? 0 : sampleMs
    } catch (error) {
      return hasEnded ? sampleMs : fail(error)
    }
  }
  async function round(): Promise<void> {
    clearTimeout(timer)
    if (isAsking || hasEnded || document.hidden) return
    isAsking = true
    const pauseMs = await askOnce()
    isAsking = false
    if (!hasEnded) timer = setTimeout(round, pauseMs)
  }
  const roundWhenSeen = () => void round()

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start() {
      hasEnded = false
      document.addEventListener('visibilitychange', roundWhenSeen)
      void round()
      return () => {
        hasEnded = true
        clearTimeout(timer)
        clearInterval(clock)
        document.removeEventListener('visibilitychange', roundWhenSeen)
      }
    }
  }
}
