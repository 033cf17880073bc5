/** Thrown immediately while the circuit is open: one for all calls, as each request may make one. */
const circuitOpen = new Error('circuit open: the last call failed')

export interface BreakerOptions {
  /** how long one call may take before it counts as failed */
  timeoutMs: number
  /** resolves when the dependency responds again */
  probe: () => Promise<unknown>
  /** longest pause between two probes; the first one follows after a twentieth of it */
  pauseMsMax: number
  onChange?: (open: boolean, error?: unknown) => void
}

export interface Breaker {
  /** @throws an Error immediately while it is open; any error of `call`; an Error after `timeoutMs` */
  run<T>(call: () => Promise<T>): Promise<T>
  /** Probes now instead of at the next scheduled time: the connection has just come back. */
  hurry(): void
  /** since when it has been open, by performance.now(); null while closed */
  openSinceMs(): number | null
  stop(): void
}

function limited<T>(work: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new Error(`no response within ${limitMs} ms`))
    // A response that waited in the socket while this process itself was busy is read first.
    const timer = setTimeout(() => setImmediate(giveUp), limitMs)
    const settle = <Value>(done: (value: Value) => void, value: Value): void => {
      clearTimeout(timer)
      done(value)
    }
    work.then(
      (value) => settle(resolve, value),
      (error: unknown) => settle(reject, error)
    )
  })
}

/**
 * A circuit breaker: keeps a hanging dependency from slowing everything. The first failure opens it; from then on calls
 * fail fast, and a single probe at a time, jittered so that a thousand workers do not probe together, finds out when
 * the dependency is back.
 */
export function createBreaker({ timeoutMs, probe, pauseMsMax, onChange = () => undefined }: BreakerOptions): Breaker {
  let since: number | null = null
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let probing = false

  const schedule = (): void => {
    const pauseMs = Math.min(pauseMsMax, (pauseMsMax / 20) * 2 ** failures)
    clearTimeout(timer)
    timer = setTimeout(tryAgain, pauseMs * (0.5 + Math.random() / 2)).unref()
  }
  function tryAgain(): void {
    if (since === null || probing) return
    probing = true
    limited(probe(), timeoutMs)
      .then(close, () => {
        failures++
        if (since !== null) schedule()
      })
      .finally(() => {
        probing = false
      })
  }
  function close(): void {
    if (since === null) return
    since = null
    failures = 0
    onChange(false)
  }
  function open(error: unknown): void {
    if (since !== null) return
    since = performance.now()
    onChange(true, error)
    schedule()
  }

  return {
    run: async (call) => {
      if (since !== null) throw circuitOpen
      try {
        return await limited(call(), timeoutMs)
      } catch (error) {
        open(error)
        throw error
      }
    },
    hurry: tryAgain,
    openSinceMs: () => since,
    stop: () => {
      clearTimeout(timer)
      since = Number.POSITIVE_INFINITY
    }
  }
}
