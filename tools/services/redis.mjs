/** A Redis of our own that never evicts (an evicted revocation would be a forgotten one). */
import { mkdirSync } from 'node:fs'
import { connect } from 'node:net'
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
 * @param {{ binary: string, logFile: string, dataFolder?: string, port?: number, address?: string, settings?: string[] }} options
 *   with a `dataFolder` it persists there; without, it forgets everything when it ends. `port` is taken if it is free; it
 *   listens on loopback and on `address`, one of this machine's, where clients reach it;
 *   `settings` are further arguments of redis-server.
 * @returns {Promise<Redis>}
 */
export async function startRedis({ binary, logFile, dataFolder, port: wanted, address = loopback, settings = [] }) {
  const port = await portOr(wanted)
  if (dataFolder) mkdirSync(dataFolder, { recursive: true })
  const persistence = dataFolder ? ['--appendonly', 'yes', '--dir', dataFolder] : ['--appendonly', 'no']
  const network = ['--port', String(port), '--bind', ...new Set([loopback, address])]
  const start = () =>
    startProcess({
      name: 'redis',
      command: binary,
      args: [...network, '--save', '', '--maxmemory-policy', 'noeviction', ...persistence, ...settings],
      logFile
    })
  const awaitAnswer = () =>
    waitFor(`Redis on ${port}`, () => ping(port), { limitMs: startLimitMs, process: redis.process })
  /** @type {Redis} */
  const redis = {
    url: `redis://${address}:${port}`,
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
 * Whether a Redis answers PING (and has loaded its data) on a loopback port.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function ping(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    const finish = (/** @type {boolean} */ isUp) => {
      socket.destroy()
      resolve(isUp)
    }
    socket.setTimeout(1_000, () => finish(false))
    socket.once('error', () => finish(false))
    socket.once('data', (data) => finish(data.toString().startsWith('+PONG')))
  })
}
