/** Joins the snapshots of a host's processes to its figures. */
import type { Series, Snapshot } from '../metrics/catalogue.ts'
import { labelWorker, merge } from '../metrics/merge.ts'
import type { HostSnapshot, WorkerSnapshot } from './ipc.ts'

/** A worker that is in a slot: its number, its last snapshot and that one's age. */
export interface SlotSnapshot {
  worker: number
  ageMs: number
  series: Snapshot
}

/** @param others of no worker that is in a slot */
export function joinSnapshots(workersExpected: number, workers: SlotSnapshot[], others: Snapshot[]): HostSnapshot {
  const ages: Series[] = workers.map(({ worker, ageMs }) => [[String(worker)], ageMs / 1000])
  const labelled = workers.map(({ worker, series }) => labelWorker(series, String(worker)))
  return {
    series: merge([...labelled, ...others, { worker_snapshot_age_seconds: ages }]),
    workersExpected,
    workers: workers.map(({ worker, ageMs, series }): WorkerSnapshot => {
      const [[, sockets] = [[], 0]] = series.websocket_open ?? []
      return { worker, ageMs, sockets: Number(sockets) }
    })
  }
}
