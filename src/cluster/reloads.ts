/** The reloads of a host: one at a time, a request during one is queued, and each has a result that can be asked for. */
import { performance } from 'node:perf_hooks'

/** What came of one reload. */
export interface ReloadOutcome {
  ok: boolean
  /** why it failed; '' when it did not */
  reason: string
  /** settings whose new values the new workers have */
  changed: string[]
  /** settings whose new values wait for a restart */
  needsRestart: string[]
}

export interface ReloadResult extends ReloadOutcome {
  /** counted from 1 */
  number: number
  seconds: number
  endedAt: string
}

export interface ReloadStatus {
  /** signals received; two that arrive at once may be one */
  requested: number
  /** whoever reads this and then sends SIGHUP waits for the result of reload `started` + 1: that one begins after the reading */
  started: number
  finished: number
  last: ReloadResult | null
  /** the latest ones, oldest first */
  results: ReloadResult[]
  total: { ok: number; failed: number }
}

const resultsMax = 16

export const noReloads = (): ReloadStatus => ({
  requested: 0,
  started: 0,
  finished: 0,
  last: null,
  results: [],
  total: { ok: 0, failed: 0 }
})

async function outcomeOf(reload: () => Promise<ReloadOutcome>): Promise<ReloadOutcome> {
  try {
    return await reload()
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error), changed: [], needsRestart: [] }
  }
}

async function runOne(status: ReloadStatus, reload: () => Promise<ReloadOutcome>): Promise<ReloadOutcome> {
  const startedAtMs = performance.now()
  const number = ++status.started
  const outcome = await outcomeOf(reload)
  const seconds = Math.round((performance.now() - startedAtMs) / 100) / 10
  const result = { number, ...outcome, seconds, endedAt: new Date().toISOString() }
  status.finished = number
  status.last = result
  status.results = [...status.results, result].slice(-resultsMax)
  status.total[result.ok ? 'ok' : 'failed']++
  return outcome
}

/**
 * Requests a reload; resolves when none is left to do. However many are requested during one, a single one follows it.
 * @param reload may throw: then it has failed for that reason
 */
export function createReloads(
  status: ReloadStatus,
  reload: () => Promise<ReloadOutcome>,
  onEnd: (outcome: ReloadOutcome) => void = () => undefined
): () => Promise<void> {
  let isWanted = false
  let running: Promise<void> | null = null
  async function runWanted(): Promise<void> {
    while (isWanted) {
      isWanted = false
      onEnd(await runOne(status, reload))
    }
    running = null
  }
  return () => {
    status.requested++
    isWanted = true
    // Cleared where the loop ends: a request after its last look must begin another one.
    running ??= runWanted()
    return running
  }
}
