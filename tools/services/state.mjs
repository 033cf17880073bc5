/** What this clone's .skillmatch keeps from one `up` to the next: data, secrets, logs, and whether demo data was loaded. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoAdministrator, ensureDemoAdministrator, mayHaveDemoAdministrator } from '../data/demo-admin.mjs'
import { logFolder, stateFolder } from '../processes/paths.mjs'
import { task, UserError } from '../terminal/log.mjs'

/** Deletes what former runs stored: database, Redis, secrets. */
export function dropData() {
  for (const name of ['mongo', 'redis', 'secrets.json', 'seeded.json', 'mail']) {
    rmSync(join(stateFolder, name), { recursive: true, force: true })
  }
}

/** Logs tell of one run: an old failure must not be read as today's. */
export function dropLogs() {
  mkdirSync(logFolder, { recursive: true })
  for (const name of readdirSync(logFolder)) {
    // The detached supervisor's own log is open and this run's already.
    if (name.endsWith('.log') && name !== 'up.log') rmSync(join(logFolder, name))
  }
}

/** This clone's JWT secrets, made once, so that tokens outlive a restart. @returns {Record<string, string>} */
export function readSecrets() {
  const file = join(stateFolder, 'secrets.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    const make = () => randomBytes(32).toString('hex')
    const secrets = { JWT_SECRET: make(), JWT_REFRESH_SECRET: make() }
    mkdirSync(stateFolder, { recursive: true })
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
    return secrets
  }
}

/**
 * Loads demo data into a database that has not had it from here, or another edition of it.
 * @param {string} url
 * @param {string} mongodbUri
 * @returns {Promise<import('../data/demo.mjs').Account[]>} the demo accounts
 */
export async function seedOnce(url, mongodbUri) {
  const file = join(stateFolder, 'seeded.json')
  const database = mongodbUri.replace(/^mongodb:\/\/127\.0\.0\.1:\d+/, '').replace(/\/\/[^@]*@/, '//')
  const demo = createHash('sha256')
    .update(JSON.stringify(await import('../data/demo.mjs')))
    .digest('hex')
  try {
    const seeded = JSON.parse(readFileSync(file, 'utf8'))
    const isMissing = !seeded.accounts.some(
      (/** @type {{ email: string }} */ { email }) => email === demoAdministrator.email
    )
    const isWhole = seeded.demo === demo && !(isMissing && mayHaveDemoAdministrator())
    if (seeded.database === database && isWhole) return seeded.accounts
  } catch {
    // Not yet seeded.
  }
  const { seedDemo } = await import('../../scripts/seed.mjs')
  return task('demo data', async (note) => {
    try {
      const people = (await seedDemo({ url, log: note, note })).accounts
      const accounts = mayHaveDemoAdministrator() ? [...people, await ensureDemoAdministrator(mongodbUri)] : people
      writeFileSync(file, JSON.stringify({ database, demo, accounts }))
      return accounts
    } catch (error) {
      throw new UserError(`The demo data could not be loaded: ${error instanceof Error ? error.message : error}`, {
        cause: error
      })
    }
  })
}
