/**
 * Extends MongoDB's record of the Redis lease by steps: each extension waits for a majority, so Redis' key is renewed several
 * times within one.
 */
import { performance } from 'node:perf_hooks'
import type { Store } from '../database/store.ts'
import { encodeLease } from './keys.ts'
import { extendRedisLease, recordMsMax, recordStepMs, redisLeaseMs, shortenRedisLease } from './lease-record.ts'
import type { Rebuilt } from './rebuild.ts'

export interface LeaseExtension {
  /** by performance.now(): the latest reading of Redis' clock, from which its key's expiry is computed */
  clockMs: number
  /** by performance.now(): when the step began; -Infinity: the next renewal begins another */
  stepMs: number
  /** the same by Redis' clock: a suspended machine's performance.now() may stand still */
  stepRedisMs: number
  /** the record as the step left it; null: there is none to take back */
  extended: { fillId: string; trustUntil: Date } | null
  /** the lease's content until the next step */
  lease: string
}

export const noExtension = (): LeaseExtension => ({
  clockMs: Number.NEGATIVE_INFINITY,
  stepMs: Number.NEGATIVE_INFINITY,
  stepRedisMs: 0,
  extended: null,
  lease: ''
})

/**
 * The content with which the lease may be renewed, for `redisLeaseMs` after `nowMs` of Redis' clock: the record lies further
 * ahead, as the clock was read before the end of the step.
 * @returns null when the lease is lost
 */
export async function coverRenewal(
  extension: LeaseExtension,
  store: Store,
  { fillId, runId }: Rebuilt,
  nowMs: number
): Promise<string | null> {
  const sentMs = performance.now()
  const lastedMs = Math.max(sentMs - extension.stepMs, nowMs - extension.stepRedisMs)
  if (lastedMs < recordStepMs && extension.extended?.fillId === fillId) return extension.lease
  const extended = await extendRedisLease(store, fillId, recordStepMs)
  if (!extended) return null
  const { deploymentId, countsForMs, trustUntil } = extended
  extension.extended = { fillId, trustUntil }
  // While it may change since when windows are counted in Redis, every renewal reads that again.
  extension.stepMs = countsForMs < recordMsMax ? Number.NEGATIVE_INFINITY : sentMs
  extension.stepRedisMs = nowMs
  extension.lease = encodeLease({ runId, fillId, deploymentId, countFromMs: nowMs - countsForMs })
  return extension.lease
}

/** The lease of another rebuild, or none, is renewed from now on. */
export function endStep(extension: LeaseExtension): void {
  extension.stepMs = Number.NEGATIVE_INFINITY
}

/**
 * To be called when the lease is not renewed: MongoDB's record need not outlive the key that was set last. Whoever waits for
 * the end of trust waits as long as if every renewal had extended the record.
 */
export async function takeBack(extension: LeaseExtension, store: Store): Promise<void> {
  const { extended } = extension
  endStep(extension) // before anything is awaited: a renewal meanwhile extends first, and that is not taken back
  if (!extended) return
  extension.extended = null
  // MongoDB unavailable: the record ends later than it could.
  await shortenRedisLease(store, extended, extension.clockMs + redisLeaseMs - performance.now()).catch(() => undefined)
}
