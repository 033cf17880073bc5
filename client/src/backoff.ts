/** How long to wait before the next attempt. */
export interface Backoff {
  /** ceiling of the first wait */
  minMs: number
  /** ceiling of every wait */
  maxMs: number
}

export const defaultBackoff: Backoff = { minMs: 500, maxMs: 30_000 }

/**
 * Full jitter: anything between nothing and a ceiling that doubles with each failed attempt, so that clients thrown off
 * together do not come back together.
 * @param attempt failed attempts so far, from 0
 * @returns milliseconds
 */
export function backoffMs(attempt: number, { minMs, maxMs }: Backoff, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(maxMs, minMs * 2 ** attempt))
}

/** The wait after "too many": the upper half of the longest ceiling, whatever the attempt. */
export function pauseMs({ maxMs }: Backoff, random: () => number = Math.random): number {
  return Math.round(maxMs * (0.5 + random() / 2))
}
