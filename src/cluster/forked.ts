/** What a process that a primary has forked does with it: asks for its settings, beats, follows it, ends in order. */
import cluster from 'node:cluster'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Config, ConfigError, loadConfig } from '../config/config.ts'
import type { Logger } from '../config/logger.ts'
import { commit, version } from '../config/version.ts'
import type { Faults } from '../util/faults.ts'
import type { LogStream } from '../util/log-stream.ts'
import { recur } from '../util/recurring.ts'
import { exitCodes, exitWith } from './exits.ts'
import type { FromPrimary, FromWorker, HostState, Start as StartMessage } from './ipc.ts'

const heartbeatMs = 1000
const flushLimitMs = 500

export const send = (message: FromWorker, onSent: () => void = () => undefined): void => {
  if (process.connected && process.send) process.send(message, undefined, undefined, () => onSent())
  else onSent()
}

interface Start extends Pick<StartMessage, 'slot' | 'listenFd' | 'isPrepared'> {
  /** where this host's processes put their Unix sockets; null: its primary is of a release that had none */
  folder: string | null
  /** the host's */
  helpers: string[]
  state: HostState
  config: Config
}

/**
 * This process's slot and settings. Requested from here: a message sent before this listener exists would be lost.
 */
const receiveStart = (): Promise<Start> =>
  new Promise((resolve, reject) => {
    const listen = (message: FromPrimary): void => {
      if (message.type !== 'start') return
      process.off('message', listen)
      try {
        const { slot, listenFd, isPrepared, settings, folder = null, helpers = [], state = 'serving' } = message
        resolve({ slot, listenFd, isPrepared, folder, helpers, state, config: loadConfig(settings) })
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

/** What the primary starts this process with. Signals from a terminal reach the whole group; only the primary handles them. */
export function awaitStart(): Promise<Start> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'] as const) process.on(signal, () => undefined)
  return receiveStart().catch(refuse)
}

export interface Forked {
  log: Logger
  lines: LogStream
  faults: Faults
  /** its figures */
  beat(): FromWorker
  /** the graceful end, and how long it may take */
  end(): Promise<void>
  endLimitMs: number
  /** beside those that end it */
  onMessage(message: FromPrimary): void
}

/** The graceful shutdown, run once: whatever fails or hangs in it, the process ends. */
function createShutdown({ faults, lines, beat, end, endLimitMs }: Forked): () => Promise<void> {
  let isShuttingDown = false
  return async () => {
    if (isShuttingDown) return
    isShuttingDown = true
    setTimeout(() => process.exit(1), endLimitMs)
    try {
      await end()
    } catch (error) {
      faults.report('task', error, { where: 'shutdown' })
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
 * process's state cannot be trusted any more. It works until then: exiting here would abort every request of a worker.
 */
function catchUncaught({ faults, log }: Forked, shutDown: () => Promise<void>): void {
  const onUncaught = (error: unknown): void => {
    faults.report('uncaught', error)
    if (faults.counts.uncaught === 1) log.fatal({ err: error }, 'uncaught exception')
    if (process.connected) send({ type: 'failing' })
    else void shutDown()
  }
  process.on('uncaughtException', onUncaught)
  process.on('unhandledRejection', onUncaught)
}

/** From now on this process ends when its primary requests it, or when the primary is gone. */
export function followPrimary(forked: Forked): void {
  const shutDown = createShutdown(forked)
  catchUncaught(forked, shutDown)
  const onMessage = (message: FromPrimary): void => {
    if (message.type === 'drain') void shutDown()
    else forked.onMessage(message)
  }
  process.on('message', forked.faults.guard('task', 'message from the primary', onMessage))
  cluster.worker?.on('disconnect', () => {
    // Otherwise Node's cluster module exits the process immediately, and every request is aborted.
    if (cluster.worker) cluster.worker.exitedAfterDisconnect = true
    void shutDown()
  })
}

/** Tells the primary that this process works, and from then on its figures. */
export function tellReady({ faults, beat }: Forked, address: Extract<FromWorker, { type: 'ready' }>['address']): void {
  send(beat()) // what is ready has figures
  send({ type: 'ready', address })
  recur(
    heartbeatMs,
    faults.guard('task', 'heartbeat', () => send(beat()))
  )
}
