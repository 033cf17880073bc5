/** The other control: a build of the product that is made stale on purpose, by a change of its compiled text. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../../tools/terminal/log.mjs'
import { makeReleases } from '../operate/releases.mjs'

/** @typedef {{ file: string, find: string, put: string }} Patch `file` below the compiled folder */

/**
 * What makes it stale: every version counts as the same, so that answers are served for as long as they are kept at all, on a slow
 * machine too; the proxy is the one that is stale for a moment only.
 * @type {Patch[]}
 */
export const patches = [{ file: 'src/redis/versions.js', find: 'values.join(" ")', put: 'values.length' }]

/**
 * @param {string} dist the compiled folder
 * @param {Patch[]} [changes]
 * @throws UserError when a text is not there exactly once
 */
export function makeStale(dist, changes = patches) {
  for (const { file, find, put } of changes) {
    const text = readFileSync(join(dist, file), 'utf8')
    const parts = text.split(find)
    if (parts.length !== 2) {
      throw new UserError(
        `The stale build of chaos/coherence/stale.mjs does not fit: "${find}" is in ${file} ${parts.length - 1} times, not once.`
      )
    }
    writeFileSync(join(dist, file), parts.join(put))
  }
}

/**
 * A copy of the build, made stale.
 * @param {string} folder
 * @returns {string} its entry
 */
export function makeStaleBuild(folder) {
  const { entry } = makeReleases(folder)
  makeStale(dirname(entry))
  return entry
}
