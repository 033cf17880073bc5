/** Prepares the database for this version: collections and indexes; and tells which migrations are still to be run. */
import { collectionNames, creationOf, collections as entries, nameInDatabase } from './collections.ts'
import { conflictError, examineIndexes, type IndexWork } from './indexes.ts'
import { type Migration, migrations } from './migrations.ts'
import type { Store } from './store.ts'

const namespaceExists = 48

/**
 * Creates every collection and every index that is missing, but for those of large collections that no guarantee hangs on. May
 * run on several hosts at once, and beside hosts of another version.
 * @returns what is still to be run, in order (migration-runner.ts)
 * @throws IndexError when an index that exists is in the way; then nothing was changed
 */
export async function prepareStore(
  store: Store,
  { log = () => undefined }: { log?: (line: string) => void } = {}
): Promise<readonly Migration[]> {
  const { db } = store
  const existing = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name))
  const begun = existing.has(nameInDatabase('migrations'))
    ? await store.migrations.find({ state: { $ne: 'done' } }).toArray()
    : []
  const unfinished = new Set(begun.map(({ _id }) => _id))
  const work: IndexWork[] = []
  for (const name of collectionNames.filter((name) => existing.has(nameInDatabase(name)))) {
    work.push(await examineIndexes(db.collection(nameInDatabase(name)), entries[name].indexes, unfinished, log))
  }
  const conflicts = work.flatMap(({ conflicts }) => conflicts)
  if (conflicts.length > 0) throw conflictError(db.databaseName, conflicts)
  for (const name of collectionNames.filter((name) => !existing.has(nameInDatabase(name)))) {
    await db.createCollection(nameInDatabase(name), creationOf(name)).catch((error: { code?: number }) => {
      if (error.code !== namespaceExists) throw error
    })
    const { indexes } = entries[name]
    if (indexes.length > 0) await db.collection(nameInDatabase(name)).createIndexes(indexes)
  }
  for (const { atOnce } of work) await atOnce()
  return [...migrations, ...work.flatMap(({ beside }) => beside)]
}
