/**
 * Remembers a number for each word as written, found by its characters inside a text: nearly every word of a text has been
 * seen before, and cutting it out to look it up would cost more than all else.
 */

const slotBits = 18
const entriesMax = 1 << (slotBits - 1)
/** Longer words are rare. */
const wordCharsMax = 40

export interface WordTable {
  /** The number of text.slice(start, end); what makes it is asked where it is not remembered. */
  numberOf(text: string, start: number, end: number): number
}

/** The same characters in memory of their own: a part of a text would keep the whole text. */
const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

/** Full tables begin anew: what many different words cost is the making of their numbers again. */
export function createWordTable(make: (word: string) => number): WordTable {
  /** 1 + the index of an entry */
  const slots = new Uint32Array(1 << slotBits)
  const hashes = new Int32Array(entriesMax)
  const numbers = new Int32Array(entriesMax)
  const words: string[] = []

  function hashOf(text: string, start: number, end: number): number {
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    return hash ^ (hash >>> 15)
  }
  return {
    numberOf(text, start, end) {
      if (end - start > wordCharsMax) return make(text.slice(start, end))
      const hash = hashOf(text, start, end)
      let slot = hash & (slots.length - 1)
      for (;;) {
        const entry = (slots[slot] ?? 0) - 1
        if (entry < 0) break
        if (hashes[entry] === hash) {
          const word = words[entry] ?? ''
          if (word.length === end - start && text.startsWith(word, start)) return numbers[entry] ?? 0
        }
        slot = (slot + 1) & (slots.length - 1)
      }
      const word = detached(text.slice(start, end))
      const number = make(word)
      if (words.length === entriesMax) {
        slots.fill(0)
        words.length = 0
      }
      hashes[words.length] = hash
      numbers[words.length] = number
      slots[slot] = words.push(word)
      return number
    }
  }
}
