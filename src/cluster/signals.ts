/** What a host does on a signal: drain, reload, write its status to the log. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { LogStream } from '../util/log-stream.ts'
import type { Host } from './host.ts'
import { reloadHost } from './reload.ts'
import { createReloads, type ReloadOutcome } from './reloads.ts'
import type { ServiceManager } from './service-manager.ts'
import { statusOf } from './status.ts'
import type { Supervisor } from './supervisor.ts'

const flushLimitMs = 500

export interface SignalTargets {
  host: Host
  supervisor: Supervisor
  lines: LogStream
  manager: ServiceManager
  /** resolves when the first workers have been forked */
  started: Promise<void>
}

/** Drains on the first call, exits at once on the second. */
function createStop({ host, supervisor, lines, manager }: SignalTargets): (signal: string) => Promise<void> {
  const { log } = host
  return async (signal) => {
    if (host.isDraining) {
      log.warn({ signal }, 'second signal: stopping at once')
      supervisor.kill()
      process.exit(1)
    }
    const announceMs = host.hasServed ? host.config.drainAnnounceMs : 0
    log.info({ signal, announceMs }, 'draining')
    manager.stopping()
    supervisor.announceDrain()
    await sleep(announceMs)
    await supervisor.stop()
    log.info('stopped')
    await Promise.all([lines.flush(flushLimitMs), manager.sent()])
    process.exit(0)
  }
}

function logOutcome({ log }: Host, { ok, reason, changed, needsRestart }: ReloadOutcome): void {
  const details = { changed, needsRestart }
  if (ok) log.info(details, 'reloaded')
  else log.error(details, `reload failed: ${reason}; the remaining old workers still serve`)
  if (needsRestart.length > 0) log.warn({ needsRestart }, 'these settings have changed and wait for a restart')
}

/** Reloads on SIGHUP, drains on SIGTERM or SIGINT, writes its status to the log on SIGUSR2. */
export function handleSignals(targets: SignalTargets): void {
  const { host, manager, started } = targets
  const { log, faults } = host
  const request = createReloads(
    host.reload,
    async () => {
      await started
      manager.reloading()
      return reloadHost(host)
    },
    (outcome) => {
      logOutcome(host, outcome)
      if (!host.isDraining) manager.reloaded(outcome.ok ? 'serving' : `reload failed: ${outcome.reason}`)
    }
  )
  const onStop = faults.guard('task', 'stop', createStop(targets))
  process.on('SIGTERM', onStop)
  process.on('SIGINT', onStop)
  process.on('SIGHUP', faults.guard('task', 'reload', request))
  const onStatus = (): void => log.info({ status: statusOf(host) }, 'status')
  process.on('SIGUSR2', faults.guard('task', 'status', onStatus))
}
