/** So many pieces of work at once, the others in line, and no line without end. */

export interface SemaphoreLimits {
  /** pieces of work at once */
  concurrencyMax: number
  /** callers waiting for their turn */
  waitingMax: number
  /** what one more is refused with */
  refusal: () => Error
}

export interface Semaphore {
  /** Runs `work` when it is its turn, in order of arrival. @throws the refusal when too many are waiting */
  run<T>(work: () => Promise<T>): Promise<T>
  isIdle(): boolean
}

export function createSemaphore({ concurrencyMax, waitingMax, refusal }: SemaphoreLimits): Semaphore {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    isIdle: () => running === 0,
    run: async (work) => {
      if (running < concurrencyMax) running++
      else if (waiting.length >= waitingMax) throw refusal()
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await work()
      } finally {
        // The place goes straight to the next in line, or becomes free.
        const next = waiting.shift()
        if (next) next()
        else running--
      }
    }
  }
}

/** A gate per key, made when needed and forgotten when idle. */
export function createKeyedSemaphore(limits: SemaphoreLimits) {
  const gates = new Map<string, Semaphore>()
  return {
    run: async <T>(key: string, work: () => Promise<T>): Promise<T> => {
      const gate = gates.get(key) ?? createSemaphore(limits)
      gates.set(key, gate)
      try {
        return await gate.run(work)
      } finally {
        if (gate.isIdle()) gates.delete(key)
      }
    }
  }
}

export type KeyedSemaphore = ReturnType<typeof createKeyedSemaphore>
