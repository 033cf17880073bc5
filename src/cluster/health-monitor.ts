/** Looks at every worker once a second and has those ended or replaced that worker-policy.ts condemns. */
import { performance } from 'node:perf_hooks'
import type { Logger } from '../config/logger.ts'
import type { Faults } from '../util/faults.ts'
import { isAnswered } from './port-probe.ts'
import { end, isAlive, poll, type WorkerHandle } from './worker-handle.ts'
import { type HostSeen, judgeWorker, mayJudge } from './worker-policy.ts'
import { respawnDelayMs, type Slot } from './worker-slots.ts'

const everyMs = 1000

export interface HealthMonitorOptions {
  slots: Slot[]
  everyone: Set<WorkerHandle>
  address: { host: string; port: number }
  log: Logger
  faults: Faults
  replace: (slot: Slot, reason: string) => Promise<boolean>
  /** after each look: what was seen may change what the host says of itself */
  afterwards: () => void
}

/** Returns the function that ends it. */
export function startHealthMonitor({
  slots,
  everyone,
  address,
  log,
  faults,
  replace,
  afterwards
}: HealthMonitorOptions): () => void {
  const seen: HostSeen = { ownPauseMs: 0, unansweredProbes: 0 }
  let lookedAtMs = performance.now()
  let isProbing = false

  /** Backs off when no successor becomes ready: the slot's old worker is left meanwhile. */
  async function tryReplace(slot: Slot, reason: string): Promise<void> {
    if (performance.now() < slot.replaceNotBeforeMs) return
    if (await replace(slot, reason)) slot.failedReplacements = 0
    else slot.replaceNotBeforeMs = performance.now() + respawnDelayMs(1 + ++slot.failedReplacements)
  }
  function judgeSlot(slot: Slot): void {
    for (const running of [slot.current, slot.next]) {
      const verdict = running && judgeWorker(seen, poll(running, slot.replacing !== null))
      if (!verdict || verdict.act === 'leave') continue
      const { act, reason } = verdict
      if (act === 'replace') {
        void tryReplace(slot, reason)
        continue
      }
      log.error({ worker: slot.number, pid: running.worker.process.pid, reason }, 'ending a worker')
      end(running)
      if (!running.isReady && !isAlive(slot.current)) slot.isOverdue = true
    }
  }
  async function probe(): Promise<void> {
    isProbing = true
    const answer = await isAnswered(address.host, address.port)
    isProbing = false
    if (answer === null) return
    seen.unansweredProbes = answer ? 0 : seen.unansweredProbes + 1
    if (answer) for (const running of everyone) running.acceptedAtAnswer = running.accepted
  }
  function lookAtAll(): void {
    const nowMs = performance.now()
    seen.ownPauseMs = nowMs - lookedAtMs - everyMs
    lookedAtMs = nowMs
    if (mayJudge(seen)) {
      for (const slot of slots) judgeSlot(slot)
      if (!isProbing && slots.some(({ current }) => current?.isReady)) faults.guard('task', 'probe', probe)()
    } else {
      seen.unansweredProbes = 0
      for (const running of everyone) {
        running.lastHeartbeatAtMs = nowMs
        running.startedAtMs += seen.ownPauseMs
        running.atSilence = null
      }
    }
    afterwards()
  }
  const timer = setInterval(faults.guard('task', 'watch', lookAtAll), everyMs)
  return () => clearInterval(timer)
}
