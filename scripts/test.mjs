/**
 * `npm test`: sets itself up, checks format, lint and types, runs every test against a real MongoDB and Redis of its own, and
 * stops them. `npm test -- FILE…` runs these files alone (any argument goes to tap), with only what they need running and
 * without the checks and the coverage bound. `npm run test:full` runs what takes longer as well: test/full.
 */
import '../tools/supported-node.cjs'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
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
const { ensureDependencies } = await import('../tools/services/dependencies.mjs')
const { endLeftovers } = await import('../tools/processes/process-registry.mjs')
const { findMarked } = await import('../tools/processes/marked.mjs')
const { ensurePrograms } = await import('../tools/services/packages.mjs')
const { nodeBin, root, stateFolder } = await import('../tools/processes/paths.mjs')
const { run, sleep } = await import('../tools/processes/processes.mjs')
const { runMain, log } = await import('../tools/terminal/log.mjs')
const { readCoverage } = await import('../tools/tests/coverage.mjs')
const { listSuite, needOf } = await import('../tools/tests/suite.mjs')

const isFull = process.argv.includes('--full')
const given = process.argv.slice(2).filter((argument) => argument !== '--full')
const isWhole = given.length === 0
const need = needOf(given)
/** What no download of ours brings. */
const programs = {
  nothing: [],
  databases: ['redis-server'],
  everything: ['redis-server', 'haproxy', 'python3']
}
/** What the compiler keeps of its last run: only what has changed is looked at again. */
const typesSeen = join(stateFolder, 'types.json')
const pageTypesSeen = join(stateFolder, 'page-types.json')
const interruption = new AbortController()
const { signal } = interruption

for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(name, () => interruption.abort())
}

/**
 * One tool over the whole repository.
 * @param {string} label
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<string[]>} what is wrong
 */
async function check(label, program, args) {
  if (signal.aborted) return ['interrupted']
  const { code, output } = await run(nodeBin(program), args, { cwd: root, signal })
  log(`  ${code === 0 ? '✓' : '✗'} ${label}`)
  return code === 0 ? [] : [output.trim()]
}

/** Beside the tests, whose first files wait for their servers. @returns {Promise<string[]>} what is wrong */
const checkSources = async () => [
  ...(await check('format and lint', 'biome', ['check', '.', '--diagnostic-level=error'])),
  ...(await check('types', 'tsc', ['-p', 'tsconfig.check.json', '--incremental', '--tsBuildInfoFile', typesSeen])),
  ...(await check('types of the pages', 'tsc', [
    '-p',
    'web/tsconfig.json',
    '--incremental',
    '--tsBuildInfoFile',
    pageTypesSeen
  ]))
]

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
  /** @type {string | undefined} */
  let unsteady
  /** @type {(() => Promise<void>) | undefined} */
  let stop
  try {
    await ensurePrograms(programs[need])
    await ensureDependencies()
    await ensureBuilt()
    // Loaded after the packages are there.
    const { removeOldLogs, startServices } = await import('../tools/tests/services.mjs')
    const { runSuite } = await import('../tools/tests/run-tap.mjs')
    removeOldLogs()
    const services = await startServices(need, { folder, mayShare: !isWhole })
    stop = services.stop
    const checking = isWhole ? checkSources() : []
    const files = isWhole ? listSuite({ isFull }) : given
    const env = { ...process.env, ...services.env }
    const result = await runSuite({ files, env, hasCoverage: isWhole, signal }, () => {
      // Another run of tap would remove the report.
      if (isWhole) failed += judgeCoverage()
    })
    passed += result.passed
    failed += result.failed
    unsteady = result.unsteady
    const wrong = await checking
    failed += wrong.length
    for (const output of wrong) log(output)
  } finally {
    await stop?.()
    failed += await judgeLeftovers()
    rmSync(folder, { recursive: true, force: true })
  }
  if (unsteady) log(`unsteady: ${unsteady} failed and passed when it was run again alone`)
  log(`${passed} passed, ${failed} failed`)
  return failed === 0 && !signal.aborted ? 0 : 1
})
