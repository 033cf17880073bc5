/** The best so far: the k highest scores, of equal ones the newest. */

/** Whether one slot comes before another of the same score: a total order. */
export type IsNewer = (one: number, other: number) => boolean

export class Top {
  readonly slots: number[] = []
  readonly scores: number[] = []
  readonly #limit: number
  readonly #isNewer: IsNewer
  readonly #scoreMin: number
  /** No lower score can enter. */
  floor: number

  constructor(limit: number, scoreMin: number, isNewer: IsNewer) {
    this.#limit = limit
    this.#isNewer = isNewer
    this.#scoreMin = scoreMin
    this.floor = scoreMin
  }

  clear(): void {
    this.slots.length = 0
    this.scores.length = 0
    this.floor = this.#scoreMin
  }

  /** The slot that the next one has to beat; -1 while there is room. */
  get last(): number {
    return this.slots.length < this.#limit ? -1 : (this.slots.at(-1) ?? -1)
  }

  canEnter(slot: number, score: number): boolean {
    if (score !== this.floor || this.slots.length < this.#limit) return score >= this.floor
    return this.#isNewer(slot, this.last)
  }

  /** Only for what can enter. */
  enter(slot: number, score: number): void {
    const { slots, scores } = this
    let at = slots.length
    while (at > 0 && this.#isBefore(slot, score, at - 1)) at--
    slots.splice(at, 0, slot)
    scores.splice(at, 0, score)
    if (slots.length > this.#limit) {
      slots.pop()
      scores.pop()
    }
    if (slots.length === this.#limit) this.floor = scores.at(-1) ?? this.floor
  }

  #isBefore(slot: number, score: number, at: number): boolean {
    const other = this.scores[at] ?? 0
    return score > other || (score === other && this.#isNewer(slot, this.slots[at] ?? -1))
  }
}
