/** Every way a session ends, and the crowd that goes on using its token meanwhile. For `npm test` and `npm run chaos -- trust`. */
import { randomBytes } from 'node:crypto'
import { claimsOf, dataOf } from '../../tools/api/client.mjs'

/** @typedef {import('../../tools/api/client.mjs').Client} Client */
/** @typedef {{ id: string, email: string, password: string, token: string, cookie: string }} Person */

/**
 * A different client address each time, as a trusted proxy in front would name it: who has not signed in, or shows a token that
 * was revoked, is limited by address, and all of one address together; that is not what is asked about here.
 */
export const elsewhere = () => ({
  'x-forwarded-for': `2001:db8:${[0, 0].map(() => randomBytes(2).toString('hex')).join(':')}::1`
})

/**
 * The refresh cookie an answer sets, as a client sends it back.
 * @param {import('../../tools/api/client.mjs').Answer} answer
 */
export const cookieOf = ({ headers }) => headers['set-cookie']?.[0]?.split(';')[0] ?? ''

/**
 * A new account, signed in.
 * @param {Client} client
 * @param {Record<string, string>} [headers]
 * @param {Record<string, string>} [fields] beside or instead of a seeker's
 * @returns {Promise<Person>}
 */
export async function signUp(client, headers = {}, fields = {}) {
  const email = `${randomBytes(8).toString('hex')}@example.com`
  const password = randomBytes(12).toString('base64url')
  const body = { name: 'Somebody', email, password, role: 'JOB_SEEKER', ...fields }
  const answer = await client.call('POST', '/api/auth/signup', { body, headers })
  const { user, token } = dataOf(answer, 201)
  return { id: user._id, email, password, token, cookie: cookieOf(answer) }
}

/**
 * One more session of a person.
 * @param {Client} client
 * @param {Pick<Person, 'email' | 'password'>} person
 * @param {Record<string, string>} [headers]
 */
export async function logIn(client, { email, password }, headers = {}) {
  const answer = await client.call('POST', '/api/auth/login', { body: { email, password }, headers })
  return { token: /** @type {string} */ (dataOf(answer, 200).token), cookie: cookieOf(answer) }
}

/**
 * Ends the session of `token`; the answer is 200 once nobody accepts it any more.
 * @typedef {(client: Client, ending: { person: Person, token: string, other: string, admin: string }) =>
 *   Promise<import('../../tools/api/client.mjs').Answer>} End
 *   `other`: the token of another session of the person; `admin`: an administrator's
 */

/** @type {Record<string, End>} */
export const endings = {
  logout: (client, { token }) => client.call('POST', '/api/auth/logout', { token }),
  'one session ended': (client, { token, other }) =>
    client.call('DELETE', `/api/auth/sessions/${claimsOf(token).sid}`, { token: other }),
  'all sessions ended': (client, { other }) => client.call('DELETE', '/api/auth/sessions?all=true', { token: other }),
  'password changed': (client, { person, other }) => {
    const body = { currentPassword: person.password, password: randomBytes(12).toString('base64url') }
    return client.call('PUT', '/api/users/profile', { token: other, body })
  },
  suspended: (client, { person, admin }) =>
    client.call('POST', `/api/admin/users/${person.id}/suspend`, { token: admin, body: { reason: 'chaos' } })
}

const lanes = 50
/**
 * 50 requests with one token in flight all the time, over all clients, while `end` ends its session, until at least
 * `usesAfter` have started after that was answered, as many at each client.
 * @param {Client[]} clients
 * @param {string} token
 * @param {() => Promise<import('../../tools/api/client.mjs').Answer>} end
 * @param {{ usesAfter: number, usesBeforeMax: number }} options a lane pauses after `usesBeforeMax` while the session has
 *   not ended: the person's own limit is not what is asked about
 */
export async function useAround(clients, token, end, { usesAfter, usesBeforeMax }) {
  /** @type {{ startedMs: number, status: number, message: string, instance: string }[]} */
  const uses = []
  let endedMs = Number.POSITIVE_INFINITY
  /** @param {Client} client */
  async function use(client) {
    const startedMs = performance.now()
    const { status, headers, body } = await client.call('GET', '/api/users/me', { token, headers: elsewhere() })
    uses.push({ startedMs, status, message: body?.message, instance: String(headers['x-instance']) })
  }
  /** @type {Promise<void>} */
  let ending
  /** @param {number} index */
  async function lane(index) {
    const client = /** @type {Client} */ (clients[index % clients.length])
    for (let before = 0; before < usesBeforeMax && endedMs === Number.POSITIVE_INFINITY; before++) await use(client)
    await ending
    for (let left = Math.ceil(usesAfter / lanes); left > 0; left--) await use(client)
  }
  const first = clients.map(use)
  ending = Promise.all(first).then(async () => {
    dataOf(await end(), 200)
    endedMs = performance.now()
  })
  await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)))
  const after = uses.filter(({ startedMs }) => startedMs > endedMs)
  return {
    before: uses.filter(({ startedMs }) => startedMs <= endedMs),
    after,
    accepted: after.filter(({ status }) => status !== 401).length,
    instances: [...new Set(after.map(({ instance }) => instance))].sort()
  }
}
