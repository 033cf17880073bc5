/** What an answer's bytes show of jobs and employers, whose titles and names carry the number of the version and of the attempt. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** @typedef {import('./history.mjs').Shown} Shown */
/** @typedef {{ jobs: Map<string, Shown>, employers: Map<string, Shown> }} Content */

/** A word of every job here, for the questions that find them all. */
export const groupWord = 'zqgroupx'

/** Words of no language, of which none begins another. @param {number} slot @param {number} generation */
export const jobName = (slot, generation) => `zq${slot}g${generation}x`

/** @param {string} name @param {number} version @param {number} attempt */
export const titleOf = (name, version, attempt) => `${name} v${version}a${attempt} ${groupWord}`

/** @param {number} index */
export const employerName = (index) => `Employer ${index}`

/** @param {string} name @param {number} version @param {number} attempt */
export const fullNameOf = (name, version, attempt) => `${name} v${version}a${attempt}`

const titlePattern = /"title":"(zq\d+g\d+x) v(\d+)a(\d+) /g
const versionPattern = /"version":(\d+)/g
const openPattern = /"isActive":(true|false)/g
const employerPattern = /"employerId":\{"_id":"\w+","name":"(Employer \d+) v(\d+)a(\d+)"/g

/**
 * @param {Buffer} bytes
 * @param {string} encoding of its Content-Encoding; '': none
 */
export function decode(bytes, encoding) {
  if (encoding === 'gzip') return gunzipSync(bytes)
  return encoding === 'br' ? brotliDecompressSync(bytes) : bytes
}

/** @param {string} text of a list, of one job or of a search @returns {Content} */
export function contentOf(text) {
  const versions = [...text.matchAll(versionPattern)]
  const open = [...text.matchAll(openPattern)]
  /** @type {Content} */
  const content = { jobs: new Map(), employers: new Map() }
  for (const [index, [, name = '', version, attempt]] of [...text.matchAll(titlePattern)].entries()) {
    // A search shows neither.
    const stated = versions[index] && { stated: Number(versions[index][1]) }
    const isOpen = open[index] && { isOpen: open[index][1] === 'true' }
    content.jobs.set(name, { version: Number(version), attempt: Number(attempt), ...stated, ...isOpen })
  }
  for (const [, name = '', version, attempt] of text.matchAll(employerPattern)) {
    content.employers.set(name, { version: Number(version), attempt: Number(attempt) })
  }
  return content
}
