/** Checks, before a host's first worker, that its dependencies are reachable and configured as it needs. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient, MongoError } from 'mongodb'
import type { Config } from '../config/config.ts'
import { shownSetting } from '../config/server-addresses.ts'
import { offsetMsMax, readClock } from '../database/clock.ts'
import { connectionOptions } from '../database/connection.ts'
import { IndexError } from '../database/indexes.ts'
import { runMigrations, splitAtBlocking } from '../database/migration-runner.ts'
import { prepareStore } from '../database/prepare.ts'
import { createStore } from '../database/store.ts'
import { connectRedis } from '../redis/connection.ts'

const waitMs = 30_000
const retryMs = 500
const unauthorized = 13
const authenticationFailed = 18

/** A dependency is missing or misconfigured; the message says how to fix it. */
export class PreflightError extends Error {}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const notReplicaSet =
  'Transaction numbers are only allowed on a replica set member: MongoDB must run as a replica set. ' +
  'Start it with `mongod --replSet rs0`, then run `rs.initiate()` once in the mongo shell.'

/** MongoDB answers, and says no: waiting changes nothing. */
function refusalOf(error: unknown): string | null {
  if (error instanceof IndexError) return error.message
  if (!(error instanceof MongoError)) return null
  if (error.code === unauthorized) {
    // The server repeats the whole command.
    const refused = error.message.replace(/\{ (\w+).*/s, '$1')
    return `MongoDB does not permit this user of MONGODB_URI what the service does: ${refused}. \`npm run admin -- grants\` prints what it needs.`
  }
  if (error.code === authenticationFailed) {
    return 'MongoDB rejects the user or the password of MONGODB_URI (or its authSource).'
  }
  return null
}

async function prepareMongo(config: Config, log: (line: string) => void): Promise<void> {
  const client = new MongoClient(config.mongodb.uri, {
    ...connectionOptions,
    serverSelectionTimeoutMS: 2000,
    // As the workers': a transaction of a migration that a killed host leaves open is aborted like theirs.
    appName: 'skillmatch',
    writeConcern: { w: 'majority' },
    ignoreUndefined: true
  })
  try {
    const hello = await client.db().admin().command({ hello: 1 })
    if (hello.setName === undefined && hello.msg !== 'isdbgrid') throw new PreflightError(notReplicaSet)
    const store = createStore(client)
    const { before } = splitAtBlocking(await prepareStore(store, { log }))
    await runMigrations(before, { store, by: config.instance, signal: new AbortController().signal, log })
    const offsetMs = await readClock(client.db())
    if (Math.abs(offsetMs) > offsetMsMax) {
      log(
        `this machine's clock is ${Math.round(-offsetMs / 1000)} s ahead of MongoDB's (negative: behind): synchronize it (NTP)`
      )
    }
  } catch (error) {
    const refusal = refusalOf(error)
    throw refusal === null ? error : new PreflightError(refusal)
  } finally {
    await client.close()
  }
}

async function checkRedis(config: Config): Promise<void> {
  const redis = connectRedis(config.redisUrl, { name: 'preflight', once: true })
  let lastError: unknown
  redis.on('error', (error) => {
    lastError = error // connect() may reject with less
  })
  try {
    await redis.connect().catch((error: unknown) => {
      throw lastError ?? error
    })
    await redis.ping()
    const [, policy] = (await redis.config('GET', 'maxmemory-policy').catch(() => [])) as string[]
    if (policy !== undefined && policy !== 'noeviction') {
      throw new PreflightError(
        `The Redis of ${shownSetting('REDIS_URL', config.redisUrl)} may evict revocations (maxmemory-policy ${policy}): ` +
          'run `redis-cli config set maxmemory-policy noeviction` and put it into redis.conf.'
      )
    }
  } catch (error) {
    const refusal = refusalByRedis(error)
    throw refusal === null ? error : new PreflightError(refusal)
  } finally {
    redis.disconnect()
  }
}

/** Redis answers, and says no. */
function refusalByRedis(error: unknown): string | null {
  const message = reasonOf(error)
  if (/NOPERM/.test(message)) {
    return `Redis does not permit this user of REDIS_URL what the service does: ${message}. \`npm run admin -- grants\` prints what it needs.`
  }
  if (/WRONGPASS|NOAUTH/.test(message)) return 'Redis rejects the user or the password of REDIS_URL.'
  return null
}

/** Retries for up to 30 s; only a PreflightError ends it early. */
async function retryCheck(
  check: () => Promise<void>,
  describe: (reason: string) => string,
  onWait: () => void
): Promise<void> {
  const deadline = performance.now() + waitMs
  for (let tries = 0; ; tries++) {
    try {
      await check()
      return
    } catch (error) {
      if (error instanceof PreflightError) throw error
      if (performance.now() > deadline) throw new PreflightError(describe(reasonOf(error)))
      if (tries === 0) onWait()
      await sleep(retryMs)
    }
  }
}

/**
 * Ensures that MongoDB is a replica set and has its collections and indexes, and that Redis responds and does not evict.
 * Waits up to 30 s for both, and as long as it takes for what a guarantee hangs on: unique indexes, blocking migrations.
 * @throws PreflightError that says how to fix it
 */
export async function preflight(config: Config, log: (line: string) => void): Promise<void> {
  await Promise.all([
    retryCheck(
      () => prepareMongo(config, log),
      (reason) =>
        reason.includes('ReplicaSetNoPrimary') || reason.includes('not primary')
          ? `The MongoDB of ${shownSetting('MONGODB_URI', config.mongodb.uri)} has no primary. Is the replica set initiated? ${notReplicaSet}`
          : `MongoDB cannot be reached by ${shownSetting('MONGODB_URI', config.mongodb.uri)}: ${reason}. Try \`mongosh "$MONGODB_URI"\`.`,
      () => log('waiting for MongoDB')
    ),
    retryCheck(
      () => checkRedis(config),
      (reason) =>
        `Redis cannot be reached by ${shownSetting('REDIS_URL', config.redisUrl)}: ${reason}. Try \`redis-cli -u "$REDIS_URL" ping\`.`,
      () => log('waiting for Redis')
    )
  ])
}
