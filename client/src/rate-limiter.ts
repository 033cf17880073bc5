/**
 * Keeps requests below the server's limit of messages (120 at once, 10 per second; pings and sign-ins are not counted
 * here).
 */
export interface RateLimiter {
  /** for a new connection: the full burst is available */
  reset(): void
  /** whether a request may be sent now; if so, it is counted */
  acquire(): boolean
  /** allows no requests for this time */
  pause(ms: number): void
  /** milliseconds until the next request is allowed */
  waitMs(): number
}

const burst = 100
const everyMs = 125
const heldMsMax = 10_000

export function createRateLimiter(now: () => number = () => performance.now()): RateLimiter {
  // The time at which the full burst is available again: each request postpones it (generic cell rate algorithm).
  let fullMs = Number.NEGATIVE_INFINITY
  let heldUntilMs = Number.NEGATIVE_INFINITY
  const waitMs = (): number => {
    const nowMs = now()
    fullMs = Math.min(Math.max(fullMs, nowMs), nowMs + burst * everyMs)
    heldUntilMs = Math.min(heldUntilMs, nowMs + heldMsMax)
    return Math.max(0, heldUntilMs - nowMs, fullMs - nowMs - (burst - 1) * everyMs)
  }
  return {
    waitMs,
    reset() {
      fullMs = Number.NEGATIVE_INFINITY
      heldUntilMs = Number.NEGATIVE_INFINITY
    },
    acquire() {
      if (waitMs() > 0) return false
      fullMs += everyMs
      return true
    },
    pause(ms) {
      heldUntilMs = now() + ms
    }
  }
}
