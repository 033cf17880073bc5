/** .skillmatch/run.json: what `up` runs, for `down` and for every tool that asks where the system is. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder } from './paths.mjs'
import { isRunning, startedAt } from './process-registry.mjs'

/**
 * @typedef {object} Run
 * @property {number} pid of the supervising script
 * @property {string} started when it started, to tell it from a later process of the same pid
 * @property {'starting' | 'ready'} state
 * @property {string | null} lb the balancer's URL
 * @property {string[]} hosts their URLs
 * @property {string[]} [admins] the URLs of their admin servers
 * @property {string} [page] what to open: the page of `up`, with the token of this run
 * @property {string} [mongodbUri]
 * @property {string} [redisUrl]
 * @property {string | null} [statistics] HAProxy's status page
 * @property {string} [page] the address to open, with the token of this run
 * @property {Record<string, number>} [pids] by name
 */

const file = join(stateFolder, 'run.json')

/** What runs now; a file whose supervisor is gone counts as none. @returns {Run | undefined} */
export function readRun() {
  try {
    /** @type {Run} */
    const run = JSON.parse(readFileSync(file, 'utf8'))
    return isRunning({ pid: run.pid, started: run.started, name: 'up' }) ? run : undefined
  } catch {
    return undefined
  }
}

/** @param {Omit<Run, 'pid' | 'started'>} run of this process */
export function writeRun(run) {
  mkdirSync(stateFolder, { recursive: true })
  const own = { pid: process.pid, started: startedAt(process.pid) ?? '' }
  // It may hold a connection string with its password.
  writeFileSync(`${file}.new`, JSON.stringify({ ...own, ...run }, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

export const removeRun = () => rmSync(file, { force: true })
