/** What a service manager (systemd) is told, and what it has given this process: sd_notify(3), sd_listen_fds(3). */
import { execFile } from 'node:child_process'
import type { Settings } from '../config/config.ts'
import type { Logger } from '../config/logger.ts'
import type { Faults } from '../util/faults.ts'

const callLimitMs = 5000
const extendEveryMs = 10_000
/** The first descriptor a service manager passes. */
const firstListenFd = 3

/** The listening socket this process was given; undefined: none. */
export const listenFdOf = ({ LISTEN_PID, LISTEN_FDS }: Settings, pid: number): number | undefined =>
  LISTEN_PID === String(pid) && Number(LISTEN_FDS) >= 1 ? firstListenFd : undefined

/** How often to report that the host serves, twice as often as it must; undefined: nobody expects it. */
export function watchdogMsOf({ WATCHDOG_USEC, WATCHDOG_PID }: Settings, pid: number): number | undefined {
  const isOurs = WATCHDOG_PID === undefined || WATCHDOG_PID === String(pid)
  const usec = Number(WATCHDOG_USEC)
  return isOurs && Number.isFinite(usec) && usec > 0 ? usec / 2000 : undefined
}

/** A status is one line, and no line of it may become an assignment. */
const statusLine = (text: string): string => `STATUS=${text.replace(/\s+/g, ' ').trim()}`

/** Microseconds of CLOCK_MONOTONIC, by which systemd tells this reload from an earlier one. */
const monotonicUsec = (): string => `MONOTONIC_USEC=${process.hrtime.bigint() / 1000n}`

export interface ServiceManager {
  status(text: string): void
  /** The start is done; from now on the watchdog is fed while `isServing`. */
  ready(text: string): void
  /** Nothing before the host was ready: systemd would take the end of the reload for the end of its start. */
  reloading(): void
  /** The reload is done, well or not. */
  reloaded(text: string): void
  stopping(): void
  /** Asks for more time for as long as the work lasts. */
  extendWhile<T>(work: Promise<T>): Promise<T>
  /** Resolves when everything has been sent. */
  sent(): Promise<void>
}

interface Channel {
  log: Logger
  last: Promise<void>
  waiting: number
  isMissing: boolean
}

/** Node has no datagram sockets of Unix: systemd's own tool sends, which the unit allows by NotifyAccess=all. */
const callTool = (lines: string[]): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    execFile('systemd-notify', lines, { timeout: callLimitMs }, (error) =>
      resolve(error as NodeJS.ErrnoException | null)
    )
  })

/** One call after the other, as the order is what they mean. */
function send(channel: Channel, lines: string[]): void {
  channel.waiting++
  channel.last = channel.last.then(async () => {
    const error = channel.isMissing ? null : await callTool(lines)
    channel.waiting--
    if (!error) return
    if (error.code !== 'ENOENT') return channel.log.warn({ err: error }, 'the service manager could not be told')
    channel.isMissing = true
    channel.log.error('NOTIFY_SOCKET is set and systemd-notify is not installed: systemd is told nothing')
  })
}

const silent: ServiceManager = {
  status: () => undefined,
  ready: () => undefined,
  reloading: () => undefined,
  reloaded: () => undefined,
  stopping: () => undefined,
  extendWhile: (work) => work,
  sent: async () => undefined
}

/** @param isServing whether a worker's heartbeat is fresh: the watchdog means that the host serves, not that it runs */
export function createServiceManager(
  environment: Settings,
  log: Logger,
  faults: Faults,
  isServing: () => boolean
): ServiceManager {
  if (!environment.NOTIFY_SOCKET) return silent
  const channel: Channel = { log, last: Promise.resolve(), waiting: 0, isMissing: false }
  const watchdogMs = watchdogMsOf(environment, process.pid)
  let isReady = false
  const feed = (): void => {
    if (channel.waiting === 0 && isServing()) send(channel, ['WATCHDOG=1'])
  }
  return {
    status: (text) => send(channel, [statusLine(text)]),
    ready(text) {
      send(channel, ['READY=1', statusLine(text)])
      isReady = true
      if (watchdogMs) setInterval(faults.guard('task', 'watchdog', feed), watchdogMs).unref()
    },
    reloading() {
      if (isReady) send(channel, ['RELOADING=1', monotonicUsec(), statusLine('reloading')])
    },
    reloaded: (text) => send(channel, isReady ? ['READY=1', statusLine(text)] : [statusLine(text)]),
    stopping: () => send(channel, ['STOPPING=1', statusLine('draining')]),
    async extendWhile(work) {
      const extend = (): void => send(channel, [`EXTEND_TIMEOUT_USEC=${3 * extendEveryMs * 1000}`])
      const timer = setInterval(faults.guard('task', 'extend timeout', extend), extendEveryMs)
      return work.finally(() => clearInterval(timer))
    },
    sent: () => channel.last
  }
}
