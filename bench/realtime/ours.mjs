/**
 * The service itself, everything on: two hosts of one worker each. The first, started alone, is the sequencer and has no
 * clients; the second holds all sockets, so that the CPU of its worker is the cost of delivering. That of all processes of both hosts
 * stands beside it.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { startChild } from '../lib/child.mjs'
import { workersOf } from '../lib/usage.mjs'
import { signAccess } from './token.mjs'

/**
 * @typedef {object} More what only ours can
 * @property {() => Promise<{ sentUs: number[], ackedUs: number[] }>} times of the last run's commits: sent and answered
 * @property {() => Promise<boolean>} isInOrder false: a busy machine has starved the sequencer, and the lease has moved
 * @property {() => Promise<void>} putInOrder has the delivering host give the lease back
 *
 * @typedef {import('./subject.mjs').Subject & More} Ours
 */

const driverFile = fileURLToPath(new URL('driver.mjs', import.meta.url))
const profiledEntry = fileURLToPath(new URL('profiled.mjs', import.meta.url))
const sequencing = 'sequencing'

/**
 * @param {import('./subject.mjs').Services} services
 * @param {{ profileFile?: string | undefined }} [options] where the delivering worker writes its CPU profile
 * @returns {Promise<Ours>}
 */
export async function startOurs({ mongo, redis, logFolder }, { profileFile } = {}) {
  const uri = mongo.uri('bench')
  const secret = randomBytes(32).toString('hex')
  const env = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    MONGODB_URI: uri,
    REDIS_URL: redis.url,
    JWT_SECRET: secret,
    // Everybody comes from one address.
    UNVERIFIED_JOBS_PER_DAY: '0',
    RATE_LIMIT_MAX_REQUESTS: '1000000',
    UPGRADE_RATE_LIMIT_MAX: '1000000',
    // As long as the tokens that are made here live.
    JWT_EXPIRE: '1h',
    JWT_REFRESH_SECRET: randomBytes(32).toString('hex'),
    DRAIN_ANNOUNCE_MS: '0'
  }
  /** @param {string} name @param {Partial<import('../../tools/services/hosts.mjs').HostOptions>} [more] */
  const open = async (name, more) => {
    const logFile = join(logFolder, `${name}.log`)
    const host = await startHost({ name, port: await freePort(), workers: 1, env, logFile, ...more })
    const root = host.process.pid
    return { port: host.port, pid: workersOf(root)[0] ?? 0, root, stop: async () => void (await host.stop()) }
  }
  const client = new MongoClient(uri)
  const holderOfLease = async () => {
    const lease = await client
      .db()
      .collection('leases')
      .findOne({ holder: { $exists: true } })
    return String(lease?.holder ?? '').split('/')[0] ?? ''
  }
  const sequencer = await open(sequencing)
  await waitFor('a sequencer', async () => (await holderOfLease()) === sequencing, { limitMs: 10_000 })
  const profiled = { entry: profiledEntry, env: { ...env, PROFILE_FILE: profileFile } }
  const openDelivering = async () => {
    const delivering = await open('delivering', profileFile ? profiled : {})
    if (profileFile) process.kill(delivering.pid, 'SIGUSR2')
    return delivering
  }
  const driver = startChild(driverFile, [uri], join(logFolder, 'driver.log'))
  let holders = 0
  /** @type {Ours} */
  const ours = {
    name: 'ours',
    mode: 'skillmatch',
    path: '/api/realtime',
    first: (user) => JSON.stringify({ op: 'auth', token: signAccess(secret, user) }),
    second: (room) => (room === '' ? '' : JSON.stringify({ op: 'subscribe', topic: room })),
    holder: await openDelivering(),
    beside: { sequencer: sequencer.root, mongod: mongo.nodes[0]?.process.pid ?? 0, redis: redis.process.pid },
    openHolder: () => open(`idle-${++holders}`),
    prepare: (plan) => driver.ask('prepare', plan),
    run: (plan) => driver.ask('run', plan),
    times: () => driver.ask('times'),
    isInOrder: async () => (await holderOfLease()) === sequencing,
    putInOrder: async () => {
      await ours.holder.stop()
      await waitFor('a sequencer', ours.isInOrder, { limitMs: 10_000 })
      ours.holder = await openDelivering()
    },
    stop: async () => {
      await driver.stop()
      await client.close()
      await ours.holder.stop()
      await sequencer.stop()
    }
  }
  return ours
}
