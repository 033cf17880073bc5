/**
 * What a worker does for the data of its version, so that a reload to another version does it as well as a start: what others
 * wait for before it is ready, the rest while it serves.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import type { Config } from '../config/config.ts'
import type { Logger } from '../config/logger.ts'
import { connectionOptions } from '../database/connection.ts'
import { IndexError } from '../database/indexes.ts'
import { runMigrations, splitAtBlocking } from '../database/migration-runner.ts'
import type { Migration } from '../database/migrations.ts'
import { prepareStore } from '../database/prepare.ts'
import { createStore } from '../database/store.ts'
import type { Faults } from '../util/faults.ts'

const retryMs = 5000
/** After a start that trusts the primary: others that start with this worker come first. */
const firstMs = 1000
const reachLimitMs = 3000

export interface DataOptions {
  config: Config
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  faults: Faults
  /** the primary has just done it: here it is done again later, while serving, for what runs beside that */
  isPrepared: boolean
  /** of what the domain stores, after those of the database */
  migrations: readonly Migration[]
}

/** A MongoDB that hangs must not keep a worker from its start: the driver waits for an answer much longer. */
const reach = (client: MongoClient): Promise<unknown> =>
  Promise.race([
    // The driver stays closed after its first connection has failed, until it is told to connect again.
    client.connect().then(() => client.db().command({ ping: 1 })),
    sleep(reachLimitMs, undefined, { ref: false }).then(() => {
      throw new Error(`MongoDB has not answered within ${reachLimitMs / 1000} s`)
    })
  ])

/**
 * Prepares the database and runs what is to be run before a worker serves. Without MongoDB that is left for later: a worker that
 * replaces another one starts all the same. Migrations that need not be waited for begin with the function it returns.
 */
export async function prepareData(options: DataOptions): Promise<() => () => Promise<void>> {
  const { config, log, faults, isPrepared, migrations } = options
  // Of its own: an index is built for longer than a request may wait for an answer.
  const client = new MongoClient(config.mongodb.uri, {
    ...connectionOptions,
    // As the requests': a transaction that a killed worker leaves open is aborted like theirs.
    appName: 'skillmatch',
    writeConcern: { w: 'majority' },
    ignoreUndefined: true,
    serverSelectionTimeoutMS: reachLimitMs,
    connectTimeoutMS: reachLimitMs
  })
  const store = createStore(client)
  const stopped = new AbortController()
  const { signal } = stopped
  const running = { store, by: config.instance, signal, log: (line: string) => log.info(line) }

  async function prepare(): Promise<readonly Migration[] | null> {
    try {
      await reach(client)
      const { before, beside } = splitAtBlocking([...(await prepareStore(store, running)), ...migrations])
      await runMigrations(before, running)
      return beside
    } catch (error) {
      // A start refuses what an operator has to decide; where hosts serve already, they go on.
      if (error instanceof IndexError) log.error(error.message)
      else log.warn({ err: error }, 'the database could not be prepared: tried again while serving')
      return error instanceof IndexError ? [] : null
    }
  }

  let beside = isPrepared ? null : await prepare()
  let waitMs = isPrepared ? firstMs : retryMs
  async function runBeside(): Promise<void> {
    for (; beside === null && !signal.aborted; waitMs = retryMs) {
      await sleep(waitMs, undefined, { signal, ref: false }).catch(() => undefined)
      if (!signal.aborted) beside = await prepare()
    }
    await runMigrations(beside ?? [], running)
    await client.close()
  }
  return () => {
    faults.guard('task', 'migrations', runBeside)()
    return async () => stopped.abort()
  }
}
