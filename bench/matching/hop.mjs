/**
 * What it costs that each host has one finder beside its workers, at two and at eight of them: memory, the way of a question to it
 * and back, and what a changed job costs the finder and the workers.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ObjectId } from 'mongodb'
import { root } from '../../tools/processes/paths.mjs'
import { sleep, waitFor } from '../../tools/processes/processes.mjs'
import { log } from '../../tools/terminal/log.mjs'
import { fixed, median, quantile } from '../lib/goals.mjs'
import { cpuOf, cpuUs, rssBytes } from '../lib/usage.mjs'
import { megabytes } from './measured.mjs'

/** @typedef {import('./large-host.mjs').Ground} Ground */
/** @typedef {import('./large-host.mjs').LargeHost} LargeHost */
/** @typedef {import('../../src/finder/client.ts').FinderClient} FinderClient */

const workerCounts = [2, 8]
const updatesLimitMs = 300_000
/** For the finder and the workers to take in what the log has. */
const settleMs = 3000

const compiled = (/** @type {string} */ file) => import(pathToFileURL(join(root, 'dist', 'src', file)).href)

/** Where the finder's socket is: the name that it was made by is known to the kernel. @param {number} finder */
function folderOf(finder) {
  const path = new RegExp(`(/\\S+/finder-${finder}-\\S+)`).exec(readFileSync('/proc/net/unix', 'utf8'))?.[1]
  if (!path) throw new Error('the finder has no socket')
  return dirname(path)
}

/**
 * Each client asks one question after the other.
 * @param {FinderClient[]} clients @param {number} finder @param {number} count of each
 * @param {(client: FinderClient, index: number) => Promise<unknown>} ask
 */
async function askAll(clients, finder, count, ask) {
  const tookMs = /** @type {number[]} */ ([])
  const beforeUs = cpuUs(finder)
  await Promise.all(
    clients.map(async (client) => {
      for (let index = 0; index < count; index++) {
        const startMs = performance.now()
        await ask(client, index)
        tookMs.push(performance.now() - startMs)
      }
    })
  )
  tookMs.sort((one, other) => one - other)
  const us = (cpuUs(finder) - beforeUs) / tookMs.length
  return `p50 ${fixed(quantile(tookMs, 0.5), 2)}, p99 ${fixed(quantile(tookMs, 0.99), 2)} ms; ${fixed(us, 0)} µs CPU of the finder`
}

/** @param {Ground} ground @param {LargeHost} host @param {number} count */
async function showQuestions({ profiles }, { pids }, count) {
  /** @type {typeof import('../../src/finder/client.ts')} */
  const { createFinderClient } = await compiled('finder/client.js')
  const durations = /** @type {any} */ ({ observe: () => undefined })
  const clients = pids.workers.map(() => createFinderClient(folderOf(pids.finder), durations))
  /** A question without work: the way there and back. */
  const hop = (/** @type {FinderClient} */ client) => client.unwatch('0'.repeat(24))
  const best = (/** @type {FinderClient} */ client, /** @type {number} */ index) => {
    const { skillKeys, level } = profiles[index % profiles.length] ?? { skillKeys: [], level: 'mid' }
    return client.bestJobs({ ...{ skillKeys, level: level ?? 'mid', filters: {}, excluded: [], limit: 15 } })
  }
  await askAll(clients, pids.finder, 200, best)
  log(`    the way alone, one asks: ${await askAll(clients.slice(0, 1), pids.finder, count, hop)}`)
  log(`    the way alone, all ask: ${await askAll(clients, pids.finder, count, hop)}`)
  log(`    the best 15, one asks: ${await askAll(clients.slice(0, 1), pids.finder, count, best)}`)
  log(`    the best 15, all ask: ${await askAll(clients, pids.finder, count, best)}`)
  for (const client of clients) client.stop()
}

/** Each is as it was, but for its version, and told of as by the transaction of an edit. @param {import('mongodb').Db} db @param {number} count */
async function edit(db, count) {
  const { jobView } = await compiled('domain/jobs/view.js')
  const jobs = db.collection('jobs')
  const found = await jobs.find().limit(count).toArray()
  await jobs.updateMany({ _id: { $in: found.map(({ _id }) => _id) } }, { $inc: { version: 1 } })
  const rows = found.map((job) => {
    const data = { job: jobView(/** @type {any} */ ({ ...job, version: job.version + 1 })) }
    return { _id: new ObjectId(), topic: 'jobs', type: 'job.updated', data, pending: true }
  })
  const outbox = db.collection('outbox')
  await outbox.insertMany(rows)
  const isEmpty = async () => (await outbox.countDocuments()) === 0
  await waitFor('the log to take the updates in', isEmpty, { limitMs: updatesLimitMs })
  await sleep(settleMs)
}

/** @param {Ground} ground @param {LargeHost} host @param {number} count */
async function showUpdates({ db }, { pids }, count) {
  const { finder, workers } = pids
  const roles = { finder, ...Object.fromEntries(workers.map((pid, index) => [`worker ${index + 1}`, pid])) }
  const measured = async (/** @type {() => Promise<unknown>} */ act) => {
    const [before, startMs] = [cpuOf(roles), performance.now()]
    await act()
    const after = cpuOf(roles)
    const usedUs = Object.entries(after).map(([role, us]) => ({ role, us: us - (before[role] ?? 0) }))
    return { usedUs, tookMs: performance.now() - startMs }
  }
  const idle = await measured(() => sleep(settleMs))
  const busy = await measured(() => edit(db, count))
  const eachUs = busy.usedUs.map(({ us }, index) => {
    const idleUs = ((idle.usedUs[index]?.us ?? 0) * busy.tookMs) / idle.tookMs
    return Math.max(0, us - idleUs) / count
  })
  const [finderUs = 0, ...workersUs] = eachUs
  log(
    `    a changed job: ${fixed(finderUs, 0)} µs CPU of the finder; of a worker ${fixed(median(workersUs), 0)}, ` +
      `of the one that writes the log ${fixed(Math.max(...workersUs), 0)}`
  )
}

/** @param {Ground} ground @param {import('../realtime/bench.mjs').Options} options */
export async function measureHop(ground, { isQuick }) {
  for (const workers of workerCounts) {
    const host = await ground.openHost(workers)
    const { finder, workers: pids } = host.pids
    log(`\n  ${workers} workers, ${fixed(ground.jobs, 0)} jobs`)
    await showQuestions(ground, host, isQuick ? 1000 : 5000)
    await showUpdates(ground, host, isQuick ? 1000 : 5000)
    const ofWorkers = pids.map(rssBytes)
    log(`    resident: the finder ${megabytes(rssBytes(finder))}, a worker ${megabytes(median(ofWorkers))}`)
    await host.stop()
  }
}
