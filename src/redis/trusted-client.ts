/** The workers' commands to Redis; a response without a valid lease is discarded. */
import type { Redis } from 'ioredis'
import type { Counted } from '../database/window-counter.ts'
import {
  type RevocableClaims,
  type Revocation,
  revocationIdsOf,
  type TokenStanding
} from '../domain/sessions/revocations.ts'
import { createRecent, type Recent } from '../util/recent.ts'
import { parseLease, type RedisLease, redisKeys } from './keys.ts'
import {
  createLeaseCheck,
  distrustedForMs,
  type LeaseCheck,
  type LeaseCheckOptions,
  runTrusted
} from './lease-check.ts'
import { flatten, unknownLease, withCommands } from './scripts.ts'
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

/** `max` requests may pass in `windowMs`; `id` names the subject. */
export interface Window {
  id: string
  windowMs: number
  max: number
}

export interface Countable {
  /** of its token, whose signature is valid; null without one */
  claims: RevocableClaims | null
  /** counted in these when the token was not revoked */
  withToken: Window[]
  /** counted in these when the token was revoked, or there is none */
  without: Window[]
  /** keys to read in the same step, of the lease's slot */
  reads?: readonly string[]
}

export interface Admitted {
  standing: TokenStanding
  /** of the rebuild whose lease is alive */
  fillId: string
  counted: Counted[] | null
  /** in the order of the keys; null where there is none */
  values: (string | null)[]
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

/** Standings by what leaseAdmit calls them. */
const standings: readonly TokenStanding[] = ['good', 'revoked', 'ended']
const windowsMax = 10_000
/** A window that is about to end by this process's clock may have ended by Redis'. */
const endMarginMs = 1000

interface Client extends LeaseCheck {
  /** under which something was counted; the newest, whether or not it still stands */
  counting: { text: string; lease: RedisLease } | null
  /** when windows end, by performance.now(), and under which fill: who knows need not ask */
  readonly ends: Recent<string, { atMs: number; fillId: string }>
}

/** What is left of a window, or 0: it has to be asked for. */
function knownLeftMs({ ends, counting }: Client, id: string): number {
  const end = ends.get(id)
  if (end === undefined || end.fillId !== counting?.lease.fillId) return 0
  const leftMs = end.atMs - performance.now()
  return leftMs > endMarginMs ? leftMs : 0
}

/** @param flat {count, ms left or -1} of each of the windows, with what was known to be left of them */
function countsOf(
  { counting, ends }: Client,
  flat: unknown[],
  windows: readonly Window[],
  knownMs: number[]
): Counted[] {
  const counted: Counted[] = []
  for (let index = 0; 2 * index < flat.length; index++) {
    const [count, leftMs] = [flat[2 * index] as number, flat[2 * index + 1] as number]
    counted.push({ count, leftMs: leftMs < 0 ? knownMs[index]! : leftMs })
    if (leftMs <= 0 || !counting) continue
    ends.set(windows[index]!.id, { atMs: performance.now() + leftMs, fillId: counting.lease.fillId })
  }
  return counted
}

async function admit(client: Client, { claims, withToken, without, reads = [] }: Countable): Promise<Admitted | null> {
  const { redis, keys } = client
  const deploymentId = client.deploymentId() ?? ''
  const counting = client.counting?.lease.deploymentId === deploymentId ? client.counting : null
  const known = counting?.text ?? unknownLease(deploymentId)
  const names = [keys.lease]
  if (claims) for (const id of revocationIdsOf(claims)) names.push(keys.revocation(id))
  names.push(...reads)
  const firstOther = claims ? withToken.length : 0
  const args: (string | number)[] = [known, claims?.gen ?? '', reads.length, firstOther]
  const windows = claims ? [...withToken, ...without] : without
  const knownMs: number[] = []
  for (const { id, windowMs, max } of windows) {
    const leftMs = knownLeftMs(client, id)
    knownMs.push(leftMs)
    names.push(keys.counter(id))
    args.push(leftMs > 0 ? -windowMs : windowMs, max)
  }
  const send = () => redis.leaseAdmit(names.length, ...names, ...args)
  const found = await runTrusted(client, send, ([lease]) => (lease === 1 ? known : lease))
  if (found === null) return null
  const [lease, code] = found
  const values = found.slice(2, 2 + reads.length) as (string | null)[]
  const flat = found.slice(2 + reads.length)
  const standing = standings[code] ?? 'ended'
  const parsed = lease === 1 ? null : parseLease(lease)
  const { fillId = '' } = parsed ?? counting?.lease ?? {}
  if (flat[0] === -1) return { standing, fillId, counted: null, values }
  if (parsed !== null) client.counting = { text: lease as string, lease: parsed }
  const from = claims && standing === 'good' ? 0 : firstOther
  return { standing, fillId, counted: countsOf(client, flat, windows.slice(from), knownMs.slice(from)), values }
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
  const check: Client = Object.assign(
    createLeaseCheck({ redis: withCommands(redis), keys: redisKeys(databaseName), ...options }),
    { counting: null, ends: createRecent<string, { atMs: number; fillId: string }>(windowsMax) }
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
