import { monitorEventLoopDelay } from 'node:perf_hooks'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { watchConnections } from './host/drain.ts'
import type { FromPrimary, FromWorker } from './host/messages.ts'
import { createLogger } from './logger.ts'

const heartbeatMs = 1000
/** The loop is woken this often to be measured; what the histogram holds includes it. */
const delayStepMs = 50
const emptyLimitMs = 8000
const closeLimitMs = 5000

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

/** One worker: config -> app -> listen -> graceful close. It ends when told to drain, or when its primary is gone. */
export async function runWorker(config: Config): Promise<void> {
  // Signals from a terminal reach the whole process group; only the primary decides.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
  const slot = await receiveSlot()
  const logger = createLogger(config, `worker-${slot}`)
  const app = await buildApp(config, logger, slot)
  const connections = watchConnections(app.server)
  const delay = monitorEventLoopDelay({ resolution: delayStepMs })
  delay.enable()

  let leaving = false
  async function leave(): Promise<void> {
    if (leaving) return
    leaving = true
    setTimeout(() => process.exit(1), emptyLimitMs + closeLimitMs).unref()
    await Promise.all(app.host.beforeLeaving.map((step) => step()))
    await connections.empty(emptyLimitMs)
    await app.close()
    logger.flush(() => process.exit(0))
  }
  process.on('message', (message: FromPrimary) => {
    if (message.type === 'drain') void leave()
    else if (message.type === 'host') app.host.state = message.state
    else if (message.type === 'metrics') app.host.onSnapshot(message.id, message.host)
  })
  process.on('disconnect', () => void leave())
  app.host.ask = (id) => tell({ type: 'metrics-wanted', id })

  await app.listen({ host: config.host, port: config.port })
  const beat = (): void => {
    app.metrics.loopDelayMsP99 = Math.max(0, delay.percentile(99) / 1e6 - delayStepMs)
    delay.reset()
    tell({ type: 'heartbeat', metrics: app.metrics })
  }
  beat() // who is ready has numbers to show
  tell({ type: 'ready' })
  setInterval(beat, heartbeatMs)
}
