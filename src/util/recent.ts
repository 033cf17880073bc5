/** A map of bounded size: of more entries than `max` the one that was set first is forgotten. */
export interface Recent<Key, Value> {
  get(key: Key): Value | undefined
  /** An entry that is set again counts as new. */
  set(key: Key, value: Value): void
}

export function createRecent<Key, Value>(max: number): Recent<Key, Value> {
  const entries = new Map<Key, Value>()
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.delete(key)
      entries.set(key, value)
      if (entries.size <= max) return
      for (const first of entries.keys()) {
        entries.delete(first)
        break
      }
    }
  }
}
