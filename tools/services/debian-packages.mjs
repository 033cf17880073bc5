/** Programs of Debian packages without their installation: unpacked into this user's cache, so that no service starts. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../processes/lock.mjs'
import { cacheFolder } from '../processes/paths.mjs'
import { run } from '../processes/processes.mjs'
import { task, UserError } from '../terminal/log.mjs'
import { findProgram } from './packages.mjs'

const stallMsMax = 60_000

/**
 * The folder that holds what some packages hold, downloaded from the machine's own sources when it is not there. They are the
 * versions of the day they were downloaded, and of this release of Debian, whose other libraries they need.
 * @param {string[]} packages the first one names the folder
 * @returns {Promise<string>}
 * @throws UserError where there is no apt, or it cannot download
 */
export async function unpackDebian(packages) {
  const [name = ''] = packages
  const folder = join(cacheFolder, `debian-${name}-${process.arch}`)
  if (existsSync(folder)) return folder
  if (!findProgram('apt-get') || !findProgram('dpkg')) throw new UserError(`${name} is missing: install it yourself.`)
  await task(name, (note) => withLock(`${folder}-lock`, () => unpack(packages, folder, note)))
  return folder
}

/**
 * @param {string[]} packages
 * @param {string} folder
 * @param {import('../terminal/log.mjs').Note} note
 */
async function unpack(packages, folder, note) {
  if (existsSync(folder)) return
  const work = `${folder}.${process.pid}`
  const tree = join(work, 'tree')
  mkdirSync(tree, { recursive: true })
  try {
    note('apt-get download')
    // Its failure (one dead source of many) need not matter: the download tells.
    if (process.getuid?.() === 0) await run('apt-get', ['update', '-qq'], { stallMsMax })
    const args = ['-o', 'APT::Sandbox::User=root', 'download', ...packages]
    const { code, output } = await run('apt-get', args, { cwd: work, stallMsMax })
    if (code !== 0) throw new UserError(`apt-get download ${packages.join(' ')} failed:\n${output.trim()}`)
    for (const file of readdirSync(work).filter((one) => one.endsWith('.deb'))) {
      const { code, output } = await run('dpkg', ['-x', join(work, file), tree], { stallMsMax })
      if (code !== 0) throw new UserError(`dpkg -x ${file} failed:\n${output.trim()}`)
    }
    renameSync(tree, folder)
    note(folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
