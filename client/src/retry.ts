/** When a request is sent again: only where it cannot have done anything, or doing it twice does nothing more. */
import { ApiError } from './api-error.ts'
import { backoffMs } from './backoff.ts'

export interface RetryPolicy {
  /** requests in all */
  attemptsMax: number
  /** no request begins later than this after the first */
  totalMs: number
}

const defaultRetry: RetryPolicy = { attemptsMax: 8, totalMs: 30_000 }

/** What a program says of retries: of all calls, or of one. */
export type RetryOption = Partial<RetryPolicy> | false | undefined

/** @param options later ones count more */
export function policyOf(...options: RetryOption[]): RetryPolicy {
  const policies = options.map((option) => (option === false ? { attemptsMax: 1 } : option))
  return Object.assign({}, defaultRetry, ...policies)
}

/** Delays without a Retry-After. */
const delays = { minMs: 250, maxMs: 4_000 }
/** Added to a Retry-After, so that clients refused together do not come together. */
const jitterMs = 250

/** Refused before anything was done, whatever was asked. */
const refusals = new Set(['BUSY', 'DRAINING', 'FINDER_UNAVAILABLE'])
/** Whether the service has done it is unknown. */
const unknowns = new Set([0, 502, 503, 504])

/**
 * Whether another try is harmless after this error.
 * @param isRepeatable a second time does nothing more: a read, or a change with an Idempotency-Key
 */
export function mayRetry({ status, code }: ApiError, isRepeatable: boolean): boolean {
  if (code === 'SIGNED_OUT') return false
  if (status === 429 || (status === 503 && refusals.has(code))) return true
  return isRepeatable && (unknowns.has(status) || code === 'REQUEST_IN_FLIGHT')
}

/** @throws the signal's reason when it aborts */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    const abort = (): void => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', abort)
  })
}

/** Tries until it succeeds, fails for good, or the policy's bound is reached: then the last error is thrown. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  isRepeatable: boolean,
  { attemptsMax, totalMs }: RetryPolicy,
  signal?: AbortSignal
): Promise<T> {
  const startMs = performance.now()
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof ApiError) || attempts >= attemptsMax || !mayRetry(error, isRepeatable)) throw error
      const { retryAfterSeconds } = error
      const delayMs =
        retryAfterSeconds === undefined
          ? backoffMs(attempts, delays)
          : retryAfterSeconds * 1000 + Math.random() * jitterMs
      if (performance.now() - startMs + delayMs > totalMs) throw error
      await pause(delayMs, signal)
    }
  }
}
