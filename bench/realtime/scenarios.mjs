/** What is done with each subject; every scenario leaves it as it was, without sockets. */
import { sleep } from '../../tools/processes/processes.mjs'
import { cpuUs, rssBytes, tookUs, treeCpuUs } from '../lib/usage.mjs'
import { connect } from './subject.mjs'

/**
 * @typedef {import('./subject.mjs').Subject} Subject
 *
 * @typedef {object} Fanout one measured run
 * @property {number} deliveries
 * @property {number} cpuUsEach CPU of the process with the sockets, µs per delivery
 * @property {number} hostUsEach the same of all processes of its host
 * @property {Record<string, number>} besideUsEach of the other processes, by role
 * @property {number} perSecond deliveries from the beginning (ours: the commit) to the last receipt
 * @property {number} bytesEach of a frame's payload
 * @property {number} missing
 * @property {number} repeated or out of order
 */

const patienceMs = 60_000
const afterMs = 700
let phase = 0

/**
 * Runs a plan and waits until all of it has arrived.
 * @param {Subject} subject
 * @param {import('../lib/load.mjs').Load} load
 * @param {{ count: number, perSecond: number, room: string, users: number, fan: number, messageBytes?: number }} what
 *   fan: deliveries per event
 * @returns {Promise<Fanout>}
 */
export async function deliver(subject, load, { fan, ...what }) {
  await load.reset()
  const wanted = what.count * fan
  const plan = { phase: ++phase, ...what }
  await subject.prepare(plan)
  const roots = { holder: subject.holder.root, ...subject.beside }
  const look = () => new Map(Object.entries(roots).map(([role, root]) => [role, treeCpuUs(root)]))
  const holderUs = (/** @type {ReturnType<typeof look>} */ seen) => seen.get('holder')?.get(subject.holder.pid) ?? 0
  const before = look()
  const startUs = await subject.run(plan)
  const { received, bytes, lastUs, repeated } = await load.until((seen) => seen.received >= wanted, patienceMs)
  const after = look()
  const each = (/** @type {string} */ role) =>
    tookUs(before.get(role) ?? new Map(), after.get(role) ?? new Map()) / wanted
  return {
    deliveries: received,
    cpuUsEach: (holderUs(after) - holderUs(before)) / wanted,
    hostUsEach: each('holder'),
    besideUsEach: Object.fromEntries(Object.keys(subject.beside).map((role) => [role, each(role)])),
    perSecond: (received / (lastUs - startUs)) * 1e6,
    bytesEach: bytes / received,
    missing: wanted - (received - repeated),
    repeated
  }
}

/**
 * A room at a steady rate, one event at a time.
 * @param {Subject} subject
 * @param {{ sockets: number, perSecond: number, seconds: number }} size
 */
export async function steadyRoom(subject, { sockets, perSecond, seconds }) {
  const load = await connect(subject, { sockets, room: 'jobs' })
  try {
    const what = { perSecond, room: 'jobs', users: 0, fan: sockets }
    await deliver(subject, load, { ...what, count: perSecond * 2 })
    return await deliver(subject, load, { ...what, count: perSecond * seconds })
  } finally {
    await load.stop()
    await sleep(afterMs)
  }
}

/**
 * Events of one room as fast as they go.
 * @param {Subject} subject
 * @param {{ sockets: number, events: number, times: number }} size
 */
export async function burstRoom(subject, { sockets, events, times }) {
  const load = await connect(subject, { sockets, room: 'jobs' })
  try {
    const what = { perSecond: 0, room: 'jobs', users: 0, fan: sockets, count: events }
    await deliver(subject, load, what)
    return await repeatedly(times, () => deliver(subject, load, what))
  } finally {
    await load.stop()
    await sleep(afterMs)
  }
}

/**
 * Events of many users, in turn, all at once.
 * @param {Subject} subject
 * @param {{ users: number, events?: number, times: number }} size events: default one for each user
 */
export async function burstUsers(subject, { users, events = users, times }) {
  const load = await connect(subject, { sockets: users, room: '' })
  try {
    const what = { perSecond: 0, room: '', users, fan: 1, count: events }
    await deliver(subject, load, what)
    return await repeatedly(times, () => deliver(subject, load, what))
  } finally {
    await load.stop()
    await sleep(afterMs)
  }
}

/**
 * @param {number} times
 * @param {() => Promise<Fanout>} once
 * @returns {Promise<Fanout>} the mean of each figure, the sum of what is missing
 */
async function repeatedly(times, once) {
  /** @type {Fanout[]} */
  const all = []
  for (let time = 0; time < times; time++) all.push(await once())
  const sum = (/** @type {(one: Fanout) => number} */ of) => all.reduce((total, one) => total + of(one), 0)
  const roles = Object.keys(all[0]?.besideUsEach ?? {})
  return {
    deliveries: sum((one) => one.deliveries),
    cpuUsEach: sum((one) => one.cpuUsEach) / times,
    hostUsEach: sum((one) => one.hostUsEach) / times,
    besideUsEach: Object.fromEntries(roles.map((role) => [role, sum((one) => one.besideUsEach[role] ?? 0) / times])),
    perSecond: sum((one) => one.perSecond) / times,
    bytesEach: sum((one) => one.bytesEach) / times,
    missing: sum((one) => one.missing),
    repeated: sum((one) => one.repeated)
  }
}

/**
 * From the commit (ours; from the moment its command is sent) to the client, single events spread over many users.
 * @param {import('./ours.mjs').Ours} subject
 * @param {{ users: number, perSecond: number, seconds: number }} size
 */
export async function commitLatency(subject, { users, perSecond, seconds }) {
  const load = await connect(subject, { sockets: users, room: '' })
  try {
    const what = { perSecond, room: '', users, fan: 1 }
    await deliver(subject, load, { ...what, count: perSecond * 2 })
    await load.record()
    const { missing } = await deliver(subject, load, { ...what, count: perSecond * seconds })
    const received = await load.dump()
    const { sentUs, ackedUs } = await subject.times()
    const since = (/** @type {number[]} */ froms) =>
      received.map(([tag, atUs]) => (atUs - (froms[tag] ?? 0)) / 1000).sort((one, other) => one - other)
    return { sent: since(sentUs), acked: since(ackedUs), missing }
  } finally {
    await load.stop()
    await sleep(afterMs)
  }
}

/**
 * What an idle, signed-in socket takes: a fresh process is warmed up with some, then many more come.
 * @param {Subject} subject
 * @param {{ warm: number, sockets: number, settleMs: number }} size
 * @returns {Promise<{ bytesEach: number, idleCpuMsPerSecond: number }>}
 */
export async function idleMemory(subject, { warm, sockets, settleMs }) {
  const holder = await subject.openHolder()
  const first = await connect(subject, { sockets: warm, room: '', holder })
  await sleep(settleMs)
  const before = rssBytes(holder.pid)
  const more = await connect(subject, { sockets, room: '', from: warm, holder })
  await sleep(settleMs / 2)
  const beforeUs = cpuUs(holder.pid)
  await sleep(settleMs / 2)
  const idleCpuMsPerSecond = (cpuUs(holder.pid) - beforeUs) / (settleMs / 2)
  const bytesEach = (rssBytes(holder.pid) - before) / sockets
  await first.stop()
  await more.stop()
  await holder.stop()
  return { bytesEach, idleCpuMsPerSecond }
}
