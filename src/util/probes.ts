/** Whether dependencies respond, and how fast: for health checks, which may come from many load balancers at once. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

const limitMs = 1000
const freshMs = 500

export interface Probe {
  up: boolean
  tookMs: number
}

/** Whether a call succeeds in time; never rejects. */
export const respondsWithin = (limitMs: number, call: () => Promise<unknown>): Promise<boolean> =>
  Promise.race([
    call().then(
      () => true,
      () => false
    ),
    sleep(limitMs, false, { ref: false })
  ])

async function probe(call: () => Promise<unknown>): Promise<Probe> {
  const startedAtMs = performance.now()
  const up = await respondsWithin(limitMs, call)
  return { up, tookMs: Math.round(performance.now() - startedAtMs) }
}

type Probes<Calls extends readonly unknown[]> = { [Index in keyof Calls]: Probe }

/** Calls all of them, at most twice a second however often it is called; one that takes longer than 1 s is down. */
export function createProbes<const Calls extends readonly (() => Promise<unknown>)[]>(
  calls: Calls
): () => Promise<Probes<Calls>> {
  let last: { atMs: number; probes: Promise<Probes<Calls>> } | null = null
  return () => {
    const nowMs = performance.now()
    if (last && nowMs - last.atMs <= freshMs) return last.probes
    last = { atMs: nowMs, probes: Promise.all(calls.map(probe)) as Promise<Probes<Calls>> }
    return last.probes
  }
}
