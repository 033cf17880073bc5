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
   * Runs `login` and counts it when the password was wrong. Failures are counted per address, and per
   * address and account for a day, never per account alone: nobody can lock another person out.
   * @throws TOO_MANY_LOGINS; BUSY when too many from this address are under way
   */
  guard<T>(address: string, email: string, login: () => Promise<T>): Promise<T>
}

interface Rule {
  id: string
  max: number
  windowMs: number
  /** what the refusal says */
  minutes: (leftMs: number) => number
}

/** A place that is taken until the outcome is known; whoever crashes meanwhile has used it up. */
interface Place {
  id: string
  expiresAt: Date
}

const wrongPassword: ErrorCode[] = ['BAD_CREDENTIALS', 'WRONG_CURRENT_PASSWORD']
const dayMs = 86_400_000
const pairFactor = 10
const waitMsMax = 3000
const pollMs = 40

/** Takes a place in the window if failures and attempts under way leave one. One atomic update: exact on all hosts. */
async function reserve(store: Collections, { id, max, windowMs }: Rule): Promise<{ place: Place | null; seen: Seen }> {
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
  return { place: seen.ticket === ticket ? { id, expiresAt: seen.expiresAt } : null, seen }
}

type Seen = Pick<CounterDocument, 'count' | 'ticket' | 'expiresAt'> & { leftMs: number }

/** Waits while only attempts under way, not failures, fill the window: a crowd behind one address is no attack. */
async function takePlace(store: Collections, rule: Rule): Promise<Place> {
  const deadline = performance.now() + waitMsMax
  for (;;) {
    const { place, seen } = await reserve(store, rule).catch((error: { code?: number }) => {
      if (error.code !== 11000) throw error // two made the same counter
      return reserve(store, rule)
    })
    if (place) return place
    if (seen.count >= rule.max) {
      const minutes = rule.minutes(seen.leftMs)
      throw failure('TOO_MANY_LOGINS', { params: { minutes }, retryAfterSeconds: Math.ceil(seen.leftMs / 1000) })
    }
    if (performance.now() > deadline) throw failure('BUSY', { retryAfterSeconds: 1 })
    await sleep(pollMs * (0.5 + Math.random()))
  }
}

/** Gives the place back, or turns it into a failure. A window that has ended meanwhile is left alone. */
async function release(store: Collections, places: Place[], failed: boolean): Promise<void> {
  for (const { id, expiresAt } of places) {
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

/** One address's logins take turns within a worker: it cannot fill the queue for hashing, where others wait too. */
export function createLoginAttempts(
  store: Collections,
  limits: LoginLimits,
  onFault: (error: unknown) => void
): LoginAttempts {
  const gates: KeyedSemaphore = createKeyedSemaphore({ concurrencyMax: 1, waitingMax: 64, overflowError: busy })
  return {
    guard: (address, email, login) =>
      gates.run(address, async () => {
        const places: Place[] = []
        let wrong = false
        try {
          for (const rule of rulesFor(limits, address, email)) places.push(await takePlace(store, rule))
          return await login()
        } catch (error) {
          wrong = error instanceof AppError && wrongPassword.includes(error.code)
          throw error
        } finally {
          // A place that cannot be given back stays taken until its window ends; the login is what it was.
          await release(store, places, wrong).catch(onFault)
        }
      })
  }
}
