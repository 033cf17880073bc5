/** The collections inside a transaction: bound to its session, what is written through them noted, its events kept until the end. */
import type { ClientSession, Collection } from 'mongodb'
import type { OutboxDocument } from './collections/event-log.ts'
import type { CollectionName, Collections } from './collections.ts'
import { outdatedBy } from './versions.ts'

/** The index of the options argument, which carries the session, by method. Methods not listed are refused. */
const optionsIndex: ReadonlyMap<string, number> = new Map([
  ['aggregate', 1],
  ['bulkWrite', 1],
  ['countDocuments', 1],
  ['deleteMany', 1],
  ['deleteOne', 1],
  ['distinct', 2],
  ['find', 1],
  ['findOne', 1],
  ['findOneAndDelete', 1],
  ['findOneAndUpdate', 2],
  ['insertMany', 1],
  ['insertOne', 1],
  ['updateMany', 2],
  ['updateOne', 2]
])

export const optionsIndexOf = (method: string): number => optionsIndex.get(method) ?? 0

/** One attempt at a transaction. */
export interface Attempt {
  readonly session: ClientSession
  /** the versions that it makes old */
  readonly outdated: Set<string>
  /** the rows of its events, in their order, until they are written; null: they have been, or never will be */
  events: OutboxDocument[] | null
}

const attempts = new WeakMap<Collections, Attempt>()

/** The attempt that these collections are bound to; undefined: to none. */
export const attemptOf = (tx: Collections): Attempt | undefined => attempts.get(tx)

/** A proxy of the collection that runs every operation in the session: none can bypass the transaction by mistake. */
function bindCollection<T extends Collection<never>>(collection: T, name: CollectionName, attempt: Attempt): T {
  const { session, outdated } = attempt
  return new Proxy(collection, {
    get(target, property) {
      const value = Reflect.get(target, property, target)
      if (typeof value !== 'function') return value
      const method = String(property)
      const index = optionsIndex.get(method)
      if (index === undefined) throw new TypeError(`${method} is not supported inside a transaction`)
      return (...args: unknown[]) => {
        args[index] = { ...(args[index] as object | undefined), session }
        for (const version of outdatedBy(name, method, args)) outdated.add(version)
        return value.apply(target, args)
      }
    }
  })
}

/** Every collection, bound to the attempt when it is first asked for: of all of them a transaction uses a few. */
export function bindCollections(collections: Collections, attempt: Attempt): Collections {
  const bound = new Map<string | symbol, unknown>()
  const tx = new Proxy(collections, {
    get(target, property) {
      const known = bound.get(property)
      if (known !== undefined) return known
      const collection = Reflect.get(target, property, target)
      if (collection === undefined) return undefined
      const made = bindCollection(collection as Collection<never>, property as CollectionName, attempt)
      bound.set(property, made)
      return made
    }
  })
  attempts.set(tx, attempt)
  return tx
}
