/** Rounds of schemathesis: one run per fuzzing user, both at once. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../tools/processes/processes.mjs'
import { roles } from './fixture.mjs'

/** @typedef {Record<string, number>} Statuses how often each status was answered */
/**
 * @typedef {object} Tally
 * @property {number} cases requests made, without those by which a check looks again
 * @property {string[]} failures what schemathesis tells of each run that failed
 * @property {number} failureCount distinct ones
 * @property {Statuses} statuses
 * @property {Record<string, Statuses>} operations by method and path
 * @property {boolean} isWhole whether every run went to its end
 *
 * @typedef {object} Round
 * @property {string} program schemathesis
 * @property {string} url
 * @property {Awaited<ReturnType<typeof import('./fixture.mjs').makeScene>>} scene
 * @property {string} folder for what the runs leave
 * @property {string} name of this round among those of the folder
 * @property {number} seed
 * @property {keyof typeof kinds} kind
 * @property {number} examples per operation and phase, at most; the boundary values of `first` come on top
 * @property {AbortSignal} [signal] ends it
 *
 * @typedef {import('./fixture.mjs').Role} Role
 */

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))
// A phase says nothing before its end, however long a slow machine takes for it.
const stallMsMax = 1_800_000
// Of each run: its threads would share what the hooks remember, and the order of requests would differ from run to run.
const workers = 1

const kinds = {
  /** all boundary values of each parameter, right and wrong; then random requests and chains of them */
  first: ['--phases', 'examples,coverage,fuzzing,stateful', '--mode', 'all'],
  /** right requests, which is what reaches deep */
  right: ['--phases', 'fuzzing,stateful', '--mode', 'positive'],
  /** right and wrong requests alike */
  mixed: ['--phases', 'fuzzing,stateful', '--mode', 'all'],
  /** the same without chains: as many requests as are asked for, and no more */
  short: ['--phases', 'fuzzing', '--mode', 'all']
}

/** @type {Tally} */
export const emptyTally = { cases: 0, failures: [], failureCount: 0, statuses: {}, operations: {}, isWhole: true }

/** @param {Statuses} one @param {Statuses} other @returns {Statuses} */
function sumStatuses(one, other) {
  const sum = { ...one }
  for (const [status, times] of Object.entries(other)) sum[status] = (sum[status] ?? 0) + times
  return sum
}

/** @param {Tally} one @param {Tally} other @returns {Tally} */
export function sumTallies(one, other) {
  const operations = { ...one.operations }
  for (const [label, statuses] of Object.entries(other.operations)) {
    operations[label] = sumStatuses(operations[label] ?? {}, statuses)
  }
  return {
    cases: one.cases + other.cases,
    failures: [...one.failures, ...other.failures],
    failureCount: one.failureCount + other.failureCount,
    statuses: sumStatuses(one.statuses, other.statuses),
    operations,
    isWhole: one.isWhole && other.isWhole
  }
}

/**
 * How many answers have a status that fits.
 * @param {Statuses} statuses
 * @param {RegExp} pattern
 */
export const countOf = (statuses, pattern) =>
  Object.entries(statuses).reduce((sum, [status, times]) => sum + (pattern.test(status) ? times : 0), 0)

/**
 * One round as both users.
 * @param {Round} round
 * @returns {Promise<Tally>}
 */
export async function fuzzRound(round) {
  const tallies = await Promise.all(roles.map((role) => fuzzAs(role, round)))
  return tallies.reduce(sumTallies)
}

/**
 * @param {Role} role
 * @param {Round} round
 * @returns {Promise<Tally>}
 */
async function fuzzAs(role, { program, url, scene, folder, name, seed, kind, examples, signal }) {
  const file = (/** @type {string} */ what) => join(folder, `${role}-${name}-${what}.json`)
  writeFileSync(file('scene'), JSON.stringify(scene[role].scene))
  writeFileSync(file('users'), JSON.stringify(scene[role].users))
  const env = {
    ...process.env,
    FUZZ_HOOKS: here('fuzz-hooks.py'),
    FUZZ_SCENE: file('scene'),
    FUZZ_USERS: file('users'),
    FUZZ_COUNTS: file('counts'),
    PYTHONPATH: here('.'),
    PYTHONDONTWRITEBYTECODE: '1'
  }
  const amount = ['--max-examples', String(examples), '--seed', String(seed), '--workers', String(workers)]
  const args = ['--config-file', here('fuzz.toml'), 'run', `${url}/docs/json`, '--no-color', ...amount, ...kinds[kind]]
  const { code, output } = await run(program, args, { env, cwd: folder, stallMsMax, signal })
  const [, failures = '0'] = /(\d+) unique failures?/.exec(output) ?? []
  const hasCounts = existsSync(file('counts'))
  const counts = hasCounts ? JSON.parse(readFileSync(file('counts'), 'utf8')) : { statuses: {}, operations: {} }
  return {
    cases: countOf(counts.statuses, /./),
    failures: code === 0 ? [] : [`${role}:\n${detailsOf(output)}`],
    failureCount: Number(failures),
    isWhole: hasCounts && (code === 0 || Number(failures) > 0),
    ...counts
  }
}

/** What a person needs of a run that failed: the failures and errors, without the progress before them. */
function detailsOf(/** @type {string} */ output) {
  const start = output.search(/^=+ (FAILURES|ERRORS) =+$/m)
  return start < 0 ? output.trim() : output.slice(start).trim()
}
