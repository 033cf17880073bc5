/** Uses a limit up: is it the same one over all hosts? */
import { UserError } from '../terminal/log.mjs'
import { hostAt, plural, since } from './checks.mjs'
import { dataOf, reasonOf } from './client.mjs'

/**
 * @typedef {object} Spent
 * @property {boolean} ok exactly as many as the limit says were answered
 * @property {string} line says it with the figures
 * @property {number} limit
 * @property {number} passed
 * @property {number} refused
 * @property {number} seconds
 */

const parallel = 32

/**
 * Asks three times as often as the limit allows, on all hosts in turn, as an account of its own.
 * @param {Pick<import('./checks.mjs').Scene, 'hosts' | 'visitors'>} scene
 * @returns {Promise<Spent>}
 * @throws UserError when an answer is neither, or the hosts state no limit
 */
export async function spendLimit({ hosts, visitors }) {
  const { token } = await visitors.signUp('JOB_SEEKER')
  const first = await hostAt(hosts, 0).call('GET', '/api/users/me', { token })
  dataOf(first, 200)
  const limit = Number(
    first.headers['ratelimit-limit'] ?? /^(\d+)/.exec(String(first.headers['ratelimit-policy']))?.[1]
  )
  if (!(limit > 0)) throw new UserError(`${first.request} states no limit (RateLimit-Limit)`)
  const windowSeconds = Number(/w=(\d+)/.exec(String(first.headers['ratelimit-policy']))?.[1] ?? 900)
  const total = 3 * limit
  const startedMs = performance.now()
  let sent = 1
  let passed = 1
  let refused = 0
  const ask = async () => {
    while (sent < total) {
      const answer = await hostAt(hosts, sent++).call('GET', '/api/users/me', { token })
      if (answer.status === 200) passed += 1
      else if (answer.status === 429) refused += 1
      else throw new UserError(`${answer.request}: ${reasonOf(answer)}`)
    }
  }
  await Promise.all(Array.from({ length: parallel }, ask))
  const seconds = since(startedMs) / 1000
  const figures = `${passed} of ${total} requests over ${plural(hosts.length, 'host')} passed, ${refused} got 429, in ${seconds.toFixed(1)} s`
  const counted = { limit, passed, refused, seconds }
  if (seconds >= windowSeconds) {
    return {
      ok: false,
      line: `${figures}: longer than the window of ${windowSeconds} s, so nothing is shown`,
      ...counted
    }
  }
  if (passed !== limit) return { ok: false, line: `limit ${limit}, but ${figures}`, ...counted }
  return { ok: true, line: `limit ${limit}: ${figures}`, ...counted }
}

/** Of three times the limit exactly the limit passes, however the requests are spread. @param {import('./checks.mjs').Scene} scene */
export async function countLimit(scene) {
  const { ok, line } = await spendLimit(scene)
  if (!ok) throw new UserError(line)
  return line
}
