/**
 * Remembers a number for each word as written, found by its characters inside a text: nearly every word of a text has been
 * seen before, and cutting it out to look it up would cost more than all else.
 *
 * What is remembered of a word is in one place of one array, frequent words first, and the place is found by a hash: two
 * accesses to memory, mostly of the processor's cache.
 */

const slotBits = 18
const entriesMax = 1 << (slotBits - 1)
/** Longer words are rare. */
const wordCharsMax = 40
/** Of a slot: where the record is; the other bits are of the hash. */
const placeBits = 21
const placeMask = (1 << placeBits) - 1
/** Of a record before its characters: the number in two halves, the length. */
const headLength = 3
/** Somebody may make words up whose hashes meet: so many are compared, then the word is not remembered. */
const probesMax = 64

export interface WordTable {
  /** The number of text.slice(start, end); what makes it is asked where it is not remembered. */
  numberOf(text: string, start: number, end: number): number
}

/** The same characters in memory of their own: a part of a text would keep the whole text. */
const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

/** Full tables begin anew: what many different words cost is the making of their numbers again. */
export function createWordTable(make: (word: string) => number): WordTable {
  /** 1 + the place of a record, with the upper bits of its hash; 0: none */
  const slots = new Uint32Array(1 << slotBits)
  const records = new Uint16Array(1 << placeBits)
  let [end, count] = [0, 0]

  function hashOf(text: string, start: number, end: number): number {
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  }
  function isAt(place: number, text: string, start: number, length: number): boolean {
    if (records[place + headLength - 1] !== length) return false
    for (let at = 0; at < length; at++) {
      if (records[place + headLength + at] !== text.charCodeAt(start + at)) return false
    }
    return true
  }
  /** @returns what the slot of the record holds, but for the hash */
  function append(word: string, number: number): number {
    const place = end
    records[end++] = number & 0xffff
    records[end++] = number >>> 16
    records[end++] = word.length
    for (let at = 0; at < word.length; at++) records[end++] = word.charCodeAt(at)
    count++
    return place + 1
  }
  function remember(word: string, number: number, slot: number, tag: number): void {
    if (count === entriesMax || end + headLength + wordCharsMax > placeMask) {
      slots.fill(0)
      end = 0
      count = 0
    }
    slots[slot] = (tag | append(word, number)) >>> 0
  }
  return {
    numberOf(text, start, end) {
      const length = end - start
      if (length > wordCharsMax) return make(text.slice(start, end))
      const hash = hashOf(text, start, end)
      const tag = hash & ~placeMask
      let slot = (hash ^ (hash >>> 14)) & (slots.length - 1)
      for (let probe = 0; probe < probesMax; probe++) {
        const entry = slots[slot] ?? 0
        if (entry === 0) break
        const place = (entry & placeMask) - 1
        if ((entry & ~placeMask) === tag && isAt(place, text, start, length)) {
          return (records[place] ?? 0) | ((records[place + 1] ?? 0) << 16) | 0
        }
        slot = (slot + 1) & (slots.length - 1)
      }
      const word = detached(text.slice(start, end))
      const number = make(word)
      if (slots[slot] === 0) remember(word, number, slot, tag)
      return number
    }
  }
}
