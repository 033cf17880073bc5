/** One term of a sequencer: what is looked at before it begins, what runs while it lasts, how it ends. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { ClientSession } from 'mongodb'
import type { Store } from '../database/store.ts'
import type { Faults } from '../util/faults.ts'
import { LeadershipLost } from './append.ts'
import { runAppendLoop } from './append-loop.ts'
import { createHighWaterMark, type Seen } from './high-water-mark.ts'
import * as leases from './lease.ts'
import { beginNewLog, examineHead, type KeyedHead, raiseFloor } from './log-renewal.ts'
import { endOrphanedTransactions } from './orphaned-transactions.ts'
import { isTokenLost } from './outbox-stream.ts'
import { createPublisher, type Publisher } from './publisher.ts'
import type { LeaderHooks } from './redis-sync.ts'
import { pruneExpired } from './retention.ts'
import type { RealtimeStats } from './stats.ts'
import { type Channels, createWire } from './wire.ts'

export interface LeaderOptions {
  store: Store
  redis: Redis | Cluster
  channels: Channels
  hooks: LeaderHooks
  retentionMs: number
  log: FastifyBaseLogger
  stats: RealtimeStats
  faults: Faults
  /** how far this worker itself has come in the log */
  seen(): Seen
}

const beatMs = 500
/** The holder says so when it has not reached Redis for this long; seen at a renewal, so at most 2 s. */
const redisAwayMs = 1500
/** At the end of a term what waits for Redis has this long. */
const farewellMs = 1000

/** One term, from the lease taken to the lease given away or lost. */
export async function runAsLeader(
  options: LeaderOptions,
  session: ClientSession,
  lease: leases.SeenLease,
  stopping: AbortSignal
): Promise<void> {
  const { store, stats } = options
  try {
    await leases.endFormerSession(store, lease.sessionId)
    const claimed = await leases.claimHead(store, lease.term)
    if (!claimed) throw new LeadershipLost()
    const head = await settle(options, claimed, lease.seen)
    stats.terms++
    stats.sequencing = 1
    await serve(options, session, head, stopping)
  } finally {
    stats.sequencing = 0
    await leases.releaseLease(store, lease.term).catch(() => undefined)
  }
  if (!stopping.aborted) throw new LeadershipLost()
}

const witnessOf = ({ redis, store }: LeaderOptions, head: KeyedHead) =>
  createHighWaterMark(redis, store.db.databaseName, head.logId, createWire(head).cursors)

/** The head to go on with: as it was claimed, or of a new log when MongoDB was put back to an earlier moment. */
async function settle(options: LeaderOptions, head: KeyedHead, reported: Seen | undefined): Promise<KeyedHead> {
  const { store, log } = options
  const noted = await witnessOf(options, head).read()
  const seen = [options.seen(), noted, reported].filter((one): one is Seen => one != null)
  const { contradiction, beyond } = await examineHead(store, head, seen)
  if (contradiction !== null) {
    log.error(
      { contradiction, position: head.position, beyond },
      'MongoDB is not where this log was: it was put back to an earlier moment. A new log begins, clients resync'
    )
    return await beginNewLog(store, head, beyond)
  }
  await raiseFloor(store, head)
  return head
}

async function serve(options: LeaderOptions, session: ClientSession, head: KeyedHead, stopping: AbortSignal) {
  const { store, log, faults, retentionMs } = options
  const { logId, term, position } = head
  log.info({ term, position }, 'this worker is the sequencer')
  const heartbeat = { logId, term, generation: 0, position }
  const publisher = createPublisher({
    ...options,
    wire: createWire(head),
    highWaterMark: witnessOf(options, head),
    heartbeat
  })
  const lost = new AbortController()
  let redisMs = performance.now()
  const signal = AbortSignal.any([stopping, lost.signal])
  const onReached = (nowMs: number): void => {
    redisMs = nowMs
  }
  const onError = (where: string) => (error: unknown) => faults.report('task', error, { where })
  /** What runs beside the term must neither end it by throwing nor outlive it. */
  const beside = (where: string, running: Promise<void>): Promise<void> => running.catch(onError(where))
  const tasks = [
    beside('heartbeat', keepBeating(publisher, signal, onReached, onError('beat'))),
    beside(
      'lease',
      keepLease(store, head, signal, lost, () => performance.now() - redisMs > redisAwayMs, log)
    ),
    beside('retention', pruneExpired({ store, head, retentionMs, signal, log })),
    beside('abandoned transactions', endOrphanedTransactions({ store, signal, log }))
  ]
  try {
    await runAppendLoop({ store, session, head, publisher, faults, signal })
  } catch (error) {
    if (isTokenLost(error)) {
      log.error('the outbox stream has lost its place: the oplog is too short for this outage; clients resync')
      await beginNewLog(store, head)
    }
    throw error
  } finally {
    lost.abort()
    await Promise.all(tasks)
    await Promise.race([publisher.idle(), sleep(farewellMs)])
    await leases.releaseLease(store, term).catch(() => undefined)
    await Promise.race([publisher.publishReleased(), sleep(farewellMs)])
  }
}

/** A beat that a hung Redis keeps waiting holds up neither the next look at the term's end nor the lease. */
async function keepBeating(
  publisher: Publisher,
  signal: AbortSignal,
  onReached: (nowMs: number) => void,
  onError: (error: unknown) => void
): Promise<void> {
  let beating = false
  while (!signal.aborted) {
    if (!beating) {
      beating = true
      void publisher
        .beat()
        .then((reached) => {
          if (reached) onReached(performance.now())
        })
        .catch(onError)
        .finally(() => {
          beating = false
        })
    }
    await sleep(beatMs, undefined, { signal }).catch(() => undefined)
  }
}

async function keepLease(
  store: Store,
  head: KeyedHead,
  signal: AbortSignal,
  lost: AbortController,
  isRedisAway: () => boolean,
  log: FastifyBaseLogger
): Promise<void> {
  while (!signal.aborted) {
    await sleep(beatMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    try {
      if (!(await leases.renewLease(store, head.term, isRedisAway(), head))) lost.abort()
    } catch (error) {
      log.warn({ err: error }, 'the lease could not be renewed') // the head is the fence: nothing can go wrong
    }
  }
}
