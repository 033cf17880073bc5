/** Runs a process of a host: the primary checks the dependencies, supervises and drains; a worker serves. */
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

/** As in sysexits(3), for systemd and for operators. */
const exitCodes = { unavailable: 69, configuration: 78 } as const
const flushLimitMs = 500

type Supervisor = ReturnType<typeof createSupervisor>

interface Primary {
  config: Config
  log: Logger
  lines: LogStream
  faults: Faults
}

/** Writes the message to standard error and exits; a failed write does not change the exit code. */
function exitWith(code: number, message: string): never {
  try {
    process.stderr.write(`${message}\n`)
  } catch {
    // the exit code alone must suffice
  }
  process.exit(code)
}

function readConfig(): Config {
  try {
    return loadConfig()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    exitWith(exitCodes.configuration, error.message)
  }
}

/** How many connections each worker may have; exits when the limit of open files leaves too few. */
function checkDescriptors(config: Config): number {
  try {
    return connectionsMax(openFilesMax(), config.mongodb.poolMax)
  } catch (error) {
    if (!(error instanceof DescriptorError)) throw error
    exitWith(exitCodes.configuration, error.message)
  }
}

/** Reloads on SIGHUP, drains on SIGTERM or SIGINT, exits at once on a second one. */
function handleSignals(supervisor: Supervisor, { config, log, lines, faults }: Primary): void {
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
    else log.error('reload failed: a new worker did not become ready; the remaining old workers still serve')
  }
  const onStop = faults.guard('task', 'stop', stop)
  process.on('SIGTERM', onStop)
  process.on('SIGINT', onStop)
  process.on('SIGHUP', faults.guard('task', 'reload', reload))
}

/** The primary: checks the dependencies, then supervises the workers. */
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
    exitWith(exitCodes.unavailable, error.message)
  }
  const workerCount = config.workers || availableParallelism()
  const supervisor = createSupervisor({ workerCount, address: config, log, faults })
  handleSignals(supervisor, { config, log, lines, faults })
  await supervisor.start()
  const connections = Number.isFinite(perWorker) ? perWorker * workerCount : null
  log.info({ host: config.host, port: config.port, connectionsMax: connections }, 'host is ready')
}

/**
 * Runs the primary of a host, or a worker that it has forked.
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
