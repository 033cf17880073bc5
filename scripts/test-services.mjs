/**
 * `npm run test:services`: the MongoDB and Redis of the tests, kept up until Ctrl-C, so that `npm test -- FILE…` need not start its
 * own each time. `npm run test:services -- --stop` ends them from elsewhere.
 */
import '../tools/supported-node.cjs'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder } from '../tools/processes/paths.mjs'
import { endLeftovers, startedAt } from '../tools/processes/process-registry.mjs'
import { waitFor } from '../tools/processes/processes.mjs'
import { ensureDependencies } from '../tools/services/dependencies.mjs'
import { ensurePrograms } from '../tools/services/packages.mjs'
import { log, runMain, task } from '../tools/terminal/log.mjs'
import { startDatabases } from '../tools/tests/services.mjs'
import { readServices, removeServices, writeServices } from '../tools/tests/services-file.mjs'

const folder = join(stateFolder, 'test-services')
const stopLimitMs = 60_000

/** Ends those that another terminal keeps up. */
async function stopOthers() {
  const kept = readServices()
  if (!kept) return log('Nothing was running.')
  await task(`stop test:services (pid ${kept.pid})`, async () => {
    process.kill(kept.pid, 'SIGTERM')
    await waitFor(`pid ${kept.pid} to end`, () => startedAt(kept.pid) === undefined, { limitMs: stopLimitMs })
  })
}

/** Keeps them up until a signal comes or one of them ends. @returns {Promise<number>} exit code */
async function keepUp() {
  let isStopping = false
  const signalled = new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        isStopping = true
        resolve(0)
      })
    }
  })
  await ensurePrograms(['redis-server'])
  await ensureDependencies()
  endLeftovers()
  rmSync(folder, { recursive: true, force: true })
  const services = await startDatabases(folder)
  try {
    writeServices(services)
    log('`npm test -- FILE…` uses them now. Ctrl-C stops them.')
    const ended = services.processes.map(async ({ name, ended }) => {
      await ended
      if (!isStopping) log(`${name} has ended.`)
      return 1
    })
    return await Promise.race([signalled, ...ended])
  } finally {
    removeServices()
    await services.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

await runMain(async () => {
  if (process.argv.includes('--stop')) return stopOthers()
  const kept = readServices()
  if (kept) return log(`They run already (pid ${kept.pid}); \`npm run test:services -- --stop\` stops them.`)
  return await keepUp()
})
