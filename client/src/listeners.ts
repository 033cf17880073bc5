/** Functions that are called with each value; each call of `add` is one listener, its answer takes it back. */
export interface Listeners<T> {
  add(listener: (value: T) => void): () => void
  tell(value: T): void
}

/** A listener that throws stops neither the others nor the client: its error is thrown on by itself, uncaught. */
export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<{ call: (value: T) => void }>()
  return {
    add(listener) {
      const entry = { call: listener }
      listeners.add(entry)
      return () => {
        listeners.delete(entry)
      }
    },
    tell(value) {
      for (const { call } of [...listeners]) {
        try {
          call(value)
        } catch (error) {
          queueMicrotask(() => {
            throw error
          })
        }
      }
    }
  }
}
