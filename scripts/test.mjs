/**
 * `npm test`: sets itself up, checks format, lint and types, runs every test against a real MongoDB and Redis of its own, and
 * stops them. `npm test -- FILE…` runs these files alone (any argument goes to tap) without the checks and the coverage bound.
 * `npm run test:full` runs what takes longer as well: test/full.
 */
import '../tools/supported-node.cjs'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Percent of the lines of src, plugins and routes. */
const coverageMin = 90

const folder = mkdtempSync(join(tmpdir(), 'skillmatch-test-'))
const runId = randomUUID()
// Before the ledger is loaded, which reads them: everything this run starts is in one ledger and carries one mark.
process.env.SKILLMATCH_LEDGER = join(folder, 'processes')
process.env.SKILLMATCH_RUN = runId

const { ensureBuilt } = await import('../tools/services/build.mjs')
const { ensureChromium } = await import('../tools/services/chromium.mjs')
const { readCoverage } = await import('../tools/tests/coverage.mjs')
const { ensureDependencies } = await import('../tools/services/dependencies.mjs')
const { endLeftovers } = await import('../tools/processes/process-registry.mjs')
const { findMarked } = await import('../tools/processes/marked.mjs')
const { ensureMongod } = await import('../tools/services/mongod-binary.mjs')
const { startMongo } = await import('../tools/services/mongod.mjs')
const { ensureProgram, ensurePrograms } = await import('../tools/services/packages.mjs')
const { logFolder, nodeBin, root } = await import('../tools/processes/paths.mjs')
const { run, sleep } = await import('../tools/processes/processes.mjs')
const { startRedis } = await import('../tools/services/redis.mjs')
const { runMain, log, task } = await import('../tools/terminal/log.mjs')
const { findSchemathesis } = await import('../tools/services/schemathesis.mjs')
const { createTapReader } = await import('../tools/tests/tap.mjs')

const isFull = process.argv.includes('--full')
const given = process.argv.slice(2).filter((argument) => argument !== '--full')
const isWhole = given.length === 0
/** What only `npm run test:full` runs. */
const fullFolder = join('test', 'full')
/** @param {string} file */
const isWanted = (file) => file.endsWith('.test.ts') && (isFull || !file.startsWith(fullFolder))
const wholeSuite = () =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name))
    .filter(isWanted)
    .sort()
/** @type {(() => Promise<void>)[]} */
const stops = []
/** @type {import('node:child_process').ChildProcess | undefined} */
let tap
let isInterrupted = false

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    isInterrupted = true
    tap?.kill('SIGTERM')
  })
}

/** Starts what the tests need and tells them where by their environment. */
async function startServices() {
  rmSync(join(logFolder, 'test'), { recursive: true, force: true })
  const binary = await ensureMongod()
  const redisBinary = await ensureProgram('redis-server')
  const chromium = await ensureChromium()
  const schemathesis = await findSchemathesis()
  const dataFolder = join(folder, 'mongo')
  const mongo = await task('MongoDB', () =>
    startMongo({ binary, dataFolder, logFolder: folder, hasTestCommands: true })
  )
  stops.push(mongo.stop)
  const redis = await task('Redis', () => startRedis({ binary: redisBinary, logFile: join(folder, 'redis.log') }))
  stops.push(redis.stop)
  return {
    TEST_MONGODB_URI: mongo.uri('test'),
    TEST_REDIS_URL: redis.url,
    TEST_MONGOD: binary,
    ...(chromium && { TEST_CHROMIUM: chromium }),
    ...(schemathesis && { TEST_SCHEMATHESIS: schemathesis })
  }
}

/**
 * One tool over the whole repository.
 * @param {string} label
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>} how many failed: 0 or 1
 */
async function check(label, program, args) {
  if (isInterrupted) return 1
  try {
    await task(label, async () => {
      const { code, output } = await run(nodeBin(program), args, { cwd: root })
      if (code !== 0) throw new Error(output.trim())
    })
    return 0
  } catch (error) {
    log(error instanceof Error ? error.message : String(error))
    return 1
  }
}

/**
 * @param {Record<string, string>} services
 * @returns {Promise<import('../tools/tests/tap.mjs').TapResult>}
 */
function runTap(services) {
  const reader = createTapReader()
  const reports = ['--coverage-report=text', '--coverage-report=json-summary', '--show-full-coverage']
  return new Promise((resolve) => {
    tap = spawn(nodeBin('tap'), ['run', '--reporter=tap', ...reports, ...(isWhole ? wholeSuite() : given)], {
      cwd: root,
      env: { ...process.env, ...services, MONGOMS_SYSTEM_BINARY: services.TEST_MONGOD },
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit']
    })
    tap.stdout?.setEncoding('utf8').on('data', reader.take)
    tap.once('close', () => resolve(reader.finish()))
  })
}

/** @returns {number} how many failed: 0 or 1 */
function judgeCoverage() {
  const { percent, unloaded } = readCoverage()
  for (const file of unloaded) log(`no test loads ${file}`)
  const isEnough = percent >= coverageMin
  log(
    `Lines of src, plugins and routes covered: ${percent.toFixed(1)} % (at least ${coverageMin} % wanted${isEnough ? '' : ': too few'})`
  )
  return isEnough ? 0 : 1
}

/** Everything of this run has to be gone by now. @returns {Promise<number>} how many failed: 0 or 1 */
async function judgeLeftovers() {
  let left = findMarked(runId)
  for (let attempt = 0; attempt < 30 && left.length > 0; attempt++) {
    await sleep(100)
    left = findMarked(runId)
  }
  endLeftovers({ evenIfSupervised: true })
  for (const { pid, command } of left) {
    log(`left behind, ended now: pid ${pid} ${command}`)
    process.kill(pid, 'SIGKILL')
  }
  return left.length === 0 ? 0 : 1
}

await runMain(async () => {
  let failed = 0
  let passed = 0
  try {
    await ensurePrograms(['redis-server', 'haproxy', 'python3'])
    await ensureDependencies()
    await ensureBuilt()
    const services = await startServices()
    if (isWhole) {
      failed += await check('format and lint', 'biome', ['check', '.', '--diagnostic-level=error'])
      failed += await check('types', 'tsc', ['-p', 'tsconfig.check.json'])
    }
    if (isInterrupted) return 130
    const result = await runTap(services)
    log(`\n${result.coverage}`)
    for (const name of result.skipped) log(`skipped: ${name}`)
    passed += result.passed
    failed += result.failed
    if (isWhole) failed += judgeCoverage()
  } finally {
    for (const stop of stops.reverse()) await stop()
    failed += await judgeLeftovers()
    rmSync(folder, { recursive: true, force: true })
  }
  log(`${passed} passed, ${failed} failed`)
  return failed === 0 && !isInterrupted ? 0 : 1
})
