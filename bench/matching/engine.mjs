/**
 * The indexes by themselves: time and CPU of a query, memory, building and updating, beside a scan of the
 * same jobs in JavaScript and MongoDB's aggregation. Skills, people and filters are generated (tools/data/generated-jobs.mjs).
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MongoClient } from 'mongodb'
import { createWorld, generateFilters, generateJobs, generateProfiles } from '../../tools/data/generated-jobs.mjs'
import { createRandom } from '../../tools/data/random.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { fixed, quantile } from '../lib/goals.mjs'
import { stopping } from '../lib/services.mjs'
import { cpuUs, loadAverage } from '../lib/usage.mjs'
import { cpuMs, figureHead, figureLine, measure, megabytes, memory } from './measured.mjs'
import { aggregate, createScan, fill } from './peers.mjs'
import { measureSeekers } from './seekers.mjs'

/** @typedef {import('../../tools/data/generated-jobs.mjs').World} World */
/** @typedef {import('../../tools/data/generated-jobs.mjs').Profile} Profile */
/** @typedef {Pick<typeof import('../../src/domain/matching/score.ts'), 'levelFactor' | 'scoreOf'> & typeof import('../../src/domain/matching/credits.ts') & typeof import('../../src/domain/matching/index/job-index.ts') & typeof import('../../src/domain/matching/index/seeker-index.ts') & typeof import('../../src/domain/jobs/job-table.ts') & typeof import('../../src/domain/skills/skills.ts')} Compiled */

const limit = 10
const updates = 2000
/** MongoDB is asked up to here: more would take longer to insert than all the rest. */
const mongoJobsMax = 100_000
const scanQueries = 20
const mongoQueries = 10

/**
 * @param {number} count of jobs
 * @param {string} subject
 * @param {import('./measured.mjs').Figures} measured
 * @param {{ mongodUs?: number }} [more]
 * @returns {import('../lib/figures.mjs').Figure}
 */
const figureOf = (count, subject, { tookMs, cpusMs }, more = {}) => ({
  ...{ work: `the best ${limit} of ${fixed(count, 0)} jobs`, subject, unit: 'profile' },
  values: {
    serverUs: (cpusMs.reduce((sum, ms) => sum + ms, 0) / cpusMs.length) * 1000,
    ...{ p50Ms: quantile(tookMs, 0.5), p99Ms: quantile(tookMs, 0.99), ...more }
  }
})

/** @returns {Promise<Compiled>} */
async function load() {
  const files = [
    ...['matching/score', 'matching/credits', 'matching/index/job-index', 'matching/index/seeker-index'],
    ...['jobs/job-table', 'skills/skills']
  ]
  const urls = files.map((file) => pathToFileURL(join(root, 'dist', 'src', 'domain', `${file}.js`)).href)
  return Object.assign({}, ...(await Promise.all(urls.map((url) => import(url)))))
}

/** @param {Compiled} compiled @param {World} world @param {number} count */
async function build({ createJobTable, createJobIndex }, world, count) {
  const before = memory()
  const table = createJobTable(count)
  const index = createJobIndex(table)
  let putMs = 0
  for (const job of generateJobs({ ...world, count })) {
    const slot = table.put(job)
    const startMs = performance.now()
    index.put(slot, job)
    putMs += performance.now() - startMs
    if (slot % 5000 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  const { heapBytes, arrayBytes } = memory()
  log(
    `    built in ${fixed(putMs / 1000)} s; index ${megabytes(index.bytes)}, table ${megabytes(table.bytes)}; ` +
      `heap +${megabytes(heapBytes - before.heapBytes)}, array buffers +${megabytes(arrayBytes - before.arrayBytes)}`
  )
  return { table, index }
}

/**
 * @param {Compiled} compiled @param {World} world @param {number} count
 * @param {{ queries: number, mongo: { db: import('mongodb').Db, pid: number } | null }} options
 */
async function measureJobs(compiled, world, count, { queries, mongo }) {
  log(`\n  ${fixed(count, 0)} jobs`)
  const { table, index } = await build(compiled, world, count)
  const people = [...generateProfiles({ ...world, seed: 5, count: queries })]
  const random = createRandom(9)
  const hostile = Array.from({ length: 50 }, (_, first) => ({
    skillKeys: world.skills.slice(first, first + 50),
    level: people[first]?.level
  }))
  const ask = (/** @type {any} */ query) => (/** @type {Profile} */ person) => index.best(person, { limit, ...query() })
  await measure(
    people.slice(0, 200),
    ask(() => ({ filters: generateFilters(random) }))
  )
  log(figureHead)
  const plain = await measure(
    people,
    ask(() => ({}))
  )
  log(figureLine('profiles', plain))
  log(
    figureLine(
      'the best 100',
      await measure(
        people,
        ask(() => ({ limit: 100 }))
      )
    )
  )
  const filtered = await measure(
    people,
    ask(() => ({ filters: generateFilters(random) }))
  )
  log(figureLine('with a filter', filtered))
  log(
    figureLine(
      '50 very common skills',
      await measure(
        hostile,
        ask(() => ({}))
      )
    )
  )
  const nowhere = { filters: { location: 'Atlantis' } }
  const hard = await measure(
    hostile,
    ask(() => nowhere)
  )
  log(figureLine('the same, nowhere', hard))

  const scan = createScan(compiled)
  for (const job of generateJobs({ ...world, count })) scan.add(job)
  scan.finish()
  const asked = people.slice(0, scanQueries)
  const scanned = await measure(asked, (person) => scan.best(person, limit))
  log(figureLine('scan in JavaScript', scanned))
  const figures = [figureOf(count, 'ours', plain), figureOf(count, 'scan in JavaScript', scanned)]
  let [same, all] = [0, 0]
  for (const person of asked) {
    const expected = scan.best(person, limit)
    const found = await index.best(person, { limit })
    all += expected.length
    same += expected.filter(({ id, score }, place) => found[place]?.id === id && found[place]?.score === score).length
  }
  log(`    in the scan's place and with its score: ${same} of ${all}`)
  if (mongo && count <= mongoJobsMax) {
    const collection = mongo.db.collection(`jobs${count}`)
    await fill(collection, generateJobs({ ...world, count }))
    const first = people.slice(0, mongoQueries)
    const beforeUs = cpuUs(mongo.pid)
    const aggregated = await measure(first, (one) => aggregate(collection, compiled, one, limit))
    log(figureLine("MongoDB's aggregation (its CPU apart)", aggregated))
    const mongodUs = (cpuUs(mongo.pid) - beforeUs) / first.length
    figures.push(figureOf(count, "MongoDB's aggregation", aggregated, { mongodUs }))
  }
  const start = process.cpuUsage()
  for (const job of generateJobs({ ...world, seed: 77, count: updates })) index.put(table.put(job), job)
  log(`    one more job, generated and put into table and index: ${fixed((1000 * cpuMs(start)) / updates)} µs CPU`)
  const sliceMsMax = Math.max(plain.sliceMsMax, filtered.sliceMsMax, hard.sliceMsMax)
  return { figures, plain, filtered, bytes: index.bytes + table.bytes, sliceMsMax, isSame: same === all }
}

/** @param {import('../realtime/bench.mjs').Options} options @returns {Promise<import('../lib/figures.mjs').Report>} */
export async function measureEngine({ folder, isQuick, isAlone }) {
  const compiled = await load()
  const world = createWorld(compiled.allSkills)
  const queries = isQuick ? 300 : 2000
  const loads = [loadAverage()]
  return stopping(async (stops) => {
    let mongo = null
    if (!isAlone) {
      const binary = await ensureMongod()
      const data = { dataFolder: join(folder, 'engine'), logFolder: folder }
      const started = await task('MongoDB', () => startMongo({ binary, ...data }))
      stops.push(started.stop)
      const client = await new MongoClient(started.uri('matching')).connect()
      stops.push(() => client.close())
      mongo = { db: client.db(), pid: started.nodes[0]?.process.pid ?? 0 }
    }
    const sizes = isQuick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]
    const results = []
    for (const count of sizes) results.push(await measureJobs(compiled, world, count, { queries, mongo }))
    await measureSeekers(compiled, world, isQuick ? 100_000 : 1_000_000, queries)
    loads.push(loadAverage())
    const [smaller, largest] = results.slice(-2)
    if (!smaller || !largest) throw new Error('two sizes at least')
    const p99 = (/** @type {typeof largest} */ { plain }) => quantile(plain.cpusMs, 0.99)
    const goals = [
      { what: 'a profile, p99', goal: 10, unit: 'ms', figure: quantile(largest.plain.tookMs, 0.99) },
      { what: 'a profile with a filter, p99', goal: 10, unit: 'ms', figure: quantile(largest.filtered.tookMs, 0.99) },
      { what: 'CPU p99 beside a tenth of the jobs', goal: 10, unit: '×', figure: p99(largest) / p99(smaller) },
      { what: 'index and table', goal: 100, unit: 'MB', figure: isQuick ? Number.NaN : largest.bytes / 1e6 },
      { what: 'the longest slice, CPU of the thread', goal: 5, unit: 'ms', figure: largest.sliceMsMax }
    ]
    const title = `The indexes alone, goals with ${fixed(sizes.at(-1) ?? 0, 0)} jobs`
    return { title, figures: results.flatMap(({ figures }) => figures), goals, loads }
  })
}
