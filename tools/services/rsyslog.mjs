/** rsyslog: this machine's, else the one of Debian's package, without its service. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unpackDebian } from './debian-packages.mjs'
import { findProgram } from './packages.mjs'

/** What the package needs beyond a minimal Debian. */
const packages = ['rsyslog', 'libestr0', 'libfastjson4', 'liblognorm5']

/**
 * @typedef {object} Rsyslog
 * @property {string} binary
 * @property {string[]} args every start's first
 * @property {NodeJS.ProcessEnv} env every start's
 */

/** @returns {Promise<Rsyslog>} */
export async function ensureRsyslog() {
  const found = findProgram('rsyslogd')
  if (found) return { binary: found, args: [], env: process.env }
  const usr = join(await unpackDebian(packages), 'usr')
  // Debian's folder of this machine's architecture.
  const triplet = readdirSync(join(usr, 'lib')).find((name) => existsSync(join(usr, 'lib', name, 'rsyslog'))) ?? ''
  const libraries = join(usr, 'lib', triplet)
  return {
    binary: join(usr, 'sbin', 'rsyslogd'),
    args: ['-M', join(libraries, 'rsyslog')],
    env: { ...process.env, LD_LIBRARY_PATH: libraries }
  }
}
