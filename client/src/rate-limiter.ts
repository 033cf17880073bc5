/** Keeps questions below the server's limit of messages (120 at once, 10 per second; pings and sign-ins come on top). */
export interface RateLimiter {
  /** a connection begins with everything allowed */
  reset(): void
  /** whether a question may go now; it is then counted */
  take(): boolean
  /** none for so long */
  hold(ms: number): void
  /** milliseconds until the next may go */
  waitMs(): number
}

const burst = 100
const everyMs = 125
const heldMsMax = 10_000

export function createRateLimiter(now: () => number = () => performance.now()): RateLimiter {
  // When everything is allowed again: each question puts it off (the generic cell rate algorithm).
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
    take() {
      if (waitMs() > 0) return false
      fullMs += everyMs
      return true
    },
    hold(ms) {
      heldUntilMs = now() + ms
    }
  }
}
