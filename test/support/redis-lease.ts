/** A Redis that a test may stop, hang or empty, with lease keepers and trusted clients over it. */
import { join } from 'node:path'
import type { Redis as Connection } from 'ioredis'
import { MongoClient } from 'mongodb'
import type { Test } from 'tap'
import { prepareStore } from '../../src/database/prepare.ts'
import { createStore, type Store } from '../../src/database/store.ts'
import { connectRedis } from '../../src/redis/connection.ts'
import { createLeaseKeeper, type LeaseKeeper } from '../../src/redis/lease-keeper.ts'
import { findRedisLease } from '../../src/redis/lease-record.ts'
import { createTrustedClient, type TrustedClient } from '../../src/redis/trusted-client.ts'
import { stateFolder } from '../../tools/processes/paths.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { type Redis, startRedis } from '../../tools/services/redis.mjs'
import { freshDatabaseUri } from './app.ts'

export interface Bench {
  store: Store
  server: Redis
  /** for the test's own hands */
  admin: Connection
  keeper: LeaseKeeper
  /** what a worker has */
  openLink: (url?: string) => Promise<TrustedClient>
  openKeeper: () => LeaseKeeper
  /** a heartbeat every 50 ms while `isBeating()` */
  beat: (keeper: LeaseKeeper) => void
}

/**
 * A Redis of its own (which a test may stop, hang or empty), a database of its own, keepers and links over both.
 * @param timeoutMs how long a command may take before it counts as failed, unless it is as in the service
 */
export async function startBench(t: Test, timeoutMs?: number): Promise<Bench> {
  const logFile = join(stateFolder, 'log', 'test', 'redis-trust.log')
  const server = await startRedis({ binary: await ensureProgram('redis-server'), logFile })
  const client = new MongoClient(freshDatabaseUri(), { monitorCommands: true })
  const store = createStore(client)
  await prepareStore(store)
  const { databaseName } = store.db
  const ends: (() => unknown)[] = []
  const open = (name: string, url = server.url): Connection => {
    const redis = connectRedis(url, { name, ...(timeoutMs !== undefined && { commandTimeoutMs: timeoutMs }) })
    redis.on('error', () => undefined)
    ends.push(() => redis.disconnect())
    return redis
  }
  t.teardown(async () => {
    for (const end of ends.reverse()) end()
    server.process.signal('SIGCONT')
    await server.stop()
    await store.db.dropDatabase()
    await client.close()
  })
  const { deploymentId } = await findRedisLease(store)
  const log = { info: () => undefined, warn: () => undefined }
  const openKeeper = () => createLeaseKeeper({ redis: open('keeper'), store, databaseName, log })
  const openLink = async (url?: string) => {
    const link = createTrustedClient({
      redis: open('requests', url),
      databaseName,
      deploymentId: () => deploymentId,
      onChange: () => undefined,
      ...(timeoutMs !== undefined && { timeoutMs })
    })
    ends.push(link.stop)
    return link
  }
  const beat = (keeper: LeaseKeeper) => {
    const timer = setInterval(() => void keeper.heartbeat(), 50)
    ends.push(() => clearInterval(timer))
  }
  const admin = open('admin')
  await waitFor('the admin connection', () => admin.status === 'ready')
  return { store, server, admin, keeper: openKeeper(), openLink, openKeeper, beat }
}
