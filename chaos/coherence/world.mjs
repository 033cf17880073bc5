/** What there is to ask about, and the account of what was answered. */
import { groupWord } from './answers.mjs'
import { judge } from './history.mjs'

/**
 * @typedef {import('./history.mjs').Subject} Subject
 * @typedef {import('./answers.mjs').Content} Content
 *
 * @typedef {object} World
 * @property {Map<string, Subject>} jobs by name, all that ever were
 * @property {Map<string, Subject>} current by their place: of each place the job of the latest generation, which lists are to show
 * @property {Subject[]} recent jobs acknowledged last, the latest first
 * @property {Map<string, Subject>} employers by name
 *
 * @typedef {keyof typeof paths} Kind
 * @typedef {object} Question
 * @property {Kind} kind
 * @property {string} path
 * @property {Subject | null} job the only one it is about; null: all current ones
 *
 * @typedef {object} Account
 * @property {number} beganMs
 * @property {number} cpuUs of this process, when it began
 * @property {number} reads judged
 * @property {Set<string>} instances that answered them
 * @property {Record<string, number>} asked by kind, and of them 304 and compressed ones
 * @property {Record<string, number>} failed by reason: not answered, or with an error
 * @property {Record<string, number>} wrong by verdict and kind of what was asked
 * @property {number} behind
 * @property {number} lateMs the most
 * @property {string[]} examples of what is wrong
 */

const recentKept = 4
const examplesKept = 8

export const paths = {
  id: (/** @type {Subject} */ { id }) => `/api/jobs/${id}`,
  word: (/** @type {Subject} */ { name }) => `/api/search/jobs?search=${name}`,
  list: () => '/api/jobs?limit=50',
  filtered: () => `/api/jobs?search=${groupWord}&limit=50`,
  search: () => `/api/search/jobs?search=${groupWord}&limit=50`
}
export const kinds = /** @type {Kind[]} */ (Object.keys(paths))

/** @param {Kind} kind @param {Subject} job @returns {Question} */
export function questionOf(kind, job) {
  const isOne = kind === 'id' || kind === 'word'
  return { kind, path: paths[kind](job), job: isOne ? job : null }
}

/** @returns {World} */
export const createWorld = () => ({ jobs: new Map(), current: new Map(), recent: [], employers: new Map() })

/** @param {World} world @param {Subject} job */
export function rememberRecent({ recent }, job) {
  recent.unshift(job)
  recent.length = Math.min(recent.length, recentKept)
}

/** CPU time of this process. */
export function usedUs() {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** @returns {Account} */
export function openAccount() {
  const sums = { asked: {}, failed: {}, wrong: {} }
  const began = { beganMs: performance.now(), cpuUs: usedUs() }
  return { ...began, reads: 0, instances: new Set(), ...sums, behind: 0, lateMs: 0, examples: [] }
}

/** @param {Record<string, number>} sums @param {string} name */
export function countOne(sums, name) {
  sums[name] = (sums[name] ?? 0) + 1
}

/**
 * Judges everything an answer shows, and what it should and does not.
 * @param {World} world
 * @param {Account} account
 * @param {Question} question
 * @param {Content} content
 * @param {{ beganMs: number, endedMs: number, isConfirmed: boolean, instance: string }} how `isConfirmed`: by a 304
 */
export function judgeContent(world, account, { kind, job }, content, { isConfirmed, instance, ...times }) {
  const reading = { isById: kind === 'id', ...times }
  /** @param {Subject} subject @param {import('./history.mjs').Shown | null} shown */
  const look = (subject, shown, isName = false) => {
    const { verdict, lateMs, isBehind } = judge(subject, shown, isName ? { ...reading, isById: true } : reading)
    if (verdict === 'true') {
      if (isBehind) account.behind += 1
      return
    }
    countOne(account.wrong, `${verdict} ${isName ? 'name ' : ''}${kind}`)
    account.lateMs = Math.max(account.lateMs, lateMs)
    const version = shown ? `version ${shown.version}` : 'nothing'
    const ways = `${instance}${isConfirmed ? ', 304' : ''}`
    if (account.examples.length < examplesKept) {
      account.examples.push(
        `${verdict}: ${kind} by ${ways}: ${version} of ${subject.name}, ${Math.round(lateMs)} ms late`
      )
    }
  }
  for (const subject of job ? [job] : world.current.values()) look(subject, content.jobs.get(subject.name) ?? null)
  for (const [name, shown] of content.jobs) {
    const subject = world.jobs.get(name)
    if (subject && subject !== job && (job || world.current.get(placeOf(name)) !== subject)) look(subject, shown)
  }
  for (const [name, shown] of content.employers) {
    const employer = world.employers.get(name)
    if (employer) look(employer, shown, true)
  }
}

/** Where a job stands; the next generation takes its place. @param {string} name */
export const placeOf = (name) => name.split('g')[0] ?? name
