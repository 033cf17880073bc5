/**
 * `npm run admin -- create EMAIL`: makes an administrator's account and prints its password once. The database is the one
 * MONGODB_URI names (a .env counts), else that of the running `npm run up`.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MongoClient } from 'mongodb'
import { ensureBuilt } from './lib/build.mjs'
import { root } from './lib/paths.mjs'
import { readRun } from './lib/runfile.mjs'
import { problem, runMain, say } from './lib/say.mjs'

const usage = 'npm run admin -- create EMAIL'
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

function databaseUri() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const uri = process.env.MONGODB_URI || readRun()?.mongodbUri
  if (!uri) throw problem('Which database? Set MONGODB_URI, or start one with `npm run up`.')
  return uri
}

/** @param {string} name of a module of src/domain */
const compiled = (name) => import(pathToFileURL(join(root, 'dist', 'src', 'domain', `${name}.js`)).href)

await runMain(async () => {
  const [command, email = ''] = process.argv.slice(2)
  if (command !== 'create' || !emailPattern.test(email)) throw problem(`Use: ${usage}`)
  const uri = databaseUri()
  await ensureBuilt()
  const { createAdministrator } = await compiled('administration')
  const { createPasswords } = await compiled('passwords')
  const { createStore } = await compiled('store')
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 })
  try {
    const password = randomBytes(15).toString('base64url')
    const passwordHash = await createPasswords({ concurrencyMax: 1, waitingMax: 1 }).hash(password, 'password')
    const user = await createAdministrator(createStore(client), email, passwordHash)
    say(`Administrator ${user.email} made. Password, shown once: ${password}`)
  } finally {
    await client.close()
  }
})
