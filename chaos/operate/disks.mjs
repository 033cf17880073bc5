/** Small disks for MongoDB's nodes, to be filled and emptied: tmpfs, so mounting must be permitted. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} Disk
 * @property {() => void} fill leaves no byte
 * @property {() => void} empty
 */

/** Twice what a node takes at its start, most of it for its journal: it takes more when it recovers. */
const size = '800m'
const chunk = Buffer.alloc(64 * 1024)

/**
 * @param {string} dataFolder of startMongo()
 * @param {number} count of nodes
 * @param {(() => Promise<unknown>)[]} stops
 * @returns {Disk[]} none when mounting is not permitted
 */
export function mountDisks(dataFolder, count, stops) {
  /** @type {Disk[]} */
  const disks = []
  for (let index = 0; index < count; index++) {
    const folder = join(dataFolder, `node-${index + 1}`)
    mkdirSync(folder, { recursive: true })
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'skillmatch-chaos', folder]).status !== 0) return []
    const unmount = () => void spawnSync('umount', ['--lazy', folder])
    process.once('exit', unmount)
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
  }
}
