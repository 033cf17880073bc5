/** Rounds of schemathesis: one run per fuzzing user, both at once. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { roles } from './fuzz-scene.mjs'
import { run } from './processes.mjs'
import { say, step } from './say.mjs'

/**
 * @typedef {object} Tally
 * @property {number} cases requests made, without those by which a check looks again
 * @property {number} failures distinct ones
 * @property {Record<string, number>} statuses how often each was answered
 * @property {boolean} isWhole whether every run went to its end
 *
 * @typedef {object} Round
 * @property {string} program schemathesis
 * @property {string} url
 * @property {Awaited<ReturnType<typeof import('./fuzz-scene.mjs').makeScene>>} scene
 * @property {string} folder for what the runs leave
 * @property {number} seed
 * @property {number} number from 0
 * @property {number} casesLeft
 *
 * @typedef {import('./fuzz-scene.mjs').Role} Role
 */

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))
const silentMsMax = 600_000
const workers = 2
/** Cases per operation of a round, at most. */
const examplesMax = 60
// About so many cases come of one example per operation, over both users.
const operations = 100
// All boundary values of each parameter and some random requests first; then right requests, which is what reaches deep.
const firstRound = ['--phases', 'examples,coverage,fuzzing,stateful', '--mode', 'all']
const furtherRounds = ['--phases', 'fuzzing,stateful', '--mode', 'positive']

/** @param {Tally} one @param {Tally} other @returns {Tally} */
export function sumCounts(one, other) {
  const statuses = { ...one.statuses }
  for (const [status, times] of Object.entries(other.statuses)) statuses[status] = (statuses[status] ?? 0) + times
  return {
    cases: one.cases + other.cases,
    failures: one.failures + other.failures,
    statuses,
    isWhole: one.isWhole && other.isWhole
  }
}

/**
 * One round as both users; failures are printed as schemathesis tells them.
 * @param {Round} round
 * @returns {Promise<Tally>}
 */
export async function fuzzRound(round) {
  return step(`round ${round.number + 1}`, async (note) => {
    const tallies = await Promise.all(roles.map((role) => fuzzAs(role, round)))
    const tally = tallies.reduce(sumCounts)
    note(`${tally.cases} cases, ${tally.failures} failures`)
    return tally
  })
}

/**
 * @param {Role} role
 * @param {Round} round
 * @returns {Promise<Tally>}
 */
async function fuzzAs(role, { program, url, scene, folder, seed, number, casesLeft }) {
  const file = (/** @type {string} */ name) => join(folder, `${role}-${number}-${name}.json`)
  writeFileSync(file('scene'), JSON.stringify(scene[role].scene))
  writeFileSync(file('users'), JSON.stringify(scene[role].users))
  const env = {
    ...process.env,
    FUZZ_HOOKS: here('fuzz-hooks.py'),
    FUZZ_SCENE: file('scene'),
    FUZZ_USERS: file('users'),
    FUZZ_COUNTS: file('counts'),
    PYTHONDONTWRITEBYTECODE: '1'
  }
  const examples = Math.max(1, Math.min(examplesMax, Math.ceil(casesLeft / operations)))
  const amount = ['--max-examples', String(examples), '--seed', String(seed), '--workers', String(workers)]
  const args = ['--config-file', here('fuzz.toml'), 'run', `${url}/docs/json`, '--no-color', ...amount]
  const phases = number === 0 ? firstRound : furtherRounds
  const { code, output } = await run(program, [...args, ...phases], { env, cwd: folder, silentMsMax })
  const [, cases = '0'] = /^\s*(\d+) generated/m.exec(output) ?? []
  const [, failures = '0'] = /(\d+) unique failures?/.exec(output) ?? []
  const hasCounts = existsSync(file('counts'))
  if (code !== 0) say(`\n${role}:\n${detailsOf(output)}`)
  const isWhole = hasCounts && (code === 0 || Number(failures) > 0)
  const statuses = hasCounts ? JSON.parse(readFileSync(file('counts'), 'utf8')).statuses : {}
  return { cases: Number(cases), failures: Number(failures), statuses, isWhole }
}

/** What a person needs of a run that failed: the failures and errors, without the progress before them. */
function detailsOf(/** @type {string} */ output) {
  const start = output.search(/^=+ (FAILURES|ERRORS) =+$/m)
  return start < 0 ? output.trim() : output.slice(start).trim()
}
