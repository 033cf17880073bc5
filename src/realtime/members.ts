/** The members of a topic. */
import type { Flushable } from './flush.ts'

/** A frame of a topic goes to all its members. */
interface Member<C> extends Flushable {
  enqueue(chunk: C): void
}

/** A user's own topic has one member as a rule: a Set for it would take more memory than the rest of the topic. */
export class Members<C, M extends Member<C>> {
  private only: M | null = null
  /** null: there is at most one */
  private all: Set<M> | null = null

  get size(): number {
    if (this.all) return this.all.size
    return this.only === null ? 0 : 1
  }

  has(member: M): boolean {
    return this.all ? this.all.has(member) : this.only === member
  }

  add(member: M): void {
    if (this.all) this.all.add(member)
    else if (this.only === null) this.only = member
    else if (this.only !== member) {
      this.all = new Set([this.only, member])
      this.only = null
    }
  }

  /** @returns whether it was one */
  delete(member: M): boolean {
    if (this.all) {
      const wasMember = this.all.delete(member)
      if (this.all.size === 0) this.all = null
      return wasMember
    }
    if (this.only !== member) return false
    this.only = null
    return true
  }

  enqueue(chunk: C): void {
    if (this.all) for (const member of this.all) member.enqueue(chunk)
    else this.only?.enqueue(chunk)
  }
}
