/** The MongoDB and Redis that tests share, and what else some of them need: started for one run, or kept up by test:services. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { logFolder } from '../processes/paths.mjs'
import { isRunning } from '../processes/process-registry.mjs'
import { ensureChromium } from '../services/chromium.mjs'
import { startMongo } from '../services/mongod.mjs'
import { ensureMongod } from '../services/mongod-binary.mjs'
import { ask } from '../services/mongod-set.mjs'
import { ensureProgram } from '../services/packages.mjs'
import { startRedis } from '../services/redis.mjs'
import { findSchemathesis } from '../services/schemathesis.mjs'
import { makeScratch, removeScratch } from '../services/scratch.mjs'
import { log, task } from '../terminal/log.mjs'
import { readServices } from './services-file.mjs'

/**
 * @typedef {object} Services
 * @property {Record<string, string>} env tells tests where they are
 * @property {import('../processes/processes.mjs').Running[]} processes
 * @property {() => Promise<void>} stop
 */

const logAgeMsMax = 3_600_000

/** Removes what earlier runs logged; what is younger may be of a run beside this one. */
export function removeOldLogs() {
  const folder = join(logFolder, 'test')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (Date.now() - statSync(path).mtimeMs > logAgeMsMax) rmSync(path, { recursive: true, force: true })
  }
}

/**
 * @param {string} folder for their logs
 * @returns {Promise<Services>}
 */
export async function startDatabases(folder) {
  const binary = await ensureMongod()
  const redisBinary = await ensureProgram('redis-server')
  const dataFolder = makeScratch()
  const mongo = await task('MongoDB', () =>
    startMongo({ binary, dataFolder, logFolder: folder, hasTestCommands: true })
  )
  const stopMongo = async () => {
    await mongo.stop()
    removeScratch(dataFolder)
  }
  const redis = await task('Redis', () =>
    startRedis({ binary: redisBinary, logFile: join(folder, 'redis.log') })
  ).catch(async (error) => {
    await stopMongo()
    throw error
  })
  const processes = [...mongo.nodes.map((node) => node.process), redis.process]
  const stop = async () => void (await Promise.all([redis.stop(), stopMongo()]))
  return { env: environmentOf(binary, mongo.uri('test'), redis.url), processes, stop }
}

/**
 * @param {string} mongod
 * @param {string} mongodbUri
 * @param {string} redisUrl
 */
const environmentOf = (mongod, mongodbUri, redisUrl) => ({
  TEST_MONGODB_URI: mongodbUri,
  TEST_REDIS_URL: redisUrl,
  TEST_MONGOD: mongod,
  MONGOMS_SYSTEM_BINARY: mongod
})

/**
 * What `npm run test:services` keeps up, if it does: every process of it alive and the one that was written down.
 * @returns {Promise<Services | undefined>}
 */
async function findDatabases() {
  const found = readServices()
  if (!found?.processes.every(isRunning)) return undefined
  try {
    // An interrupted test may have left commands failing.
    const port = Number(new URL(found.env.TEST_MONGODB_URI ?? '').port)
    await ask(port, { configureFailPoint: 'failCommand', mode: 'off' })
  } catch {
    return undefined
  }
  log(`  ✓ MongoDB and Redis of \`npm run test:services\` (pid ${found.pid})`)
  return { env: found.env, processes: [], stop: async () => undefined }
}

/**
 * What some files need, running.
 * @param {import('./suite.mjs').Need} need
 * @param {{ folder: string, mayShare: boolean }} options `mayShare`: those of test:services will do
 * @returns {Promise<Services>}
 */
export async function startServices(need, { folder, mayShare }) {
  if (need === 'nothing') return { env: {}, processes: [], stop: async () => undefined }
  // Installed, if they are, before anything that would have to be stopped again.
  const programs = need === 'everything' ? await findPrograms() : {}
  const databases = (mayShare && (await findDatabases())) || (await startDatabases(folder))
  return { ...databases, env: { ...databases.env, ...programs } }
}

/** @returns {Promise<Record<string, string>>} */
async function findPrograms() {
  const chromium = await ensureChromium()
  const schemathesis = await findSchemathesis()
  return { ...(chromium && { TEST_CHROMIUM: chromium }), ...(schemathesis && { TEST_SCHEMATHESIS: schemathesis }) }
}
