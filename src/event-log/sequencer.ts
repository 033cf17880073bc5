import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binary } from 'mongodb'
import { isDatabaseUnavailable } from '../database/mongo-errors.ts'
import { LeadershipLost } from './append.ts'
import { type LeaderOptions, runAsLeader } from './leader-loop.ts'
import * as leases from './lease.ts'

export interface SequencerOptions extends LeaderOptions {
  /** unique to this worker's process */
  holder: string
  /** a sequencer's heartbeats arrive: its lease need not be looked at before it can have expired */
  hears(): boolean
}

export interface Sequencer {
  /** finishes the batch in hand and gives the lease away */
  stop(): Promise<void>
  /** the lease may be free, or heartbeats are no longer heard: look at once */
  nudge(): void
}

const lookMs = 500
/** A candidate that cannot reach Redis leaves an expired lease to the others for this long. */
const politeMs = 700
const pingMs = 500
/** Terms that fail for another reason than a MongoDB that is away follow each other ever more slowly, up to this. */
const backoffMsMax = 15_000
/** A term that has lasted this long has not failed as the one before did. */
const soundTermMs = 60_000

/** Competes for the lease and serves as the sequencer while it holds it, until stopped. */
export function createSequencer(options: SequencerOptions): Sequencer {
  const { store, redis, log, stats } = options
  const stopping = new AbortController()
  let wake = new AbortController()
  let failures = 0
  let takenMs = performance.now()

  const reachesRedis = (): Promise<boolean> =>
    Promise.race([
      redis.ping().then(
        () => true,
        () => false
      ),
      sleep(pingMs, false, { ref: false })
    ])

  /** @returns when to look again, in ms, or null when there is something to take */
  async function wait(seen: leases.SeenLease): Promise<number | null> {
    if (seen.remainingMs > 0 && !seen.redisAway) {
      const expiredMs = seen.remainingMs + Math.random() * 20
      return options.hears() ? expiredMs : Math.min(lookMs, expiredMs)
    }
    if (await reachesRedis()) return null
    return seen.remainingMs < -politeMs ? null : politeMs / 4
  }

  async function compete(): Promise<void> {
    const session = store.client.startSession()
    const sessionId = session.id?.id as Binary
    try {
      while (!stopping.signal.aborted) {
        const seen = await leases.seeLease(store)
        const waitMs = await wait(seen)
        const term = waitMs === null ? await leases.takeLease(store, seen, options.holder, sessionId) : null
        if (term !== null) {
          takenMs = performance.now()
          return await runAsLeader(options, session, { ...seen, term }, stopping.signal)
        }
        await pause(waitMs ?? lookMs / 10)
      }
    } finally {
      await session.endSession().catch(() => undefined)
    }
  }
  async function pause(ms: number): Promise<void> {
    wake = new AbortController()
    if (stopping.signal.aborted) return
    await sleep(ms, undefined, { signal: wake.signal }).catch(() => undefined)
  }
  /** @returns how long to leave the lease to others, or to whoever mends what is wrong, in ms */
  function judge(error: unknown): number {
    if (error instanceof LeadershipLost) {
      log.info({ err: error }, 'no longer the sequencer')
      return lookMs / 2
    }
    if (isDatabaseUnavailable(error)) {
      log.warn({ err: error }, 'no longer the sequencer')
      return lookMs / 2 // whoever is there first when it is back
    }
    if (performance.now() - takenMs > soundTermMs) failures = 0
    const longestMs = Math.min(backoffMsMax, (lookMs / 2) * 2 ** failures++)
    if (failures < 3) log.warn({ err: error, failures }, 'no longer the sequencer')
    else
      log.error(
        { err: error, failures },
        'sequencing fails again and again: events are safe in `outbox` and wait there. What MongoDB refuses stands in ' +
          'err; mend that (rights, validators, indexes, disk), and it goes on by itself'
      )
    return longestMs * (0.5 + Math.random() / 2)
  }
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await compete()
        failures = 0
      } catch (error) {
        stats.sequencing = 0
        const pauseMs = judge(error)
        // Not ended by a nudge: whoever else fails the same way nudges all others.
        if (failures > 0) await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
        else await pause(pauseMs)
      }
    }
  }
  const running = run()
  return {
    nudge: () => wake.abort(),
    async stop() {
      stopping.abort()
      wake.abort()
      await running
    }
  }
}
