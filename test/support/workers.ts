/** Several workers of one deployment in the test's own process. */
import { ObjectId } from 'mongodb'
import { pino } from 'pino'
import type { Test } from 'tap'
import { type App, buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { recordEvent } from '../../src/database/outbox.ts'
import { prepareStore } from '../../src/database/prepare.ts'
import type { Store } from '../../src/database/store.ts'
import type { Role } from '../../src/schemas/vocabulary.ts'
import { testEnvironment } from './app.ts'

export interface TestWorker {
  app: App
  url: string
}

export interface Workers {
  workers: TestWorker[]
  store: Store
  env: Record<string, string>
  /** one more worker of the same deployment */
  add(overrides?: Record<string, string>): Promise<TestWorker>
  tokenOf(user: ObjectId, options?: { role?: Role; sid?: string; gen?: number }): string
}

/**
 * Workers of one deployment in this process, listening on ports of their own; closed when the test ends.
 * @param folder where their finder listens (finder.ts); null: there is none
 */
export async function startWorkers(
  t: Test,
  count: number,
  overrides: Record<string, string> = {},
  folder: string | null = null
): Promise<Workers> {
  const env = testEnvironment(overrides)
  const workers: TestWorker[] = []
  async function add(more: Record<string, string> = {}): Promise<TestWorker> {
    const config = loadConfig({ ...env, ...more })
    const app = await buildApp(config, pino({ level: config.logLevel }), workers.length + 1, folder)
    if (workers.length === 0) await prepareStore(app.store)
    const worker = { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) }
    workers.push(worker)
    return worker
  }
  for (let index = 0; index < count; index++) await add()
  const app = workers[0]?.app as App
  t.teardown(async () => {
    await Promise.all(workers.slice(1).map((worker) => worker.app.close()))
    await app.sequencer.stop()
    await app.store.db.dropDatabase()
    await app.close()
  })
  const tokenOf: Workers['tokenOf'] = (
    user,
    { role = 'JOB_SEEKER', sid = new ObjectId().toHexString(), gen = 0 } = {}
  ) => app.tokens.signAccess({ _id: user, role, tokenGeneration: gen }, sid)
  return { workers, store: app.store, env, add, tokenOf }
}

export const notificationData = (title: string) => ({
  id: new ObjectId().toHexString(),
  type: 'new_message' as const,
  title,
  message: 'something happened',
  relatedEntityId: null,
  relatedEntityType: null,
  createdAt: new Date().toISOString()
})

/** Commits `count` events, one transaction after the other; returns their ids in commit order. */
export async function recordEvents(store: Store, topic: string, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    ids.push(
      await store.transaction((tx) =>
        recordEvent(tx, topic as `user:${string}`, 'notification', notificationData(`event ${index}`))
      )
    )
  }
  return ids
}

/** Commits `count` events in transactions of 50; returns their ids in commit order. `fields` go into their data. */
export async function recordBatch(store: Store, topic: string, count: number, fields: object = {}): Promise<string[]> {
  const ids: string[] = []
  while (ids.length < count) {
    const rows = Array.from({ length: Math.min(50, count - ids.length) }, (_, index) => ({
      _id: new ObjectId(),
      topic,
      type: 'notification',
      data: { ...notificationData(`event ${ids.length + index}`), ...fields },
      pending: true as const
    }))
    await store.transaction((tx) => tx.outbox.insertMany(rows))
    ids.push(...rows.map(({ _id }) => _id.toHexString()))
  }
  return ids
}
