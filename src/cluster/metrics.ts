/** One worker's metrics: the snapshot it sends to its primary. */
import type { FaultKind } from '../util/faults.ts'

/** One worker's numbers since its start; prometheus.ts sums them over the workers. */
export interface MetricsSnapshot {
  startedAtMs: number
  requests: {
    total: number
    byMethod: Record<string, number>
    byStatus: Record<string, number>
    byRoute: Record<string, number>
  }
  durationMs: { sum: number; min: number; max: number }
  database: { queries: number; durationMs: number }
  cache: { hits: number; misses: number }
  loopDelayMsP99: number
  sockets: number
  faults: Record<FaultKind, number>
  /** how far MongoDB's clock is ahead of this machine's */
  clockOffsetMs: number
}

export function emptyMetrics(faults: Record<FaultKind, number>): MetricsSnapshot {
  return {
    startedAtMs: Date.now(),
    requests: { total: 0, byMethod: {}, byStatus: {}, byRoute: {} },
    durationMs: { sum: 0, min: 0, max: 0 },
    database: { queries: 0, durationMs: 0 },
    cache: { hits: 0, misses: 0 },
    loopDelayMsP99: 0,
    sockets: 0,
    faults,
    clockOffsetMs: 0
  }
}
