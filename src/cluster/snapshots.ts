/** Joins the snapshots of a host's processes to its figures. */
import type { Series, Snapshot } from '../metrics/catalogue.ts'
import { labelWorker, merge } from '../metrics/merge.ts'
import type { HostSnapshot, SlotId, WorkerSnapshot } from './ipc.ts'

/** A worker or helper that is in a slot: its last snapshot and that one's age. */
export interface SlotSnapshot {
  id: SlotId
  ageMs: number
  series: Snapshot
}

/** @param others of no process that is in a slot */
export function joinSnapshots(workersExpected: number, told: SlotSnapshot[], others: Snapshot[]): HostSnapshot {
  const ages: Series[] = told.map(({ id, ageMs }) => [[String(id)], ageMs / 1000])
  const labelled = told.map(({ id, series }) => labelWorker(series, String(id)))
  return {
    series: merge([...labelled, ...others, { worker_snapshot_age_seconds: ages }]),
    workersExpected,
    workers: told.flatMap(({ id: worker, ageMs, series }): WorkerSnapshot[] => {
      if (typeof worker !== 'number') return []
      const [[, sockets] = [[], 0]] = series.websocket_open ?? []
      return [{ worker, ageMs, sockets: Number(sockets) }]
    })
  }
}
