/**
 * `npm run fuzz`: sets itself up, then sends thousands of made-up requests, right and wrong ones, to a host of its own as a
 * seeker and as an employer, and checks every answer against the document at /docs/json. What is left out, and why, stands
 * in lib/fuzz.toml.
 */
import '../tools/supported-node.cjs'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOptions } from '../tools/terminal/arguments.mjs'
import { log, runMain, task, UserError } from '../tools/terminal/log.mjs'

const help = `npm run fuzz [-- options]     requests made from the OpenAPI document, every answer checked; exit 1 when a goal is missed
  --cases N      at least so many requests (default 20000)
  --seconds N    begin no further round after so long (default 1500)
  --seed N       repeat the rounds of an earlier run (default: a random one)
  --operations   also show what each operation answered
  --help`
const defaults = { cases: 20_000, seconds: 1_500 }
const share2xxMin = 0.3
/** Of a round, per operation: enough that a run is a few rounds, few enough that the limit of time is kept. */
const examplesMax = 40

const folder = mkdtempSync(join(tmpdir(), 'skillmatch-fuzz-'))
process.env.SKILLMATCH_LEDGER = join(folder, 'processes')
const { ensureBuilt } = await import('../tools/services/build.mjs')
const { ensureDependencies } = await import('../tools/services/dependencies.mjs')
const { countOf, emptyTally, fuzzRound, sumTallies } = await import('./rounds.mjs')
const { fuzzedEnvironment, makeScene } = await import('./fixture.mjs')
const { startHost } = await import('../tools/services/hosts.mjs')
const { ensureMongod } = await import('../tools/services/mongod-binary.mjs')
const { startMongo } = await import('../tools/services/mongod.mjs')
const { ensureProgram } = await import('../tools/services/packages.mjs')
const { logFolder } = await import('../tools/processes/paths.mjs')
const { freePort } = await import('../tools/processes/ports.mjs')
const { startRedis } = await import('../tools/services/redis.mjs')
const { ensureSchemathesis } = await import('../tools/services/schemathesis.mjs')

/** @typedef {import('./rounds.mjs').Tally} Tally */

/** @type {(() => Promise<unknown>)[]} */
const stops = []
const stopAll = async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
}
const interrupt = new AbortController()
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => interrupt.abort())
}

/** @param {string | undefined} text @param {string} name @param {number} fallback */
function toCount(text, name, fallback) {
  if (text === undefined) return fallback
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UserError(`--${name} takes a whole number from 1, not "${text}"`)
  return Number(text)
}

/** A host of two workers whose limits nobody reaches. @returns {Promise<import('./fixture.mjs').Service>} */
async function startService() {
  const logs = join(logFolder, 'fuzz')
  rmSync(logs, { recursive: true, force: true })
  const binary = await ensureMongod()
  const redisBinary = await ensureProgram('redis-server')
  return task('one host, two workers', async () => {
    const mongo = await startMongo({ binary, dataFolder: join(folder, 'mongo'), logFolder: logs })
    stops.push(mongo.stop)
    const redis = await startRedis({ binary: redisBinary, logFile: join(logs, 'redis.log') })
    stops.push(redis.stop)
    const mongodbUri = mongo.uri('fuzz')
    const env = {
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      MONGODB_URI: mongodbUri,
      REDIS_URL: redis.url,
      JWT_SECRET: randomBytes(32).toString('hex'),
      JWT_REFRESH_SECRET: randomBytes(32).toString('hex'),
      LOG_LEVEL: 'warn',
      DRAIN_ANNOUNCE_MS: '0',
      ...fuzzedEnvironment
    }
    const logFile = join(logs, 'host.log')
    const host = await startHost({ name: 'fuzz', port: await freePort(), workers: 2, env, cwd: folder, logFile })
    stops.push(() => host.stop())
    return { url: host.url, mongodbUri, folder }
  })
}

const percent = (/** @type {number} */ part) => `${(100 * part).toFixed(1)} %`
const shareOf = (/** @type {import('./rounds.mjs').Statuses} */ statuses, /** @type {RegExp} */ pattern) =>
  countOf(statuses, pattern) / Math.max(1, countOf(statuses, /./))
const listOf = (/** @type {import('./rounds.mjs').Statuses} */ statuses) =>
  Object.entries(statuses)
    .sort()
    .map(([status, times]) => `${status}: ${times}`)
    .join(', ')

/** @param {Tally} tally @param {number} wanted @param {number} seconds @returns {boolean} whether every goal is met */
function report(tally, wanted, seconds) {
  const { statuses } = tally
  const classes = ['2', '3', '4', '5'].map((digit) => `${digit}xx ${percent(shareOf(statuses, RegExp(`^${digit}`)))}`)
  const labels = Object.keys(tally.operations)
  const never = labels.filter((label) => countOf(tally.operations[label] ?? {}, /^2/) === 0)
  log(`\n${countOf(statuses, /./)} answers: ${classes.join(', ')} (${listOf(statuses)})`)
  log(
    `${labels.length - never.length} of ${labels.length} operations answered 2xx; never: ${never.join(', ') || 'none'}`
  )
  /** @type {[boolean, string][]} */
  const goals = [
    [tally.cases >= wanted, `${tally.cases} cases (at least ${wanted} wanted)`],
    [
      shareOf(statuses, /^2/) >= share2xxMin,
      `${percent(shareOf(statuses, /^2/))} were 2xx (at least ${percent(share2xxMin)} wanted)`
    ],
    [
      tally.failureCount === 0 && tally.isWhole,
      `${tally.failureCount} failures${tally.isWhole ? '' : ', a round broke off'}`
    ],
    [countOf(statuses, /^5/) === 0, `${countOf(statuses, /^5/)} answers were 5xx`]
  ]
  for (const [isMet, line] of goals) log(`${isMet ? '✓' : '✗'} ${line}`)
  log(`in ${seconds.toFixed(0)} s`)
  return goals.every(([isMet]) => isMet)
}

/**
 * Rounds until there are enough cases: the first one, then right and mixed ones in turn.
 * @param {Omit<import('./rounds.mjs').Round, 'name' | 'kind' | 'examples'>} run
 * @param {number} wanted
 * @param {() => boolean} isOver
 * @returns {Promise<Tally>}
 */
async function fuzzUntil(run, wanted, isOver) {
  let tally = emptyTally
  // A round that broke off is not made up for by another one.
  for (let number = 0; tally.isWhole && tally.cases < wanted && !isOver(); number++) {
    const kind = number === 0 ? 'first' : number % 2 ? 'right' : 'mixed'
    // About a hundred cases come of one example per operation, over both users.
    const examples = Math.max(1, Math.min(examplesMax, Math.ceil((wanted - tally.cases) / 100)))
    const round = /** @type {const} */ ({ ...run, name: String(number), kind, examples, seed: run.seed + number })
    tally = await task(`round ${number + 1}, ${kind}`, async (note) => {
      const found = await fuzzRound(round)
      note(`${found.cases} cases, ${percent(shareOf(found.statuses, /^2/))} 2xx, ${found.failureCount} failures`)
      for (const failure of found.failures) log(`\n${failure}`)
      return sumTallies(tally, found)
    })
  }
  return tally
}

/** @returns {Promise<number>} exit code */
async function main() {
  const options = readOptions({
    cases: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    operations: { type: 'boolean' },
    help: { type: 'boolean' }
  })
  if (options.help) {
    log(help)
    return 0
  }
  const wanted = toCount(options.cases, 'cases', defaults.cases)
  const secondsMax = toCount(options.seconds, 'seconds', defaults.seconds)
  const seed = toCount(options.seed, 'seed', randomBytes(3).readUIntBE(0, 3) + 1)
  await ensureDependencies()
  await ensureBuilt()
  const program = await ensureSchemathesis()
  const service = await startService()
  const scene = await makeScene(service)
  log(`seed ${seed}`)
  const startedMs = performance.now()
  const elapsedSeconds = () => (performance.now() - startedMs) / 1000
  const { signal } = interrupt
  const isOver = () => signal.aborted || elapsedSeconds() > secondsMax
  const tally = await fuzzUntil({ program, url: service.url, scene, folder, seed, signal }, wanted, isOver)
  if (options.operations) {
    for (const [label, statuses] of Object.entries(tally.operations).sort()) log(`${label}: ${listOf(statuses)}`)
  }
  return report(tally, wanted, elapsedSeconds()) && !signal.aborted ? 0 : 1
}

await runMain(async () => {
  try {
    return await main()
  } finally {
    await stopAll()
    rmSync(folder, { recursive: true, force: true })
  }
})
