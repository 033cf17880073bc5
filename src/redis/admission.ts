/** Asks Redis in one step whether a token is good, counts its request, and reads versions. */
import type { Counted } from '../database/window-counter.ts'
import { type RevocableClaims, revocationIdsOf, type TokenStanding } from '../domain/sessions/revocations.ts'
import { createRecent, type Recent } from '../util/recent.ts'
import { parseLease, type RedisLease } from './keys.ts'
import { type LeaseCheck, runTrusted } from './lease-check.ts'
import { unknownLease } from './scripts.ts'

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

/** Standings by what leaseAdmit calls them. */
const standings: readonly TokenStanding[] = ['good', 'revoked', 'ended']
const windowsMax = 10_000
/** A window that is about to end by this process's clock may have ended by Redis'. */
const endMarginMs = 1000

interface WindowEnd {
  atMs: number
  fillId: string
}

export interface Admitter extends LeaseCheck {
  /** under which something was counted; the newest, whether or not it still stands */
  counting: { text: string; lease: RedisLease } | null
  /** when windows end, by performance.now(), and under which fill: who knows need not ask */
  readonly ends: Recent<string, WindowEnd>
}

/** With the memory that spares Redis questions whose answers are known. */
export const createAdmitter = (check: LeaseCheck): Admitter =>
  Object.assign(check, { counting: null, ends: createRecent<string, WindowEnd>(windowsMax) })

/** What is left of a window, or 0: it has to be asked for. */
function knownLeftMs({ ends, counting }: Admitter, id: string): number {
  const end = ends.get(id)
  if (end === undefined || end.fillId !== counting?.lease.fillId) return 0
  const leftMs = end.atMs - performance.now()
  return leftMs > endMarginMs ? leftMs : 0
}

/** @param flat {count, ms left or -1} of each of the windows, with what was known to be left of them */
function countsOf(
  { counting, ends }: Admitter,
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

/** See TrustedClient.admit(). */
export async function admit(
  client: Admitter,
  { claims, withToken, without, reads = [] }: Countable
): Promise<Admitted | null> {
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
