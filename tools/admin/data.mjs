/** The commands of `npm run admin` that are about the databases: what their users may do, and the migrations of the data. */
import { printGrants } from './grants.mjs'

/** Asks nobody. @param {{ argument: string }} context `argument`: the database's name */
export const grants = ({ argument }) => ({ text: printGrants(argument || 'skillmatch') })

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
