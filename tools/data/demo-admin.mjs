/** The demo's administrator, whom everybody knows: made in `up`'s own MongoDB alone, while only this machine reaches it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, stateFolder } from '../processes/paths.mjs'
import { readRun } from '../processes/runfile.mjs'

export const demoAdministrator = {
  role: /** @type {const} */ ('ADMIN'),
  name: 'Administrator',
  email: 'admin@demo.example.com',
  password: 'demo-Admin-2026'
}

/** Not in a database that is somebody's, nor where other machines can sign in: everybody knows the password. */
export const mayHaveDemoAdministrator = () => !process.env.MONGODB_URI && !process.env.HOST

/** Whether what runs has it. */
export function hasDemoAdministrator() {
  if (readRun() === undefined) return false
  try {
    const { accounts } = JSON.parse(readFileSync(join(stateFolder, 'seeded.json'), 'utf8'))
    return accounts.some((/** @type {{ email: string }} */ { email }) => email === demoAdministrator.email)
  } catch {
    return false
  }
}

/** @param {string} path of a module below src */
const load = (path) => import(pathToFileURL(join(root, 'dist', 'src', `${path}.js`)).href)

/**
 * Makes it unless it is there; signing up never gives that role, so it is made as `npm run admin -- create` makes one.
 * @param {string} mongodbUri
 */
export async function ensureDemoAdministrator(mongodbUri) {
  const { createStore } = await load('database/store')
  const { readClock } = await load('database/clock')
  const { createAdministrator } = await load('domain/admin/users')
  const { createPasswords } = await load('domain/accounts/passwords')
  const { email, password } = demoAdministrator
  // Not before: this file is loaded before packages are installed.
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(mongodbUri, { serverSelectionTimeoutMS: 5000, writeConcern: { w: 'majority' } })
  try {
    const store = createStore(client)
    await readClock(store.db)
    const hash = await createPasswords({ concurrencyMax: 1, waitingMax: 1 }).hash(password, 'password')
    await createAdministrator(store, email, hash).catch((/** @type {{ code?: string }} */ error) => {
      if (error.code !== 'USER_EXISTS') throw error
    })
  } finally {
    await client.close()
  }
  return demoAdministrator
}
