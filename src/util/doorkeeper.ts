/** Tells what is asked for again from what is asked for once, which is not worth a place in a cache. */

export interface Doorkeeper {
  /** Notes that this was asked for. Whether it had been before, as far as is known: it may be mistaken either way. */
  isKnown(key: string): boolean
}

/** FNV-1a (draft-eastlake-fnv) over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/**
 * Remembers the latest `size` keys or fewer, each by 4 bytes: of two with the same place the latter. As the doorkeeper of TinyLFU
 * (Einziger, Friedman and Manes, 2017), with places instead of a Bloom filter, so that what is old goes by itself.
 */
export function createDoorkeeper(size: number): Doorkeeper {
  const places = new Uint32Array(size)
  return {
    isKnown: (key) => {
      // 0 is an empty place.
      const hash = hashOf(key) || 1
      const place = hash % size
      if (places[place] === hash) return true
      places[place] = hash
      return false
    }
  }
}
