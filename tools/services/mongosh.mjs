/** mongosh: what is installed, else npm's package in this user's cache, installed once for every clone. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../processes/lock.mjs'
import { cacheFolder } from '../processes/paths.mjs'
import { run } from '../processes/processes.mjs'
import { task, UserError } from '../terminal/log.mjs'
import { findProgram } from './packages.mjs'

const version = '2.12.0'
const folder = join(cacheFolder, `mongosh-${version}`)
const program = join(folder, 'node_modules', '.bin', 'mongosh')
const stallMsMax = 120_000

/**
 * The path of mongosh; installs it when it is not there.
 * @returns {Promise<string>}
 */
export async function ensureMongosh() {
  const installed = findProgram('mongosh')
  if (installed) return installed
  if (!existsSync(program)) await task('mongosh', () => withLock(`${folder}-lock`, install))
  return program
}

async function install() {
  if (existsSync(program)) return
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  // What it can do without is what would have to be compiled or downloaded.
  const options = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund']
  const { code, output } = await run('npm', ['install', '--prefix', fresh, ...options, `mongosh@${version}`], {
    cwd: fresh,
    stallMsMax
  })
  if (code !== 0) throw new UserError(`npm install mongosh failed (exit ${code}):\n${output.trim()}`)
  renameSync(fresh, folder)
}
