/** Writes a sample of the host every five seconds. Nothing waits for it, and nothing fails with it. */
import { performance } from 'node:perf_hooks'
import { MongoClient, type MongoClientOptions } from 'mongodb'
import { commit, version } from '../config/version.ts'
import { readClock, serverNow } from '../database/clock.ts'
import { type HostDocument, sampleFormat } from '../database/collections/hosts.ts'
import { creationOf, nameInDatabase } from '../database/collections.ts'
import { calmDriver, connectionOptions } from '../database/connection.ts'
import type { Snapshot } from '../metrics/catalogue.ts'
import { recur } from '../util/recurring.ts'
import { everySlot, type Host } from './host.ts'
import { type HostFacts, sampleOf } from './host-samples.ts'

const everyMs = 5000
/** The clock and the collection are looked at again after so many samples: five minutes. */
const lookEvery = 60

/**
 * One connection that writes, and beside it what the driver watches each member by: seldom, as every write tells how its member is,
 * and one that fails has all of them looked at.
 */
const options: MongoClientOptions = {
  ...connectionOptions,
  appName: 'skillmatch',
  maxPoolSize: 1,
  minPoolSize: 0,
  serverMonitoringMode: 'poll',
  heartbeatFrequencyMS: 60_000,
  serverSelectionTimeoutMS: 3000,
  connectTimeoutMS: 3000,
  socketTimeoutMS: 4000,
  retryWrites: false,
  writeConcern: { w: 1 },
  ignoreUndefined: true
}

const name = nameInDatabase('hosts')

const factsOf = (host: Host): HostFacts => ({
  host: host.config.instance,
  state: host.announced,
  version,
  commit,
  uptimeSeconds: Math.round(process.uptime()),
  processes: [
    ...everySlot(host).map(({ id, kind, current }) => ({
      name: String(id),
      kind,
      pid: current?.worker.process.pid ?? null,
      ready: current?.isReady ?? false
    })),
    { name: 'primary', kind: 'primary' as const, pid: process.pid, ready: true }
  ],
  restarts: host.restarts,
  reloads: host.reload.total
})

/**
 * Adjusts to MongoDB's clock; makes the collection when somebody has dropped it.
 * @throws an Error when it is not capped, and so would grow for ever
 */
async function look(client: MongoClient): Promise<void> {
  const db = client.db()
  await readClock(db)
  const [found] = await db.listCollections({ name }, { nameOnly: false }).toArray()
  if (!found) await db.createCollection(name, creationOf('hosts'))
  else if (!('options' in found && found.options?.capped))
    throw new Error(`The collection ${name} is not capped: drop it, and it is made anew within five minutes`)
}

/** From now on, until the process ends. What could not be written is in the counts of the next sample that can. */
export function startSampling(host: Host): void {
  const { log, samples } = host
  const client = new MongoClient(host.config.mongodb.uri, options)
  calmDriver(client)
  const hosts = client.db().collection<HostDocument>(name)
  let before: { series: Snapshot; takenMs: number } | null = null
  let untilLook = 0
  let failedInRow = 0
  let isBusy = false

  async function take(): Promise<void> {
    if (untilLook-- <= 0) {
      await look(client)
      untilLook = lookEvery
    }
    const now = { series: host.snapshot().series, takenMs: performance.now() }
    const seconds = before && (now.takenMs - before.takenMs) / 1000
    const sample = sampleOf(factsOf(host), before?.series ?? null, now.series, seconds)
    await hosts.insertOne({ format: sampleFormat, at: serverNow(), sample } as HostDocument)
    before = now
  }

  async function sample(): Promise<void> {
    if (isBusy) return
    isBusy = true
    try {
      await take()
      samples.written++
      if (failedInRow > 0) log.info({ failedInRow }, 'samples of this host are written again')
      failedInRow = 0
    } catch (error) {
      samples.failed++
      untilLook = 0
      if (failedInRow++ === 0)
        log.warn({ err: error }, 'no samples of this host can be written: the console lacks them')
    }
    isBusy = false
  }
  recur(everyMs, () => void sample())
}
