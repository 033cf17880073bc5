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
  placeCounters,
  redisLeaseMarginMs,
  redisLeaseMs
} from './lease-record.ts'
import { flatten, type RedisCommands } from './scripts.ts'

/** A filling that is trusted. */
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

/** Two deployments would else overwrite each other's trust for ever; MongoDB answers for the one that came second. */
const sharedName =
  'another deployment whose database has the same name uses this Redis: give it another database name or a Redis of its own'

const batchMax = 500
const fillMsMax = 30_000
const extendEveryMs = 500

/** Writes revocations into the Redis that `fillId` fills or has filled; false when it is another, or was emptied. */
export async function writeRevocations({ redis, keys, fillId }: Target, revocations: Revocation[]): Promise<boolean> {
  const names = [keys.trust, keys.filling, ...revocations.map(({ id }) => keys.revocation(id))]
  return (await redis.trustRevoke(names.length, ...names, fillId, ...flatten(revocations))) !== ''
}

function must(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise)
}

/** Two Redis processes must never be trusted at once: the former one's trust runs out first. */
async function outlastFormerTrust(store: Store, runId: string): Promise<void> {
  const former = await findRedisLease(store)
  if (former.runId === null || former.runId === runId) return
  const deadline = performance.now() + 2 * (redisLeaseMs + redisLeaseMarginMs)
  while (await isRedisLeaseAlive(store)) {
    must(performance.now() < deadline, 'the former trust does not run out')
    await sleep(50)
  }
}

async function copyRevocations(target: Target, store: Store): Promise<void> {
  let extendedAt = performance.now()
  let batch: Revocation[] = []
  const flush = async (): Promise<void> => {
    must(batch.length === 0 || (await writeRevocations(target, batch)), 'Redis was emptied while it was filled')
    batch = []
    if (performance.now() - extendedAt < extendEveryMs) return
    must((await extendRedisLease(store, target.fillId)) !== null, 'the trust ran out while Redis was filled')
    extendedAt = performance.now()
  }
  for await (const { _id, generation, expiresAt } of liveRevocations(store)) {
    batch.push({ id: _id, untilMs: expiresAt.getTime(), ...(generation !== undefined && { generation }) })
    if (batch.length === batchMax) await flush()
  }
  await flush()
}

/** The name of the counters that this Redis process holds; a new one when they are new or were emptied. */
async function nameCounters({ redis, keys, fillId }: Target, runId: string): Promise<string> {
  await redis.set(keys.counters, fillId, 'NX')
  return `${runId}/${await redis.get(keys.counters)}`
}

/**
 * Copies every live revocation from MongoDB into Redis, then sets the trust. The mark `filling` goes first and must
 * still be there at the end: a FLUSHALL in between cannot leave a trusted hole. MongoDB is told before anything is
 * read. A trust of the same Redis process may stay alive meanwhile: what is in Redis only grows.
 * @param onReading called when everything committed from now on is not certain to be read
 * @throws when anything was disturbed; nothing is trusted then
 */
export async function rebuildRedis(target: Target & { store: Store; onReading: () => void }): Promise<Rebuilt> {
  const { redis, keys, store, fillId, onReading } = target
  const [runId, , policy] = await redis.trustClock(1, keys.trust)
  must(policy === '' || policy === 'noeviction', `Redis may evict revocations: maxmemory-policy is ${policy}`)
  const { deploymentId: own } = await findRedisLease(store)
  const alive = parseLease(await redis.get(keys.trust))
  must(alive === null || alive.runId !== runId || alive.deploymentId === own, sharedName)
  await claimRedisLease(store, fillId)
  await outlastFormerTrust(store, runId)
  must(await openRedisLease(store, fillId, runId), 'another sequencer has taken over')
  await redis.set(keys.filling, fillId, 'PX', fillMsMax)
  onReading()
  const head = await store.logHead.findOne(
    { _id: 'head' },
    { readPreference: 'primary', readConcern: { level: 'majority' } }
  )
  await copyRevocations(target, store)
  await placeCounters(store, fillId, await nameCounters(target, runId))
  const [runIdNow, nowMs] = await redis.trustClock(1, keys.trust)
  must(runIdNow === runId, 'Redis was restarted while it was filled')
  const note = await extendRedisLease(store, fillId)
  must(note !== null, 'the trust ran out while Redis was filled')
  const { deploymentId, countsForMs } = note
  const trust = encodeLease({ runId, fillId, deploymentId, countFromMs: nowMs - countsForMs })
  const established = await redis.trustEstablish(
    2,
    keys.trust,
    keys.filling,
    fillId,
    trust,
    nowMs + redisLeaseMs,
    deploymentId
  )
  must(established !== -1, sharedName)
  must(established === 1, 'Redis was emptied while it was filled')
  return { fillId, runId, position: head?.position ?? 0 }
}
