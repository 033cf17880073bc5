/** The primary of a host: checks the dependencies, then supervises workers and helpers. */
import { realpathSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { type Config, configWarnings, ownEnvironment, type Settings } from '../config/config.ts'
import { createLogger } from '../config/logger.ts'
import { unknownNames } from '../config/settings.ts'
import { commit, version } from '../config/version.ts'
import { prometheusType } from '../metrics/text.ts'
import { createFaults } from '../util/faults.ts'
import { createLogStream } from '../util/log-stream.ts'
import { type AdminRoutes, AdminServerError, jsonResponse, startAdminServer } from './admin-server.ts'
import { createConsole } from './console.ts'
import { configOrExit, exitCodes, exitWith } from './exits.ts'
import { connectionsMax, DescriptorError, openFilesMax } from './file-descriptors.ts'
import { makeFolder, removeFolder } from './folder.ts'
import { createHost, type Host } from './host.ts'
import { healthOf } from './host-health.ts'
import { bequeath } from './inherited-socket.ts'
import type { HostState } from './ipc.ts'
import { tellFigures } from './metrics.ts'
import { PreflightError, preflight } from './preflight.ts'
import { toPrometheus } from './prometheus.ts'
import { startSampling } from './sampler.ts'
import { createServiceManager, listenFdOf } from './service-manager.ts'
import { handleSignals } from './signals.ts'
import { statusOf } from './status.ts'
import { createSupervisor } from './supervisor.ts'
import { isAlive } from './worker-handle.ts'

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
async function doneOrExit<T>(step: Promise<T>): Promise<T> {
  try {
    return await step
  } catch (error) {
    if (!(error instanceof PreflightError || error instanceof AdminServerError)) throw error
    exitWith(exitCodes.unavailable, error.message)
  }
}

/** A folder for the host's Unix sockets, which goes with this process. */
function folderOrExit(): string {
  try {
    const folder = makeFolder()
    process.on('exit', () => removeFolder(folder))
    return folder
  } catch (error) {
    exitWith(exitCodes.configuration, `No folder for sockets can be made (TMPDIR): ${(error as Error).message}`)
  }
}

const adminRoutes = (host: Host, config: Config): AdminRoutes =>
  new Map([
    ['/status', () => jsonResponse(statusOf(host))],
    ['/health', () => jsonResponse(healthOf(host, config))],
    ['/metrics', () => ({ status: 200, type: prometheusType, body: toPrometheus(host.snapshot().series) })]
  ])

const stateMeanings: Record<HostState, string> = {
  starting: 'starting',
  serving: 'serving',
  draining: 'draining',
  broken: 'not ready: too few workers serve; the log says why'
}

function defer(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/** @param helperNames of each the host has one */
export async function runPrimary(settings: Settings, helperNames: string[]): Promise<void> {
  const config = configOrExit(settings)
  const lines = createLogStream(1)
  const log = createLogger(config, 'primary', lines)
  const faults = createFaults(log)
  lines.onDrop = () => faults.counts.log_line++
  const perWorker = checkDescriptors(config)
  for (const line of configWarnings(config)) log.warn(line)
  for (const name of unknownNames(ownEnvironment)) log.warn({ name }, 'SETTINGS_FILE has a name that is no setting')
  const workerCount = config.workers || availableParallelism()
  const entryPath = process.argv[1] ?? ''
  const release = { entry: realpathSync(entryPath), settings }
  const folder = folderOrExit()
  const host = createHost({ entryPath, release, config, log, faults, folder }, workerCount, helperNames)
  tellFigures(host)
  const beside = createConsole(() => host.address)
  const admin = await doneOrExit(startAdminServer(config.admin, adminRoutes(host, config), faults, beside))
  log.info({ admin, version, commit, pid: process.pid }, 'host starts')
  const supervisor = createSupervisor(host)
  const listenFd = listenFdOf(ownEnvironment, process.pid)
  if (listenFd !== undefined) host.listenFd = bequeath(listenFd)
  const isServing = (): boolean => host.slots.some(({ current }) => isAlive(current))
  const manager = createServiceManager(ownEnvironment, log, faults, isServing)
  host.onState = (state) => manager.status(stateMeanings[state])
  const started = defer()
  handleSignals({ host, supervisor, lines, manager, started: started.promise })
  const onWait = (line: string): void => {
    log.info(line)
    manager.status(line)
  }
  const allReady = supervisor.fork()
  await manager.extendWhile(doneOrExit(preflight(config, onWait)))
  if (host.isDraining) return
  supervisor.start()
  startSampling(host)
  started.resolve()
  await allReady
  const connections = Number.isFinite(perWorker) ? perWorker * workerCount : null
  const { port } = config
  log.info({ host: config.host, port, connectionsMax: connections, admin }, 'host is ready')
  manager.ready('serving')
}
