/** The npm packages: installed when they are absent or not those of package-lock.json. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { withLock } from '../processes/lock.mjs'
import { root, stateFolder } from '../processes/paths.mjs'
import { run } from '../processes/processes.mjs'
import { task, UserError } from '../terminal/log.mjs'
import { findProgram } from './packages.mjs'
import { bytesBelow, megabytes } from './sizes.mjs'

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, link?: boolean, resolved?: string }} LockedPackage */

const stallMsMax = 120_000

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own copy of the lock at the end of an install,
 * so an interrupted one does not count.
 * @param {{ isProduction?: boolean, folder?: string }} [options] `isProduction`: development packages may be absent;
 *   `folder`: another package.json's than the repository's own
 */
export function areDependenciesInstalled({ isProduction = false, folder = root } = {}) {
  const wanted = readPackages(join(folder, 'package-lock.json'))
  const present = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '' || locked.optional || locked.devOptional) return true
    if (isProduction && locked.dev) return true
    return present[path]?.version === locked.version
  })
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/**
 * What an installation leaves out: development packages, when they are not wanted and were not there before either.
 * @param {boolean} isProduction
 * @param {string} folder
 */
function omitted(isProduction, folder) {
  const wasForDevelopment = Object.values(readPackages(join(folder, 'node_modules', '.package-lock.json'))).some(
    ({ dev }) => dev
  )
  return isProduction && !wasForDevelopment ? '--omit=dev' : '--include=dev'
}

/**
 * Installs the packages of package-lock.json when they are not there.
 * @param {{ isProduction?: boolean, folder?: string }} [options] `isProduction`: what runs and builds the service is enough;
 *   `folder`: another package.json's than the repository's own
 */
export async function ensureDependencies({ isProduction = false, folder = root } = {}) {
  if (areDependenciesInstalled({ isProduction, folder })) return
  const npm = findNpm()
  await task('npm packages', (note) =>
    withLock(
      join(stateFolder, 'install-lock'),
      async () => {
        if (areDependenciesInstalled({ isProduction, folder })) return
        const omit = omitted(isProduction, folder)
        const args = [...npm.args, 'ci', omit, '--no-audit', '--no-fund']
        const end = watchInstall(folder, omit === '--omit=dev', note)
        const { code, output } = await run(npm.command, args, { cwd: folder, stallMsMax }).finally(end)
        if (code !== 0)
          throw new UserError(`npm ci failed (exit ${code}):\n${output.trim().split('\n').slice(-12).join('\n')}`)
        const count = Object.keys(readPackages(join(folder, 'node_modules', '.package-lock.json'))).length
        note(`${count} packages, ${megabytes(bytesBelow(join(folder, 'node_modules')))}`)
      },
      (pid) => note(`waiting for pid ${pid}, which installs them`)
    )
  )
}

const lookMs = 250

/**
 * Tells how many packages lie unpacked, and which one came last, as npm says nothing until it is done.
 * @param {string} folder of the package.json
 * @param {boolean} isProduction
 * @param {import('../terminal/log.mjs').Note} note
 * @returns {() => void} ends it
 */
function watchInstall(folder, isProduction, note) {
  const paths = Object.entries(readPackages(join(folder, 'package-lock.json'))).flatMap(([path, locked]) => {
    const isLeftOut =
      path === '' || locked.link || locked.optional || (isProduction && (locked.dev || locked.devOptional))
    return isLeftOut || !path.startsWith('node_modules/') ? [] : [path]
  })
  const missing = new Set(paths)
  const look = () => {
    let last = ''
    for (const path of missing) {
      if (!existsSync(join(folder, path, 'package.json'))) continue
      missing.delete(path)
      last = path.slice('node_modules/'.length)
    }
    if (last) note(`${paths.length - missing.size} of ${paths.length} packages, ${last}`)
  }
  note(`npm ci, ${paths.length} packages`)
  const timer = setInterval(look, lookMs)
  return () => clearInterval(timer)
}

/** Whether packages have to be installed and there is no npm to do it. */
export const isNpmMissing = () =>
  !areDependenciesInstalled({ isProduction: true }) && findNpm().args.length === 0 && findProgram('npm') === undefined

/** npm as a command: the one that runs us, the one beside this Node, or whatever PATH has. */
function findNpm() {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  for (const script of [process.env.npm_execpath, beside]) {
    if (script && basename(script) === 'npm-cli.js' && existsSync(script)) {
      return { command: process.execPath, args: [script] }
    }
  }
  return { command: 'npm', args: [] }
}
