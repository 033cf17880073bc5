/** Works on the rows of a queue as they become due, a bounded number at once; every worker of every host runs one. */
import { performance } from 'node:perf_hooks'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { Collection, Filter } from 'mongodb'
import { isDatabaseUnavailable } from '../database/mongo-errors.ts'
import type { Faults } from '../util/faults.ts'
import { ClaimLost, claimDue, msUntilDue, type Outcome, type Row, renewClaim, settle } from './due-queue.ts'

export interface DueWorkerOptions<Document> {
  /** for the log */
  name: string
  rows: Collection<Document & object>
  /** the rows this worker can work on */
  filter: object
  concurrencyMax: number
  /** how long a row stays claimed after its worker's last sign of life */
  leaseMs: number
  /** between two looks for rows that other workers inserted and, killed meanwhile, have not begun to work on */
  pollMs: number
  /** before each look; while it fails, no row is taken */
  prepare?(): Promise<void>
  /** Works on a row; the signal aborts when the claim may be lost or the worker stops. What it throws is reported. */
  handle(row: Document, signal: AbortSignal): Promise<Outcome>
  log: QueueLog
  faults: Pick<Faults, 'report'>
}

export interface QueueLog {
  warn(details: object, message: string): void
}

export interface DueWorker {
  /** a row was inserted: look at once */
  nudge(): void
  /** takes no more rows, lets those under way end for `graceMs`, then aborts them */
  stop(graceMs: number): Promise<void>
}

const abortMsMax = 2000
const retryMs = 500
/** While the database is unavailable. */
const unavailableMs = 5000

interface State {
  readonly options: DueWorkerOptions<Row>
  readonly stopping: AbortController
  readonly running: Set<Promise<void>>
  /** aborts each of them */
  readonly claims: Set<AbortController>
  wake: AbortController
  isNudged: boolean
  /** a row of this worker is due again, perhaps sooner than the next look */
  isDueAgain: boolean
  /** the database has been told to be unavailable */
  isFailing: boolean
}

/** Renews a claim while its row is worked on; aborts before it can have expired. */
function keepClaim({ options, claims }: State, row: Row): { signal: AbortSignal; end(): void } {
  const { rows, leaseMs } = options
  const lost = new AbortController()
  let renewedMs = performance.now()
  const renew = async (): Promise<void> => {
    const sentMs = performance.now()
    const isHeld = await renewClaim(rows, row, leaseMs).catch(() => null)
    if (isHeld) renewedMs = sentMs
    if (isHeld === false || performance.now() - renewedMs > leaseMs * 0.6) lost.abort(new ClaimLost())
  }
  const timer = setInterval(() => void renew(), leaseMs / 4).unref()
  claims.add(lost)
  const end = (): void => {
    clearInterval(timer)
    claims.delete(lost)
  }
  return { signal: lost.signal, end }
}

/** Settles a row, also when the database comes back only a little later: what was done for it would be done again. */
async function settleInTime(rows: Collection<Row>, row: Row, outcome: Outcome, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await settle(rows, row, outcome)
    } catch (error) {
      if (signal.aborted || !isDatabaseUnavailable(error)) throw error
      await sleep(retryMs, undefined, { signal }).catch(() => undefined)
    }
  }
}

async function work(state: State, row: Row): Promise<void> {
  const { name, rows, handle, faults } = state.options
  const claim = keepClaim(state, row)
  try {
    const outcome = await handle(row, claim.signal)
    await settleInTime(rows, row, outcome, claim.signal)
    if (outcome.is === 'again' || outcome.is === 'settled') state.isDueAgain = true
  } catch (error) {
    // The row is due again when its claim has expired.
    if (!(error instanceof ClaimLost) && !isDatabaseUnavailable(error)) faults.report('task', error, { where: name })
  } finally {
    claim.end()
  }
}

async function pause(state: State, ms: number): Promise<void> {
  if (state.stopping.signal.aborted) return
  state.wake = new AbortController()
  await sleep(ms, undefined, { signal: state.wake.signal, ref: false }).catch(() => undefined)
}

/** Starts on one row. @returns in how many ms to look again */
async function take(state: State): Promise<number> {
  const { rows, filter, leaseMs, pollMs, prepare } = state.options
  const isExpected = state.isNudged
  state.isNudged = state.isDueAgain = false
  await prepare?.()
  // Mostly nothing is due, which a read finds out.
  const leftMs = isExpected ? 0 : await msUntilDue(rows, filter as Filter<Row>)
  state.isFailing = false
  if (leftMs !== 0) return Math.min(pollMs * (0.5 + Math.random()), (leftMs ?? pollMs) + Math.random() * 20)
  const row = await claimDue(rows, filter as Filter<Row>, leaseMs)
  if (row) {
    const done: Promise<void> = work(state, row).finally(() => {
      const wasFull = state.running.size >= state.options.concurrencyMax
      state.running.delete(done)
      if (wasFull || state.isDueAgain) state.wake.abort()
    })
    state.running.add(done)
  }
  return 0
}

/** Another look follows, whatever has failed. @returns in how many ms */
function failed(state: State, error: unknown): number {
  const { name, pollMs, log, faults } = state.options
  if (!isDatabaseUnavailable(error)) faults.report('task', error, { where: name })
  else if (!state.isFailing) log.warn({ err: error, queue: name }, 'the queue cannot be read; trying again')
  state.isFailing = true
  state.isNudged = false
  return Math.min(pollMs, unavailableMs)
}

async function run(state: State): Promise<void> {
  const { concurrencyMax, pollMs } = state.options
  while (!state.stopping.signal.aborted) {
    // What has just been requested is responded to first.
    await setImmediate()
    if (state.running.size >= concurrencyMax) {
      await pause(state, pollMs)
      continue
    }
    const waitMs = await take(state).catch((error: unknown) => failed(state, error))
    if (waitMs > 0 && !state.isNudged && !state.isDueAgain) await pause(state, waitMs)
  }
}

export function createDueWorker<Document>(options: DueWorkerOptions<Document>): DueWorker {
  const state: State = {
    options: options as unknown as DueWorkerOptions<Row>,
    stopping: new AbortController(),
    running: new Set(),
    claims: new Set(),
    wake: new AbortController(),
    isNudged: false,
    isDueAgain: false,
    isFailing: false
  }
  const ended = run(state)
  return {
    nudge: () => {
      state.isNudged = true
      state.wake.abort()
    },
    stop: async (graceMs) => {
      state.stopping.abort()
      state.wake.abort()
      await ended
      await Promise.race([Promise.all(state.running), sleep(graceMs, undefined, { ref: false })])
      for (const claim of state.claims) claim.abort()
      await Promise.race([Promise.all(state.running), sleep(abortMsMax, undefined, { ref: false })])
    }
  }
}
