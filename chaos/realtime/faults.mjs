/** The faults: each is made and over when its function resolves; what it promises beyond nothing lost stands beside it. */
import { mkdirSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { workersOf } from '../../bench/lib/usage.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { awaitSuccessor, findSequencer, signalWorker } from './actions.mjs'
import { hardStopMs } from './fixture.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 *
 * @typedef {object} Fault
 * @property {string} title
 * @property {(stage: Stage, sizes: Sizes) => Promise<number | void>} make resolves to how long the lease took to move, ms
 * @property {boolean} [isRedis] throws no client off
 * @property {number} [latestMsMax]
 * @property {number} [leaseMsMax]
 */

const seesDownMs = 30_000

/** @param {Stage} stage @param {number} ms @param {'cut' | 'freeze'} how */
async function withoutCables({ cables }, ms, how) {
  for (const cable of cables) cable[how]()
  await sleep(ms)
  for (const cable of cables) cable.mend()
}

/** @param {Stage} stage */
async function killHost(stage) {
  const { index } = await findSequencer(stage)
  const host = stage.hosts[index]
  await host?.kill()
  await sleep(2_000)
  await host?.restart()
  const isUp = async () => (await stage.balancer.states())[host?.name ?? ''] === 'UP'
  await waitFor('the balancer to see the host', isUp, { limitMs: seesDownMs })
}

/** @param {Stage} stage */
async function killWorker({ hosts }) {
  const pid = workersOf(hosts[0]?.process.pid ?? 0)[0]
  if (pid !== undefined) signalWorker(pid, 'SIGKILL')
}

/** @param {Stage} stage */
async function emptyRedis({ redis, redisFolder }) {
  await redis.process.kill()
  rmSync(redisFolder, { recursive: true, force: true })
  mkdirSync(redisFolder, { recursive: true })
  await redis.restart()
}

/** @param {Stage} stage */
async function reloadBalancer({ balancer }) {
  balancer.process.signal('SIGUSR2')
  // Its former process serves on until then, and cuts what is still open.
  await sleep(hardStopMs + 1_000)
}

/** @param {Stage} stage */
async function stepDown({ mongo }) {
  const { port } = await mongo.primary()
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`)
  try {
    // Forced: even if no other node has caught up by then. It stays out of the election for a minute.
    await client.db('admin').command({ replSetStepDown: 60, secondaryCatchUpPeriodSecs: 10, force: true })
  } finally {
    await client.close()
  }
  const hasMoved = async () => (await mongo.primary()).port !== port
  await waitFor('another primary', hasMoved, { limitMs: seesDownMs })
}

/** Two would-be sequencers: one stopped past its lease, then continued. @param {Stage} stage */
async function stopSequencer(stage) {
  const { pid, holder } = await findSequencer(stage)
  signalWorker(pid, 'SIGSTOP')
  try {
    await awaitSuccessor(stage, holder)
    await sleep(200)
  } finally {
    signalWorker(pid, 'SIGCONT')
  }
}

/** @param {Stage} stage */
async function cutSequencer(stage) {
  const { index, holder } = await findSequencer(stage)
  const cable = stage.cables[index]
  cable?.cut()
  try {
    const isElsewhere = async () => (await findSequencer(stage)).index !== index
    const startMs = performance.now()
    await awaitSuccessor(stage, holder)
    await waitFor('the other host to have the lease', isElsewhere, { limitMs: seesDownMs, everyMs: 10 })
    return Math.round(performance.now() - startMs)
  } finally {
    cable?.mend()
  }
}

/** @type {Record<string, Fault>} */
export const faults = {
  worker: { title: 'a worker is killed (-9)', make: killWorker },
  host: { title: "the sequencer's host is killed, primary and workers", make: killHost },
  cut: {
    title: "Redis' connections are cut",
    isRedis: true,
    make: (stage, { cutMs }) => withoutCables(stage, cutMs, 'cut')
  },
  silent: {
    title: "Redis' connections are silent",
    isRedis: true,
    make: (stage, { cutMs }) => withoutCables(stage, cutMs, 'freeze')
  },
  restart: {
    title: 'Redis is restarted with its data',
    isRedis: true,
    make: async ({ redis }) => {
      await redis.process.stop()
      await redis.restart()
    }
  },
  emptied: { title: 'Redis is killed and restarted without its data', isRedis: true, make: emptyRedis },
  away: {
    title: 'Redis is away',
    isRedis: true,
    latestMsMax: 2_000,
    make: async ({ redis }, { awayMs }) => {
      await redis.process.kill()
      await sleep(awayMs)
      await redis.restart()
    }
  },
  reload: { title: 'HAProxy reloads, and cuts what its former process still held', make: reloadBalancer },
  stepdown: { title: "MongoDB's primary steps down (three nodes)", make: stepDown },
  stopped: { title: 'the sequencer is stopped past its lease, then continued', make: stopSequencer },
  alone: {
    title: "the sequencer's host alone is cut from Redis",
    isRedis: true,
    leaseMsMax: 3_000,
    make: cutSequencer
  }
}

/**
 * One fault under a steady load, in `lastsMs` or as long as it takes.
 * @param {Stage} stage
 * @param {Fault} fault
 * @param {Sizes} sizes
 * @param {number} perSecond
 */
export async function suffer(stage, fault, sizes, perSecond) {
  const endMs = performance.now() + sizes.lastsMs
  stage.writer.start(perSecond)
  try {
    await sleep(sizes.lastsMs / 6)
    const leaseMs = await fault.make(stage, sizes)
    await sleep(Math.max(sizes.lastsMs / 6, endMs - performance.now()))
    return leaseMs
  } finally {
    await stage.writer.stop()
  }
}
