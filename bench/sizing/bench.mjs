/**
 * What docs/sizing.md is made of: the memory of a host's processes, what jobs, users, applications and events take on MongoDB's
 * disk, by a real host that is asked for them over HTTP, and what its finder takes for many more jobs.
 */
import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { createVisitors } from '../../tools/api/visitors.mjs'
import { jobs as demoJobs } from '../../tools/data/demo.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { sleep } from '../../tools/processes/processes.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { fixed } from '../lib/goals.mjs'
import { startServices, stopping } from '../lib/services.mjs'
import { childrenOf, cpuUs, helperOf, rssBytes, workersOf } from '../lib/usage.mjs'
import { measureFinder } from './finder.mjs'

/** @typedef {import('mongodb').Db} Db */

const database = 'sizing'
const workers = 2
const atOnce = 8
const settleMs = 3_000
const MiB = 2 ** 20

const environment = {
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  JWT_SECRET: 'access-secret-of-the-bench-0123456789abcdef',
  JWT_REFRESH_SECRET: 'refresh-secret-of-the-bench-0123456789abcdef',
  UNVERIFIED_JOBS_PER_DAY: '0',
  RATE_LIMIT_MAX_REQUESTS: '1000000',
  LOG_LEVEL: 'warn'
}

/** Runs `work` for 0 … count - 1, some at once. @param {number} count @param {(index: number) => Promise<unknown>} work */
async function each(count, work) {
  let next = 0
  const lane = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

/** What a collection takes after a checkpoint: documents as MongoDB compresses them, and their indexes. @param {Db} db @param {string} name */
async function sizeOf(db, name) {
  await db.admin().command({ fsync: 1 })
  const { count, size, storageSize, totalIndexSize, indexSizes } = await db.command({ collStats: name })
  return { count, size, storageSize, totalIndexSize, indexSizes }
}

/** @param {Db} db @param {string} name */
async function showCollection(db, name) {
  const { count, size, storageSize, totalIndexSize, indexSizes } = await sizeOf(db, name)
  const each = (/** @type {number} */ bytes) => fixed(bytes / count, 0)
  log(
    `  ${name.padEnd(16)} ${String(count).padStart(8)} documents, bytes each: ${each(size)} uncompressed, ${each(storageSize)} on disk, ${each(totalIndexSize)} of indexes`
  )
  const sizes = Object.entries(indexSizes).map(([index, bytes]) => `${index} ${each(bytes)}`)
  log(`    ${sizes.join(', ')}`)
  return (storageSize + totalIndexSize) / count
}

/** @param {number} primary */
function showMemory(primary, /** @type {string} */ when) {
  const sizes = (/** @type {number[]} */ pids) => pids.map((pid) => fixed(rssBytes(pid) / MiB, 0)).join(' and ')
  const helper = (/** @type {string} */ name) => sizes([helperOf(primary, name)])
  log(
    `  resident memory ${when}: primary ${sizes([primary])} MiB, workers ${sizes(workersOf(primary))} MiB, finder ${helper('finder')} MiB, sequencer ${helper('sequencer')} MiB`
  )
}

/**
 * Does something many times, and shows what CPU of the workers and the finder that took.
 * @param {number} primary
 * @param {string} what
 * @param {number} count
 * @param {(index: number) => Promise<unknown>} work
 */
async function measure(primary, what, count, work) {
  const used = () => childrenOf(primary).reduce((sum, pid) => sum + cpuUs(pid), 0)
  const [beganUs, beganMs] = [used(), performance.now()]
  await task(what, () => each(count, work))
  const perSecond = count / ((performance.now() - beganMs) / 1000)
  log(`  ${fixed(perSecond, 0)}/s, ${fixed((used() - beganUs) / count / 1000, 2)} ms of CPU each`)
}

/** @param {{ folder: string, isQuick: boolean }} options */
export async function bench({ folder, isQuick }) {
  const sizes = isQuick
    ? { employers: 2, jobs: 200, seekers: 10, reads: 1000, applies: 500, more: [10_000] }
    : { employers: 5, jobs: 2000, seekers: 50, reads: 5000, applies: 10_000, more: [10_000, 90_000] }
  await stopping(async (stops) => {
    const { mongo, redis, logFolder } = await startServices(folder, stops)
    const env = { ...environment, MONGODB_URI: mongo.uri(database), REDIS_URL: redis.url }
    const host = await startHost({
      name: 'host',
      port: await freePort(),
      workers,
      env,
      logFile: `${logFolder}/host.log`
    })
    stops.push(() => host.stop())
    const client = createClient(host.url)
    stops.push(async () => client.close())
    const { db } = await MongoClient.connect(mongo.uri(database)).then((mongodb) => {
      stops.push(() => mongodb.close())
      return { db: mongodb.db() }
    })
    const visitors = createVisitors(client)
    await sleep(settleMs)
    showMemory(host.process.pid, 'at rest')
    const signUps = async (/** @type {'EMPLOYER' | 'JOB_SEEKER'} */ role, /** @type {number} */ count) => {
      const made = []
      while (made.length < count) made.push(await visitors.signUp(role))
      return made
    }
    const employers = await signUps('EMPLOYER', sizes.employers)
    const seekers = await signUps('JOB_SEEKER', sizes.seekers)
    /** @type {string[]} */
    const jobs = []
    const employerOf = (/** @type {number} */ index) => employers[index % employers.length]?.token
    await task(`${sizes.jobs} jobs`, () =>
      each(sizes.jobs, async (index) => {
        const like = demoJobs[index % demoJobs.length]?.body
        // Compressed like real ones: no description is another's.
        const body = { ...like, description: `${like?.description} ${Array.from({ length: 8 }, randomUUID).join(' ')}` }
        jobs.push(dataOf(await client.call('POST', '/api/jobs', { token: employerOf(index), body }), 201)._id)
      })
    )
    // Once more at the end: what changes often takes more than what was written once.
    await showCollection(db, 'jobs')
    const primary = host.process.pid
    await measure(primary, `${sizes.reads} reads of a list`, sizes.reads, async (index) => {
      const token = seekers[index % seekers.length]?.token
      dataOf(await client.call('GET', `/api/jobs?limit=20&page=${(index % 5) + 1}`, { token }), 200)
    })
    const before = await sizeOf(db, 'log')
    await measure(primary, `${sizes.applies} applications`, sizes.applies, async (index) => {
      const token = seekers[index % seekers.length]?.token
      const body = { jobId: jobs[Math.floor(index / seekers.length) % jobs.length] }
      dataOf(await client.call('POST', '/api/applications', { token, body }), 201)
    })
    await sleep(settleMs)
    showMemory(primary, 'afterwards')
    const after = await sizeOf(db, 'log')
    log(`  ${fixed((after.count - before.count) / sizes.applies, 2)} entries of the log for an application`)
    for (const name of ['users', 'jobs', 'applications', 'notifications']) await showCollection(db, name)
    const entryBytes = await showCollection(db, 'log')
    const perDay = (/** @type {number} */ eventsPerSecond) =>
      fixed((entryBytes * eventsPerSecond * 86_400) / 2 ** 30, 2)
    for (const rate of [1, 10, 100]) log(`  ${rate} events/s: ${perDay(rate)} GiB of the log a day, three days at 72 h`)
    for (const more of sizes.more) await measureFinder({ primary, url: host.url, db, jobs: more })
  })
}
