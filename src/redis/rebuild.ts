/** Rebuilds Redis from MongoDB: copies every live revocation, then sets the lease. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import type { Store } from '../database/store.ts'
import { liveRevocations, type Revocation } from '../domain/sessions/revocations.ts'
import { encodeLease, parseLease, type RedisKeys } from './keys.ts'
import {
  claimRedisLease,
  extendRedisLease,
  findRedisLease,
  isRedisLeaseAlive,
  openRedisLease,
  recordCounters,
  redisLeaseMarginMs,
  redisLeaseMs
} from './lease-record.ts'
import { flatten, type RedisCommands } from './scripts.ts'

/** A completed rebuild, whose lease has been set. */
export interface Rebuilt {
  fillId: string
  runId: string
  /** every revocation of the log up to here was read */
  position: number
}

interface Target {
  redis: Redis & RedisCommands
  keys: RedisKeys
  fillId: string
}

/** Two deployments would otherwise keep overwriting each other's lease; the second one uses MongoDB instead. */
const sharedNameMessage =
  'another deployment whose database has the same name uses this Redis: give it another database name or a Redis of its own'

const batchMax = 500
const rebuildMsMax = 30_000
const extendEveryMs = 500

/** Writes revocations into the Redis that `fillId` rebuilds or has rebuilt; false when it is another, or was emptied. */
export async function writeRevocations({ redis, keys, fillId }: Target, revocations: Revocation[]): Promise<boolean> {
  const names = [keys.lease, keys.rebuilding, ...revocations.map(({ id }) => keys.revocation(id))]
  return (await redis.leaseRevoke(names.length, ...names, fillId, ...flatten(revocations))) !== ''
}

function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

/** Two Redis processes must never hold a lease at once: the former one's has to expire first. */
async function awaitExpiryOfFormer(store: Store, runId: string): Promise<void> {
  const former = await findRedisLease(store)
  if (former.runId === null || former.runId === runId) return
  const deadline = performance.now() + 2 * (redisLeaseMs + redisLeaseMarginMs)
  while (await isRedisLeaseAlive(store)) {
    assert(performance.now() < deadline, 'the former lease does not expire')
    await sleep(50)
  }
}

async function copyRevocations(target: Target, store: Store): Promise<void> {
  let extendedAt = performance.now()
  let batch: Revocation[] = []
  const flush = async (): Promise<void> => {
    assert(batch.length === 0 || (await writeRevocations(target, batch)), 'Redis was emptied during the rebuild')
    batch = []
    if (performance.now() - extendedAt < extendEveryMs) return
    assert((await extendRedisLease(store, target.fillId)) !== null, 'the lease expired during the rebuild')
    extendedAt = performance.now()
  }
  for await (const { _id, generation, expiresAt } of liveRevocations(store)) {
    batch.push({ id: _id, untilMs: expiresAt.getTime(), ...(generation !== undefined && { generation }) })
    if (batch.length === batchMax) await flush()
  }
  await flush()
}

/** The id of the counters in this Redis process; a new one when they are new or were emptied. */
async function countersIdOf({ redis, keys, fillId }: Target, runId: string): Promise<string> {
  await redis.set(keys.counters, fillId, 'NX')
  return `${runId}/${await redis.get(keys.counters)}`
}

/**
 * Copies every live revocation from MongoDB into Redis, then sets the lease. The key `rebuilding` is set first and must
 * still exist at the end: a FLUSHALL in between cannot leave a lease over missing revocations. The lease is opened in MongoDB
 * before anything is read. A lease of the same Redis process may stay alive meanwhile: revocations are only added.
 * @param onReading called before the revocations are read: those committed later may be missed by this rebuild
 * @throws when the rebuild was disturbed; no lease is set then
 */
export async function rebuildRedis(target: Target & { store: Store; onReading: () => void }): Promise<Rebuilt> {
  const { redis, keys, store, fillId, onReading } = target
  const [runId, , policy] = await redis.leaseClock(1, keys.lease)
  assert(policy === '' || policy === 'noeviction', `Redis may evict revocations: maxmemory-policy is ${policy}`)
  const { deploymentId: own } = await findRedisLease(store)
  const alive = parseLease(await redis.get(keys.lease))
  assert(alive === null || alive.runId !== runId || alive.deploymentId === own, sharedNameMessage)
  await claimRedisLease(store, fillId)
  await awaitExpiryOfFormer(store, runId)
  // Before the lease is opened: a Redis that takes nothing would be opened by each attempt, and writers wait for its end.
  await redis.set(keys.rebuilding, fillId, 'PX', rebuildMsMax)
  assert(await openRedisLease(store, fillId, runId), 'another sequencer has taken over')
  onReading()
  const head = await store.logHead.findOne(
    { _id: 'head' },
    { readPreference: 'primary', readConcern: { level: 'majority' } }
  )
  await copyRevocations(target, store)
  await recordCounters(store, fillId, await countersIdOf(target, runId))
  const [runIdNow, nowMs] = await redis.leaseClock(1, keys.lease)
  assert(runIdNow === runId, 'Redis was restarted during the rebuild')
  const extended = await extendRedisLease(store, fillId)
  assert(extended !== null, 'the lease expired during the rebuild')
  const { deploymentId, countsForMs } = extended
  const lease = encodeLease({ runId, fillId, deploymentId, countFromMs: nowMs - countsForMs })
  const established = await redis.leaseEstablish(
    2,
    keys.lease,
    keys.rebuilding,
    fillId,
    lease,
    nowMs + redisLeaseMs,
    deploymentId
  )
  assert(established !== -1, sharedNameMessage)
  assert(established === 1, 'Redis was emptied during the rebuild')
  return { fillId, runId, position: head?.position ?? 0 }
}
