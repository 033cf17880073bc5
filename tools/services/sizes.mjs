/** How much lies in a folder, and how people say it. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`

/**
 * The size of all files of a folder, which may change meanwhile.
 * @param {string} folder
 */
export const bytesBelow = (folder) =>
  readdirSync(folder, { recursive: true }).reduce((sum, name) => {
    const found = statSync(join(folder, String(name)), { throwIfNoEntry: false })
    return sum + (found?.isFile() ? found.size : 0)
  }, 0)
