/**
 * Asks Redis whether tokens are good, counts their requests, and reads versions: for all requests that are waiting in one step, as
 * a script costs more to begin than to run.
 */
import type { Counted } from '../database/window-counter.ts'
import { type RevocableClaims, revocationIdsOf, type TokenStanding } from '../domain/sessions/revocations.ts'
import { createRecent, type Recent } from '../util/recent.ts'
import { type AdmitAnswer, unknownLease } from './admission-script.ts'
import { parseLease, type RedisLease } from './keys.ts'
import { type LeaseCheck, runTrusted } from './lease-check.ts'

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
/** Of one script, which keeps Redis from everything else while it runs: some 5 µs each. */
const requestsMax = 64
/** A window that is about to end by this process's clock may have ended by Redis'. */
const endMarginMs = 1000

interface WindowEnd {
  atMs: number
  fillId: string
}

interface Waiting {
  countable: Countable
  resolve: (admitted: Admitted | null) => void
  reject: (error: unknown) => void
}

export interface Admitter extends LeaseCheck {
  /** not yet sent, in order */
  readonly waiting: Waiting[]
  /** a script is on its way, or about to be sent */
  isAsking: boolean
  /** under which something was counted; the newest, whether or not it still stands */
  counting: { text: string; lease: RedisLease } | null
  /** when windows end, by performance.now(), and under which fill: who knows need not ask */
  readonly ends: Recent<string, WindowEnd>
}

/** With the memory that spares Redis questions whose answers are known. */
export const createAdmitter = (check: LeaseCheck): Admitter =>
  Object.assign(check, {
    ...{ waiting: [], isAsking: false, counting: null },
    ends: createRecent<string, WindowEnd>(windowsMax)
  })

/** What is left of a window, or 0: it has to be asked for. */
function knownLeftMs({ ends, counting }: Admitter, id: string): number {
  const end = ends.get(id)
  if (end === undefined || end.fillId !== counting?.lease.fillId) return 0
  const leftMs = end.atMs - performance.now()
  return leftMs > endMarginMs ? leftMs : 0
}

/** @param flat {count, ms left or -1} of each of the windows, with what was known to be left of them */
function countsOf(
  { ends }: Admitter,
  flat: unknown[],
  windows: readonly Window[],
  { fillId, knownMs }: { fillId: string; knownMs: number[] }
): Counted[] {
  const counted: Counted[] = []
  for (let index = 0; 2 * index < flat.length; index++) {
    const [count, leftMs] = [flat[2 * index] as number, flat[2 * index + 1] as number]
    counted.push({ count, leftMs: leftMs < 0 ? knownMs[index]! : leftMs })
    if (leftMs > 0) ends.set(windows[index]!.id, { atMs: performance.now() + leftMs, fillId })
  }
  return counted
}

/** The keys and arguments of leaseAdmit for these requests; see there. */
function questionOf(client: Admitter, known: string, requests: readonly Countable[]) {
  const { keys } = client
  const names = [keys.lease]
  const counters: string[] = []
  const args: (string | number)[] = [known, 0]
  const knownMs: number[][] = []
  for (const { claims, withToken, without, reads = [] } of requests) {
    if (claims) for (const id of revocationIdsOf(claims)) names.push(keys.revocation(id))
    names.push(...reads)
    const good = claims ? withToken : []
    args.push(claims?.gen ?? '', reads.length, good.length, without.length)
    const leftMs: number[] = []
    for (const windows of [good, without]) {
      for (const { id, windowMs, max } of windows) {
        const left = knownLeftMs(client, id)
        leftMs.push(left)
        counters.push(keys.counter(id))
        args.push(left > 0 ? -windowMs : windowMs, max)
      }
    }
    knownMs.push(leftMs)
  }
  args[1] = names.length
  names.push(...counters)
  return { names, args, knownMs }
}

function admittedOf(
  client: Admitter,
  { claims, withToken, without, reads = [] }: Countable,
  [code, ...rest]: AdmitAnswer,
  { fillId, knownMs }: { fillId: string; knownMs: number[] }
): Admitted {
  const standing = standings[code] ?? 'ended'
  const values = rest.slice(0, reads.length) as (string | null)[]
  const flat = rest.slice(reads.length)
  if (flat[0] === -1) return { standing, fillId, counted: null, values }
  const isWithToken = claims !== null && standing === 'good'
  const before = claims && !isWithToken ? withToken.length : 0
  return {
    ...{ standing, fillId, values },
    counted: countsOf(client, flat, isWithToken ? withToken : without, { fillId, knownMs: knownMs.slice(before) })
  }
}

/** One script for these requests. None is admitted: Redis cannot be reached or is not trusted. */
async function ask(client: Admitter, requests: readonly Countable[]): Promise<Admitted[]> {
  const { redis } = client
  const deploymentId = client.deploymentId() ?? ''
  const counting = client.counting?.lease.deploymentId === deploymentId ? client.counting : null
  const known = counting?.text ?? unknownLease(deploymentId)
  const { names, args, knownMs } = questionOf(client, known, requests)
  const send = () => redis.leaseAdmit(names.length, ...names, ...args)
  const found = await runTrusted(client, send, ([lease]) => (lease === 1 ? known : lease))
  if (found === null) return []
  const [lease, ...answers] = found
  const parsed = lease === 1 ? null : parseLease(lease)
  const { fillId = '' } = parsed ?? counting?.lease ?? {}
  const admitted = requests.map((request, index) =>
    admittedOf(client, request, answers[index]!, { fillId, knownMs: knownMs[index]! })
  )
  // Counted are all of them or none.
  if (parsed !== null && admitted[0]?.counted) client.counting = { text: lease as string, lease: parsed }
  return admitted
}

/** Sends what is waiting, as long as something is; those that come meanwhile go together with the next. */
async function askAll(client: Admitter): Promise<void> {
  while (client.waiting.length > 0) {
    const asked = client.waiting.splice(0, requestsMax)
    const requests = asked.map(({ countable }) => countable)
    try {
      const admitted = await ask(client, requests)
      for (const [index, { resolve }] of asked.entries()) resolve(admitted[index] ?? null)
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }
  client.isAsking = false
}

/** See TrustedClient.admit(). */
export function admit(client: Admitter, countable: Countable): Promise<Admitted | null> {
  return new Promise((resolve, reject) => {
    client.waiting.push({ countable, resolve, reject })
    if (client.isAsking) return
    client.isAsking = true
    // The other requests of this turn of the event loop go with it.
    setImmediate(() => void askAll(client))
  })
}
