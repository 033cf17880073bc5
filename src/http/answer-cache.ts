/** Answers as ready bytes, kept under what was asked and the versions they were made from. */
import { performance } from 'node:perf_hooks'

export interface Answer {
  /** JSON */
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  /** its entity tag, with quotes */
  readonly etag: string
  /** what the route wants to know of it, beside the response */
  readonly note: unknown
  /** the versions it was made from, as one text: under another one it is old */
  readonly stamp: string
  /** by performance.now() */
  readonly expiresAtMs: number
  /** null: none that is shorter, or not yet; undefined: nobody has asked */
  compressed: Buffer | null | undefined
}

interface Entry {
  readonly key: string
  readonly answer: Answer
  /** addresses known to ask for it */
  readonly urls: string[]
  bytes: number
}

export interface AnswerCache {
  /** The answer to this address, if it has been asked for before; only with this stamp, and in time. */
  findByUrl(url: string, stamp: string): Answer | null
  /** The same by the canonical key of what is asked for; `url` is another address of it from now on. */
  findByKey(key: string, url: string, stamp: string): Answer | null
  /** Keeps an answer, in place of any other one to the same key; what was used least recently makes room. */
  put(key: string, url: string, answer: Answer): void
  /** Keeps the compressed body of an answer as well, as long as the answer itself is kept. */
  addCompressed(answer: Answer, compressed: Buffer): void
  readonly bytes: number
  readonly size: number
  /** how many had to make room */
  readonly evicted: number
}

/** What an entry holds beside its bytes: objects, places in maps. */
const overheadBytes = 600
/** The same is asked for in a few ways; whoever writes it in many gets no place for them. */
const urlsMax = 4

const textBytes = (text: string): number => 2 * text.length + 40

const bytesOf = (key: string, { body, headers, etag }: Answer): number =>
  [key, key, etag, ...Object.entries(headers).flat()].reduce(
    (sum, text) => sum + textBytes(text),
    overheadBytes + body.length
  )

class BoundedAnswers implements AnswerCache {
  /** by key, least recently used first */
  readonly #entries = new Map<string, Entry>()
  readonly #byUrl = new Map<string, Entry>()
  readonly #byAnswer = new WeakMap<Answer, Entry>()
  readonly #bytesMax: number
  bytes = 0
  evicted = 0

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax
  }

  get size(): number {
    return this.#entries.size
  }

  findByUrl(url: string, stamp: string): Answer | null {
    return this.#use(this.#byUrl.get(url), stamp)
  }

  findByKey(key: string, url: string, stamp: string): Answer | null {
    const entry = this.#entries.get(key)
    const answer = this.#use(entry, stamp)
    if (entry && answer) this.#addUrl(entry, url)
    return answer
  }

  put(key: string, url: string, answer: Answer): void {
    const former = this.#entries.get(key)
    if (former) this.#remove(former)
    const bytes = bytesOf(key, answer)
    // One that would take most of the room is not worth what it would drive out.
    if (bytes > this.#bytesMax / 4) return
    const entry: Entry = { key, answer, urls: [], bytes: 0 }
    this.#entries.set(key, entry)
    this.#byAnswer.set(answer, entry)
    this.#grow(entry, bytes)
    this.#addUrl(entry, url)
  }

  addCompressed(answer: Answer, compressed: Buffer): void {
    const entry = this.#byAnswer.get(answer)
    if (!entry || this.#entries.get(entry.key) !== entry) return
    answer.compressed = compressed
    this.#grow(entry, compressed.length)
  }

  #use(entry: Entry | undefined, stamp: string): Answer | null {
    if (entry === undefined || entry.answer.stamp !== stamp) return null
    if (entry.answer.expiresAtMs <= performance.now()) return null
    this.#entries.delete(entry.key)
    this.#entries.set(entry.key, entry)
    return entry.answer
  }

  #addUrl(entry: Entry, url: string): void {
    if (entry.urls.length >= urlsMax || this.#byUrl.get(url) === entry) return
    entry.urls.push(url)
    this.#byUrl.set(url, entry)
    this.#grow(entry, 2 * textBytes(url))
  }

  #grow(entry: Entry, bytes: number): void {
    entry.bytes += bytes
    this.bytes += bytes
    for (const oldest of this.#entries.values()) {
      if (this.bytes <= this.#bytesMax) return
      this.#remove(oldest)
      this.evicted++
    }
  }

  #remove(entry: Entry): void {
    this.#entries.delete(entry.key)
    for (const url of entry.urls) if (this.#byUrl.get(url) === entry) this.#byUrl.delete(url)
    this.bytes -= entry.bytes
    entry.bytes = 0
  }
}

/** Holds at most `bytesMax`, all counted; with 0 it keeps nothing. */
export const createAnswerCache = (bytesMax: number): AnswerCache => new BoundedAnswers(bytesMax)
