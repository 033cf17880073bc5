/** Replaces a slot's worker without a gap: the successor is ready before the old worker drains. */
import { performance } from 'node:perf_hooks'
import { announceState, callOnAllReady, type Host } from './host.ts'
import { becomesReady, end, isAlive, retire } from './worker-handle.ts'
import { forkWorker, respawnLater } from './worker-lifecycle.ts'
import type { RestartCause } from './worker-policy.ts'
import { named, respawnDelayMs, type Slot } from './worker-slots.ts'

/** Replaces the slot's worker, or joins the replacement under way. '' when its successor became ready, else why not. */
export function replaceWorker(host: Host, slot: Slot, cause: RestartCause, reason: string = cause): Promise<string> {
  slot.replacing ??= replaceNow(host, slot, cause, reason).finally(() => {
    slot.replacing = null
    if (!slot.current && !host.isDraining) respawnLater(host, slot, respawnDelayMs(slot.deaths))
    announceState(host)
  })
  return slot.replacing
}

/** As replaceWorker, with a backoff when no successor becomes ready: the old worker stays meanwhile. */
export async function replaceWithBackoff(host: Host, slot: Slot, cause: RestartCause, reason: string): Promise<void> {
  if (performance.now() < slot.replaceNotBeforeMs) return
  if ((await replaceWorker(host, slot, cause, reason)) === '') slot.failedReplacements = 0
  else slot.replaceNotBeforeMs = performance.now() + respawnDelayMs(1 + ++slot.failedReplacements)
}

async function replaceNow(host: Host, slot: Slot, cause: RestartCause, reason: string): Promise<string> {
  const { log } = host
  if (host.isDraining) return 'the host is stopping'
  log.info({ ...named(slot), reason }, `replacing a ${slot.kind}`)
  const successor = forkWorker(host, slot)
  slot.next = successor
  const failure = await becomesReady(successor)
  slot.next = null
  if (failure !== '') {
    log.error({ ...named(slot), reason, failure }, `the replacement ${slot.kind} did not become ready`)
    return failure
  }
  const old = slot.current
  slot.current = successor
  callOnAllReady(host)
  if (!old) return ''
  old.endCause = cause
  const retired = retire(old)
  if (!isAlive(old)) end(old) // it would not receive the message to drain
  await retired
  return ''
}
