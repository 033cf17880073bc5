/** A semaphore with a bounded queue. */

export interface SemaphoreLimits {
  /** calls that run at once */
  concurrencyMax: number
  /** calls that may wait */
  waitingMax: number
  /** the error for a call beyond that */
  overflowError: () => Error
}

export interface Semaphore {
  /** Runs `work` when it is its turn, in order of arrival. @throws overflowError() when too many are waiting */
  run<T>(work: () => Promise<T>): Promise<T>
  isIdle(): boolean
  /** calls wait */
  isAwaited(): boolean
}

export function createSemaphore({ concurrencyMax, waitingMax, overflowError }: SemaphoreLimits): Semaphore {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    isIdle: () => running === 0,
    isAwaited: () => waiting.length > 0,
    run: async (work) => {
      if (running < concurrencyMax) running++
      else if (waiting.length >= waitingMax) throw overflowError()
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await work()
      } finally {
        // The permit passes directly to the next waiting call, or is released.
        const next = waiting.shift()
        if (next) next()
        else running--
      }
    }
  }
}

/** A semaphore per key, created on demand and dropped when idle. */
export function createKeyedSemaphore(limits: SemaphoreLimits) {
  const semaphores = new Map<string, Semaphore>()
  return {
    /** calls with this key wait */
    isAwaited: (key: string): boolean => semaphores.get(key)?.isAwaited() ?? false,
    run: async <T>(key: string, work: () => Promise<T>): Promise<T> => {
      const semaphore = semaphores.get(key) ?? createSemaphore(limits)
      semaphores.set(key, semaphore)
      try {
        return await semaphore.run(work)
      } finally {
        if (semaphore.isIdle()) semaphores.delete(key)
      }
    }
  }
}

export type KeyedSemaphore = ReturnType<typeof createKeyedSemaphore>
