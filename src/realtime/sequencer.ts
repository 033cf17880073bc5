import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { Binary, ClientSession } from 'mongodb'
import type { Store } from '../domain/store.ts'
import { endAbandonedTransactions } from './abandoned.ts'
import { Deposed } from './commit.ts'
import { newIdentity } from './identity.ts'
import * as leases from './lease.ts'
import { isTokenLost } from './outbox-stream.ts'
import { createPublisher, type Publisher, type SequencerDuties } from './publisher.ts'
import { keepRetention } from './retention.ts'
import type { RelayStats } from './stats.ts'
import { serveTerm } from './term.ts'
import { type Channels, createWire } from './wire.ts'

export interface SequencerOptions {
  store: Store
  redis: Redis | Cluster
  channels: Channels
  duties: SequencerDuties
  /** unique to this worker's process */
  holder: string
  retentionMs: number
  log: FastifyBaseLogger
  stats: RelayStats
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
const beatMs = 500
/** The holder says so when it has not reached Redis for this long; seen at a renewal, so at most 2 s. */
const redisAwayMs = 1500
/** A candidate that cannot reach Redis leaves an expired lease to the others for this long. */
const politeMs = 700

/** Competes for the lease and serves as the sequencer while it holds it, until stopped. */
export function createSequencer(options: SequencerOptions): Sequencer {
  const { store, redis, log, stats } = options
  const stopping = new AbortController()
  let wake = new AbortController()

  const reachesRedis = (): Promise<boolean> =>
    redis.ping().then(
      () => true,
      () => false
    )

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
        if (term !== null) return await hold(options, session, term, seen.sessionId, stopping.signal)
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
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await compete()
      } catch (error) {
        stats.sequencing = 0
        const level = error instanceof Deposed ? 'info' : 'warn'
        log[level]({ err: error }, 'no longer the sequencer')
        await pause(lookMs / 2)
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

/** One term, from the lease taken to the lease given away or lost. */
async function hold(
  { store, redis, channels, duties, retentionMs, log, stats }: SequencerOptions,
  session: ClientSession,
  term: number,
  formerSession: Binary | null,
  stopping: AbortSignal
): Promise<void> {
  await leases.endFormerSession(store, formerSession)
  const head = await leases.claimHead(store, term)
  if (!head) throw new Deposed()
  log.info({ term, position: head.position }, 'this worker is the sequencer')
  stats.terms++
  stats.sequencing = 1
  const heartbeat = { logId: head.logId, term, generation: 0, position: head.position }
  const publisher = createPublisher(redis, channels, createWire(head), duties, heartbeat, log, stats)
  const lost = new AbortController()
  const signal = AbortSignal.any([stopping, lost.signal])
  const keeping = keepLease(store, term, publisher, signal, lost, log)
  const tidying = keepRetention({ store, head, retentionMs, signal, log })
  const clearing = endAbandonedTransactions({ store, signal, log })
  try {
    await serveTerm({ store, session, head, publisher, log, signal })
  } catch (error) {
    if (isTokenLost(error)) await startNewLog(store, head, log)
    throw error
  } finally {
    lost.abort()
    stats.sequencing = 0
    await Promise.all([keeping, tidying, clearing])
    await Promise.race([publisher.idle(), sleep(1000)])
    await leases.releaseLease(store, term).catch(() => undefined)
    await publisher.sayReleased()
  }
  if (!stopping.aborted) throw new Deposed()
}

/** The stream cannot go on from our token: what waits is swept by the next term, and every client gets `resync`. */
async function startNewLog(store: Store, head: { term: number; position: number }, log: FastifyBaseLogger) {
  log.error('the outbox stream has lost its place: the oplog is too short for this outage; clients resync')
  const { term, position } = head
  await store.heads.updateOne({ _id: 'head', term, position }, { $set: { ...newIdentity(), resumeToken: null } })
}

/** Heartbeat and renewal, each at its own pace: a hung Redis must not cost us the lease. */
async function keepLease(
  store: Store,
  term: number,
  publisher: Publisher,
  signal: AbortSignal,
  lost: AbortController,
  log: FastifyBaseLogger
): Promise<void> {
  let redisMs = Date.now()
  const pause = () => sleep(beatMs, undefined, { signal }).catch(() => undefined)
  async function beat(): Promise<void> {
    while (!signal.aborted) {
      if (await publisher.beat()) redisMs = Date.now()
      await pause()
    }
  }
  async function renew(): Promise<void> {
    while (!signal.aborted) {
      await pause()
      if (signal.aborted) return
      try {
        const redisAway = Date.now() - redisMs > redisAwayMs
        if (!(await leases.renewLease(store, term, redisAway))) lost.abort()
      } catch (error) {
        log.warn({ err: error }, 'the lease could not be renewed') // the head is the fence: nothing can go wrong
      }
    }
  }
  await Promise.all([beat(), renew()])
}
