/** A host that runs the migration of the tests, and stays halfway in it until it is killed. */
import { MongoClient } from 'mongodb'
import { runMigrations } from '../../src/database/migration-runner.ts'
import { createStore } from '../../src/database/store.ts'
import { countSlices, markSlices } from './sample-migration.ts'

const client = new MongoClient(process.argv[2] ?? '', { appName: 'migrations', writeConcern: { w: 'majority' } })
const marking = markSlices('killed')
await runMigrations(
  [
    {
      ...marking,
      slice: async (tx, progress) => {
        const next = await marking.slice(tx, progress)
        if (countSlices(progress) === 3) await new Promise(() => setInterval(() => undefined, 1000))
        return next
      }
    }
  ],
  { store: createStore(client), by: 'killed-host', signal: new AbortController().signal, log: () => undefined }
)
