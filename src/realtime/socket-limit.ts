/** Limits the number of sockets per user over all workers, by counts that each worker keeps in Redis. */
import type { Redis } from 'ioredis'
import { recur } from '../util/recurring.ts'
import { type SocketLimitCommands, withSocketLimitCommands } from './socket-limit-scripts.ts'

/** How many sockets a user may have, over all workers of all hosts. */
export const socketsPerUserMax = 20

/** A worker that has not renewed its counts for this long has died: its counts expire. */
const lifeMs = 3000
const renewMs = 1000
const usersPerCommand = 1000
/** Keeps a worker's hash in existence while it has no sockets. */
const marker = '-'

/** One command per sign-in, one more for the first after a rest, one per closed socket, none per event. */
export interface SocketLimit {
  /**
   * Records that a user now has `count` sockets here. False: with those of the other workers that is more than
   * socketsPerUserMax, and nothing has been recorded. Exact while Redis responds; without it true, so that the limit then
   * holds per worker; the sockets of a killed worker count for 3 s more.
   */
  claim(userId: string, count: number): Promise<boolean>
  /** Records the count without a check: a socket has been closed. */
  report(userId: string, count: number): void
  stop(): Promise<void>
}

export interface SocketLimitOptions {
  redis: Redis
  /** the database's name: deployments may share a Redis */
  scope: string
  /** unique to this worker's process */
  worker: string
  /** sockets of this worker, by user */
  counts: () => Iterable<[userId: string, count: number]>
}

interface SocketCounts {
  readonly redis: Redis & SocketLimitCommands
  /** the sorted set of live workers; in one slot of a Cluster with all their hashes */
  readonly workersKey: string
  readonly ownKey: string
  readonly counts: SocketLimitOptions['counts']
  /** Redis has responded lately, and holds all counts of this worker */
  isSynced: boolean
  isStopped: boolean
  /** it had no sockets when they were last looked at: its hash, which holds no counts, is left to expire */
  isResting: boolean
  /** the end of that rest, under way */
  waking: Promise<void> | null
}

/** Writes these counts in one batch: they replace whatever Redis holds of this worker, emptied and restored as it may be. */
async function writeCounts(
  { redis, workersKey, ownKey }: SocketCounts,
  counts: Iterable<[userId: string, count: number]>
): Promise<void> {
  const batch = redis.pipeline().del(ownKey).hset(ownKey, marker, 0)
  let fields: (string | number)[] = []
  for (const pair of counts) {
    fields.push(...pair)
    if (fields.length < 2 * usersPerCommand) continue
    batch.hset(ownKey, ...fields)
    fields = []
  }
  if (fields.length > 0) batch.hset(ownKey, ...fields)
  batch.pexpire(ownKey, lifeMs)
  const failed = (await batch.exec())?.find(([error]) => error)
  if (failed?.[0]) throw failed[0]
  await redis.socketLimitRenew(2, workersKey, ownKey, lifeMs)
}

async function renew(state: SocketCounts): Promise<void> {
  const { redis, workersKey, ownKey } = state
  try {
    if (!state.isSynced || (await redis.socketLimitRenew(2, workersKey, ownKey, lifeMs)) === 0)
      await writeCounts(state, state.counts())
    state.isSynced = true
    state.isResting = false
  } catch {
    state.isSynced = false
  }
}

function renewOrRest(state: SocketCounts): void {
  const [anyone] = state.counts()
  if (state.isSynced && anyone === undefined) state.isResting = true
  else if (!state.isSynced || !state.isResting) void renew(state)
}

/** Without counts: those who sign in meanwhile are not checked yet, and are recorded by their own claims. */
async function wake(state: SocketCounts): Promise<void> {
  try {
    await writeCounts(state, [])
    state.isResting = false
  } catch {
    state.isSynced = false
  } finally {
    state.waking = null
  }
}

async function claim(state: SocketCounts, userId: string, count: number): Promise<boolean> {
  if (state.isSynced && state.isResting) {
    state.waking ??= wake(state)
    await state.waking
  }
  if (!state.isSynced) return true
  const { redis, workersKey, ownKey } = state
  try {
    return (await redis.socketLimitClaim(2, workersKey, ownKey, userId, count, socketsPerUserMax)) === 1
  } catch {
    state.isSynced = false
    return true
  }
}

function report(state: SocketCounts, userId: string, count: number): void {
  if (!state.isSynced || state.isStopped) return
  state.redis.socketLimitReport(1, state.ownKey, userId, count).catch(() => {
    state.isSynced = false
  })
}

/** Without it the counts would expire only after `lifeMs`. */
async function removeOwn({ redis, workersKey, ownKey }: SocketCounts): Promise<void> {
  const batch = redis.pipeline().del(ownKey).zrem(workersKey, ownKey)
  await batch.exec().catch(() => undefined)
}

export function createSocketLimit({ redis, scope, worker, counts }: SocketLimitOptions): SocketLimit {
  const workersKey = `sockets:{${scope}}`
  const state: SocketCounts = {
    redis: withSocketLimitCommands(redis),
    workersKey,
    ownKey: `${workersKey}:${worker}`,
    counts,
    isSynced: false,
    isStopped: false,
    isResting: false,
    waking: null
  }
  const onReady = (): void => {
    state.isSynced = false
    void renew(state)
  }
  const stopRenewing = recur(renewMs, () => renewOrRest(state))
  redis.on('ready', onReady)
  void renew(state)
  return {
    claim: (userId, count) => claim(state, userId, count),
    report: (userId, count) => report(state, userId, count),
    async stop() {
      state.isStopped = true
      stopRenewing()
      redis.off('ready', onReady)
      if (state.isSynced) await removeOwn(state)
    }
  }
}
