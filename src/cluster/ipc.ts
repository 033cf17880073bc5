import type { FaultKind } from '../util/faults.ts'
import type { MetricsSnapshot } from './metrics.ts'

/** Everything a worker says to its primary. */
export type FromWorker =
  | { type: 'hello' }
  | { type: 'ready' }
  | { type: 'heartbeat'; metrics: MetricsSnapshot; connections: ConnectionsSeen }
  | { type: 'failing' }
  | { type: 'metrics-wanted'; id: number }

/** Everything the primary says to a worker. */
export type FromPrimary =
  | { type: 'start'; slot: number }
  | { type: 'host'; state: HostState }
  | { type: 'drain' }
  | { type: 'metrics'; id: number; host: HostSnapshot }

/** Whether the port is served: what a worker's heartbeat tells of it. */
export interface ConnectionsSeen {
  isListening: boolean
  /** since the worker's start */
  accepted: number
}

/** serving: take requests; draining: readiness 404, running work goes on; broken: no worker serves, 503. */
export type HostState = 'serving' | 'draining' | 'broken'

/** What the whole host looks like: the last numbers of those workers that live, and how many there should be. */
export interface HostSnapshot {
  workersExpected: number
  workers: AgedSnapshot[]
  /** what was contained in the primary; workers count theirs in their metrics */
  faults: Partial<Record<FaultKind, number>>
}

/** A worker's last numbers and how old they are. */
export interface AgedSnapshot {
  worker: number
  ageMs: number
  metrics: MetricsSnapshot
}
