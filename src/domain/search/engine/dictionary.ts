/** The terms of all postings, numbered in the order in which they came. A term is never forgotten: the index is rebuilt. */

export interface Dictionary {
  /** -1: no posting has ever had it */
  idOf(term: string): number
  /** the number of the term, which is added where it is new */
  add(term: string): number
  textOf(id: number): string
  readonly size: number
  /** estimated */
  readonly bytes: number
}

/** Of a term in the map and in the list, without its characters. */
const bytesPerTerm = 72

export function createDictionary(): Dictionary {
  const ids = new Map<string, number>()
  const texts: string[] = []
  let characters = 0
  return {
    idOf: (term) => ids.get(term) ?? -1,
    add(term) {
      const known = ids.get(term)
      if (known !== undefined) return known
      ids.set(term, texts.length)
      characters += term.length
      return texts.push(term) - 1
    },
    textOf: (id) => texts[id] ?? '',
    get size() {
      return texts.length
    },
    get bytes() {
      return texts.length * bytesPerTerm + characters
    }
  }
}

/** What a skill's canonical key is as a term: no word begins with this character. */
export const skillTerm = (key: string): string => `\u0001${key}`
