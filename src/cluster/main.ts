/** What a host's processes do: the primary checks, watches and drains; a worker serves. */
import cluster from 'node:cluster'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Config, ConfigError, configWarnings, loadConfig } from '../config/config.ts'
import { createLogger, type Logger } from '../config/logger.ts'
import { createFaults, type Faults } from '../util/faults.ts'
import { createLogStream, type LogStream } from '../util/log-stream.ts'
import { connectionsMax, DescriptorError, openFilesMax } from './file-descriptors.ts'
import { PreflightError, preflight } from './preflight.ts'
import { createSupervisor } from './supervisor.ts'

/** sysexits(3): what systemd and people read from an exit code. */
const exitCodes = { unavailable: 69, configuration: 78 } as const
const flushLimitMs = 500

type Supervisor = ReturnType<typeof createSupervisor>

interface Primary {
  config: Config
  log: Logger
  lines: LogStream
  faults: Faults
}

/** The last words for people, on standard error; that it cannot be written changes nothing of the exit code. */
function endWith(code: number, words: string): never {
  try {
    process.stderr.write(`${words}\n`)
  } catch {
    // the exit code has to do
  }
  process.exit(code)
}

function readConfig(): Config {
  try {
    return loadConfig()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    endWith(exitCodes.configuration, error.message)
  }
}

/** How many connections each worker may have; ends the process when the limit of open files leaves too few. */
function checkDescriptors(config: Config): number {
  try {
    return connectionsMax(openFilesMax(), config.mongodb.poolMax)
  } catch (error) {
    if (!(error instanceof DescriptorError)) throw error
    endWith(exitCodes.configuration, error.message)
  }
}

/** Rolls on SIGHUP, drains on SIGTERM or SIGINT, ends at once on a second one. */
function obeySignals(supervisor: Supervisor, { config, log, lines, faults }: Primary): void {
  let isStopping = false
  async function stop(signal: string): Promise<void> {
    if (isStopping) {
      log.warn({ signal }, 'second signal: stopping at once')
      supervisor.kill()
      process.exit(1)
    }
    isStopping = true
    log.info({ signal, announceMs: config.drainAnnounceMs }, 'draining')
    supervisor.announceDrain()
    await sleep(config.drainAnnounceMs)
    await supervisor.stop()
    log.info('stopped')
    await lines.flush(flushLimitMs)
    process.exit(0)
  }
  let isRolling = false
  async function reload(): Promise<void> {
    if (isRolling || isStopping) return
    isRolling = true
    const ok = await supervisor.roll().finally(() => {
      isRolling = false
    })
    if (ok) log.info('reloaded')
    else log.error('reload failed: a new worker did not become ready; the old ones go on')
  }
  const onStop = faults.guard('task', 'stop', stop)
  process.on('SIGTERM', onStop)
  process.on('SIGINT', onStop)
  process.on('SIGHUP', faults.guard('task', 'reload', reload))
}

/** One host: checks what it needs, then keeps its workers. */
async function runHost(config: Config): Promise<void> {
  const lines = createLogStream(1)
  const log = createLogger(config, 'primary', lines)
  const faults = createFaults(log)
  lines.onDrop = () => faults.counts.log_line++
  const perWorker = checkDescriptors(config)
  for (const line of configWarnings(config)) log.warn(line)
  try {
    await preflight(config, (line) => log.info(line))
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error
    endWith(exitCodes.unavailable, error.message)
  }
  const workerCount = config.workers || availableParallelism()
  const supervisor = createSupervisor({ workerCount, address: config, log, faults })
  obeySignals(supervisor, { config, log, lines, faults })
  await supervisor.start()
  const connections = Number.isFinite(perWorker) ? perWorker * workerCount : null
  log.info({ host: config.host, port: config.port, connectionsMax: connections }, 'host is ready')
}

/**
 * The primary of a host, or a worker that it forked.
 * @param loadWorker loads the service, for which the primary needs neither the time nor the memory
 */
export async function runProcess(
  loadWorker: () => Promise<{ runWorker: (config: Config) => Promise<void> }>
): Promise<void> {
  const config = readConfig()
  if (cluster.isPrimary) return runHost(config)
  const { runWorker } = await loadWorker()
  return runWorker(config)
}
