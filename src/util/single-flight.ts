/** The same work asked for several times at once is done once. */

export interface SingleFlight<T> {
  /** What `work` of this key that is under way comes to; `work` is begun when there is none. */
  run(key: string, work: () => Promise<T>): Promise<T>
}

/** Within this process. For work whose outcome is as good for who comes while it runs. */
export function createSingleFlight<T>(): SingleFlight<T> {
  const underWay = new Map<string, Promise<T>>()
  return {
    run: (key, work) => {
      const running = underWay.get(key)
      if (running) return running
      const started = work().finally(() => underWay.delete(key))
      underWay.set(key, started)
      return started
    }
  }
}
