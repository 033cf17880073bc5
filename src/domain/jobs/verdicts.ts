/** What a filter says of the entries of a dictionary: each is judged once, whatever jobs have it; kept for the next who asks the same. */
import type { Dictionary } from './job-columns.ts'

/** What `of()` and `all()` say of an entry that passes; another that is judged is `failed`. */
const failed = 1
export const passed = 2

export class Verdicts<Value> {
  readonly #dictionary: Dictionary<Value>
  readonly #judge: (value: Value) => boolean
  /** by entry; 0: not judged yet */
  #verdicts: Uint8Array
  /** all entries before it are judged */
  #judged = 0

  constructor(dictionary: Dictionary<Value>, judge: (value: Value) => boolean) {
    this.#dictionary = dictionary
    this.#judge = judge
    this.#verdicts = new Uint8Array(dictionary.size)
  }

  get bytes(): number {
    return this.#verdicts.byteLength
  }

  /** Right also for entries that are added later. */
  passes(index: number): boolean {
    const verdict = this.#verdicts[index] || this.#judgeOne(index)
    return verdict === passed
  }

  /** Judges some more of the entries that are not judged yet. @returns whether all are now */
  judgeSome(count: number): boolean {
    const { size } = this.#dictionary
    const end = Math.min(size, this.#judged + count)
    for (; this.#judged < end; this.#judged++) this.passes(this.#judged)
    return this.#judged === size
  }

  /** The verdict on each entry there is now, to be read at once: what was added since the last call is judged in it. */
  all(): Uint8Array {
    this.judgeSome(Number.POSITIVE_INFINITY)
    return this.#verdicts
  }

  #judgeOne(index: number): number {
    if (index >= this.#verdicts.length) {
      const longer = new Uint8Array(Math.max(index + 1, this.#dictionary.size, Math.ceil(1.25 * this.#verdicts.length)))
      longer.set(this.#verdicts)
      this.#verdicts = longer
    }
    const verdict = this.#judge(this.#dictionary.at(index)) ? passed : failed
    this.#verdicts[index] = verdict
    return verdict
  }
}

/** What the verdicts that are kept may take, the last asked for excepted. */
const bytesMax = 1 << 19
/** What an entry of the cache takes beside its verdicts; estimated. */
const entryBytes = 400

/** The verdicts of the questions asked last. */
export interface VerdictCache<Value> {
  /** @param question says the same for the same `judge` only */
  get(question: string, judge: (value: Value) => boolean): Verdicts<Value>
  readonly bytes: number
}

export function createVerdictCache<Value>(dictionary: Dictionary<Value>): VerdictCache<Value> {
  /** the one asked for last comes last */
  const kept = new Map<string, Verdicts<Value>>()
  const bytesOf = (question: string, verdicts: Verdicts<Value>): number =>
    entryBytes + 2 * question.length + verdicts.bytes
  const bytes = (): number => {
    let sum = 0
    for (const [question, verdicts] of kept) sum += bytesOf(question, verdicts)
    return sum
  }
  return {
    get(question, judge) {
      const known = kept.get(question)
      const verdicts = known ?? new Verdicts(dictionary, judge)
      kept.delete(question)
      kept.set(question, verdicts)
      if (known) return verdicts
      let over = bytes() - bytesMax
      for (const [oldest, others] of kept) {
        if (over <= 0 || others === verdicts) break
        over -= bytesOf(oldest, others)
        kept.delete(oldest)
      }
      return verdicts
    },
    get bytes() {
      return bytes()
    }
  }
}
