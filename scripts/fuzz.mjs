/**
 * `npm run fuzz`: sets itself up, then sends thousands of made-up requests, right and wrong ones, to a host of its own as a
 * seeker and as an employer, and checks every answer against the document at /docs/json. What is left out, and why, stands
 * in lib/fuzz.toml.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOptions } from './lib/arguments.mjs'
import { problem, runMain, say } from './lib/say.mjs'

const help = `npm run fuzz [-- options]     requests made from the OpenAPI document, every answer checked; exit 1 when a goal is missed
  --cases N      at least so many requests (default 20000)
  --seconds N    begin no further round after so long (default 1500)
  --seed N       repeat the rounds of an earlier run (default: a random one)
  --help`
const defaults = { cases: 20_000, seconds: 1_500 }
const share2xxMin = 0.3
const spacious = '10000000'

const folder = mkdtempSync(join(tmpdir(), 'skillmatch-fuzz-'))
process.env.SKILLMATCH_LEDGER = join(folder, 'processes')
const { ensureBuilt } = await import('./lib/build.mjs')
const { ensureDependencies } = await import('./lib/dependencies.mjs')
const { fuzzRound, sumCounts } = await import('./lib/fuzz-rounds.mjs')
const { makeScene } = await import('./lib/fuzz-scene.mjs')
const { startHost } = await import('./lib/hosts.mjs')
const { ensureMongod } = await import('./lib/mongod-binary.mjs')
const { startMongo } = await import('./lib/mongod.mjs')
const { ensureProgram } = await import('./lib/packages.mjs')
const { logFolder } = await import('./lib/paths.mjs')
const { freePort } = await import('./lib/ports.mjs')
const { startRedis } = await import('./lib/redis.mjs')
const { step } = await import('./lib/say.mjs')
const { ensureSchemathesis } = await import('./lib/schemathesis.mjs')

/** @typedef {import('./lib/fuzz-rounds.mjs').Tally} Tally */

/** @type {(() => Promise<unknown>)[]} */
const stops = []
const stopAll = async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
}
let isInterrupted = false
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    isInterrupted = true
  })
}

/** @param {string | undefined} text @param {string} name @param {number} fallback */
function toCount(text, name, fallback) {
  if (text === undefined) return fallback
  if (!/^[1-9]\d{0,8}$/.test(text)) throw problem(`--${name} takes a whole number from 1, not "${text}"`)
  return Number(text)
}

/** A host of two workers whose limits nobody reaches. @returns {Promise<string>} its URL */
async function startService() {
  const logs = join(logFolder, 'fuzz')
  rmSync(logs, { recursive: true, force: true })
  const binary = await ensureMongod()
  const redisBinary = await ensureProgram('redis-server')
  return step('one host, two workers', async () => {
    const mongo = await startMongo({ binary, dataFolder: join(folder, 'mongo'), logFolder: logs })
    stops.push(mongo.stop)
    const redis = await startRedis({ binary: redisBinary, logFile: join(logs, 'redis.log') })
    stops.push(redis.stop)
    const env = {
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      MONGODB_URI: mongo.uri('fuzz'),
      REDIS_URL: redis.url,
      JWT_SECRET: randomBytes(32).toString('hex'),
      JWT_REFRESH_SECRET: randomBytes(32).toString('hex'),
      JWT_EXPIRE: '1d',
      RATE_LIMIT_MAX_REQUESTS: spacious,
      LOGIN_RATE_LIMIT_MAX: spacious,
      SEARCH_RATE_LIMIT_MAX: spacious,
      UPLOAD_RATE_LIMIT_MAX: spacious,
      LOG_LEVEL: 'warn',
      DRAIN_ANNOUNCE_MS: '0'
    }
    const host = await startHost({
      name: 'fuzz',
      port: await freePort(),
      workers: 2,
      env,
      logFile: join(logs, 'host.log')
    })
    stops.push(() => host.stop())
    return host.url
  })
}

/** @param {Tally} tally @param {number} wanted @param {number} seconds @returns {boolean} whether every goal is met */
function report(tally, wanted, seconds) {
  const count = (/** @type {RegExp} */ pattern) =>
    Object.entries(tally.statuses).reduce((sum, [status, times]) => sum + (pattern.test(status) ? times : 0), 0)
  const [answers, good, broken] = [count(/./), count(/^2/), count(/^5/)]
  const share = answers === 0 ? 0 : good / answers
  const percent = (/** @type {number} */ part) => `${(100 * part).toFixed(1)} %`
  const statuses = Object.entries(tally.statuses).sort()
  say(`\nanswers by status: ${statuses.map(([status, times]) => `${status}: ${times}`).join(', ')}`)
  /** @type {[boolean, string][]} */
  const goals = [
    [tally.cases >= wanted, `${tally.cases} cases (at least ${wanted} wanted)`],
    [
      share >= share2xxMin,
      `${percent(share)} of ${answers} answers were 2xx (at least ${percent(share2xxMin)} wanted)`
    ],
    [tally.failures === 0 && tally.isWhole, `${tally.failures} failures${tally.isWhole ? '' : ', a round broke off'}`],
    [broken === 0, `${broken} answers were 5xx`]
  ]
  for (const [isMet, line] of goals) say(`${isMet ? '✓' : '✗'} ${line}`)
  say(`in ${seconds.toFixed(0)} s`)
  return goals.every(([isMet]) => isMet)
}

/** @returns {Promise<number>} exit code */
async function main() {
  const options = readOptions({
    cases: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean' }
  })
  if (options.help) {
    say(help)
    return 0
  }
  const wanted = toCount(options.cases, 'cases', defaults.cases)
  const secondsMax = toCount(options.seconds, 'seconds', defaults.seconds)
  const seed = toCount(options.seed, 'seed', randomBytes(3).readUIntBE(0, 3) + 1)
  await ensureDependencies()
  await ensureBuilt()
  const program = await ensureSchemathesis()
  const url = await startService()
  const scene = await makeScene(url)
  say(`seed ${seed}`)
  const startedMs = performance.now()
  const elapsedSeconds = () => (performance.now() - startedMs) / 1000
  /** @type {Tally} */
  let tally = { cases: 0, failures: 0, statuses: {}, isWhole: true }
  // A round that broke off is not made up for by another one.
  for (
    let number = 0;
    tally.isWhole && tally.cases < wanted && elapsedSeconds() < secondsMax && !isInterrupted;
    number++
  ) {
    const round = { program, url, scene, folder, seed: seed + number, number, casesLeft: wanted - tally.cases }
    tally = sumCounts(tally, await fuzzRound(round))
  }
  return report(tally, wanted, elapsedSeconds()) && !isInterrupted ? 0 : 1
}

await runMain(async () => {
  try {
    return await main()
  } finally {
    await stopAll()
    rmSync(folder, { recursive: true, force: true })
  }
})
