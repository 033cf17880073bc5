/** A finder in the test's own process, for the tests that need one. */
import { MongoClient } from 'mongodb'
import { pino } from 'pino'
import type { Test } from 'tap'
import { makeFolder, removeFolder } from '../../src/cluster/folder.ts'
import { clientOptions } from '../../src/database/connection.ts'
import { guardAgainstSilence } from '../../src/database/reachability.ts'
import { createStore, type Store } from '../../src/database/store.ts'
import type { MatchFinder } from '../../src/domain/matching/finder.ts'
import type { SearchFinder } from '../../src/domain/search/finder.ts'
import { type Finder, startFinder } from '../../src/finder/finder.ts'
import type { Indexes } from '../../src/finder/indexes.ts'
import { createKeeper } from '../../src/finder/keeper.ts'
import { createRecorder, type Recorder } from '../../src/metrics/recorder.ts'
import { connectRedis } from '../../src/redis/connection.ts'
import { createFaults, type Faults } from '../../src/util/faults.ts'

export interface TestFinder {
  finder: Finder
  metrics: Recorder
  faults: Faults
  stop(): Promise<void>
}

/** A folder for its socket, which the apps that ask it are given too. */
export function finderFolder(t: Test): string {
  const folder = makeFolder()
  t.teardown(() => removeFolder(folder))
  return folder
}

/** Not loaded yet; stopped when the test ends. */
export async function startTestFinder(
  t: Test,
  folder: string,
  { mongodbUri, redisUrl, pauseMs }: { mongodbUri: string; redisUrl: string; pauseMs?: number }
): Promise<TestFinder> {
  const log = pino({ level: 'silent' })
  const faults = createFaults(log)
  const metrics = createRecorder()
  const client = await MongoClient.connect(mongodbUri, { ...clientOptions(4), minPoolSize: 1 })
  const store = createStore(client, { guard: guardAgainstSilence(client) })
  const redis = connectRedis(redisUrl, { name: 'finder', enableOfflineQueue: true })
  redis.on('error', () => undefined)
  const pause = pauseMs !== undefined && { pauseMs }
  const finder = startFinder({ store, redis, log, faults, metrics, folder, ...pause })
  let ended: Promise<void> | undefined
  const end = async (): Promise<void> => {
    await finder.stop()
    redis.disconnect()
    await client.close()
  }
  const stop = (): Promise<void> => {
    ended ??= end()
    return ended
  }
  t.teardown(stop)
  return { finder, metrics, faults, stop }
}

/** The indexes alone, of what the store holds now: asked without a socket, and told nothing afterwards. */
export async function loadedFinder(t: Test, store: Store): Promise<Indexes> {
  const log = pino({ level: 'silent' })
  const keeper = createKeeper(store, log, createFaults(log))
  t.teardown(() => keeper.stop())
  keeper.rebuild()
  await keeper.loaded
  const indexes = keeper.indexes()
  if (!indexes) throw new Error('nothing is loaded')
  return indexes
}

/** Loads all anew for every question: for few documents, which are written past the log. */
export function readingFinder(t: Test, store: Store): MatchFinder & SearchFinder {
  const now = () => loadedFinder(t, store)
  return {
    bestJobs: async (wanted) => (await now()).bestJobs(wanted),
    bestSeekers: async (wanted) => (await now()).bestSeekers(wanted),
    search: async (request) => (await now()).search(request),
    suggest: async (prefix, limit) => (await now()).suggest(prefix, limit)
  }
}

/** For what must not ask. */
export const noFinder: MatchFinder & SearchFinder = {
  bestJobs: () => Promise.reject(new Error('the finder was asked')),
  bestSeekers: () => Promise.reject(new Error('the finder was asked')),
  search: () => Promise.reject(new Error('the finder was asked')),
  suggest: () => Promise.reject(new Error('the finder was asked'))
}
