/** How many connections a worker has open, and which one it closes when there are too many. */
import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Faults } from '../util/faults.ts'

const reportEveryMs = 10_000
/** Beyond this share of the maximum, connections are kept short and idle ones closed; the rest is left for health checks. */
const crowdedShare = 0.9

export interface ConnectionLimit {
  /** what this process may have open at once, WebSockets included */
  readonly connectionsMax: number
  readonly crowdedAbove: number
  readonly faults: Faults
  open: number
  reportNotBeforeMs: number
}

export const createConnectionLimit = (connectionsMax: number, faults: Faults): ConnectionLimit => ({
  connectionsMax,
  crowdedAbove: Math.floor(connectionsMax * crowdedShare),
  faults,
  open: 0,
  reportNotBeforeMs: 0
})

export const isCrowded = (limit: ConnectionLimit): boolean => limit.open > limit.crowdedAbove

/** Crowding lasts, so each connection is counted but only one log line is written every ten seconds. */
export function reportCrowding(limit: ConnectionLimit): void {
  const { connectionsMax, faults, open } = limit
  if (performance.now() < limit.reportNotBeforeMs) {
    faults.counts.connection++
    return
  }
  limit.reportNotBeforeMs = performance.now() + reportEveryMs
  faults.report('connection', new Error(`${open} connections are open, the maximum is ${connectionsMax}`))
}

/** Closes the connection that has been idle longest, never the newest one. */
export function closeLongestIdle(limit: ConnectionLimit, idleSince: Map<Socket, number>, newest: Socket): void {
  let longest: Socket | undefined
  let since = Number.POSITIVE_INFINITY
  for (const [socket, at] of idleSince) if (socket !== newest && at < since) [longest, since] = [socket, at]
  longest?.destroy()
  reportCrowding(limit)
}
