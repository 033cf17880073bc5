/**
 * A client that stops reading while 100 MB are due to it: it is closed with 1013, its worker's memory stays bounded, and
 * the others hear as quickly as in the same run without it.
 */
import WebSocket from 'ws'
import { sleep } from '../../tools/processes/processes.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { fixed, quantile } from '../lib/goals.mjs'
import { userId } from '../lib/plan.mjs'
import { startServices, stopping } from '../lib/services.mjs'
import { loadAverage, rssBytes } from '../lib/usage.mjs'
import { startOurs } from '../realtime/ours.mjs'
import { deliver } from '../realtime/scenarios.mjs'
import { connect } from '../realtime/subject.mjs'

/** @typedef {import('../realtime/ours.mjs').Ours} Ours */

const room = 'jobs'
const others = 5
const messageBytes = 50_000
const perSecond = 100
const sampleMs = 100
const MiB = 1024 * 1024

/**
 * The greatest resident size of the delivering worker while `work` runs, bytes.
 * @template T
 * @param {Ours} ours
 * @param {() => Promise<T>} work
 */
async function watchMemory(ours, work) {
  let isOver = false
  let most = rssBytes(ours.holder.pid)
  const before = most
  const watching = (async () => {
    while (!isOver) {
      await sleep(sampleMs)
      most = Math.max(most, rssBytes(ours.holder.pid))
    }
  })()
  const result = await work()
  isOver = true
  await watching
  return { result, before, most }
}

/**
 * How long after its commit was sent each event was with the others, ms, in order.
 * @param {Ours} ours
 * @param {import('../lib/load.mjs').Load} load
 * @param {number} count
 */
async function latencies(ours, load, count) {
  await load.record()
  const { missing } = await deliver(ours, load, { count, perSecond, room, users: 0, fan: others, messageBytes })
  const received = await load.dump()
  const { sentUs } = await ours.times()
  const all = received.map(([tag, atUs]) => (atUs - (sentUs[tag] ?? 0)) / 1000).sort((one, other) => one - other)
  return { all, missing }
}

/** @param {Ours} ours how many sockets its delivering worker has */
async function openSockets(ours) {
  const answer = await fetch(`http://127.0.0.1:${ours.holder.port}/health/metrics`)
  const { workers } = /** @type {any} */ (await answer.json())
  return workers[0].sockets
}

/**
 * Joins the room and reads no more; reads on as soon as the server has given it up, to hear why.
 * @param {Ours} ours
 */
async function openSlow(ours) {
  const socket = new WebSocket(`ws://127.0.0.1:${ours.holder.port}${ours.path}`, 'skillmatch.v1')
  /** @type {Promise<number>} */
  const code = new Promise((resolve) => {
    socket.on('close', resolve)
  })
  let received = 0
  socket.on('error', () => undefined)
  socket.on('message', (data) => {
    received += String(data).length
  })
  await new Promise((resolve) => {
    socket.on('open', () => socket.send(ours.first(userId(999_999), '')))
    socket.on('message', (data) => {
      const text = String(data)
      if (text.startsWith('{"op":"subscribed","topic":"user:')) socket.send(ours.second(room))
      else if (text.startsWith('{"op":"subscribed"')) resolve(undefined)
    })
  })
  await sleep(1500) // the worker tells how many sockets it has once a second
  const present = await openSockets(ours)
  socket.pause()
  const startMs = performance.now()
  const given = (async () => {
    while ((await openSockets(ours)) >= present) await sleep(sampleMs)
    const afterMs = performance.now() - startMs
    socket.resume()
    return { afterMs, code: await code, received }
  })()
  return { given }
}

/** @param {{ all: number[] }} latencies */
const both = ({ all }) => `p50 ${fixed(quantile(all, 0.5))}  p99 ${fixed(quantile(all, 0.99))} ms`

/** @param {import('../realtime/bench.mjs').Options} options @returns {Promise<import('../lib/figures.mjs').Report>} */
export async function bench({ folder, isQuick }) {
  const count = isQuick ? 500 : 2000
  const dueMb = (count * messageBytes) / 1e6
  return stopping(async (stops) => {
    const loads = [loadAverage()]
    const services = await startServices(folder, stops)
    const ours = await task('our two hosts', () => startOurs(services))
    stops.push(ours.stop)
    const load = await connect(ours, { sockets: others, room })
    stops.push(load.stop)
    await latencies(ours, load, perSecond * 3)
    const control = await watchMemory(ours, () => latencies(ours, load, count))
    log(
      `\n  control: ${fixed(dueMb, 0)} MB to each of ${others}: ${both(control.result)}; ${control.result.missing} missing`
    )
    loads.push(loadAverage())
    const { given } = await openSlow(ours)
    const slow = await watchMemory(ours, () => latencies(ours, load, count))
    const { afterMs, code, received } = await given
    loads.push(loadAverage())
    log(`  beside one that does not read: ${both(slow.result)}; ${slow.result.missing} missing`)
    log(
      `  it was given up after ${fixed(afterMs / 1000)} s, closed with ${code}; ${fixed(received / 1e6)} MB had been sent`
    )
    const p99 = (/** @type {{ result: { all: number[] } }} */ { result }) => quantile(result.all, 0.99)
    const goals = [
      { what: 'closed otherwise than with 1013', goal: 0, unit: '', figure: code === 1013 ? 0 : 1 },
      { what: "growth of its worker's memory", goal: 32, unit: 'MiB', figure: (slow.most - slow.before) / MiB },
      {
        what: 'greatest size, above that of the control',
        goal: 32,
        unit: 'MiB',
        figure: (slow.most - control.most) / MiB
      },
      { what: "the others' p99 against the control", goal: 1.5, unit: '×', figure: p99(slow) / p99(control) }
    ]
    return { title: `A slow consumer: ${fixed(dueMb, 0)} MB due`, figures: [], goals, loads }
  })
}
