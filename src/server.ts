import cluster from 'node:cluster'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type App, buildApp } from './app.ts'
import { watchConnections } from './cluster/drain.ts'
import { connectionsMax, openFilesMax } from './cluster/file-descriptors.ts'
import type { FromPrimary, FromWorker } from './cluster/ipc.ts'
import type { Config } from './config/config.ts'
import { createLogger, type Logger } from './config/logger.ts'
import { createLogStream, type LogStream } from './util/log-stream.ts'

const heartbeatMs = 1000
/** The loop is woken this often to be measured; what the histogram holds includes it. */
const delayStepMs = 50
const emptyLimitMs = 8000
const closeLimitMs = 5000
const flushLimitMs = 500
/**
 * Connections that wait to be accepted: the kernel bounds it (net.core.somaxconn, 4096 where nobody changed it). Whoever finds
 * it full, as with Node's 511 after one burst, tries again only after a second.
 */
const backlogMax = 65_535

type Connections = ReturnType<typeof watchConnections>

const tell = (message: FromWorker): void => {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined)
}

/** Which slot this worker fills. Asked for: a message sent before anybody listens here would be lost. */
const receiveSlot = (): Promise<number> =>
  new Promise((resolve) => {
    const listen = (message: FromPrimary): void => {
      if (message.type !== 'start') return
      process.off('message', listen)
      resolve(message.slot)
    }
    process.on('message', listen)
    tell({ type: 'hello' })
  })

/** The way out, taken once: whatever fails or hangs on it, the process ends. */
function createLeaving(app: App, connections: Connections, lines: LogStream): () => Promise<void> {
  let isLeaving = false
  return async () => {
    if (isLeaving) return
    isLeaving = true
    setTimeout(() => process.exit(1), emptyLimitMs + closeLimitMs)
    try {
      await Promise.all(app.primary.onDrain.map((step) => step()))
      await connections.empty(emptyLimitMs)
      await app.close()
    } catch (error) {
      app.faults.report('task', error, { where: 'leaving' })
    }
    await lines.flush(flushLimitMs)
    process.exit(0)
  }
}

/**
 * The last net: what nothing contained is logged and counted, and the primary asked for another worker in this one's place,
 * whose state cannot be trusted any more. It serves until then, as to end here would take every request with it.
 */
function catchUncaught(app: App, log: Logger, leave: () => Promise<void>): void {
  const onUncaught = (error: unknown): void => {
    app.faults.report('uncaught', error)
    if (app.faults.counts.uncaught === 1) log.fatal({ err: error }, 'something threw that nothing contained')
    if (process.connected) tell({ type: 'failing' })
    else void leave()
  }
  process.on('uncaughtException', onUncaught)
  process.on('unhandledRejection', onUncaught)
}

/** The primary's word. A worker that has lost its primary leaves in order, like one that is told to. */
function followPrimary(app: App, leave: () => Promise<void>): void {
  const onMessage = (message: FromPrimary): void => {
    if (message.type === 'drain') void leave()
    else if (message.type === 'host') app.primary.state = message.state
    else if (message.type === 'metrics') app.primary.onSnapshot(message.id, message.host)
  }
  process.on('message', app.faults.guard('task', 'message of the primary', onMessage))
  cluster.worker?.on('disconnect', () => {
    // Else Node's cluster ends the process at this very moment, and every request with it.
    if (cluster.worker) cluster.worker.exitedAfterDisconnect = true
    void leave()
  })
  app.primary.requestSnapshot = (id) => tell({ type: 'metrics-wanted', id })
}

/** One worker: config -> app -> listen -> graceful close. It ends when told to drain, or when its primary is gone. */
export async function runWorker(config: Config): Promise<void> {
  // Signals from a terminal reach the whole process group; only the primary decides.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
  const slot = await receiveSlot()
  const lines = createLogStream(1)
  const logger = createLogger(config, `worker-${slot}`, lines)
  const app = await buildApp(config, logger, slot)
  lines.onDrop = () => app.faults.counts.log_line++
  const connections = watchConnections(app.server, {
    connectionsMax: connectionsMax(openFilesMax(), config.mongodb.poolMax),
    faults: app.faults
  })
  app.primary.isCrowded = connections.isCrowded
  const delay = monitorEventLoopDelay({ resolution: delayStepMs })
  delay.enable()
  const leave = createLeaving(app, connections, lines)
  catchUncaught(app, logger, leave)
  followPrimary(app, leave)

  await app.listen({ host: config.host, port: config.port, backlog: backlogMax })
  const beat = (): void => {
    app.metrics.loopDelayMsP99 = Math.max(0, delay.percentile(99) / 1e6 - delayStepMs)
    delay.reset()
    tell({ type: 'heartbeat', metrics: app.metrics, connections: connections.seen() })
  }
  beat() // who is ready has numbers to show
  tell({ type: 'ready' })
  setInterval(app.faults.guard('task', 'heartbeat', beat), heartbeatMs)
}
