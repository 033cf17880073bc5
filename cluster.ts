import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Config, ConfigError, configWarnings, loadConfig } from './src/config.ts'
import { PreflightError, preflight } from './src/host/preflight.ts'
import { createSupervisor } from './src/host/supervisor.ts'
import { createLogger } from './src/logger.ts'

/** sysexits(3): what systemd and people read from an exit code. */
const exitCodes = { unavailable: 69, configuration: 78 } as const

function readConfig(): Config {
  try {
    return loadConfig()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(exitCodes.configuration)
  }
}

/** One host: checks what it needs, keeps its workers, rolls on SIGHUP, drains on SIGTERM or SIGINT. */
async function runHost(config: Config): Promise<void> {
  const log = createLogger(config, 'primary')
  for (const line of configWarnings(config)) log.warn(line)
  try {
    await preflight(config, (line) => log.info(line))
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(exitCodes.unavailable)
  }
  const supervisor = createSupervisor(config.workers || availableParallelism(), log)

  let stopping = false
  async function stop(signal: string): Promise<void> {
    if (stopping) {
      log.warn({ signal }, 'second signal: stopping at once')
      supervisor.kill()
      process.exit(1)
    }
    stopping = true
    log.info({ signal, announceMs: config.drainAnnounceMs }, 'draining')
    supervisor.announceDrain()
    await sleep(config.drainAnnounceMs)
    await supervisor.stop()
    log.info('stopped')
    log.flush(() => process.exit(0))
  }
  let rolling = false
  async function reload(): Promise<void> {
    if (rolling || stopping) return
    rolling = true
    const ok = await supervisor.roll()
    rolling = false
    if (ok) log.info('reloaded')
    else log.error('reload failed: a new worker did not become ready; the old ones go on')
  }
  process.on('SIGTERM', (signal) => void stop(signal))
  process.on('SIGINT', (signal) => void stop(signal))
  process.on('SIGHUP', () => void reload())

  await supervisor.start()
  log.info({ host: config.host, port: config.port }, 'host is ready')
}

const config = readConfig()
if (cluster.isPrimary) await runHost(config)
else {
  // Only here: the primary needs none of the service, neither the time to load it nor the memory.
  const { runWorker } = await import('./src/server.ts')
  await runWorker(config)
}
