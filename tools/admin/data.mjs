/** The commands of `npm run admin` that are about the databases: what their users may do, and the migrations of the data. */
import { UserError } from '../terminal/log.mjs'
import { printGrants } from './grants.mjs'

const databasePattern = /^[\w-]{1,63}$/

/** @param {string} database its name */
export function grants(database) {
  if (database !== '' && !databasePattern.test(database)) throw new UserError(`${database} is no name of a database.`)
  const text = printGrants(database || 'skillmatch')
  return { data: { grants: text }, text }
}

/** @param {{ store: import('../../src/database/store.ts').Store }} context */
export async function listMigrations({ store }) {
  const migrations = await store.migrations.find().sort({ startedAt: 1 }).toArray()
  const lines = migrations.map(({ _id, state, by, startedAt, finishedAt, error, progress }) =>
    [_id, state, by, startedAt?.toISOString(), finishedAt?.toISOString(), error, progress && JSON.stringify(progress)]
      .filter(Boolean)
      .join('  ')
  )
  return { data: { migrations }, text: lines.join('\n') || 'None has run, and none runs.' }
}
