/** Creates the declared indexes: at once where that is quick or a guarantee hangs on it, else as a migration beside serving. */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Collection, type Document, type IndexDescription, MongoServerError } from 'mongodb'
import { type ExistingIndex, nameOf, planIndexes } from './index-plan.ts'
import type { Migration } from './migrations.ts'
import type { Store } from './store.ts'
import { isDuplicateKey } from './transaction.ts'

/** An index cannot be made beside one that exists, or over documents that exist: only an operator can decide. */
export class IndexError extends Error {}

/** Up to so many documents an index is made within a moment. */
const documentsAtOnceMax = 10_000
const tellMs = 5000
const conflictCodes = [
  85, // IndexOptionsConflict
  86 // IndexKeySpecsConflict
]

const shell = ({ dbName, collectionName }: Collection) =>
  `db.getSiblingDB(${JSON.stringify(dbName)}).getCollection(${JSON.stringify(collectionName)})`

export const conflictError = (database: string, lines: string[]) =>
  new IndexError(
    `Indexes of the database ${database} are in the way. Nothing was changed. For each, run the line shown in ` +
      `mongosh, then start again: the start makes the index anew.\n${lines.map((line) => `  - ${line}`).join('\n')}`
  )

/** How far the server is with building indexes of this collection: in words, or null where it cannot be seen. */
async function buildProgress(collection: Collection): Promise<{ done: number; total: number } | null> {
  const ns = { $in: [`${collection.dbName}.${collection.collectionName}`, `${collection.dbName}.$cmd`] }
  const admin = collection.db.client.db('admin')
  for (const allUsers of [true, false]) {
    const builds = await admin
      .aggregate([
        { $currentOp: { allUsers } },
        { $match: { ns, msg: /^Index Build/, progress: { $exists: true } } },
        { $project: { progress: 1 } }
      ])
      .toArray()
      .catch(() => null) // not permitted
    const progress = builds?.[0]?.progress as { done: number; total: number } | undefined
    if (progress) return { done: Number(progress.done), total: Number(progress.total) }
  }
  return null
}

/**
 * Makes it, saying every few seconds how far it is.
 * @throws IndexError when documents or other indexes are in the way
 */
async function create(collection: Collection, index: IndexDescription, log: (line: string) => void): Promise<void> {
  const startedMs = performance.now()
  const ended = new AbortController()
  const name = nameOf(index)
  const tell = async (): Promise<void> => {
    for (;;) {
      await sleep(tellMs, undefined, { signal: ended.signal })
      const progress = await buildProgress(collection)
      const seconds = Math.round((performance.now() - startedMs) / 1000)
      const howFar = progress && progress.total > 0 ? `, ${Math.floor((100 * progress.done) / progress.total)} %` : ''
      log(`building index ${name} of ${collection.collectionName} for ${seconds} s${howFar}`)
    }
  }
  const telling = tell().catch(() => undefined)
  try {
    await collection.createIndexes([index])
  } catch (error) {
    throw explained(collection, name, error)
  } finally {
    ended.abort()
    await telling
  }
}

function explained(collection: Collection, name: string, error: unknown): unknown {
  if (!(error instanceof MongoServerError)) return error
  if (isDuplicateKey(error)) {
    const fields = Object.keys((error.keyPattern as Document | undefined) ?? {})
    const group = fields.map((field) => `"${field}": "$${field}"`).join(', ')
    return new IndexError(
      `The unique index ${name} of ${collection.collectionName} cannot be made: documents have the same ${fields.join(', ')}. ` +
        `Find them: ${shell(collection)}.aggregate([{ $group: { _id: { ${group} }, count: { $sum: 1 } } }, { $match: { count: { $gt: 1 } } }])`
    )
  }
  if (!conflictCodes.includes(Number(error.code))) return error
  return conflictError(collection.dbName, [
    `${collection.collectionName}: index ${name}: ${error.message}. See ${shell(collection)}.getIndexes()`
  ])
}

/** One index of a large collection, built while hosts serve; nothing but its speed hangs on it. */
function asMigration(collection: Collection, index: IndexDescription, log: (line: string) => void): Migration {
  const version = createHash('sha256').update(JSON.stringify(index)).digest('hex').slice(0, 8)
  const inStore = (store: Store) => store.db.collection(collection.collectionName)
  return {
    name: `index ${collection.collectionName}.${nameOf(index)} ${version}`,
    kind: 'work',
    work: (store) => create(inStore(store), index, log),
    progress: (store) => buildProgress(inStore(store)),
    isMissing: async (store) => planIndexes([index], await existingOf(inStore(store))).missing.length > 0
  }
}

const existingOf = async (collection: Collection): Promise<ExistingIndex[]> =>
  (await collection.listIndexes().toArray()) as ExistingIndex[]

export interface IndexWork {
  /** makes, at once, what is quick or a guarantee hangs on */
  atOnce: () => Promise<void>
  beside: Migration[]
  conflicts: string[]
}

/**
 * What is to be done for the indexes of a collection that exists. Changes nothing yet.
 * @param unfinished names of migrations that have begun: an index that is still being built is listed like any other
 */
export async function examineIndexes(
  collection: Collection,
  declared: readonly IndexDescription[],
  unfinished: ReadonlySet<string>,
  log: (line: string) => void
): Promise<IndexWork> {
  const { missing, guarantees, expiries, conflicts } = planIndexes(declared, await existingOf(collection))
  const isLarge = missing.length > 0 && (await collection.estimatedDocumentCount()) > documentsAtOnceMax
  const beside = isLarge ? missing.filter(({ unique }) => !unique) : []
  const atOnce = missing.filter((index) => !beside.includes(index))
  const { collectionName } = collection
  return {
    conflicts: conflicts.map(
      ({ name, differs }) =>
        `${collectionName}: index ${name}: ${differs.join('; ')}. ${shell(collection)}.dropIndex(${JSON.stringify(name)})`
    ),
    beside: declared
      .map((index) => ({ index, migration: asMigration(collection, index, log) }))
      .filter(({ index, migration }) => beside.includes(index) || unfinished.has(migration.name))
      .map(({ migration }) => migration),
    atOnce: async () => {
      for (const { name, expireAfterSeconds } of expiries) {
        log(`documents of ${collectionName} expire after ${expireAfterSeconds} s from now on (index ${name})`)
        await collection.db.command({ collMod: collectionName, index: { name, expireAfterSeconds } })
      }
      // Each by itself, so that documents in the way are told of the right one.
      for (const index of [...atOnce, ...guarantees]) await create(collection, index, log)
    }
  }
}
