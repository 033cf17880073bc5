/** schemathesis (PyPI): in a virtual environment in this user's cache, made once for every clone. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withLock } from '../processes/lock.mjs'
import { cacheFolder } from '../processes/paths.mjs'
import { run } from '../processes/processes.mjs'
import { log, task, UserError } from '../terminal/log.mjs'
import { ensureProgram, installPackage } from './packages.mjs'

const version = '4.32.5'
const environment = join(cacheFolder, `schemathesis-${version}`)
const program = join(environment, 'bin', 'schemathesis')
const finished = join(environment, 'finished')
const stallMsMax = 120_000

/**
 * The path of schemathesis; installs it when it is not there.
 * @returns {Promise<string>}
 */
export async function ensureSchemathesis() {
  if (existsSync(finished)) return program
  const python = await ensureProgram('python3')
  await task('schemathesis', (note) => withLock(`${environment}-lock`, () => install(python, note)))
  return program
}

/**
 * The same for a run whose other parts can do without.
 * @returns {Promise<string | undefined>} undefined: there is none, and the reason has been said
 */
export async function findSchemathesis() {
  try {
    return await ensureSchemathesis()
  } catch (error) {
    log(`The short fuzz will fail. ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

/**
 * @param {string} python
 * @param {import('../terminal/log.mjs').Note} note
 */
async function install(python, note) {
  if (existsSync(finished)) return
  // Programs of a virtual environment hold its path, so it is made where it stays; what an interrupted run left goes first.
  rmSync(environment, { recursive: true, force: true })
  mkdirSync(dirname(environment), { recursive: true })
  note('virtual environment')
  const venv = ['-m', 'venv', environment]
  if ((await run(python, venv, { stallMsMax })).code !== 0) {
    // Debian and Ubuntu have what it needs in a package of its own.
    await installPackage('python3-venv')
    await must('python3 -m venv', python, venv)
  }
  note('from PyPI by pip')
  const quiet = ['--quiet', '--disable-pip-version-check', '--progress-bar', 'off', '--timeout', '15']
  await must('pip install', join(environment, 'bin', 'pip'), ['install', ...quiet, `schemathesis==${version}`])
  const mark = `${finished}.new`
  mkdirSync(mark)
  renameSync(mark, finished)
}

/**
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
async function must(what, command, args) {
  const { code, output } = await run(command, args, { stallMsMax })
  if (code === 0) return
  const last = output.trim().split('\n').slice(-5).join('\n')
  throw new UserError(`${what} failed (exit ${code}):\n${last}`)
}
