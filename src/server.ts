/** One worker process: starts the app, reports to the primary, shuts down gracefully. */
import { type App, buildApp } from './app.ts'
import { watchConnections } from './cluster/drain.ts'
import { connectionsMax, openFilesMax } from './cluster/file-descriptors.ts'
import { makeFolder } from './cluster/folder.ts'
import { awaitStart, type Forked, followPrimary, send, tellReady } from './cluster/forked.ts'
import { listenOn } from './cluster/inherited-socket.ts'
import type { Address } from './cluster/ipc.ts'
import { prepareData } from './cluster/migrations.ts'
import { createLogger } from './config/logger.ts'
import { commit, version } from './config/version.ts'
import { watchProcess } from './metrics/process.ts'
import { createLogStream } from './util/log-stream.ts'

const emptyLimitMs = 8000
const closeLimitMs = 5000
/**
 * Connections waiting to be accepted: the kernel bounds it (net.core.somaxconn, by default 4096). A client that finds
 * the backlog full, as with Node's default of 511 after one burst, retries only after a second.
 */
const backlogMax = 65_535

const addressOf = (address: ReturnType<App['server']['address']>): Address | null =>
  address === null || typeof address === 'string' ? null : { host: address.address, port: address.port }

/**
 * One worker: config -> app -> listen -> graceful close. It ends when the primary requests it, or when the primary is
 * gone.
 */
export async function runWorker(): Promise<void> {
  const { slot, listenFd, isPrepared, folder, helpers, state, config } = await awaitStart()
  const lines = createLogStream(1)
  const log = createLogger(config, `worker-${slot}`, lines)
  log.info({ version, commit, pid: process.pid }, 'worker starts')
  // Null: the primary is of a release that had no helpers.
  const ownFolder = folder === null ? makeFolder() : null
  const isCandidate = !helpers.includes('sequencer')
  const app = await buildApp(config, log, Number(slot), folder ?? ownFolder, isCandidate)
  const { faults, metrics, primary } = app
  lines.onDrop = () => faults.counts.log_line++
  const connections = watchConnections(app.server, {
    connectionsMax: connectionsMax(openFilesMax(), config.mongodb.poolMax),
    faults
  })
  primary.state = state
  primary.isCrowded = connections.isCrowded
  primary.requestSnapshot = (id) => send({ type: 'metrics-wanted', id })
  watchProcess(metrics, openFilesMax())
  metrics.read('http_requests_in_flight', connections.inFlight)
  const forked: Forked = {
    ...{ log, lines, faults },
    beat: () => ({
      type: 'heartbeat',
      metrics: metrics.snapshot(),
      connections: connections.seen(),
      rssBytes: process.memoryUsage.rss()
    }),
    async end() {
      await Promise.all(primary.onDrain.map((step) => step()))
      await connections.empty(emptyLimitMs)
      await app.close()
    },
    endLimitMs: emptyLimitMs + closeLimitMs,
    onMessage(message) {
      if (message.type === 'host') primary.state = message.state
      else if (message.type === 'metrics') primary.onSnapshot(message.id, message.host)
    }
  }
  followPrimary(forked)

  const startMigrations = await prepareData({ config, log, faults, isPrepared, migrations: app.migrations })
  await app.ready()
  if (ownFolder !== null) {
    const { startInWorker } = await import('./finder/in-worker.ts')
    primary.onDrain.push(startInWorker(ownFolder, { config, log, faults, metrics }))
  }
  if (listenFd === null) await app.listen({ host: config.host, port: config.port, backlog: backlogMax })
  else await listenOn(app.server, listenFd, backlogMax)
  tellReady(forked, addressOf(app.server.address()))
  primary.onDrain.push(startMigrations())
}
