/** The database: every collection, and transactions over them. */
import { performance } from 'node:perf_hooks'
import { type Collection, type Db, type MongoClient, ReadPreference } from 'mongodb'
import { createKeyedMutex } from '../util/keyed-mutex.ts'
import { type Collections, collectionNames, isOfLoop, nameInDatabase } from './collections.ts'
import { type Guard, patient } from './reachability.ts'
import { outlastStepDown } from './step-down.ts'
import { runTransaction, transactionDeadlineMs } from './transaction.ts'
import { tellOutdated } from './versions.ts'

export interface TransactionOptions {
  /** one document's id: transactions with the same one are serialised within this process */
  serializeBy?: string
}

/** The whole database. Single operations wait for the next primary (step-down.ts), unless a loop of ours does so by itself. */
export interface Store extends Collections {
  /**
   * For reads that may lag, and that no decision is taken from: a secondary's collections. Null: there is no such choice, all
   * reads are the primary's.
   */
  lagging: Collections | null
  db: Db
  client: MongoClient
  /**
   * Runs `work` in one transaction: all of it or nothing. `work` may run more than once, must access the database
   * through the collections passed to it, one operation after the other, and must rethrow what these throw.
   * `serializeBy` names a contended document: within one process, transactions on it run one at a time.
   * @throws BUSY when write conflicts persist until the deadline, DATABASE_UNAVAILABLE when there is no primary by then, or
   * no member answers: what was being committed then may be done, nothing else is
   */
  transaction<T>(work: (tx: Collections) => Promise<T>, options?: TransactionOptions): Promise<T>
}

export interface StoreOptions {
  /** reads of `lagging` go to a secondary where there is one */
  mayLag?: boolean
  /** runs every operation but those of loops */
  guard?: Guard
  /**
   * Awaited before transaction() resolves, with the versions that its changes have made old; before it rejects when nobody knows
   * whether they are made, unless the guard refuses it first. So is that of a single write. Must not throw: what is committed is
   * not undone.
   */
  onOutdated?: (versions: ReadonlySet<string>) => Promise<void>
}

/** A secondary that is further behind is not read: the least that the driver accepts. */
const maxStalenessSeconds = 90

/** The store over a client; the database is the one its URI names. */
export function createStore(
  client: MongoClient,
  { mayLag = false, guard = patient, onOutdated = async () => undefined }: StoreOptions = {}
): Store {
  const db = client.db()
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, db.collection(nameInDatabase(name))])
  ) as unknown as Collections
  const lasting = Object.fromEntries(
    collectionNames.map((name) => {
      const collection = collections[name] as unknown as Collection<never>
      if (isOfLoop(name)) return [name, collection]
      return [name, tellOutdated(outlastStepDown(collection, client, guard), name, onOutdated)]
    })
  ) as unknown as Collections
  const mutex = createKeyedMutex()
  // Nothing is shown that a failover may take back.
  const secondary = {
    readPreference: new ReadPreference('secondaryPreferred', undefined, { maxStalenessSeconds }),
    readConcern: { level: 'majority' as const }
  }
  const lagging = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      outlastStepDown(db.collection(nameInDatabase(name), secondary) as unknown as Collection<never>, client, guard)
    ])
  ) as unknown as Collections
  return {
    ...lasting,
    lagging: mayLag ? lagging : null,
    db,
    client,
    transaction: (work, { serializeBy } = {}) => {
      const deadline = performance.now() + transactionDeadlineMs
      return guard(async (isRefused) => {
        const isOver = () => isRefused() || performance.now() >= deadline
        const outdated = new Set<string>()
        const note = (versions: ReadonlySet<string>): void => {
          for (const version of versions) outdated.add(version)
        }
        const run = () => runTransaction(client, collections, work, { isOver, isRefused, onOutdated: note })
        try {
          return await (serializeBy === undefined ? run() : mutex.run(serializeBy, run))
        } finally {
          // Whoever waits for the same document need not wait for this.
          if (outdated.size > 0) await onOutdated(outdated)
        }
      })
    }
  }
}
