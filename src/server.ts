/** One worker process: starts the app, reports to the primary, shuts down gracefully. */
import cluster from 'node:cluster'
import { setTimeout as sleep } from 'node:timers/promises'
import { type App, buildApp } from './app.ts'
import { watchConnections } from './cluster/drain.ts'
import { exitCodes, exitWith } from './cluster/exits.ts'
import { connectionsMax, openFilesMax } from './cluster/file-descriptors.ts'
import { listenOn } from './cluster/inherited-socket.ts'
import type { Address, FromPrimary, FromWorker } from './cluster/ipc.ts'
import { prepareData } from './cluster/migrations.ts'
import { type Config, ConfigError, loadConfig } from './config/config.ts'
import { createLogger, type Logger } from './config/logger.ts'
import { commit, version } from './config/version.ts'
import { watchProcess } from './metrics/process.ts'
import { createLogStream, type LogStream } from './util/log-stream.ts'

const heartbeatMs = 1000
const emptyLimitMs = 8000
const closeLimitMs = 5000
const flushLimitMs = 500
/**
 * Connections waiting to be accepted: the kernel bounds it (net.core.somaxconn, by default 4096). A client that finds
 * the backlog full, as with Node's default of 511 after one burst, retries only after a second.
 */
const backlogMax = 65_535

type Connections = ReturnType<typeof watchConnections>

const send = (message: FromWorker, onSent: () => void = () => undefined): void => {
  if (process.connected && process.send) process.send(message, undefined, undefined, () => onSent())
  else onSent()
}

interface Start {
  slot: number
  listenFd: number | null
  config: Config
}

const addressOf = (address: ReturnType<App['server']['address']>): Address | null =>
  address === null || typeof address === 'string' ? null : { host: address.address, port: address.port }

/**
 * This worker's slot and settings. Requested from here: a message sent before this listener exists would be lost.
 */
const receiveStart = (): Promise<Start> =>
  new Promise((resolve, reject) => {
    const listen = (message: FromPrimary): void => {
      if (message.type !== 'start') return
      process.off('message', listen)
      try {
        resolve({ slot: message.slot, listenFd: message.listenFd, config: loadConfig(message.settings) })
      } catch (error) {
        reject(error)
      }
    }
    process.on('message', listen)
    send({ type: 'hello', version, commit })
  })

/** Invalid settings: tells the primary, whose release may judge them differently, and exits. */
function refuse(error: unknown): Promise<never> {
  if (!(error instanceof ConfigError)) throw error
  const { message } = error
  const exit = (): void => exitWith(exitCodes.configuration, message)
  return new Promise(() => process.send?.({ type: 'refused', reason: message }, undefined, undefined, exit))
}

/** The graceful shutdown, run once: whatever fails or hangs in it, the process ends. */
function createShutdown(
  app: App,
  connections: Connections,
  lines: LogStream,
  beat: () => FromWorker
): () => Promise<void> {
  let isShuttingDown = false
  return async () => {
    if (isShuttingDown) return
    isShuttingDown = true
    setTimeout(() => process.exit(1), emptyLimitMs + closeLimitMs)
    try {
      await Promise.all(app.primary.onDrain.map((step) => step()))
      await connections.empty(emptyLimitMs)
      await app.close()
    } catch (error) {
      app.faults.report('task', error, { where: 'shutdown' })
    }
    // What it counted since the last heartbeat; the primary may be gone, or not read it.
    const sent = new Promise<void>((resolve) => send(beat(), resolve))
    await Promise.race([sent, sleep(flushLimitMs)])
    await lines.flush(flushLimitMs)
    process.exit(0)
  }
}

/**
 * Last resort for uncaught exceptions: logs and counts them, and requests a replacement from the primary, as this
 * worker's state cannot be trusted any more. It serves until then: exiting here would abort every request.
 */
function catchUncaught(app: App, log: Logger, shutDown: () => Promise<void>): void {
  const onUncaught = (error: unknown): void => {
    app.faults.report('uncaught', error)
    if (app.faults.counts.uncaught === 1) log.fatal({ err: error }, 'uncaught exception')
    if (process.connected) send({ type: 'failing' })
    else void shutDown()
  }
  process.on('uncaughtException', onUncaught)
  process.on('unhandledRejection', onUncaught)
}

/** Handles the primary's messages. A worker that has lost its primary drains, like one that is told to. */
function followPrimary(app: App, shutDown: () => Promise<void>): void {
  const onMessage = (message: FromPrimary): void => {
    if (message.type === 'drain') void shutDown()
    else if (message.type === 'host') app.primary.state = message.state
    else if (message.type === 'metrics') app.primary.onSnapshot(message.id, message.host)
  }
  process.on('message', app.faults.guard('task', 'message from the primary', onMessage))
  cluster.worker?.on('disconnect', () => {
    // Otherwise Node's cluster module exits the process immediately, and every request is aborted.
    if (cluster.worker) cluster.worker.exitedAfterDisconnect = true
    void shutDown()
  })
  app.primary.requestSnapshot = (id) => send({ type: 'metrics-wanted', id })
}

/**
 * One worker: config -> app -> listen -> graceful close. It ends when the primary requests it, or when the primary is
 * gone.
 */
export async function runWorker(): Promise<void> {
  // Signals from a terminal reach the whole process group; only the primary handles them.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'] as const) process.on(signal, () => undefined)
  const { slot, listenFd, config } = await receiveStart().catch(refuse)
  const lines = createLogStream(1)
  const logger = createLogger(config, `worker-${slot}`, lines)
  logger.info({ version, commit, pid: process.pid }, 'worker starts')
  const app = await buildApp(config, logger, slot)
  lines.onDrop = () => app.faults.counts.log_line++
  const connections = watchConnections(app.server, {
    connectionsMax: connectionsMax(openFilesMax(), config.mongodb.poolMax),
    faults: app.faults
  })
  app.primary.isCrowded = connections.isCrowded
  watchProcess(app.metrics, openFilesMax())
  app.metrics.read('http_requests_in_flight', connections.inFlight)
  const beat = (): FromWorker => ({
    type: 'heartbeat',
    metrics: app.metrics.snapshot(),
    connections: connections.seen(),
    rssBytes: process.memoryUsage.rss()
  })
  const shutDown = createShutdown(app, connections, lines, beat)
  catchUncaught(app, logger, shutDown)
  followPrimary(app, shutDown)

  const startMigrations = await prepareData({ config, log: logger, faults: app.faults })
  await app.ready()
  if (listenFd === null) await app.listen({ host: config.host, port: config.port, backlog: backlogMax })
  else await listenOn(app.server, listenFd, backlogMax)
  send(beat()) // a ready worker has figures
  send({ type: 'ready', address: addressOf(app.server.address()) })
  app.primary.onDrain.push(startMigrations())
  setInterval(
    app.faults.guard('task', 'heartbeat', () => send(beat())),
    heartbeatMs
  )
}
