/** A set of listeners; each call of `add` adds one and returns a function that removes it. */
export interface Listeners<T> {
  add(listener: (value: T) => void): () => void
  emit(value: T): void
}

/** A listener that throws affects neither the others nor the client: its error is rethrown asynchronously, uncaught. */
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
    emit(value) {
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
