/** The workers' commands to Redis; a response without a valid lease is discarded. */
import type { Redis } from 'ioredis'
import type { Counted } from '../database/window-counter.ts'
import type { Revocation } from '../domain/sessions/revocations.ts'
import { type Admitted, admit, type Countable, createAdmitter } from './admission.ts'
import { redisKeys } from './keys.ts'
import {
  createLeaseCheck,
  distrustedForMs,
  type LeaseCheck,
  type LeaseCheckOptions,
  runTrusted
} from './lease-check.ts'
import { flatten, withCommands } from './scripts.ts'
import { newToken } from './versions.ts'

/** null: Redis cannot be reached or is not trusted, MongoDB has to be used. */
export interface TrustedClient {
  /** The values of revocations, in order; '' where there is none. */
  get(ids: string[]): Promise<string[] | null>
  /**
   * The standing of a request's token, and its windows after counting the request in each, in order, up to the first that is
   * used up. A count of 0: not counted, because the window may have begun before this Redis counted; it has to be counted in
   * MongoDB and imported. `counted` is null while MongoDB counts for all workers. `values` are those of `reads`.
   */
  admit(request: Countable): Promise<Admitted | null>
  /** Continues a window here that MongoDB has `counted`, this request included. Resolves to its state here. */
  importCount(id: string, counted: Counted): Promise<Counted | null>
  /** Writes revocations; true when every worker that trusts this Redis sees them from now on. */
  revoke(revocations: Revocation[]): Promise<boolean>
  /**
   * Gives versions another token each, so that no answer made from what they were before is served any more; true when every
   * worker that trusts this Redis sees that from now on.
   */
  replaceVersions(names: readonly string[]): Promise<boolean>
  /** Gives a token to those of these versions that have none. Never rejects. */
  beginVersions(names: readonly string[]): Promise<void>
  /** for how long this worker has not trusted Redis, in ms; 0 while it does */
  distrustedForMs(): number
  /** when this worker last began or ceased to trust Redis, in ms since 1970 */
  trustChangedAtMs(): number
  stop(): void
}

export interface TrustedClientOptions extends Pick<LeaseCheckOptions, 'deploymentId' | 'onChange' | 'timeoutMs'> {
  redis: Redis
  databaseName: string
}

async function get(check: LeaseCheck, ids: string[]): Promise<string[] | null> {
  const { redis, keys } = check
  const names = [keys.lease, ...ids.map(keys.revocation)]
  const found = await runTrusted(
    check,
    () => (redis.isCluster ? redis.leaseGet(names.length, ...names) : redis.mget(names)),
    ([lease]) => lease
  )
  return found?.slice(1).map((value) => value ?? '') ?? null
}

async function importCount(check: LeaseCheck, id: string, { count, leftMs }: Counted): Promise<Counted | null> {
  const { redis, keys, deploymentId } = check
  const leftWholeMs = Math.max(1, Math.ceil(leftMs))
  const found = await runTrusted(
    check,
    () => redis.leaseImportCount(2, keys.counter(id), keys.lease, count, leftWholeMs, deploymentId() ?? ''),
    ([, , lease]) => lease
  )
  if (found === null || found[0] < 0) return null
  return { count: found[0], leftMs: found[1] }
}

async function revoke(check: LeaseCheck, revocations: Revocation[]): Promise<boolean> {
  const { redis, keys } = check
  const names = [keys.lease, keys.rebuilding, ...revocations.map(({ id }) => keys.revocation(id))]
  const found = await runTrusted(
    check,
    () => redis.leaseRevoke(names.length, ...names, '', ...flatten(revocations)),
    (lease) => lease
  )
  return found !== null
}

async function replaceVersions(check: LeaseCheck, versions: readonly string[]): Promise<boolean> {
  const { redis, keys } = check
  const names = [keys.lease, keys.rebuilding, ...versions.map(keys.version)]
  const found = await runTrusted(
    check,
    () => redis.leaseReplaceVersions(names.length, ...names, '', newToken()),
    (lease) => lease
  )
  return found !== null
}

async function beginVersions({ redis, keys }: LeaseCheck, versions: readonly string[]): Promise<void> {
  await Promise.allSettled(versions.map((name) => redis.set(keys.version(name), newToken(), 'NX')))
}

export function createTrustedClient({ redis, databaseName, ...options }: TrustedClientOptions): TrustedClient {
  const check = createAdmitter(
    createLeaseCheck({ redis: withCommands(redis), keys: redisKeys(databaseName), ...options })
  )
  return {
    get: (ids) => get(check, ids),
    admit: (request) => admit(check, request),
    importCount: (id, counted) => importCount(check, id, counted),
    revoke: (revocations) => revoke(check, revocations),
    replaceVersions: (names) => replaceVersions(check, names),
    beginVersions: (names) => beginVersions(check, names),
    distrustedForMs: () => distrustedForMs(check),
    trustChangedAtMs: () => check.trustChangedAtMs,
    stop: () => check.breaker.stop()
  }
}
