/** Accepts a response of Redis only together with a valid lease, read in the same command from the same process. */
import { performance } from 'node:perf_hooks'
import type { Redis } from 'ioredis'
import { type Breaker, createBreaker } from '../util/breaker.ts'
import { parseLease, type RedisKeys, type RedisLease } from './keys.ts'
import { type RunIdTracker, trackRunId } from './run-id.ts'
import type { RedisCommands } from './scripts.ts'

/** Longer than that no request waits for Redis: MongoDB answers as well. */
const timeoutDefaultMs = 250
const probePauseMsMax = 1000

export interface LeaseCheckOptions {
  redis: Redis & RedisCommands
  keys: RedisKeys
  /** of the database; null until it is known */
  deploymentId: () => string | null
  onChange: (open: boolean, error?: unknown) => void
  /** how long a command may take before Redis counts as unreachable, unless it is 250 ms */
  timeoutMs?: number
}

export interface LeaseCheck extends LeaseCheckOptions {
  readonly breaker: Breaker
  readonly runId: RunIdTracker
  /** by performance.now(); null while Redis is trusted */
  distrustedSinceMs: number | null
  /** since 1970 */
  trustChangedAtMs: number
  /** the lease that came last: most responses come with the same */
  parsed: { text: string; lease: RedisLease | null }
}

export function createLeaseCheck(options: LeaseCheckOptions): LeaseCheck {
  const { redis, keys, onChange, timeoutMs = timeoutDefaultMs } = options
  const probe = (): Promise<unknown> => (redis.isCluster || runId.current() ? redis.get(keys.lease) : runId.refresh())
  const breaker = createBreaker({ timeoutMs, probe, pauseMsMax: probePauseMsMax, onChange })
  const runId = trackRunId(redis, () => breaker.hurry())
  return {
    ...options,
    breaker,
    runId,
    distrustedSinceMs: performance.now(),
    trustChangedAtMs: Date.now(),
    parsed: { text: '', lease: null }
  }
}

function parse(check: LeaseCheck, text: string | null | undefined): RedisLease | null {
  if (!text) return null
  if (check.parsed.text !== text) check.parsed = { text, lease: parseLease(text) }
  return check.parsed.lease
}

/** In a Cluster the script itself has compared the run ids. */
const isValid = ({ redis, deploymentId, runId }: LeaseCheck, lease: RedisLease | null): boolean =>
  lease !== null && lease.deploymentId === deploymentId() && (redis.isCluster || lease.runId === runId.current())

function setTrusted(check: LeaseCheck, isTrusted: boolean): void {
  if (isTrusted === (check.distrustedSinceMs === null)) return
  check.distrustedSinceMs = isTrusted ? null : performance.now()
  check.trustChangedAtMs = Date.now()
}

/**
 * Sends one command.
 * @param leaseIn the lease's value in its response
 * @returns the response if it came with a valid lease over a connection that did not change meanwhile, else null
 */
export async function runTrusted<T>(
  check: LeaseCheck,
  command: () => Promise<T>,
  leaseIn: (response: T) => string | null | undefined
): Promise<T | null> {
  const { breaker, runId } = check
  const before = runId.current()
  try {
    const response = await breaker.run(command)
    if (isValid(check, parse(check, leaseIn(response))) && runId.current() === before) {
      setTrusted(check, true)
      return response
    }
  } catch {
    // Counted by the breaker; MongoDB is used instead.
  }
  setTrusted(check, false)
  return null
}

export const distrustedForMs = ({ distrustedSinceMs }: LeaseCheck): number =>
  distrustedSinceMs === null ? 0 : performance.now() - distrustedSinceMs
