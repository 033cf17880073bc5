/** What @fastify/rate-limit costs a request and @fastify/websocket an upgrade and an open socket, beside the same by hand. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { log } from '../../tools/terminal/log.mjs'
import { startChild } from '../lib/child.mjs'
import { fixed, median } from '../lib/goals.mjs'
import { stopping } from '../lib/services.mjs'
import { loadAverage } from '../lib/usage.mjs'
import { limits, upgrades } from './subjects.mjs'

/** @typedef {import('../lib/child.mjs').Child} Child */

const file = fileURLToPath(new URL('./server.mjs', import.meta.url))
const connectionCount = 16
const head = 'HTTP/1.1\r\nhost: x\r\n'
const plain = `GET / ${head}\r\n`
const upgrade = `GET /socket ${head}connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`

/** @param {number} port */
async function open(port) {
  const connection = connect(port, '127.0.0.1').setNoDelay()
  await once(connection, 'connect')
  return connection
}

/** @param {import('node:net').Socket} connection @param {string} bytes @param {string} status */
async function exchange(connection, bytes, status) {
  connection.write(bytes)
  const [response] = await once(connection, 'data')
  if (!String(response).startsWith(`HTTP/1.1 ${status}`)) throw new Error(`response: ${String(response).slice(0, 80)}`)
}

/** @param {number} count @param {(turns: number) => Promise<void>} work each connection's share */
const onConnections = async (count, work) =>
  void (await Promise.all(Array.from({ length: connectionCount }, () => work(Math.ceil(count / connectionCount)))))

/** @param {number} port @param {number} count */
const sendRequests = (port, count) =>
  onConnections(count, async (turns) => {
    const connection = await open(port)
    for (let turn = 0; turn < turns; turn++) await exchange(connection, plain, '200')
    connection.destroy()
  })

/** @param {number} port @param {number} count @param {import('node:net').Socket[]} [kept] where they stay open */
const openSockets = (port, count, kept) =>
  onConnections(count, async (turns) => {
    for (let turn = 0; turn < turns; turn++) {
      const connection = await open(port)
      await exchange(connection, upgrade, '101')
      if (kept) kept.push(connection)
      else connection.destroy()
    }
  })

/** @param {Child} child @param {number} count @param {() => Promise<void>} work CPU of the server for one, µs */
async function cost(child, count, work) {
  const before = await child.ask('cpuUs')
  await work()
  return ((await child.ask('cpuUs')) - before) / count
}

/** @param {Child} child @param {number} port @param {number} count heap of the server for one open socket, bytes */
async function held(child, port, count) {
  const before = await child.ask('heapBytes')
  /** @type {import('node:net').Socket[]} */
  const kept = []
  await openSockets(port, count, kept)
  const bytes = ((await child.ask('heapBytes')) - before) / count
  for (const connection of kept) connection.destroy()
  return bytes
}

/** @param {string} title @param {Record<string, number[]>} figures by subject @param {string} unit */
function show(title, figures, unit) {
  log(`\n  ${title}`)
  const [first = ''] = Object.keys(figures)
  for (const [name, values] of Object.entries(figures)) {
    const apart = median(values.map((value, round) => value - (figures[first]?.[round] ?? 0)))
    const beside = name === first ? '' : `${apart < 0 ? '' : '+'}${fixed(apart)} beside the first`
    log(`    ${name.padEnd(40)}${`${fixed(median(values))} ${unit}`.padStart(16)}   ${beside}`)
  }
}

/** @param {import('../realtime/bench.mjs').Options} options */
export async function bench({ folder, isQuick, rounds }) {
  const [requests, sockets, open] = isQuick ? [10_000, 2000, 1000] : [40_000, 8000, 2000]
  const times = Math.max(3, rounds * 3)
  await stopping(async (stops) => {
    /** @param {string} name */
    const start = async (name) => {
      const child = startChild(file, [name], join(folder, 'packages.log'))
      stops.push(child.stop)
      return { child, port: await child.ask('port') }
    }
    const limiters = await Promise.all(Object.keys(limits).map((name) => start(`limit: ${name}`)))
    const upgraders = await Promise.all(Object.keys(upgrades).map((name) => start(`upgrade: ${name}`)))
    /** @param {object} of @returns {Record<string, number[]>} */
    const table = (of) => Object.fromEntries(Object.keys(of).map((name) => [name, []]))
    const [asked, plainly, upgraded, kept] = [table(limits), table(upgrades), table(upgrades), table(upgrades)]
    const loads = [loadAverage()]
    // Round 0 warms up. Within a round each has its turn, so that what else the machine does meets all.
    for (let round = 0; round <= times; round++) {
      const isCounted = round > 0
      for (const [index, name] of Object.keys(limits).entries()) {
        const { child, port } = limiters[index] ?? (await start(name))
        const us = await cost(child, requests, () => sendRequests(port, requests))
        if (isCounted) asked[name]?.push(us)
      }
      for (const [index, name] of Object.keys(upgrades).entries()) {
        const { child, port } = upgraders[index] ?? (await start(name))
        const plainUs = await cost(child, requests, () => sendRequests(port, requests))
        const us = await cost(child, sockets, () => openSockets(port, sockets))
        const bytes = await held(child, port, open)
        if (!isCounted) continue
        plainly[name]?.push(plainUs)
        upgraded[name]?.push(us)
        kept[name]?.push(bytes)
      }
    }
    loads.push(loadAverage())
    show('a request under a limit, server CPU without the question to Redis', asked, 'µs')
    show('a request that is no upgrade', plainly, 'µs')
    show('an upgrade, and its end', upgraded, 'µs')
    show('an open socket, heap of the server', kept, 'bytes')
    log(`\n  Medians of ${times} rounds; load average ${loads.join(' … ')}.`)
  })
}
