/**
 * Posting lists that grow in place: of each key some lists, told apart by a shape, each of places in ascending order, read
 * from the newest. A list is a chain of pieces that double in length, each after a reference to the one before: an append
 * moves nothing, and a reader goes on where it was whatever is appended meanwhile.
 */
import { pageBits, pageMask, words } from './pages.ts'

/** Words of a list's longest piece. */
const pieceWordsMax = 256
const recordWords = 4

export interface PostingLists {
  readonly bytes: number
  append(key: number, shape: number, place: number): void
  /** Each list of a key: its number, its shape, how many places it has. */
  each(key: number, visit: (list: number, shape: number, count: number) => void): void
  open(list: number): Reader
}

/** Words of the piece that the count-th place of a list is in, and how many places are in pieces before. */
function pieceOf(count: number): { size: number; before: number } {
  let [size, before] = [2, 0]
  while (size < pieceWordsMax && count > before + size - 1) {
    before += size - 1
    size *= 2
  }
  const further = Math.floor((count - before - 1) / (size - 1))
  return { size, before: before + further * (size - 1) }
}

/** Reads one list, as long as it was when it was opened, from the newest place on. */
export class Reader {
  readonly #pages: readonly Uint32Array[]
  /** reference to the piece that is read, and how many places are not read yet, and in the pieces before it */
  #piece: number
  #count: number
  #before: number

  constructor(pages: readonly Uint32Array[], piece: number, count: number) {
    this.#pages = pages
    this.#piece = piece
    this.#count = count
    this.#before = count > 0 ? pieceOf(count).before : 0
  }

  /** Visits the next places, at most a piece of them, that are not below `from`. @returns whether there are more of these */
  read(from: number, visit: (place: number) => void): boolean {
    const page = this.#pages[(this.#piece - 1) >>> pageBits]
    if (page === undefined || this.#count === 0) return false
    const start = (this.#piece - 1) & pageMask
    let count = this.#count
    const before = this.#before
    while (count > before) {
      const place = page[start + count - before] ?? 0
      if (place < from) {
        this.#count = count
        return false
      }
      count--
      visit(place)
    }
    this.#count = count
    if (count === 0) return false
    this.#piece = page[start] ?? 0
    this.#before = pieceOf(count).before
    return true
  }
}

export function createPostingLists(): PostingLists {
  const pieces = words()
  /** of each list: its shape, the next list of its key, its last piece, how many places it has */
  const records = words()
  /** of each key: its first list; references are one more than the number, 0: none */
  const firsts = words()

  const listOf = (key: number, shape: number): number => {
    while (firsts.length <= key) firsts.push(0)
    const first = firsts.get(key)
    for (let list = first; list > 0; list = records.get(list)) {
      if (records.get(list - 1) === shape) return list - 1
    }
    const list = records.reserve(recordWords)
    records.set(list, shape)
    records.set(list + 1, first)
    firsts.set(key, list + 1)
    return list
  }
  return {
    get bytes() {
      return pieces.bytes + records.bytes + firsts.bytes
    },
    append: (key, shape, place) => {
      const list = listOf(key, shape)
      const count = records.get(list + 3) + 1
      const { size, before } = pieceOf(count)
      if (count === before + 1) {
        const piece = pieces.reserve(size)
        pieces.set(piece, records.get(list + 2))
        records.set(list + 2, piece + 1)
      }
      pieces.set(records.get(list + 2) - 1 + count - before, place)
      records.set(list + 3, count)
    },
    each: (key, visit) => {
      for (let list = firsts.get(key); list > 0; list = records.get(list)) {
        visit(list - 1, records.get(list - 1), records.get(list + 2))
      }
    },
    open: (list) => new Reader(pieces.pages, records.get(list + 2), records.get(list + 3))
  }
}
