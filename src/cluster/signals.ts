/** What a host does on a signal: drain, reload, write its status to the log. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from '../config/config.ts'
import type { LogStream } from '../util/log-stream.ts'
import type { Host } from './host.ts'
import { createReloads, type ReloadOutcome } from './reloads.ts'
import { statusOf } from './status.ts'
import type { Supervisor } from './supervisor.ts'

const flushLimitMs = 500

export interface SignalTargets {
  config: Config
  host: Host
  supervisor: Supervisor
  lines: LogStream
}

/** Drains on the first call, exits at once on the second. */
function createStop({ config, host, supervisor, lines }: SignalTargets): (signal: string) => Promise<void> {
  const { log } = host
  return async (signal) => {
    if (host.isDraining) {
      log.warn({ signal }, 'second signal: stopping at once')
      supervisor.kill()
      process.exit(1)
    }
    log.info({ signal, announceMs: config.drainAnnounceMs }, 'draining')
    supervisor.announceDrain()
    await sleep(config.drainAnnounceMs)
    await supervisor.stop()
    log.info('stopped')
    await lines.flush(flushLimitMs)
    process.exit(0)
  }
}

/** Reloads on SIGHUP, drains on SIGTERM or SIGINT, writes its status to the log on SIGUSR2. */
export function handleSignals(targets: SignalTargets): void {
  const { host, supervisor } = targets
  const { log, faults } = host
  async function reload(): Promise<ReloadOutcome> {
    const reason = host.isDraining ? 'the host is stopping' : await supervisor.roll()
    if (reason === '') log.info('reloaded')
    else log.error(`reload failed: ${reason}; the remaining old workers still serve`)
    return { ok: reason === '', reason, changed: [], needsRestart: [] }
  }
  const onStop = faults.guard('task', 'stop', createStop(targets))
  process.on('SIGTERM', onStop)
  process.on('SIGINT', onStop)
  process.on('SIGHUP', faults.guard('task', 'reload', createReloads(host.reload, reload)))
  const onStatus = (): void => log.info({ status: statusOf(host) }, 'status')
  process.on('SIGUSR2', faults.guard('task', 'status', onStatus))
}
