/** promtool, of Prometheus: found, else taken out of Debian's package into this user's cache, so that no service is installed. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../processes/lock.mjs'
import { cacheFolder } from '../processes/paths.mjs'
import { run } from '../processes/processes.mjs'
import { log, task, UserError } from '../terminal/log.mjs'
import { findProgram } from './packages.mjs'

const cached = join(cacheFolder, 'promtool')
const stallMsMax = 120_000

/**
 * The path of promtool.
 * @returns {Promise<string>}
 * @throws UserError when it is missing and cannot be had from here
 */
export async function ensurePromtool() {
  const found = findProgram('promtool')
  if (found !== undefined) return found
  if (!existsSync(cached)) await task('promtool', (note) => withLock(`${cached}-lock`, () => extract(note)))
  return cached
}

/**
 * The same for a test that is skipped without it.
 * @returns {Promise<string | undefined>} undefined: there is none, and the reason has been said
 */
export async function findPromtool() {
  try {
    return await ensurePromtool()
  } catch (error) {
    log(`promtool's checks are skipped. ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

/** @param {import('../terminal/log.mjs').Note} note */
async function extract(note) {
  if (existsSync(cached)) return
  const missing = ['apt-get', 'dpkg-deb'].filter((name) => findProgram(name) === undefined)
  if (missing.length > 0) {
    throw new UserError('promtool is missing: install Prometheus (Debian, Ubuntu: sudo apt-get install prometheus).')
  }
  mkdirSync(cacheFolder, { recursive: true })
  const folder = mkdtempSync(`${cached}-new-`)
  chmodSync(folder, 0o755) // apt's own user downloads into it
  try {
    note('apt-get download prometheus')
    if (process.getuid?.() === 0) await run('apt-get', ['update', '-qq'], { stallMsMax })
    await must('apt-get', ['download', '-qq', 'prometheus'], folder)
    const archive = readdirSync(folder).find((name) => name.endsWith('.deb'))
    if (archive === undefined) throw new UserError('apt-get download prometheus brought no package.')
    await must('dpkg-deb', ['-x', archive, 'content'], folder)
    renameSync(join(folder, 'content', 'usr', 'bin', 'promtool'), cached)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
async function must(command, args, cwd) {
  const { code, output } = await run(command, args, { cwd, stallMsMax })
  if (code === 0) return
  throw new UserError(`${command} ${args.join(' ')} failed:\n${output.trim().split('\n').slice(-5).join('\n')}`)
}
