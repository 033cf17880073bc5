/** The messages between a primary and its workers. */
import type { Snapshot } from '../metrics/catalogue.ts'

/** From a worker to its primary. */
export type FromWorker =
  | { type: 'hello' }
  | { type: 'ready' }
  | { type: 'heartbeat'; metrics: Snapshot; connections: ConnectionsSeen; rssBytes: number }
  | { type: 'failing' }
  | { type: 'metrics-wanted'; id: number }

/** From the primary to a worker. */
export type FromPrimary =
  | { type: 'start'; slot: number }
  | { type: 'host'; state: HostState }
  | { type: 'drain' }
  | { type: 'metrics'; id: number; host: HostSnapshot }

/** What a worker's heartbeat reports of its server. */
export interface ConnectionsSeen {
  isListening: boolean
  /** since the worker's start */
  accepted: number
}

/** serving: requests are accepted; draining: readiness is 404, requests are still served; broken: readiness is 503. */
export type HostState = 'serving' | 'draining' | 'broken'

/** The figures of a whole host, and how many workers there should be. */
export interface HostSnapshot {
  series: Snapshot
  workersExpected: number
  workers: WorkerSnapshot[]
}

/** The age of a worker's last figures, and its open sockets. */
export interface WorkerSnapshot {
  worker: number
  ageMs: number
  sockets: number
}
