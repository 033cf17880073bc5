/** Small disks for MongoDB's nodes, to be filled and emptied: tmpfs, so mounting must be permitted. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { isGone, ownerName } from '../../tools/processes/process-registry.mjs'

/**
 * @typedef {object} Disk
 * @property {() => void} fill leaves no byte
 * @property {() => void} empty
 */

/** Twice what a node takes at its start, most of it for its journal: it takes more when it recovers. */
const size = '600m'
const chunk = Buffer.alloc(64 * 1024)
const prefix = 'skillmatch-chaos'

/** Lazily: its files may still be open. @param {string} folder */
const unmountAt = (folder) => void spawnSync('umount', ['--lazy', folder])

/** What a killed owner left mounted. */
function removeOrphans() {
  for (const line of readFileSync('/proc/mounts', 'utf8').split('\n')) {
    const [, owner, folder] = new RegExp(`^${prefix}-(\\d+-\\w+) (\\S+)`).exec(line) ?? []
    if (owner && folder && isGone(owner)) unmountAt(folder)
  }
}

/**
 * @param {string} dataFolder of startMongo()
 * @param {number} count of nodes
 * @param {(() => Promise<unknown>)[]} stops
 * @returns {Disk[]} none when mounting is not permitted
 */
export function mountDisks(dataFolder, count, stops) {
  /** @type {Disk[]} */
  const disks = []
  if (process.platform !== 'linux') return disks
  removeOrphans()
  for (let index = 0; index < count; index++) {
    const folder = join(dataFolder, `node-${index + 1}`)
    mkdirSync(folder, { recursive: true })
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, `${prefix}-${ownerName()}`, folder]).status !== 0)
      return []
    const unmount = () => unmountAt(folder)
    process.prependOnceListener('exit', unmount) // before its folder is removed
    stops.push(async () => {
      process.off('exit', unmount)
      unmount()
    })
    const ballast = join(folder, 'ballast')
    disks.push({ fill: () => fill(folder, ballast), empty: () => rmSync(ballast, { force: true }) })
  }
  return disks
}

/** @param {string} folder @param {string} ballast */
function fill(folder, ballast) {
  const file = openSync(ballast, 'a')
  try {
    while (statfsSync(folder).bavail > 0) writeSync(file, chunk)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOSPC') throw error
  } finally {
    closeSync(file)
  }
}
