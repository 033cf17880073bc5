/**
 * `npm run admin -- create EMAIL`: makes an administrator's account and prints its password once.
 * `npm run admin -- log renew`: begins a new log of events, so that every client fetches anew; hosts may run meanwhile.
 * `npm run admin -- grants [DATABASE]`: prints what the service's users of MongoDB and Redis need; asks nobody.
 * `npm run admin -- migrations`: which migrations have run, which run, and how far.
 * The database is the one MONGODB_URI names (a .env counts), else that of the running `npm run up`.
 */
import '../tools/supported-node.cjs'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MongoClient } from 'mongodb'
import { grants, listMigrations } from '../tools/admin/data.mjs'
import { root } from '../tools/processes/paths.mjs'
import { readRun } from '../tools/processes/runfile.mjs'
import { ensureBuilt } from '../tools/services/build.mjs'
import { log, runMain, UserError } from '../tools/terminal/log.mjs'

const usage = 'npm run admin -- create EMAIL | log renew | grants [DATABASE] | migrations'
const databasePattern = /^[\w-]{1,63}$/
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

function databaseUri() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const uri = process.env.MONGODB_URI || readRun()?.mongodbUri
  if (!uri) throw new UserError('Which database? Set MONGODB_URI, or start one with `npm run up`.')
  return uri
}

/** @param {string} path of a module below src */
const compiled = (path) => import(pathToFileURL(join(root, 'dist', 'src', `${path}.js`)).href)

/**
 * @param {import('../src/database/store.ts').Store} store
 * @param {string} email
 */
async function create(store, email) {
  const { createAdministrator } = await compiled('domain/admin/users')
  const { createPasswords } = await compiled('domain/accounts/passwords')
  const password = randomBytes(15).toString('base64url')
  const passwordHash = await createPasswords({ concurrencyMax: 1, waitingMax: 1 }).hash(password, 'password')
  const user = await createAdministrator(store, email, passwordHash)
  log(`Administrator ${user.email} made. Password, shown once: ${password}`)
}

/** @param {import('../src/database/store.ts').Store} store */
async function renew(store) {
  const { renewLog } = await compiled('event-log/log-renewal')
  const renewed = await renewLog(store)
  if (!renewed) throw new UserError('There is no log yet: it begins with the first host.')
  log(`A new log, ${renewed.logId}, begins after position ${renewed.position}. Connected clients are told to resync.`)
}

/**
 * @param {string[]} given
 * @returns {((store: import('../src/database/store.ts').Store) => Promise<void>) | null}
 */
function commandOf(given) {
  const [command, argument = '', ...more] = given
  if (more.length > 0) return null
  if (command === 'create' && emailPattern.test(argument)) return (store) => create(store, argument)
  if (command === 'migrations' && argument === '') return async (store) => log((await listMigrations({ store })).text)
  if (command === 'log' && argument === 'renew') return renew
  return null
}

await runMain(async () => {
  const [command, database = 'skillmatch'] = process.argv.slice(2)
  if (command === 'grants' && databasePattern.test(database)) return log(grants({ argument: database }).text)
  const act = commandOf(process.argv.slice(2))
  if (!act) throw new UserError(`Use: ${usage}`)
  const uri = databaseUri()
  await ensureBuilt()
  const { createStore } = await compiled('database/store')
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000, writeConcern: { w: 'majority' } })
  try {
    await act(createStore(client))
  } finally {
    await client.close()
  }
})
