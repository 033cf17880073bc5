/** Delays between connection attempts. */
export interface Backoff {
  /** upper bound of the first delay */
  minMs: number
  /** upper bound of every delay */
  maxMs: number
}

export const defaultBackoff: Backoff = { minMs: 500, maxMs: 30_000 }

/**
 * Full jitter: a random delay below a bound that doubles with each failed attempt, so that clients disconnected
 * together do not reconnect together.
 * @param attempt failed attempts so far, from 0
 * @returns milliseconds
 */
export function backoffMs(attempt: number, { minMs, maxMs }: Backoff, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(maxMs, minMs * 2 ** attempt))
}

/** The delay after "too many": in the upper half of the maximum, regardless of the attempt. */
export function pauseMs({ maxMs }: Backoff, random: () => number = Math.random): number {
  return Math.round(maxMs * (0.5 + random() / 2))
}
