/** Whose turn it is: one thing of each asker after the other, so that whoever asks much waits for itself. */

export interface Round<Item> {
  add(asker: string, item: Item): void
  /** takes what is next; undefined: nothing waits */
  next(): Item | undefined
}

export function createRound<Item>(): Round<Item> {
  /** by asker, in order of arrival; the asker whose turn is next is the first */
  const waiting = new Map<string, Item[]>()
  return {
    add(asker, item) {
      const items = waiting.get(asker)
      if (items) items.push(item)
      else waiting.set(asker, [item])
    },
    next() {
      for (const [asker, items] of waiting) {
        waiting.delete(asker)
        const item = items.shift()
        if (items.length > 0) waiting.set(asker, items)
        return item
      }
      return undefined
    }
  }
}
