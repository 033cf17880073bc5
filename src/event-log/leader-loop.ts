/** One term of a sequencer: examines the log's head, runs the append loop and its background tasks, releases the lease. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { ClientSession } from 'mongodb'
import type { Store } from '../database/store.ts'
import type { Faults } from '../util/faults.ts'
import { pause } from '../util/recurring.ts'
import { LeadershipLost } from './append.ts'
import { runAppendLoop } from './append-loop.ts'
import { watchBacklog } from './backlog.ts'
import { createHighWaterMark, type Seen } from './high-water-mark.ts'
import * as leases from './lease.ts'
import { beginNewLog, examineHead, type KeyedHead, raiseFloor } from './log-renewal.ts'
import { endOrphanedTransactions } from './orphaned-transactions.ts'
import { createRemoval } from './outbox-removal.ts'
import { isTokenLost } from './outbox-stream.ts'
import { createPublisher, type Publisher } from './publisher.ts'
import type { LeaderHooks } from './redis-sync.ts'
import { pruneExpired } from './retention.ts'
import { forgetLeadership, type RealtimeStats } from './stats.ts'
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
  /** the furthest position this worker itself knows of the log */
  seen(): Seen
}

const beatMs = 500
/** The lease of a quiet log is renewed this often; with every beat after new entries, and while Redis carries no heartbeats. */
const renewMs = 1500
/** The holder marks its lease when it has not reached Redis for this long; at a renewal, so after at most 2 s. */
const redisAwayMs = 1500
/** At the end of a term, entries that wait for Redis have this long. */
const flushLimitMs = 1000

/** Runs one term, from the acquired lease until it is released or lost. */
export async function runAsLeader(
  options: LeaderOptions,
  session: ClientSession,
  lease: leases.LeaseView,
  stopping: AbortSignal
): Promise<void> {
  const { store, stats } = options
  try {
    await leases.endFormerSession(store, lease.sessionId)
    const claimed = await leases.claimHead(store, lease.term)
    if (!claimed) throw new LeadershipLost()
    const head = await headToContinue(options, claimed, lease.seen)
    stats.terms++
    stats.term = claimed.term
    stats.sequencing = 1
    await runTerm(options, session, head, stopping)
  } finally {
    forgetLeadership(stats)
    await leases.releaseLease(store, lease.term).catch(() => undefined)
  }
  if (!stopping.aborted) throw new LeadershipLost()
}

const highWaterMarkOf = ({ redis, store }: LeaderOptions, head: KeyedHead) =>
  createHighWaterMark(redis, store.db.databaseName, head.logId, createWire(head).cursors)

/** The head as it was claimed, or of a new log when MongoDB was restored to an earlier state. */
async function headToContinue(options: LeaderOptions, head: KeyedHead, reported: Seen | undefined): Promise<KeyedHead> {
  const { store, log } = options
  const published = await highWaterMarkOf(options, head).read()
  const seen = [options.seen(), published, reported].filter((one): one is Seen => one != null)
  const { contradiction, beyond } = await examineHead(store, head, seen)
  if (contradiction !== null) {
    log.error(
      { contradiction, position: head.position, beyond },
      'MongoDB was restored to an earlier state than this log: a new log begins and clients resync'
    )
    return await beginNewLog(store, head, beyond)
  }
  await raiseFloor(store, head)
  return head
}

async function runTerm(options: LeaderOptions, session: ClientSession, head: KeyedHead, stopping: AbortSignal) {
  const { store, log, faults, retentionMs, stats } = options
  const { logId, term, position } = head
  log.info({ term, position }, 'this process is the sequencer')
  const heartbeat = { logId, term, generation: 0, position }
  const publisher = createPublisher({
    ...options,
    wire: createWire(head),
    highWaterMark: highWaterMarkOf(options, head),
    heartbeat
  })
  const removal = createRemoval(store, log)
  const lost = new AbortController()
  let redisMs = performance.now()
  const signal = AbortSignal.any([stopping, lost.signal])
  const onReached = (nowMs: number): void => {
    redisMs = nowMs
  }
  const onError = (where: string) => (error: unknown) => faults.report('task', error, { where })
  /** A background task must neither end the term by throwing nor outlive it. */
  const background = (where: string, running: Promise<void>): Promise<void> => running.catch(onError(where))
  const tasks = [
    background('heartbeat', sendHeartbeats(publisher, signal, onReached, onError('beat'))),
    background(
      'lease',
      renewLeaseRegularly(store, head, signal, lost, () => performance.now() - redisMs > redisAwayMs, log)
    ),
    background('retention', pruneExpired({ store, head, retentionMs, signal, log })),
    background('backlog', watchBacklog({ store, stats, signal, log })),
    background('orphaned transactions', endOrphanedTransactions({ store, signal, log, progress: () => head.position }))
  ]
  try {
    await runAppendLoop({ store, session, head, publisher, removal, faults, signal })
  } catch (error) {
    if (isTokenLost(error)) {
      log.error('the outbox stream cannot be resumed: the oplog is too short for this outage; clients resync')
      await beginNewLog(store, head)
    }
    throw error
  } finally {
    lost.abort()
    await Promise.all(tasks)
    const removed = removal.done().catch(() => undefined) // what remains is found by the successor
    await Promise.race([Promise.all([publisher.idle(), removed]), sleep(flushLimitMs)])
    await leases.releaseLease(store, term).catch(() => undefined)
    await Promise.race([publisher.publishReleased(), sleep(flushLimitMs)])
  }
}

/** A heartbeat that a hung Redis delays blocks neither the end of the term nor the lease. */
async function sendHeartbeats(
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
    await pause(beatMs, signal)
  }
}

async function renewLeaseRegularly(
  store: Store,
  head: KeyedHead,
  signal: AbortSignal,
  lost: AbortController,
  isRedisAway: () => boolean,
  log: FastifyBaseLogger
): Promise<void> {
  let renewedMs = Number.NEGATIVE_INFINITY
  let renewedAt = head.position
  while (!signal.aborted) {
    await pause(beatMs, signal)
    if (signal.aborted) return
    const nowMs = performance.now()
    const isAway = isRedisAway()
    const isQuiet = !isAway && head.position === renewedAt
    if (isQuiet && nowMs - renewedMs < renewMs - beatMs / 2) continue
    try {
      if (!(await leases.renewLease(store, head.term, isAway, head))) lost.abort()
      renewedMs = nowMs
      renewedAt = head.position
    } catch (error) {
      log.warn({ err: error }, 'the lease could not be renewed') // harmless: the log's head is the fence
    }
  }
}
