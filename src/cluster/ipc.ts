/**
 * The messages between a primary and its workers and helpers. After a reload these may be of another release than their
 * primary: either side ignores a type it does not know.
 */
import type { Settings } from '../config/config.ts'
import type { Snapshot } from '../metrics/catalogue.ts'

/** From a worker or helper to its primary. */
export type FromWorker =
  | { type: 'hello'; version: string; commit: string }
  | { type: 'refused'; reason: string }
  /** of a helper that is not ready yet: as long as it reports this, it is waited for */
  | { type: 'progress'; text: string }
  | { type: 'ready'; address: Address | null }
  | { type: 'heartbeat'; metrics: Snapshot; connections: ConnectionsSeen | null; rssBytes: number }
  | { type: 'failing' }
  | { type: 'metrics-wanted'; id: number }

/** From the primary to a worker or helper. */
export type FromPrimary =
  | Start
  | { type: 'host'; state: HostState }
  | { type: 'drain' }
  | { type: 'metrics'; id: number; host: HostSnapshot }

/** What a worker or helper starts with. */
export interface Start {
  type: 'start'
  slot: SlotId
  settings: Settings
  /** the inherited socket to listen on */
  listenFd: number | null
  /** the database is prepared for the worker's release */
  isPrepared: boolean
  /** where the processes of the host put their Unix sockets; primaries of earlier releases send none */
  folder?: string
  /** the helpers that the host has; primaries of earlier releases send none */
  helpers?: string[]
  /** the host's, as it is then */
  state?: HostState
}

/** A worker's number, or a helper's name. */
export type SlotId = number | string

/** Where a worker listens; null: where a probe cannot connect to, as to a Unix socket. */
export interface Address {
  host: string
  port: number
}

/** What a worker's heartbeat reports of its server. */
export interface ConnectionsSeen {
  isListening: boolean
  /** since the worker's start */
  accepted: number
}

/**
 * starting: no worker has been ready yet, or its helpers are waited for, so that readiness is 503; serving: requests are
 * accepted; draining: readiness is 404, requests are still served; broken: readiness is 503.
 */
export const hostStates = ['starting', 'serving', 'draining', 'broken'] as const
export type HostState = (typeof hostStates)[number]

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
