/** Concurrent calls for the same work share one execution. */

export interface SingleFlight<T> {
  /** Resolves to the result of the running `work` of this key, which is started when there is none. */
  run(key: string, work: () => Promise<T>): Promise<T>
}

/** Within this process. For work whose result is as good for a caller that joins while it runs. */
export function createSingleFlight<T>(): SingleFlight<T> {
  const runningByKey = new Map<string, Promise<T>>()
  return {
    run: (key, work) => {
      const running = runningByKey.get(key)
      if (running) return running
      const started = work().finally(() => runningByKey.delete(key))
      runningByKey.set(key, started)
      return started
    }
  }
}
