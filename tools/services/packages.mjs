/** Programs of the operating system: found, else installed by its package manager where we may, else named in one line. */
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../processes/processes.mjs'
import { task, UserError } from '../terminal/log.mjs'

const folders = [
  '/usr/local/sbin',
  '/usr/sbin',
  '/usr/local/bin',
  '/usr/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/sbin'
]
const stallMsMax = 120_000
const policyFile = '/usr/sbin/policy-rc.d'
// Debian's rule for "install, but start no service": this file's exit code 101. The mark tells ours from an administrator's.
const policy = '#!/bin/sh\n# skillmatch set-up: removed when the installation ends\nexit 101\n'

/**
 * A program in PATH or where Debian and Homebrew put servers.
 * @param {string} name
 * @returns {string | undefined} its path
 */
export function findProgram(name) {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...folders]) {
    const file = join(folder, name)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Not here.
    }
  }
  return undefined
}

const canInstall = () => process.getuid?.() === 0 && findProgram('apt-get') !== undefined

/** Homebrew's names, where they are others. @type {Map<string, string>} */
const brewNames = new Map([
  ['redis-server', 'redis'],
  ['npm', 'node']
])

/** @param {string[]} names */
const listed = (names) => (names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)

/**
 * Finds programs, or installs those that are missing, or names them all at once.
 * @param {string[]} names of the programs, which are those of their Debian packages
 * @throws UserError that names every program that is missing and cannot be installed from here
 */
export async function ensurePrograms(names) {
  const missing = names.filter((name) => findProgram(name) === undefined)
  if (missing.length === 0) return
  if (!canInstall()) {
    const verb = missing.length === 1 ? 'is' : 'are'
    const brew = missing.map((name) => brewNames.get(name) ?? name).join(' ')
    throw new UserError(
      `${listed(missing)} ${verb} missing: install ${missing.length === 1 ? 'it' : 'them'} (Debian, Ubuntu: sudo apt-get install ${missing.join(' ')}; macOS: brew install ${brew}), then start again.`
    )
  }
  for (const name of missing) {
    await installPackage(name)
    if (findProgram(name) === undefined) {
      throw new UserError(
        `The package ${name} is installed but brought no program ${name}: install it yourself, then start again.`
      )
    }
  }
}

/**
 * The path of a program, installed when it is missing.
 * @param {string} name of the program and of its Debian package
 * @returns {Promise<string>}
 */
export async function ensureProgram(name) {
  await ensurePrograms([name])
  return /** @type {string} */ (findProgram(name))
}

/**
 * Installs a Debian package; whatever service it brings is not started.
 * @param {string} name
 * @throws UserError when we may not, or the installation fails
 */
export async function installPackage(name) {
  if (!canInstall()) {
    throw new UserError(
      `${name} is missing and cannot be installed from here (not root on Debian or Ubuntu): sudo apt-get install ${name}`
    )
  }
  await task(`install ${name}`, async (note) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
    const release = forbidServiceStarts()
    try {
      note('apt-get update')
      // Its failure (one dead source of many) need not matter: the installation tells.
      await run('apt-get', ['update', '-qq'], { env, stallMsMax })
      note('apt-get install')
      const args = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', name]
      const onOutput = (/** @type {string} */ text) => {
        // "Need to get 2,204 kB of archives." and "Get:1 http://… bookworm/main amd64 haproxy amd64 2.6.12 [2,010 kB]".
        const size = /Need to get (\S+ .?B)/.exec(text)?.[1]
        const archive = /^Get:\d+ \S+ \S+ \S+ (\S+).*(\[.*\])/m.exec(text)
        if (archive) note(`${archive[1]} ${archive[2]}`)
        else if (size) note(`apt-get install, ${size}`)
      }
      const { code, output } = await run('apt-get', args, { env, stallMsMax, onOutput })
      if (code !== 0)
        throw new UserError(`apt-get install ${name} failed:\n${output.trim().split('\n').slice(-5).join('\n')}`)
      note('')
    } finally {
      release()
    }
  })
}

/** @returns {() => void} takes the prohibition back */
function forbidServiceStarts() {
  const isOurs = () => existsSync(policyFile) && readFileSync(policyFile, 'utf8') === policy
  if (existsSync(policyFile) && !isOurs()) return () => undefined
  writeFileSync(policyFile, policy, { mode: 0o755 })
  const release = () => {
    if (isOurs()) rmSync(policyFile, { force: true })
  }
  process.once('exit', release)
  return release
}
