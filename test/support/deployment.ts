/** Real hosts, each a compiled cluster.ts in processes of its own. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import type { Test } from 'tap'
import { logFolder as logs } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { type Balancer, startHaproxy } from '../../tools/services/haproxy.mjs'
import { type Host, startHost } from '../../tools/services/hosts.mjs'
import { type Mongo, startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { type Redis, startRedis } from '../../tools/services/redis.mjs'
import { makeScratch, removeScratch } from '../../tools/services/scratch.mjs'
import { withCoverage } from './coverage.ts'

export interface DeploymentOptions {
  /** default 2 */
  hosts?: number
  /** per host, default 2 */
  workers?: number
  /** HAProxy in front */
  proxy?: boolean
  /** settings of every host, over those of `hostEnvironment` */
  env?: Record<string, string>
  /** a database that exists already; default: one of this deployment's own, dropped when it stops */
  mongodbUri?: string
  /** a Redis that exists already; default: one of this deployment's own, as channels and keys are shared within a Redis */
  redisUrl?: string
  /** the working folder of the hosts, where they write their mails; default the tests' own */
  cwd?: string
  /** what the hosts execute counts as covered, see withCoverage() */
  hasCoverage?: boolean
  /** a MongoDB of its own with this many nodes, which the test may then break */
  ownMongo?: number
}

export interface Deployment {
  hosts: Host[]
  balancer?: Balancer
  redis?: Redis
  mongo?: Mongo
  mongodbUri: string
  redisUrl: string
  /** where requests go that may reach any host: the balancer's URL, else the first host's */
  url: string
  logFolder: string
  stop: () => Promise<void>
}

/** The secrets of test hosts, so that a test can sign tokens itself. */
export const testSecrets = {
  JWT_SECRET: 'access-secret-of-the-tests-0123456789abcdef',
  JWT_REFRESH_SECRET: 'refresh-secret-of-the-tests-0123456789abcdef'
}

const hostEnvironment = {
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  ...testSecrets,
  TRUST_PROXY: '127.0.0.1/32,::1/128',
  UNVERIFIED_JOBS_PER_DAY: '0',
  RATE_LIMIT_MAX_REQUESTS: '100000',
  LOGIN_RATE_LIMIT_MAX: '1000',
  UPGRADE_RATE_LIMIT_MAX: '100000',
  EVENTS_RATE_LIMIT_MAX: '100000',
  MESSAGE_RATE_LIMIT_MAX: '100000',
  EXPOSE_INSTANCE: 'true',
  DRAIN_ANNOUNCE_MS: '0'
}

const stopLimitMs = 15_000

/** Every answer of the hosts is looked at where it is made; what it must not carry is written here. */
const watchOf = (file: string) => ({
  NODE_OPTIONS: `--import=${new URL('./response-checks-preload.mjs', import.meta.url).href}`,
  ANSWER_PROBLEMS_FILE: file
})

/**
 * Real hosts, each a compiled cluster.ts in processes of its own; all of it is stopped when the test ends. Stopping fails
 * when an answer of theirs has carried what no answer may.
 */
export async function startDeployment(t: Test, options: DeploymentOptions = {}): Promise<Deployment> {
  const id = `test_${randomBytes(6).toString('hex')}`
  const logFolder = join(logs, 'test', id)
  const problemsFile = join(logFolder, 'answers')
  mkdirSync(logFolder, { recursive: true })
  const stops: (() => Promise<unknown>)[] = []
  const stop = async (): Promise<void> => {
    const failures: unknown[] = []
    for (const end of stops.splice(0).reverse()) await end().catch((error: unknown) => failures.push(error))
    if (existsSync(problemsFile)) failures.push(new Error(readFileSync(problemsFile, 'utf8')))
    rmSync(problemsFile, { force: true })
    if (failures.length > 0) throw failures[0]
  }
  const coverage = options.hasCoverage ? withCoverage(t) : {}
  t.teardown(stop)

  const mongo = options.ownMongo ? await startOwnMongo(options.ownMongo, logFolder) : undefined
  if (mongo) stops.push(mongo.stop)
  const mongodbUri = options.mongodbUri ?? mongo?.uri(id) ?? sharedDatabaseUri(id)
  if (!mongo && !options.mongodbUri) stops.push(() => dropDatabase(mongodbUri))

  const redis = options.redisUrl ? undefined : await startOwnRedis(logFolder)
  if (redis) stops.push(redis.stop)
  const redisUrl = options.redisUrl ?? redis?.url ?? ''

  const settings = { MONGODB_URI: mongodbUri, REDIS_URL: redisUrl, ...coverage }
  const env = { ...hostEnvironment, ...settings, ...watchOf(problemsFile), ...options.env }
  const names = Array.from({ length: options.hosts ?? 2 }, (_, index) => `host-${index + 1}`)
  const hosts = await Promise.all(
    names.map(async (name) => {
      const logFile = join(logFolder, `${name}.log`)
      const { workers = 2, cwd = process.cwd() } = options
      const host = await startHost({ name, port: await freePort(), workers, env, cwd, logFile })
      stops.push(() => host.stop(stopLimitMs))
      return host
    })
  )
  const balancer = options.proxy ? await startBalancer(hosts, logFolder) : undefined
  if (balancer) stops.push(balancer.stop)
  return {
    hosts,
    ...(balancer && { balancer }),
    ...(redis && { redis }),
    ...(mongo && { mongo }),
    mongodbUri,
    redisUrl,
    url: balancer?.url ?? hosts[0]?.url ?? '',
    logFolder,
    stop
  }
}

function sharedDatabaseUri(name: string): string {
  const shared = process.env.TEST_MONGODB_URI
  if (!shared) throw new Error('TEST_MONGODB_URI is not set: run the tests by `npm test -- <file>`')
  const uri = new URL(shared)
  uri.pathname = `/${name}`
  return uri.href
}

async function dropDatabase(uri: string): Promise<void> {
  const client = new MongoClient(uri)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}

async function startOwnMongo(nodes: number, logFolder: string): Promise<Mongo> {
  const [binary, dataFolder] = [await ensureMongod(), makeScratch()]
  const settings = { nodes, hasTestCommands: true, electionTimeoutMs: 2_000 }
  const mongo = await startMongo({ binary, dataFolder, logFolder, ...settings })
  const stop = async () => {
    await mongo.stop()
    removeScratch(dataFolder)
  }
  return { ...mongo, stop }
}

async function startOwnRedis(logFolder: string): Promise<Redis> {
  return startRedis({ binary: await ensureProgram('redis-server'), logFile: join(logFolder, 'redis.log') })
}

/** HAProxy in front of hosts, as the repository's haproxy.cfg has it, on free ports. */
export async function startBalancer(
  hosts: { name: string; port: number; address?: string }[],
  logFolder: string,
  change: (text: string) => string = (text) => text
): Promise<Balancer> {
  return startHaproxy({
    binary: await ensureProgram('haproxy'),
    hosts,
    change,
    configFile: join(logFolder, 'haproxy.cfg'),
    logFile: join(logFolder, 'haproxy.log')
  })
}
