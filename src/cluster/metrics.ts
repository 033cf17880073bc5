/** The figures of a host: the sum of its processes' last snapshots and of what ended ones had counted. */
import { performance } from 'node:perf_hooks'
import { commit, version } from '../config/version.ts'
import type { Series, Snapshot } from '../metrics/catalogue.ts'
import { labelWorker, merge, unlabelled, whatRemains } from '../metrics/merge.ts'
import { watchProcess } from '../metrics/process.ts'
import { createRecorder, type Recorder } from '../metrics/recorder.ts'
import { openFilesMax } from './file-descriptors.ts'
import { everySlot, type Host } from './host.ts'
import { type HostSnapshot, hostStates } from './ipc.ts'
import { joinSnapshots } from './snapshots.ts'
import type { WorkerHandle } from './worker-handle.ts'

/**
 * A worker has exited: what it had counted is counted for ever. Its last snapshot may still be on its way, until its
 * channel has ended.
 */
export function rememberWorker(host: Host, handle: WorkerHandle): void {
  const { departing } = host
  departing.add(handle)
  const fold = (): void => {
    if (departing.delete(handle) && handle.metrics) host.departed = merge([host.departed, whatRemains(handle.metrics)])
  }
  if (handle.worker.isConnected()) handle.worker.once('disconnect', fold)
  else fold()
}

/** Every last snapshot; none is asked, so one that is stopped delays nothing. */
function snapshotOf(host: Host, own: Snapshot): HostSnapshot {
  const { slots, workers, departing, departed } = host
  const every = everySlot(host)
  const inSlots = new Set(every.map(({ current }) => current))
  const told = every.flatMap(({ id, current }) => {
    if (!current?.metrics) return []
    const ageMs = Math.round(performance.now() - current.metricsAtMs)
    return [{ id, ageMs, series: current.metrics }]
  })
  const others = [...workers, ...departing].filter((handle) => !inSlots.has(handle))
  const counted = others.flatMap(({ metrics }) => metrics ?? [])
  return joinSnapshots(slots.length, told, [own, departed, ...counted.map(unlabelled)])
}

const byLabel = (counts: Record<string, number>): Series[] =>
  Object.entries(counts).map(([label, count]) => [[label], count])

function watchHost(recorder: Recorder, host: Host): void {
  recorder.read('faults_total', () => byLabel(host.faults.counts))
  recorder.read('worker_restarts_total', () => byLabel(host.restarts))
  recorder.read('host_reloads_total', () => byLabel(host.reload.total))
  recorder.read('host_samples_failed_total', () => host.samples.failed)
  recorder.read('host_state', () => {
    return hostStates.map((state): Series => [[state], state === host.announced ? 1 : 0])
  })
  recorder.read('workers_expected', () => host.slots.length)
  recorder.read('workers_ready', () => host.slots.filter(({ current }) => current?.isReady).length)
  recorder.read('build_info', () => [[[version, commit], 1]])
}

/** From now on the host tells its figures. */
export function tellFigures(host: Host): void {
  const recorder = createRecorder()
  watchProcess(recorder, openFilesMax())
  watchHost(recorder, host)
  host.snapshot = () => snapshotOf(host, labelWorker(recorder.snapshot(), 'primary'))
}
