/** One worker or helper process from its fork to its exit: what its messages change, and when it is respawned. */
import cluster from 'node:cluster'
import { performance } from 'node:perf_hooks'
import { commit, version } from '../config/version.ts'
import { whileAwake } from '../util/recurring.ts'
import { argumentsOf } from './helper-table.ts'
import { announceState, awaitNoHelpers, callOnAllReady, type Host } from './host.ts'
import type { FromWorker } from './ipc.ts'
import { rememberWorker } from './metrics.ts'
import { onWorkerExitCode } from './worker-flags.ts'
import { createWorkerHandle, send, type WorkerHandle } from './worker-handle.ts'
import { named, respawnDelayMs, type Slot } from './worker-slots.ts'

const stableAfterMs = 60_000

function onReady(host: Host, slot: Slot, handle: WorkerHandle, { address }: Ready): void {
  if (slot.kind === 'worker') {
    host.address = address
    host.hasServed = true
  }
  handle.isReady = true
  handle.progress = null
  slot.isOverdue = false
  slot.hasBeenReady = true
  announceState(host)
  send(handle.worker, { type: 'host', state: host.announced })
  host.log.info({ ...named(slot), pid: handle.worker.process.pid }, `${slot.kind} is ready`)
  if (host.awaitsHelpers && host.helpers.every(({ hasBeenReady }) => hasBeenReady)) awaitNoHelpers(host)
  else callOnAllReady(host)
}

type Ready = Extract<FromWorker, { type: 'ready' }>
type Hello = Extract<FromWorker, { type: 'hello' }>
type Heartbeat = Extract<FromWorker, { type: 'heartbeat' }>

function onHeartbeat(slot: Slot, handle: WorkerHandle, { metrics, connections, rssBytes }: Heartbeat): void {
  handle.metrics = metrics
  handle.metricsAtMs = performance.now()
  handle.rssBytes = rssBytes
  if (slot.current === handle) slot.isOverdue = false
  if (connections) {
    handle.isListening = connections.isListening
    handle.accepted = connections.accepted
  }
  if (performance.now() - handle.startedAtMs > stableAfterMs) slot.deaths = 0
}

function onHello(host: Host, handle: WorkerHandle, hello: Hello): void {
  handle.version = hello.version
  handle.commit = hello.commit
  startWorker(host, handle)
}

/** Once the host's dependencies are there and the worker has loaded its program, whichever comes last. */
export function startWorker(host: Host, handle: WorkerHandle): void {
  handle.startedAtMs = performance.now()
  if (!host.isChecked || handle.version === null) return
  const { release, firstRelease, listenFd, folder, announced } = host
  const { settings } = release
  const isOurs = handle.version === version && handle.commit === commit
  const isPrepared = release === firstRelease && isOurs
  handle.isStarted = true
  const helpers = host.helpers.map(({ id }) => String(id))
  const places = { listenFd, folder, helpers }
  send(handle.worker, { type: 'start', slot: handle.slot, settings, isPrepared, state: announced, ...places })
}

function onMessage(host: Host, slot: Slot, handle: WorkerHandle, message: FromWorker): void {
  handle.lastHeartbeatAtMs = performance.now()
  if (message.type === 'hello') onHello(host, handle, message)
  else if (message.type === 'refused') handle.refusal = message.reason
  else if (message.type === 'progress') {
    handle.progress = message.text
    handle.progressAtMs = performance.now()
  } else if (message.type === 'ready') onReady(host, slot, handle, message)
  else if (message.type === 'failing') {
    handle.isFailing = true
    slot.deaths++
  } else if (message.type === 'heartbeat') onHeartbeat(slot, handle, message)
  else if (message.type === 'metrics-wanted') {
    send(handle.worker, { type: 'metrics', id: message.id, host: host.snapshot() })
  }
  announceState(host)
  whileAwake()
}

type Exit = { code: number | null; signal: string | null }

function onExit(host: Host, slot: Slot, handle: WorkerHandle, exit: Exit): void {
  host.workers.delete(handle)
  rememberWorker(host, handle)
  if (slot.current === handle) slot.current = null
  if (!host.isDraining) host.restarts[handle.endCause ?? (exit.signal ? 'signal' : 'crash')]++
  if (!handle.isLeaving && !host.isDraining) onDeath(host, slot, handle, exit)
  announceState(host)
}

function onDeath(host: Host, slot: Slot, handle: WorkerHandle, { code, signal }: Exit): void {
  // The death of a successor counts as a failed replacement, not as a death of the slot.
  if (slot.next !== handle) slot.deaths++
  const respawnMs = respawnDelayMs(slot.deaths)
  host.log.error({ ...named(slot), code, signal, deaths: slot.deaths, respawnMs }, `${slot.kind} died`)
  onWorkerExitCode(code, host.log)
  // While a replacement is under way, its end fills the slot, also when it fails.
  if (!slot.current && !slot.replacing) respawnLater(host, slot, respawnMs)
}

/** Forks a process for the slot after the delay, unless it has one by then. */
export function respawnLater(host: Host, slot: Slot, delayMs: number): void {
  if (slot.respawnTimer) clearTimeout(slot.respawnTimer)
  slot.respawnTimer = setTimeout(() => {
    slot.respawnTimer = null
    if (!slot.current && !slot.replacing && !host.isDraining) slot.current = forkWorker(host, slot)
  }, delayMs)
}

/** Forks a process for the slot; which place in the slot it takes is up to the caller. */
export function forkWorker(host: Host, slot: Slot): WorkerHandle {
  const { log, faults, workers } = host
  cluster.setupPrimary({ exec: host.release.entry, args: argumentsOf(slot) })
  const worker = cluster.fork()
  const handle = createWorkerHandle(slot.kind, slot.id, worker)
  workers.add(handle)
  worker.on('error', (error) => log.error({ err: error, ...named(slot) }, `${slot.kind} cannot be reached`))
  const onWorkerMessage = (message: FromWorker): void => onMessage(host, slot, handle, message)
  worker.on('message', faults.guard('task', 'worker message', onWorkerMessage))
  const onWorkerExit = (code: number | null, signal: string | null): void =>
    onExit(host, slot, handle, { code, signal })
  worker.once('exit', faults.guard('task', 'worker exit', onWorkerExit))
  return handle
}
