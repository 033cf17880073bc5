/** Runs that begin after they were asked for. */

/**
 * Calls of what is returned resolve to the result of a run of `work` that has begun after the call: what happened before the call
 * is seen by it. One runs at a time, and calls that wait share the next one.
 */
export function createFreshRun<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = (): Promise<T> => {
    running = work().finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (running === null) return start()
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
