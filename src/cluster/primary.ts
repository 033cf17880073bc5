/** The primary of a host: checks the dependencies, then supervises the workers. */
import { availableParallelism } from 'node:os'
import { type Config, configWarnings } from '../config/config.ts'
import { createLogger } from '../config/logger.ts'
import { commit, version } from '../config/version.ts'
import { prometheusType } from '../metrics/text.ts'
import { createFaults } from '../util/faults.ts'
import { createLogStream } from '../util/log-stream.ts'
import { type AdminRoutes, AdminServerError, jsonResponse, startAdminServer } from './admin-server.ts'
import { exitCodes, exitWith } from './exit-codes.ts'
import { connectionsMax, DescriptorError, openFilesMax } from './file-descriptors.ts'
import { createHost, type Host } from './host.ts'
import { healthOf } from './host-health.ts'
import { tellFigures } from './metrics.ts'
import { PreflightError, preflight } from './preflight.ts'
import { toPrometheus } from './prometheus.ts'
import { handleSignals } from './signals.ts'
import { statusOf } from './status.ts'
import { createSupervisor } from './supervisor.ts'

/** How many connections each worker may have; exits when the limit of open files leaves too few. */
function checkDescriptors(config: Config): number {
  try {
    return connectionsMax(openFilesMax(), config.mongodb.poolMax)
  } catch (error) {
    if (!(error instanceof DescriptorError)) throw error
    exitWith(exitCodes.configuration, error.message)
  }
}

/** What may stop a start, as one line and an exit code for operators. */
async function orExit<T>(step: Promise<T>): Promise<T> {
  try {
    return await step
  } catch (error) {
    if (!(error instanceof PreflightError || error instanceof AdminServerError)) throw error
    exitWith(exitCodes.unavailable, error.message)
  }
}

const adminRoutes = (host: Host, config: Config): AdminRoutes =>
  new Map([
    ['/status', () => jsonResponse(statusOf(host))],
    ['/health', () => jsonResponse(healthOf(host, config))],
    ['/metrics', () => ({ status: 200, type: prometheusType, body: toPrometheus(host.snapshot().series) })]
  ])

export async function runPrimary(config: Config): Promise<void> {
  const lines = createLogStream(1)
  const log = createLogger(config, 'primary', lines)
  const faults = createFaults(log)
  lines.onDrop = () => faults.counts.log_line++
  const perWorker = checkDescriptors(config)
  for (const line of configWarnings(config)) log.warn(line)
  const workerCount = config.workers || availableParallelism()
  const host = createHost(workerCount, log, faults)
  tellFigures(host)
  const admin = await orExit(startAdminServer(config.admin, adminRoutes(host, config), faults))
  log.info({ admin: admin.url, version, commit, pid: process.pid }, 'host starts')
  await orExit(preflight(config, (line) => log.info(line)))
  const supervisor = createSupervisor(host, config)
  handleSignals({ config, host, supervisor, lines })
  await supervisor.start()
  const connections = Number.isFinite(perWorker) ? perWorker * workerCount : null
  const { port } = config
  log.info({ host: config.host, port, connectionsMax: connections, admin: admin.url }, 'host is ready')
}
