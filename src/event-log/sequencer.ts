/** Competes for the lease and serves as the sequencer while it holds it. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binary, ClientSession } from 'mongodb'
import { isDatabaseUnavailable } from '../database/mongo-errors.ts'
import { respondsWithin } from '../util/probes.ts'
import { LeadershipLost } from './append.ts'
import { type LeaderOptions, runAsLeader } from './leader-loop.ts'
import * as leases from './lease.ts'
import { forgetLeadership } from './stats.ts'

export interface SequencerOptions extends LeaderOptions {
  /** unique to this process */
  holder: string
  /** a sequencer's heartbeats arrive: somebody leads, and nudge() follows when they end */
  hears(): boolean
}

export interface Sequencer {
  /** finishes the batch being committed and releases the lease */
  stop(): Promise<void>
  /** the lease may be free, or heartbeats no longer arrive: poll at once */
  nudge(): void
}

interface Candidate {
  readonly options: SequencerOptions
  /**
   * The lease names it, and the next holder kills what it left open. It is never ended, but by the client's close(): else the driver
   * would give it to the next request of this worker, whose transaction would be killed in its stead.
   */
  readonly session: ClientSession
  readonly stopping: AbortController
  /** ends the pause between two polls */
  wake: AbortController
  /** since the last poll began */
  isNudged: boolean
  /** terms in a row that failed for another reason than an unavailable MongoDB */
  failures: number
  /** when the last term began */
  electedAtMs: number
}

const pollMs = 500
/** While heartbeats arrive: a killed, stopped or cut off holder's end within a second, and a released lease is announced. */
const hearingPollMs = 10_000
/** A candidate that cannot reach Redis leaves an expired lease to the others for this long. */
const yieldMs = 700
const pingMs = 500
/** Terms that fail for another reason than an unavailable MongoDB are retried ever more slowly, up to this. */
const backoffMsMax = 15_000
/** A term that has lasted this long has not failed as the one before did. */
const stableTermMs = 60_000
const errorAfterFailures = 3

/** @returns when to poll again, in ms, or null when the lease may be acquired */
async function nextPollMs({ redis, hears }: SequencerOptions, lease: leases.LeaseView): Promise<number | null> {
  if (lease.remainingMs > 0 && !lease.redisAway) {
    if (hears()) return hearingPollMs * (0.5 + Math.random() / 2)
    return Math.min(pollMs, lease.remainingMs + Math.random() * 20)
  }
  if (await respondsWithin(pingMs, () => redis.ping())) return null
  return lease.remainingMs < -yieldMs ? null : yieldMs / 4
}

/** Pauses until the time is over, the candidate is woken, or it is stopped. */
async function pause(candidate: Candidate, ms: number): Promise<void> {
  candidate.wake = new AbortController()
  if (candidate.stopping.signal.aborted || candidate.isNudged) return
  await sleep(ms, undefined, { signal: candidate.wake.signal }).catch(() => undefined)
}

/** Polls the lease until it can be acquired, then serves one term. */
async function compete(candidate: Candidate): Promise<void> {
  const { options, session, stopping } = candidate
  const { store, holder } = options
  const sessionId = session.id?.id as Binary
  while (!stopping.signal.aborted) {
    candidate.isNudged = false
    const lease = await leases.readLease(store)
    const waitMs = await nextPollMs(options, lease)
    const term = waitMs === null ? await leases.acquireLease(store, lease, holder, sessionId) : null
    if (term !== null) {
      candidate.electedAtMs = performance.now()
      return await runAsLeader(options, session, { ...lease, term }, stopping.signal)
    }
    await pause(candidate, waitMs ?? pollMs / 10)
  }
}

/** Logs why a term ended. @returns for how long to leave the lease to others, in ms */
function judgeFailure(candidate: Candidate, error: unknown): number {
  const { log } = candidate.options
  if (error instanceof LeadershipLost) {
    log.info({ err: error }, 'no longer the sequencer')
    return pollMs / 2
  }
  if (isDatabaseUnavailable(error)) {
    log.warn({ err: error }, 'no longer the sequencer')
    return pollMs / 2 // all compete again when it is back
  }
  if (performance.now() - candidate.electedAtMs > stableTermMs) candidate.failures = 0
  const longestMs = Math.min(backoffMsMax, (pollMs / 2) * 2 ** candidate.failures++)
  const { failures } = candidate
  if (failures < errorAfterFailures) log.warn({ err: error, failures }, 'no longer the sequencer')
  else
    log.error(
      { err: error, failures },
      'sequencing keeps failing; events are safe and wait in `outbox`. err holds what MongoDB refuses: fix that ' +
        '(permissions, validators, indexes, disk space), and sequencing resumes without a restart'
    )
  return longestMs * (0.5 + Math.random() / 2)
}

async function run(candidate: Candidate): Promise<void> {
  const { options, stopping } = candidate
  while (!stopping.signal.aborted) {
    try {
      await compete(candidate)
      candidate.failures = 0
    } catch (error) {
      forgetLeadership(options.stats)
      candidate.isNudged = false // by the end of its own term
      const pauseMs = judgeFailure(candidate, error)
      // nudge() does not end this pause: another worker that fails the same way nudges all others.
      if (candidate.failures > 0) await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      else await pause(candidate, pauseMs)
    }
  }
}

/** Starts competing for the lease, until stopped. */
export function createSequencer(options: SequencerOptions): Sequencer {
  const stopping = new AbortController()
  const electedAtMs = performance.now()
  const wake = new AbortController()
  const session = options.store.client.startSession()
  const candidate: Candidate = { options, session, stopping, wake, isNudged: false, failures: 0, electedAtMs }
  const running = run(candidate)
  return {
    nudge: () => {
      candidate.isNudged = true
      candidate.wake.abort()
    },
    async stop() {
      stopping.abort()
      candidate.wake.abort()
      await running
    }
  }
}
