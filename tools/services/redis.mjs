/** A Redis of our own that never evicts (an evicted revocation would be a forgotten one). */
import { mkdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { portOr } from '../processes/ports.mjs'
import { startProcess, waitFor } from '../processes/processes.mjs'

/**
 * @typedef {object} Redis
 * @property {string} url
 * @property {number} port
 * @property {import('../processes/processes.mjs').Running} process the latest start's
 * @property {() => Promise<void>} restart starts it again on its port, after it was stopped or killed: empty unless it persists
 * @property {() => Promise<void>} stop
 */

const loopback = '127.0.0.1'
const startLimitMs = 20_000

/**
 * Starts Redis and resolves when it answers.
 * @param {object} options
 * @param {string} options.binary
 * @param {string} options.logFile
 * @param {string} [options.dataFolder] where it persists; without, it forgets everything when it ends
 * @param {number} [options.port] taken if it is free
 * @param {string} [options.address] one of this machine's, on which it listens besides loopback, and where clients reach it
 * @param {string[]} [options.settings] further arguments of redis-server
 * @param {import('./certificates.mjs').Certificates} [options.tls] only over TLS
 * @param {string[]} [options.acl] the rules of its users, each with the user's name before them; there is no default user then
 * @returns {Promise<Redis>}
 */
export async function startRedis({
  binary,
  logFile,
  dataFolder,
  port: wanted,
  address = loopback,
  settings = [],
  tls,
  acl
}) {
  const port = await portOr(wanted)
  if (dataFolder) mkdirSync(dataFolder, { recursive: true })
  const persistence = dataFolder ? ['--appendonly', 'yes', '--dir', dataFolder] : ['--appendonly', 'no']
  const network = tls
    ? [
        ...['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no', '--tls-ca-cert-file', tls.caFile],
        ...['--tls-cert-file', tls.certFile, '--tls-key-file', tls.keyFile]
      ]
    : ['--port', String(port)]
  const users = acl?.flatMap((user) => ['--user', ...user.split(' ')]) ?? []
  const start = () =>
    startProcess({
      name: 'redis',
      command: binary,
      args: [
        ...[
          ...network,
          '--bind',
          ...new Set([loopback, address]),
          '--save',
          '',
          '--maxmemory-policy',
          'noeviction',
          ...persistence
        ],
        ...[...users, ...settings]
      ],
      logFile
    })
  const awaitAnswer = () =>
    waitFor(`Redis on ${port}`, () => ping(port, tls?.caFile), { limitMs: startLimitMs, process: redis.process })
  /** @type {Redis} */
  const redis = {
    url: `${tls ? 'rediss' : 'redis'}://${address}:${port}`,
    port,
    process: start(),
    restart: async () => {
      await redis.process.ended
      redis.process = start()
      await awaitAnswer()
    },
    stop: async () => {
      await redis.process.stop()
    }
  }
  await awaitAnswer()
  return redis
}

/**
 * Whether a Redis answers PING (and has loaded its data) on a loopback port, be it that one has to sign in.
 * @param {number} port
 * @param {string} [caFile] over TLS
 * @returns {Promise<boolean>}
 */
function ping(port, caFile) {
  return new Promise((resolve) => {
    const send = () => socket.write('PING\r\n')
    const socket = caFile
      ? connectTls({ port, host: '127.0.0.1', ca: readFileSync(caFile) }, send)
      : connect(port, '127.0.0.1', send)
    const finish = (/** @type {boolean} */ isUp) => {
      socket.destroy()
      resolve(isUp)
    }
    socket.setTimeout(1_000, () => finish(false))
    socket.once('error', () => finish(false))
    socket.once('data', (data) => finish(/^(\+PONG|-NOAUTH)/.test(data.toString())))
  })
}
