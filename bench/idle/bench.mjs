/** The CPU of hosts that nobody asks, by process: one that holds the sequencer's lease, and one beside it. */
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { freePort } from '../../tools/processes/ports.mjs'
import { sleep, waitFor } from '../../tools/processes/processes.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { mediansOf, resultLine } from '../lib/figures.mjs'
import { median } from '../lib/goals.mjs'
import { hostSettings, startServices, stopping } from '../lib/services.mjs'
import { loadAverage, roleOf, tookUs, treeCpuUs, treeOf } from '../lib/usage.mjs'

/** @typedef {import('../lib/figures.mjs').Result} Result */

/** What a start leaves to be done, and garbage collection after it. */
const settleMs = 20_000
const names = { holder: 'with the lease', other: 'without it', mongod: 'MongoDB', redis: 'Redis' }

/** @param {import('../realtime/bench.mjs').Options} options @returns {Promise<import('../lib/figures.mjs').Report>} */
export async function bench({ folder, isQuick, rounds }) {
  const seconds = isQuick ? 20 : 60
  /** @type {Result[]} */
  const results = []
  await stopping(async (stops) => {
    const { mongo, redis } = await startServices(folder, stops)
    const env = hostSettings({ mongo, redis }, 'idle', { SMTP_URL: 'smtp://127.0.0.1:9' })
    const client = await new MongoClient(env.MONGODB_URI).connect()
    stops.push(() => client.close())
    const open = (/** @type {string} */ name) =>
      task(`host ${name}`, async () => {
        const logFile = join(folder, `${name}.log`)
        const host = await startHost({ name, port: await freePort(), workers: 1, env, logFile })
        stops.push(() => host.stop())
        return host.process.pid
      })
    const hosts = { holder: await open('holder'), other: 0 }
    const leases = client.db().collection('leases')
    const isHeld = async () => String((await leases.findOne({ holder: /^holder/ }))?.holder ?? '') !== ''
    await waitFor('a sequencer', isHeld, { limitMs: 10_000 })
    hosts.other = await open('other')
    await sleep(settleMs)
    for (let round = 1; round <= rounds; round++) {
      const load = loadAverage()
      log(`\n${seconds} s without a request, round ${round}`)
      results.push(
        ...(await watch(
          { ...hosts, mongod: mongo.nodes[0]?.process.pid ?? 0, redis: redis.process.pid },
          { seconds, round, load }
        ))
      )
    }
  })
  const total = (/** @type {string} */ subject) =>
    median(
      results.flatMap(({ work, ...one }) =>
        work === 'idle' && one.subject === subject ? (one.values.percent ?? []) : []
      )
    )
  return {
    title: 'Idle: two hosts of one worker',
    figures: mediansOf(results),
    goals: [
      { what: 'an idle host that holds the lease, all processes', goal: 0.7, unit: '%', figure: total(names.holder) },
      { what: 'an idle host without it', goal: 0.7, unit: '%', figure: total(names.other) }
    ],
    loads: results.map(({ load }) => load)
  }
}

/**
 * @param {Record<keyof typeof names, number>} roots the first process of each
 * @param {{ seconds: number, round: number, load: number }} what
 * @returns {Promise<Result[]>}
 */
async function watch(roots, { seconds, round, load }) {
  const look = () => Object.entries(roots).map(([name, pid]) => ({ name, pid, cpu: treeCpuUs(pid) }))
  const before = look()
  await sleep(seconds * 1000)
  const percentOf = (/** @type {number} */ us) => us / (seconds * 1e4)
  return look().flatMap(({ name, pid, cpu }, index) => {
    const subject = names[/** @type {keyof typeof names} */ (name)]
    const was = before[index]?.cpu ?? new Map()
    const members = treeOf(pid)
    const parts = members.length > 1 ? members : []
    const each = parts.map((one) => ({
      work: `idle, ${roleOf(one, pid)}`,
      percent: percentOf((cpu.get(one) ?? 0) - (was.get(one) ?? 0))
    }))
    return [{ work: 'idle', percent: percentOf(tookUs(was, cpu)) }, ...each].map(({ work, percent }) => {
      const result = { work, subject, round, load, unit: 'process', values: { percent } }
      log(`  ${work.padEnd(28)}${resultLine(result)}`)
      return result
    })
  })
}
