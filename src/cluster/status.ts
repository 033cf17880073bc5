/** The status dump of a host: what its primary knows of itself, its workers, helpers and reloads. */
import { performance } from 'node:perf_hooks'
import { commit, version } from '../config/version.ts'
import { everySlot, type Host } from './host.ts'
import type { WorkerHandle } from './worker-handle.ts'
import type { Slot } from './worker-slots.ts'

const secondsSince = (atMs: number): number => Math.round((performance.now() - atMs) / 100) / 10

interface ProcessStatus {
  pid: number | null
  version: string | null
  commit: string | null
  ready: boolean
  /** how far its start is, of a helper that says so */
  progress: string | null
  leaving: boolean
  heartbeatAgeMs: number | null
  rssBytes: number | null
  ageSeconds: number | null
}

const processStatus = (handle: WorkerHandle): ProcessStatus => ({
  pid: handle.worker.process.pid ?? null,
  version: handle.version,
  commit: handle.commit,
  ready: handle.isReady,
  progress: handle.progress,
  leaving: handle.isLeaving,
  heartbeatAgeMs: Math.round(performance.now() - handle.lastHeartbeatAtMs),
  rssBytes: handle.rssBytes,
  ageSeconds: secondsSince(handle.startedAtMs)
})

const noProcess: ProcessStatus = {
  pid: null,
  version: null,
  commit: null,
  ready: false,
  progress: null,
  leaving: false,
  heartbeatAgeMs: null,
  rssBytes: null,
  ageSeconds: null
}

/** A slot without a process, between a death and its respawn, is told as one that is not ready. */
const slotStatus = ({ kind, current, next, deaths }: Slot) => ({
  kind,
  ...(current ? processStatus(current) : noProcess),
  /** its successor, while that one starts */
  nextPid: next?.worker.process.pid ?? null,
  nextProgress: next?.progress ?? null,
  deaths
})

export function statusOf(host: Host) {
  const inSlots = new Set(everySlot(host).map(({ current }) => current))
  return {
    version,
    commit,
    pid: process.pid,
    /** what workers and helpers are forked from */
    entry: host.release.entry,
    uptimeSeconds: Math.round(process.uptime()),
    state: host.announced,
    workers: host.slots.map((slot) => ({ slot: slot.id, ...slotStatus(slot) })),
    helpers: host.helpers.map((slot) => ({ name: slot.id, ...slotStatus(slot) })),
    /** those that finish their last requests; successors that start are told with their slot */
    leaving: [...host.workers]
      .filter((handle) => handle.isLeaving && !inSlots.has(handle))
      .map((handle) => ({ kind: handle.kind, ...processStatus(handle) })),
    restarts: host.restarts,
    reload: host.reload
  }
}

export type HostStatus = ReturnType<typeof statusOf>
