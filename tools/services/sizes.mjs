/** How much lies in a folder, and how people say it. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`

/**
 * The names of a folder and all below it; none when a part of it vanishes meanwhile.
 * @param {string} folder
 */
function namesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

/**
 * The size of all files of a folder, which other programs may be changing.
 * @param {string} folder
 */
export const bytesBelow = (folder) =>
  namesBelow(folder).reduce((sum, name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false })
    return sum + (found?.isFile() ? found.size : 0)
  }, 0)
