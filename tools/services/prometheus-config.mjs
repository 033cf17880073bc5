/** The repository's prometheus.yml and rules for a system of our own: other targets, and minutes that pass in seconds. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../processes/paths.mjs'
import { UserError } from '../terminal/log.mjs'

const shipped = join(root, 'deploy', 'prometheus')
/** @type {Record<string, number>} */
const unitSeconds = { s: 1, m: 60, h: 3600, d: 86_400 }

/**
 * A sixtieth of a duration, within bounds: the shortest window must hold a few samples of the one second between scrapes, and
 * the longest is what somebody may wait for.
 * @param {string} count @param {string} unit @param {{ min: number, max: number }} bounds
 */
function sixtieth(count, unit, { min, max }) {
  const seconds = (Number(count) * (unitSeconds[unit] ?? 1)) / 60
  return `${Math.round(Math.min(max, Math.max(min, seconds)))}s`
}

/**
 * Rules whose windows and waits are a sixtieth of the shipped ones. What they say, and their thresholds, stay: only the time
 * they look at is shorter, so a fault shows in seconds, and so does a false alarm.
 * @param {string} text of a file of rules
 */
export const accelerate = (text) =>
  text
    .replace(/\[(\d+)([smhd])\]/g, (_all, count, unit) => `[${sixtieth(count, unit, { min: 5, max: 20 })}]`)
    .replace(/ offset (\d+)([smhd])/g, (_all, count, unit) => ` offset ${sixtieth(count, unit, { min: 5, max: 20 })}`)
    .replace(
      /^( +for:) (\d+)([smhd])$/gm,
      (_all, key, count, unit) => `${key} ${sixtieth(count, unit, { min: 1, max: 10 })}`
    )

/**
 * prometheus.yml with these targets, a second between scrapes, and the accelerated rules, which are written beside it.
 * @param {{ folder: string, hosts: string[], balancers: string[] }} options targets as "127.0.0.1:9001"
 * @returns {string}
 * @throws UserError when the shipped file has no place for a target
 */
export function renderPrometheus({ folder, hosts, balancers }) {
  mkdirSync(join(folder, 'rules'), { recursive: true })
  for (const name of readdirSync(join(shipped, 'rules'))) {
    writeFileSync(join(folder, 'rules', name), accelerate(readFileSync(join(shipped, 'rules', name), 'utf8')))
  }
  let text = readFileSync(join(shipped, 'prometheus.yml'), 'utf8')
  for (const [job, targets] of Object.entries({ skillmatch: hosts, haproxy: balancers })) {
    const place = new RegExp(`(job_name: ${job}\\n(?:.*\\n)*?.*- targets:) \\[.*\\]`)
    if (!place.test(text)) throw new UserError(`prometheus.yml has no targets of ${job}`)
    text = text.replace(place, `$1 ${JSON.stringify(targets)}`)
  }
  return text
    .replace(/^( +(?:scrape|evaluation)_interval:) \w+$/gm, '$1 1s')
    .replace(/^( +scrape_timeout:) \w+$/m, '$1 1s')
}
