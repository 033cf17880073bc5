/** The peers, each as the service is laid out: events begin in one process, the sockets hang on another. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startChild } from '../lib/child.mjs'

/** @typedef {import('./subject.mjs').Subject} Subject */

/** @param {string} name */
const fileOf = (name) => fileURLToPath(new URL(`../peers/${name}.mjs`, import.meta.url))

/** @param {string} user @param {string} room */
const introduction = (user, room) => JSON.stringify({ user, room })

/**
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.file of bench/peers
 * @param {string[]} options.args after the role
 * @param {Pick<Subject, 'mode' | 'path' | 'first'>} options.protocol
 * @param {import('./subject.mjs').Services} services
 * @returns {Promise<Subject>}
 */
async function startPeer({ name, file, args, protocol }, { redis, logFolder }) {
  const start = (/** @type {string} */ role) =>
    startChild(fileOf(file), [role, ...args], join(logFolder, `${name}-${role}.log`))
  const openHolder = async () => {
    const child = start('deliver')
    return { port: await child.ask('port'), pid: child.pid, root: child.pid, stop: child.stop, ask: child.ask }
  }
  const isAlone = file === 'prepared'
  const holder = await openHolder()
  const emitter = isAlone ? undefined : start('emit')
  return {
    name,
    ...protocol,
    second: () => '',
    holder,
    beside: emitter ? { emitter: emitter.pid, redis: redis.process.pid } : {},
    openHolder,
    prepare: async () => undefined,
    run: (plan) => (emitter ?? holder).ask('run', plan),
    stop: async () => {
      await emitter?.stop()
      await holder.stop()
    }
  }
}

const socketio = {
  mode: /** @type {const} */ ('socketio'),
  path: '/socket.io/?EIO=4&transport=websocket',
  first: (/** @type {string} */ user, /** @type {string} */ room) => `40${introduction(user, room)}`
}
const plain = { mode: /** @type {const} */ ('plain'), path: '/', first: introduction }

/**
 * @param {import('./subject.mjs').Services} services
 * @returns {Promise<Subject[]>}
 */
export function startPeers(services) {
  const { url } = services.redis
  return Promise.all([
    startPeer({ name: 'Socket.IO streams', file: 'socketio', args: ['streams', url], protocol: socketio }, services),
    startPeer({ name: 'Socket.IO redis', file: 'socketio', args: ['redis', url], protocol: socketio }, services),
    startPeer({ name: 'raw ws', file: 'ws', args: [url], protocol: plain }, services),
    startPeer({ name: 'prepared frames', file: 'prepared', args: [], protocol: plain }, services)
  ])
}
