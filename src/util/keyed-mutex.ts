/**
 * A mutex by key: work with the same key runs one at a time in order of arrival, within this process. Many requests of
 * one worker that all change one document would otherwise race each other repeatedly, and most attempts would be
 * wasted.
 */
export interface KeyedMutex {
  /** Waits for its turn, then runs `work`. The next one runs even when it fails. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>
}

const nothing = (): void => undefined

export function createKeyedMutex(): KeyedMutex {
  /** by key: settled when the last one queued is done */
  const tails = new Map<string, Promise<void>>()
  return {
    async run(key, work) {
      const turn = tails.get(key) ?? Promise.resolve()
      const result = turn.then(work)
      const tail = result.then(nothing, nothing)
      tails.set(key, tail)
      try {
        return await result
      } finally {
        if (tails.get(key) === tail) tails.delete(key)
      }
    }
  }
}
