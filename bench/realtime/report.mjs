/** The figures of realtime in the form that every bench shares, and their goals. */
import { ratioOf } from '../lib/figures.mjs'
import { median, quantile } from '../lib/goals.mjs'

/**
 * @typedef {import('../lib/figures.mjs').Result} Result
 * @typedef {import('../lib/figures.mjs').Column} Column
 * @typedef {import('./bench.mjs').Name} Name
 */

/** @param {Name} name */
export const unitOf = (name) =>
  name === 'memory' ? 'socket' : ['users', 'log', 'latency'].includes(name) ? 'event' : 'delivery'

/**
 * Server CPU is that of all processes of the service, of the hosts with the sockets and of those where events begin; delivering is
 * the process with the sockets alone, which is what a peer without hosts has.
 * @param {import('./bench.mjs').Measured} measured
 * @returns {Result['values']}
 */
export function valuesOf({ fanout, latency, memory }) {
  if (fanout) {
    const { cpuUsEach, hostUsEach, besideUsEach, perSecond, bytesEach, missing, repeated } = fanout
    const { sequencer = 0, emitter = 0, mongod, redis } = besideUsEach
    return {
      ...{ serverUs: hostUsEach + sequencer + emitter, deliveringUs: cpuUsEach },
      ...(mongod !== undefined && { mongodUs: mongod }),
      ...(redis !== undefined && { redisUs: redis }),
      ...{ perSecond, bytes: bytesEach },
      ...(missing + repeated > 0 && { failed: missing + repeated })
    }
  }
  if (latency) {
    const { sent, missing } = latency
    return { p50Ms: quantile(sent, 0.5), p99Ms: quantile(sent, 0.99), ...(missing > 0 && { failed: missing }) }
  }
  return memory ? { bytes: memory.bytesEach, percent: memory.idleCpuMsPerSecond / 10 } : {}
}

/** @param {readonly Result[]} results @returns {import('../lib/goals.mjs').Goal[]} */
export function goalsOf(results) {
  const [streams, pubsub, prepared, raw] = ['Socket.IO streams', 'Socket.IO redis', 'prepared frames', 'raw ws']
  const ratio = (/** @type {Name} */ name, /** @type {Column} */ column, /** @type {string} */ against) =>
    ratioOf(results, name, column, { of: 'ours', against })
  const of = (/** @type {Name} */ name, /** @type {Column} */ column, subject = 'ours') =>
    median(results.flatMap((one) => (one.work === name && one.subject === subject ? (one.values[column] ?? []) : [])))
  const burst = (/** @type {Column} */ column) => [streams, pubsub].map((peer) => ratio('burst', column, peer))
  const socketKb = (of('memory', 'bytes') - of('memory', 'bytes', raw)) / 1024
  const room = (/** @type {'room1000' | 'room5000'} */ name, /** @type {number} */ goal) => [
    {
      what: `${name}, delivering, against ${streams}`,
      goal: 0.5,
      unit: '×',
      figure: ratio(name, 'deliveringUs', streams)
    },
    { what: `${name}, delivering, against ${prepared}`, goal, unit: '×', figure: ratio(name, 'deliveringUs', prepared) }
  ]
  const failed = results.flatMap(({ subject, values }) => (subject === 'ours' ? (values.failed ?? 0) : []))
  return [
    {
      ...{ what: 'events missing, heard twice or out of order', goal: 0, unit: '' },
      figure: failed.reduce((sum, one) => sum + one, 0)
    },
    ...room('room1000', 1.1),
    ...room('room5000', 1.15),
    {
      ...{ what: 'burst, delivering, against the cheaper Socket.IO', goal: 0.25, unit: '×' },
      figure: Math.max(...burst('deliveringUs'))
    },
    {
      ...{ what: 'burst, deliveries/s against the quicker Socket.IO', goal: 4, isFloor: true, unit: '×' },
      figure: Math.min(...burst('perSecond'))
    },
    {
      what: `user events, all processes, against ${pubsub}`,
      goal: 1,
      unit: '×',
      figure: ratio('users', 'serverUs', pubsub)
    },
    {
      what: 'commit -> log -> client, events',
      goal: 12_000,
      isFloor: true,
      unit: '/s',
      figure: of('log', 'perSecond')
    },
    { what: 'the same, CPU of all processes an event', goal: 120, unit: 'µs', figure: of('log', 'serverUs') },
    { what: "the same, MongoDB's CPU an event", goal: 50, unit: 'µs', figure: of('log', 'mongodUs') },
    { what: 'commit sent -> received, p50', goal: 4, unit: 'ms', figure: of('latency', 'p50Ms') },
    { what: 'commit sent -> received, p99', goal: 15, unit: 'ms', figure: of('latency', 'p99Ms') },
    { what: `an idle signed-in socket, above ${raw}`, goal: 2.5, unit: 'KB', figure: socketKb }
  ]
}
