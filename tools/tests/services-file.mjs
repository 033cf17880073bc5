/** .skillmatch/test-services.json: what `npm run test:services` keeps up, for the runs that use it. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder } from '../processes/paths.mjs'
import { isRunning, startedAt } from '../processes/process-registry.mjs'

/** @typedef {import('../processes/process-registry.mjs').Entry} Entry */

/**
 * @typedef {object} TestServices
 * @property {number} pid of the script that keeps them up
 * @property {string} started when it started, to tell it from a later process of the same pid
 * @property {Entry[]} processes of the services
 * @property {Record<string, string>} env tells tests where they are
 */

const file = join(stateFolder, 'test-services.json')

/** What is kept up now; a file that cannot be read, or whose script is gone, counts as none. @returns {TestServices | undefined} */
export function readServices() {
  try {
    /** @type {TestServices} */
    const services = JSON.parse(readFileSync(file, 'utf8'))
    const isKept = isRunning({ pid: services.pid, started: services.started, name: 'test:services' })
    return isKept && Array.isArray(services.processes) && services.env ? services : undefined
  } catch {
    return undefined
  }
}

/** @param {import('./services.mjs').Services} services that this process keeps up */
export function writeServices({ env, processes }) {
  mkdirSync(stateFolder, { recursive: true })
  /** @type {TestServices} */
  const services = {
    pid: process.pid,
    started: startedAt(process.pid) ?? '',
    processes: processes.map(({ pid, name }) => ({ pid, name, started: startedAt(pid) ?? '' })),
    env
  }
  writeFileSync(`${file}.new`, JSON.stringify(services, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export const removeServices = () => rmSync(file, { force: true })
