/** Limits of failed logins. */
import { createHash, randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CounterDocument } from '../../database/collections/sessions.ts'
import type { Collections } from '../../database/collections.ts'
import { AppError, busy, type ErrorCode, failure } from '../../errors.ts'
import { createKeyedSemaphore, type KeyedSemaphore } from '../../util/semaphore.ts'

export interface LoginLimits {
  /** failures per window and address */
  max: number
  windowMs: number
}

export interface LoginAttempts {
  /**
   * Runs `login` and counts it when the password was wrong. Failures are counted per address, and per address and
   * account for a day, never per account alone: no one can lock another user out.
   * @throws TOO_MANY_LOGINS; BUSY when too many from this address are pending
   */
  guard<T>(address: string, email: string, login: () => Promise<T>): Promise<T>
}

interface Rule {
  id: string
  max: number
  windowMs: number
  /** the wait in the error message */
  minutes: (leftMs: number) => number
}

/** A reservation in a window until the outcome is known; a worker that crashes meanwhile uses it up. */
interface Reservation {
  id: string
  expiresAt: Date
}

const wrongPassword: ErrorCode[] = ['BAD_CREDENTIALS', 'WRONG_CURRENT_PASSWORD']
const dayMs = 86_400_000
const pairFactor = 10
const waitMsMax = 3000
const pollMs = 40

/**
 * Reserves one attempt if failures and pending attempts leave room in the window. One atomic update: exact over all
 * hosts.
 */
async function reserve(
  store: Collections,
  { id, max, windowMs }: Rule
): Promise<{ reservation: Reservation | null; seen: Seen }> {
  const ticket = randomUUID()
  const live = { $gt: ['$expiresAt', '$$NOW'] }
  const current = (field: string) => ({ $cond: [live, { $ifNull: [field, 0] }, 0] })
  const update = [
    {
      $set: {
        count: current('$count'),
        reserved: current('$reserved'),
        expiresAt: { $cond: [live, '$expiresAt', { $add: ['$$NOW', windowMs] }] }
      }
    },
    { $set: { isFree: { $lt: [{ $add: ['$count', '$reserved'] }, max] } } },
    {
      $set: {
        reserved: { $cond: ['$isFree', { $add: ['$reserved', 1] }, '$reserved'] },
        ticket: { $cond: ['$isFree', ticket, '$ticket'] }
      }
    },
    { $unset: 'isFree' }
  ]
  const seen = (await store.counters.findOneAndUpdate({ _id: id }, update, {
    upsert: true,
    returnDocument: 'after',
    projection: { count: 1, ticket: 1, expiresAt: 1, leftMs: { $subtract: ['$expiresAt', '$$NOW'] } }
  })) as unknown as Seen
  return { reservation: seen.ticket === ticket ? { id, expiresAt: seen.expiresAt } : null, seen }
}

type Seen = Pick<CounterDocument, 'count' | 'ticket' | 'expiresAt'> & { leftMs: number }

/**
 * Reserves one attempt. Waits while only pending attempts, not failures, fill the window: many users behind one address
 * are no attack.
 */
async function reserveWithin(store: Collections, rule: Rule): Promise<Reservation> {
  const deadline = performance.now() + waitMsMax
  for (;;) {
    const { reservation, seen } = await reserve(store, rule).catch((error: { code?: number }) => {
      if (error.code !== 11000) throw error // concurrent inserts of the same counter
      return reserve(store, rule)
    })
    if (reservation) return reservation
    if (seen.count >= rule.max) {
      const minutes = rule.minutes(seen.leftMs)
      throw failure('TOO_MANY_LOGINS', { params: { minutes }, retryAfterSeconds: Math.ceil(seen.leftMs / 1000) })
    }
    if (performance.now() > deadline) throw failure('BUSY', { retryAfterSeconds: 1 })
    await sleep(pollMs * (0.5 + Math.random()))
  }
}

/** Releases the reservations, or turns them into failures. A window that has ended meanwhile is left unchanged. */
async function release(store: Collections, reservations: Reservation[], failed: boolean): Promise<void> {
  for (const { id, expiresAt } of reservations) {
    await store.counters.updateOne({ _id: id, expiresAt }, { $inc: { reserved: -1, count: failed ? 1 : 0 } })
  }
}

function rulesFor({ max, windowMs }: LoginLimits, address: string, email: string): Rule[] {
  const account = createHash('sha256').update(email).digest('base64url').slice(0, 22)
  return [
    { id: `login:${address}`, max, windowMs, minutes: () => Math.ceil(windowMs / 60_000) },
    {
      id: `login:${address}:${account}`,
      max: max * pairFactor,
      windowMs: dayMs,
      minutes: (leftMs) => Math.ceil(leftMs / 60_000)
    }
  ]
}

/** Logins from one address run one at a time within a worker, so that they cannot fill the shared queue for hashing. */
export function createLoginAttempts(
  store: Collections,
  limits: LoginLimits,
  onFault: (error: unknown) => void
): LoginAttempts {
  const byAddress: KeyedSemaphore = createKeyedSemaphore({ concurrencyMax: 1, waitingMax: 64, overflowError: busy })
  return {
    guard: (address, email, login) =>
      byAddress.run(address, async () => {
        const reservations: Reservation[] = []
        let wrong = false
        try {
          for (const rule of rulesFor(limits, address, email)) reservations.push(await reserveWithin(store, rule))
          return await login()
        } catch (error) {
          wrong = error instanceof AppError && wrongPassword.includes(error.code)
          throw error
        } finally {
          // A reservation that cannot be released stays until its window ends; the outcome of the login is unaffected.
          await release(store, reservations, wrong).catch(onFault)
        }
      })
  }
}
