/**
 * Folders for databases that are thrown away: in memory where there is room for them, because waiting for a disk is most of what a
 * MongoDB with many small databases does. What a killed owner left there is removed by the next one.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isGone, ownerName } from '../processes/process-registry.mjs'

const memory = '/dev/shm'
const prefix = 'skillmatch-scratch'
const gibibyte = 2 ** 30
const roomMin = 4 * gibibyte
const availableMin = 6 * gibibyte

/** Whether databases of some gigabytes find room in memory beside all that runs. */
function hasRoom() {
  if (process.platform !== 'linux' || !existsSync(memory)) return false
  try {
    const { bavail, bsize } = statfsSync(memory)
    const [, kibibytes] = /^MemAvailable: +(\d+) kB$/m.exec(readFileSync('/proc/meminfo', 'utf8')) ?? []
    return bavail * bsize >= roomMin && Number(kibibytes) * 1024 >= availableMin
  } catch {
    return false
  }
}

/** @param {string} base */
function removeOrphans(base) {
  for (const name of readdirSync(base)) {
    const [, owner] = new RegExp(`^${prefix}-(\\d+-\\w+)-`).exec(name) ?? []
    if (owner && isGone(owner)) rmSync(join(base, name), { recursive: true, force: true })
  }
}

/**
 * A new, empty folder, which its owner removes.
 * @returns {string}
 */
export function makeScratch() {
  const base = hasRoom() ? memory : tmpdir()
  removeOrphans(base)
  return mkdtempSync(join(base, `${prefix}-${ownerName()}-`))
}

/** @param {string} folder */
export const removeScratch = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
