/** `npm run up`: the whole system on this machine, from nothing. See --help. */
import '../tools/supported-node.cjs'
import { openPage } from '../tools/demo/server.mjs'
import { detach, detachedMark } from '../tools/processes/detach.mjs'
import { endLeftovers } from '../tools/processes/process-registry.mjs'
import { sleep } from '../tools/processes/processes.mjs'
import { readRun, removeRun, writeRun } from '../tools/processes/runfile.mjs'
import { ensureBuilt } from '../tools/services/build.mjs'
import { ensureDependencies, isNpmMissing } from '../tools/services/dependencies.mjs'
import { ensurePrograms } from '../tools/services/packages.mjs'
import { dropData, seedOnce } from '../tools/services/state.mjs'
import { createSupervisor } from '../tools/services/supervise.mjs'
import { hostPorts, portsOf, requirePorts, spoken, startSystem, stopSystem } from '../tools/services/system.mjs'
import { describe, log, runMain, UserError } from '../tools/terminal/log.mjs'
import { summary } from '../tools/terminal/table.mjs'
import { help, readUpOptions } from '../tools/terminal/up-options.mjs'

/** @typedef {import('../tools/terminal/up-options.mjs').UpOptions} UpOptions */
/** @typedef {import('../tools/processes/runfile.mjs').Run} Run */

const isDetached = process.env[detachedMark] === '1'
const releasePauseMs = 500

/**
 * @param {UpOptions} options
 * @returns {Pick<Run, 'lb' | 'hosts'>} the addresses these options ask for
 */
const addresses = ({ system }) => ({
  lb: system.hasProxy ? `http://127.0.0.1:${system.port}` : null,
  hosts: hostPorts(system).map((port) => `http://127.0.0.1:${port}`)
})

/**
 * It runs already: fine when it is what was asked for.
 * @param {Run} run
 * @param {UpOptions} options
 */
function tellRunning(run, options) {
  const wanted = addresses(options)
  const isPageElsewhere = options.pagePort && run.page && new URL(run.page).port !== `${options.pagePort}`
  const isSame = run.lb === wanted.lb && run.hosts.join() === wanted.hosts.join() && !isPageElsewhere
  const where = `SkillMatch is already ${run.state === 'ready' ? 'up' : 'starting'} at ${run.lb ?? run.hosts[0]} (pid ${run.pid})`
  if (options.isFresh || !isSame) throw new UserError(`${where}, with other options: \`npm run down\` first.`)
  log(`${where}; \`npm run down\` stops it.`)
  if (run.state === 'ready') log(`\nOpen ${run.page ?? spoken(run.lb ?? run.hosts[0] ?? '')}\n`)
}

/** What a killed predecessor left running would hold the data and the ports. */
async function cleanUp() {
  const ended = endLeftovers()
  if (ended.length === 0) return
  log(`  ended what an earlier start left behind: ${ended.join(', ')}`)
  await sleep(releasePauseMs)
}

/**
 * What no download of ours brings; all that is missing is named at once, before anything is done.
 * @param {UpOptions} options
 */
const neededPrograms = ({ system }) => [
  ...(isNpmMissing() ? ['npm'] : []),
  ...(process.env.REDIS_URL ? [] : ['redis-server']),
  ...(system.hasProxy ? ['haproxy'] : [])
]

/**
 * From nothing to ready, then watches over the parts.
 * @param {UpOptions} options
 * @param {import('../tools/services/system.mjs').System} system
 * @param {() => boolean} isStopping
 */
async function start(options, system, isStopping) {
  const run = { ...addresses(options) }
  await ensurePrograms(neededPrograms(options))
  await cleanUp()
  await requirePorts(options.system)
  const page = await openPage(options.pagePort, portsOf(options.system))
  writeRun({ ...run, state: 'starting' })
  if (options.isFresh) dropData()
  await ensureDependencies({ isProduction: true })
  await ensureBuilt()
  await startSystem(options.system, system, page.origins)
  const { mongodbUri, redisUrl } = system
  const api = run.lb ?? run.hosts[0] ?? ''
  const accounts = await seedOnce(api, mongodbUri)
  const pids = Object.fromEntries(system.parts.map(({ process }) => [process.name, process.pid]))
  const admins = await Promise.all(system.hosts.map((host) => host.adminUrl()))
  const statistics = system.balancer?.statisticsUrl ?? null
  if (isStopping()) return
  // Loaded when the packages are there.
  const { startDemo } = await import('../tools/demo/demo.mjs')
  const supervisor = createSupervisor(system.parts, isStopping)
  const address = startDemo({ page, lb: run.lb, admins, accounts, system, supervisor, isStopping })
  log(summary({ address, isDetached }))
  writeRun({ ...run, page: address, state: 'ready', admins, mongodbUri, redisUrl, statistics, pids })
  await supervisor.run()
}

/**
 * Runs until a signal or a failure, then stops all it started.
 * @param {UpOptions} options
 * @returns {Promise<number>} exit code
 */
async function runUntilStopped(options) {
  /** @type {import('../tools/services/system.mjs').System} */
  const system = { parts: [], hosts: [], balancer: undefined, redis: undefined, mongodbUri: '', redisUrl: '' }
  let isStopping = false
  const signalled = new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        // Impatience: what still runs is killed on the way out.
        if (isStopping) process.exit(130)
        resolve(undefined)
      })
    }
  })
  let exitCode = 0
  try {
    await Promise.race([start(options, system, () => isStopping), signalled])
  } catch (error) {
    process.stderr.write(`\n${describe(error)}\n`)
    exitCode = 1
  }
  isStopping = true
  if (system.parts.length > 0) log('Stopping (once more Ctrl-C: at once) …')
  await stopSystem(system)
  removeRun()
  if (system.parts.length > 0) log('Stopped.')
  return exitCode
}

await runMain(async () => {
  const options = readUpOptions()
  if (options.isHelpWanted) return log(help)
  if (options.isFresh && process.env.MONGODB_URI) {
    throw new UserError(
      '--fresh forgets only data of our own, and MONGODB_URI names another database: unset one of them.'
    )
  }
  const run = readRun()
  if (run) return tellRunning(run, options)
  const exitCode = options.isDetached ? await detach(process.argv.slice(2)) : await runUntilStopped(options)
  // A set-up that was interrupted half-way may still be at work.
  process.exit(exitCode)
})
