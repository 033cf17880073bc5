/**
 * How soon a signed-out person's sockets are closed: two hosts of one worker with 10,000 other people's sockets open; of
 * each round's session 20, ten on each host. Also while Redis is away, and when a token simply expires.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import WebSocket from 'ws'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { sleep } from '../../tools/processes/processes.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { log, task, UserError } from '../../tools/terminal/log.mjs'
import { fixed, quantile } from '../lib/goals.mjs'
import { startLoad } from '../lib/load.mjs'
import { userId } from '../lib/plan.mjs'
import { startServices, stopping } from '../lib/services.mjs'
import { loadAverage } from '../lib/usage.mjs'
import { signAccess } from '../realtime/token.mjs'

const path = '/api/realtime'
const socketsEach = 10
const patienceMs = 30_000
const expiresInSeconds = 5
const awayMs = 4000

/**
 * @typedef {object} Stage
 * @property {import('../../tools/services/hosts.mjs').Host[]} hosts
 * @property {import('../../tools/services/redis.mjs').Redis} redis
 * @property {string} secret
 * @property {{ id: string, email: string }} person
 */

const password = 'correct-Horse-7'

/**
 * @param {string} folder
 * @param {number} sockets in all
 * @param {(() => Promise<unknown>)[]} stops
 * @returns {Promise<Stage>}
 */
async function startStage(folder, sockets, stops) {
  const { mongo, redis } = await startServices(folder, stops)
  const secret = randomBytes(32).toString('hex')
  const env = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    MONGODB_URI: mongo.uri('bench'),
    REDIS_URL: redis.url,
    JWT_SECRET: secret,
    JWT_REFRESH_SECRET: randomBytes(32).toString('hex'),
    ...{ RATE_LIMIT_MAX_REQUESTS: '1000000', UNVERIFIED_JOBS_PER_DAY: '0' },
    UPGRADE_RATE_LIMIT_MAX: '1000000',
    // As long as the tokens that are made here live.
    JWT_EXPIRE: '1h',
    DRAIN_ANNOUNCE_MS: '0'
  }
  const hosts = await task('two hosts', () =>
    Promise.all(
      ['one', 'two'].map(async (name) => {
        const logFile = join(folder, `${name}.log`)
        const host = await startHost({ name, port: await freePort(), workers: 1, env, logFile })
        stops.push(() => host.stop())
        return host
      })
    )
  )
  await task(`${sockets} sockets`, async () => {
    for (const [index, { port }] of hosts.entries()) {
      const count = sockets / hosts.length
      const first = Array.from({ length: count }, (_, of) =>
        JSON.stringify({ op: 'auth', token: signAccess(secret, userId(index * count + of)) })
      )
      const load = await startLoad({ port, path, mode: 'skillmatch', first, second: '' })
      stops.push(load.stop)
    }
  })
  const email = 'bench@example.com'
  const client = createClient(hosts[0]?.url ?? '')
  const body = { name: 'Bench Person', email, password, role: 'JOB_SEEKER' }
  const { user } = dataOf(await client.call('POST', '/api/auth/signup', { body }), 201)
  client.close()
  return { hosts, redis, secret, person: { id: user._id, email } }
}

/**
 * Sockets of one token on every host, signed in; when each was closed by the server, ms since 1970.
 * @param {Stage} stage
 * @param {string} token
 */
async function openAll({ hosts }, token) {
  const sockets = hosts.flatMap(({ url }) =>
    Array.from({ length: socketsEach }, () => new WebSocket(url.replace('http', 'ws') + path, 'skillmatch.v1'))
  )
  const ends = sockets.map(
    (socket) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new UserError('a socket was not closed')), 4 * patienceMs)
        socket.on('close', (code) => {
          clearTimeout(timer)
          if (code === 4401) resolve(performance.timeOrigin + performance.now())
          else reject(new UserError(`a socket was closed with ${code} instead of 4401`))
        })
      })
  )
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise((resolve, reject) => {
          socket.on('open', () => socket.send(JSON.stringify({ op: 'auth', token })))
          socket.on('message', (data) => String(data).startsWith('{"op":"subscribed"') && resolve(undefined))
          socket.on('error', reject)
        })
    )
  )
  return { closed: /** @type {Promise<number[]>} */ (Promise.all(ends)) }
}

const nowMs = () => performance.timeOrigin + performance.now()

/** @param {Stage} stage */
async function openSession(stage) {
  const client = createClient(stage.hosts[0]?.url ?? '')
  const body = { email: stage.person.email, password }
  const { token } = dataOf(await client.call('POST', '/api/auth/login', { body }), 200)
  const { closed } = await openAll(stage, token)
  const logOut = async () => {
    dataOf(await client.call('POST', '/api/auth/logout', { token }), 200)
    const answeredMs = nowMs()
    client.close()
    return answeredMs
  }
  return { closed, logOut }
}

/** @param {Stage} stage @returns {Promise<number[]>} from the logout's answer to each close; below 0: before it */
async function afterLogout(stage) {
  const { closed, logOut } = await openSession(stage)
  const answeredMs = await logOut()
  return (await closed).map((ms) => ms - answeredMs)
}

/** @param {Stage} stage */
async function whileRedisIsAway(stage) {
  const { closed, logOut } = await openSession(stage)
  await stage.redis.process.kill()
  await sleep(1000)
  const answered = logOut()
  await sleep(awayMs)
  await stage.redis.restart()
  const returnedMs = nowMs()
  const answeredMs = await answered
  const ends = await closed
  return {
    afterAnswer: ends.map((ms) => ms - answeredMs),
    afterReturn: ends.map((ms) => ms - Math.max(returnedMs, answeredMs))
  }
}

/** @param {Stage} stage */
async function afterExpiry(stage) {
  const token = signAccess(stage.secret, stage.person.id, expiresInSeconds)
  const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const { closed } = await openAll(stage, token)
  return (await closed).map((ms) => ms - exp * 1000)
}

/** @param {string} what @param {number[]} values */
const show = (what, values) => {
  const sorted = [...values].sort((one, other) => one - other)
  const figures = { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), max: sorted.at(-1) ?? Number.NaN }
  log(`  ${what.padEnd(52)}p50 ${fixed(figures.p50)}  p99 ${fixed(figures.p99)}  max ${fixed(figures.max)} ms`)
  return figures
}

/** @param {import('../realtime/bench.mjs').Options} options @returns {Promise<import('../lib/figures.mjs').Report>} */
export async function bench({ folder, isQuick }) {
  const sockets = isQuick ? 2000 : 10_000
  const times = isQuick ? 5 : 20
  return stopping(async (stops) => {
    const loads = [loadAverage()]
    const stage = await startStage(folder, sockets, stops)
    const logouts = []
    for (let time = 0; time < times; time++) logouts.push(...(await afterLogout(stage)))
    loads.push(loadAverage())
    log(`\n  ${logouts.length} sockets of ${times} sessions closed, ${sockets} others open; below 0: before it`)
    const direct = show("closed after the logout's answer", logouts)
    const expired = show("closed after the token's end", await afterExpiry(stage))
    const away = await whileRedisIsAway(stage)
    show("closed after the logout's answer, Redis away", away.afterAnswer)
    const returned = show('closed after Redis had returned', away.afterReturn)
    loads.push(loadAverage())
    const goals = [
      { what: "closed after the logout's answer, p99", goal: 50, unit: 'ms', figure: direct.p99 },
      { what: 'Redis away: closed after it had returned', goal: 1000, unit: 'ms', figure: returned.max },
      { what: "closed after the token's end", goal: 1000, unit: 'ms', figure: expired.max }
    ]
    return { title: `Revocation: ${sockets} other sockets`, figures: [], goals, loads }
  })
}
