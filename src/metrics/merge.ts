/** Makes one snapshot of several: of the workers that run, and of what those that have ended had counted. */
import {
  catalogue,
  contractOnly,
  type Merge,
  type MetricName,
  metricNames,
  type Series,
  type Snapshot,
  toMillionth
} from './catalogue.ts'

type Value = Series[1]

const pickers: Record<Merge, (a: number, b: number) => number> = {
  sum: (a, b) => toMillionth(a + b),
  min: Math.min,
  max: Math.max,
  widest: (a, b) => (Math.abs(b) > Math.abs(a) ? b : a),
  // Two processes of one slot, while one replaces the other.
  worker: Math.max
}

function combine(merge: Merge, a: Value, b: Value): Value {
  const pick = pickers[merge]
  if (typeof a === 'number' || typeof b === 'number') return pick(Number(a), Number(b))
  return a.map((value, index) => pick(value, b[index] ?? 0))
}

function mergeSeries(merge: Merge, series: Series[]): Series[] {
  const byKey = new Map<string, Series>()
  for (const [labels, value] of series) {
    const key = labels.join('\n')
    const known = byKey.get(key)
    byKey.set(key, [labels, known ? combine(merge, known[1], value) : value])
  }
  return [...byKey.values()]
}

export function merge(snapshots: Snapshot[]): Snapshot {
  const merged: Snapshot = {}
  for (const name of metricNames) {
    const series = snapshots.flatMap((snapshot) => snapshot[name] ?? [])
    if (series.length > 0) merged[name] = mergeSeries(catalogue[name].merge, series)
  }
  return merged
}

/** The snapshot with the worker's number in the labels of what is told of each worker. */
export function labelWorker(snapshot: Snapshot, worker: string): Snapshot {
  const labelled: Snapshot = { ...snapshot }
  for (const name of metricNames) {
    const series = snapshot[name]
    if (series && catalogue[name].merge === 'worker') {
      labelled[name] = series.map(([, value]): Series => [[worker], value])
    }
  }
  return labelled
}

/** Without what is told of each worker: of one that is in no slot, as while it drains. */
export const unlabelled = (snapshot: Snapshot): Snapshot =>
  Object.fromEntries(Object.entries(snapshot).filter(([name]) => catalogue[name as MetricName].merge !== 'worker'))

const isKept = (name: MetricName): boolean => catalogue[name].type !== 'gauge' || contractOnly.has(name)

/** What remains true of a worker that has ended. */
export function whatRemains(snapshot: Snapshot): Snapshot {
  return Object.fromEntries(Object.entries(snapshot).filter(([name]) => isKept(name as MetricName)))
}
