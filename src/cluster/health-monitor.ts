/** Checks every worker and helper once a second; ends or replaces those that worker-policy.ts says should be. */
import { performance } from 'node:perf_hooks'
import { recur } from '../util/recurring.ts'
import { announceState, everySlot, type Host } from './host.ts'
import { isAnswered } from './port-probe.ts'
import { replaceWithBackoff } from './replacement.ts'
import { end, isAlive, observe } from './worker-handle.ts'
import { type HostSeen, judgeWorker, mayJudge } from './worker-policy.ts'
import { named, type Slot } from './worker-slots.ts'

const everyMs = 1000
/** The port is probed this often while connections to it are accepted, and with every check while they are not. */
const probeMs = 3000

interface HealthMonitor {
  readonly host: Host
  /** what worker-policy.ts judges by */
  readonly seen: HostSeen
  checkedAtMs: number
  isProbing: boolean
  probedAtMs: number
}

function checkSlot({ host, seen }: HealthMonitor, slot: Slot): void {
  for (const handle of [slot.current, slot.next]) {
    seen.isReplacing = host.slots.some(({ replacing }) => replacing !== null)
    const verdict = handle && judgeWorker(seen, observe(handle, slot.replacing !== null))
    if (!verdict || verdict.act === 'leave') continue
    const { act, cause, reason } = verdict
    if (act === 'replace') {
      void replaceWithBackoff(host, slot, cause, reason)
      continue
    }
    host.log.error({ ...named(slot), pid: handle.worker.process.pid, reason }, `ending a ${slot.kind}`)
    handle.endCause = cause
    end(handle)
    if (!handle.isReady && !isAlive(slot.current)) slot.isOverdue = true
  }
}

async function probePort(monitor: HealthMonitor): Promise<void> {
  const { host, seen } = monitor
  if (!host.address) return
  monitor.isProbing = true
  monitor.probedAtMs = performance.now()
  const answered = await isAnswered(host.address.host, host.address.port)
  monitor.isProbing = false
  if (answered === null) return
  seen.failedProbes = answered ? 0 : seen.failedProbes + 1
  if (answered) for (const handle of host.workers) handle.acceptedAtProbe = handle.accepted
}

/** After a pause of this process the workers' heartbeats have not been read yet: their times start again. */
function forgivePause({ host, seen }: HealthMonitor, nowMs: number): void {
  seen.failedProbes = 0
  for (const handle of host.workers) {
    handle.lastHeartbeatAtMs = nowMs
    handle.startedAtMs += seen.ownPauseMs
    handle.atSilence = null
    handle.stoppedAtMs = null
  }
}

const isProbeDue = ({ seen, isProbing, probedAtMs }: HealthMonitor, nowMs: number): boolean =>
  !isProbing && (seen.failedProbes > 0 || nowMs - probedAtMs >= probeMs - everyMs / 2)

function checkAll(monitor: HealthMonitor): void {
  const { host, seen } = monitor
  const nowMs = performance.now()
  seen.ownPauseMs = nowMs - monitor.checkedAtMs - everyMs
  monitor.checkedAtMs = nowMs
  seen.memoryMaxBytes = host.config.workerMemoryMaxBytes
  if (!host.isChecked) return
  if (mayJudge(seen)) {
    for (const slot of everySlot(host)) checkSlot(monitor, slot)
    const isServed = host.slots.some(({ current }) => current?.isReady)
    if (isServed && isProbeDue(monitor, nowMs)) host.faults.guard('task', 'probe', probePort)(monitor)
  } else forgivePause(monitor, nowMs)
  announceState(host)
}

/** Returns the function that stops it. */
export function startHealthMonitor(host: Host): () => void {
  const seen = { ownPauseMs: 0, failedProbes: 0, isReplacing: false, memoryMaxBytes: 0 }
  const never = Number.NEGATIVE_INFINITY
  const monitor = { host, seen, checkedAtMs: performance.now(), isProbing: false, probedAtMs: never }
  const check = (): void => checkAll(monitor)
  return recur(everyMs, host.faults.guard('task', 'health monitor', check))
}
