/** Counts and measures in one process. Recording never throws and costs well under a microsecond. */
import { catalogue, type MetricName, type Series, type Snapshot, toMillionth } from './catalogue.ts'

export interface CounterSeries {
  add(amount: number): void
}

export interface HistogramSeries {
  observe(value: number): void
}

export interface Counter {
  add(amount: number, ...labels: string[]): void
  /** The series of these labels, for who adds to it often. */
  of(...labels: string[]): CounterSeries
}

export interface Histogram {
  observe(value: number, ...labels: string[]): void
  /** The series of these labels, for who adds to it often. */
  of(...labels: string[]): HistogramSeries
}

export interface Recorder {
  counter(name: MetricName): Counter
  histogram(name: MetricName): Histogram
  /** A figure that is kept elsewhere, read for each snapshot; null: there is nothing to say. */
  read(name: MetricName, read: () => number | null | Series[]): void
  snapshot(): Snapshot
}

/** Series of one figure; beyond this they share one, so that nothing a client does can fill the memory. */
const seriesMax = 2000
const otherLabel = 'other'
const separator = '\n'

/** A copy that is not counted on. */
const rounded = ([labels, value]: Series): Series => [
  labels,
  typeof value === 'number' ? toMillionth(value) : value.map(toMillionth)
]

interface Recorded<Value> {
  of(labels: string[]): { value: Value }
  series(): Series[]
}

function createRecorded<Value extends number | number[]>(create: () => Value): Recorded<Value> {
  const byKey = new Map<string, { labels: string[]; value: Value }>()
  function add(labels: string[]) {
    const isFull = byKey.size >= seriesMax
    const kept = isFull ? labels.map(() => otherLabel) : labels
    const key = kept.join(separator)
    const one = byKey.get(key) ?? { labels: kept, value: create() }
    byKey.set(key, one)
    return one
  }
  return {
    of: (labels) => byKey.get(labels.join(separator)) ?? add(labels),
    series: () => Array.from(byKey.values(), ({ labels, value }): Series => [labels, value]).map(rounded)
  }
}

function createHistogram(recorded: Recorded<number[]>, buckets: readonly number[]): Histogram {
  const sumAt = buckets.length + 1
  const observe = (counts: number[], value: number): void => {
    let bucket = 0
    while (bucket < buckets.length && value > (buckets[bucket] as number)) bucket++
    ;(counts[bucket] as number)++
    ;(counts[sumAt] as number) += value
  }
  return {
    observe: (value, ...labels) => observe(recorded.of(labels).value, value),
    of(...labels) {
      const { value: counts } = recorded.of(labels)
      return { observe: (value) => observe(counts, value) }
    }
  }
}

export function createRecorder(): Recorder {
  const recorded = new Map<MetricName, { series(): Series[] }>()
  const readers = new Map<MetricName, () => number | null | Series[]>()
  return {
    counter(name) {
      const counts = createRecorded(() => 0)
      recorded.set(name, counts)
      return {
        add(amount, ...labels) {
          counts.of(labels).value += amount
        },
        of(...labels) {
          const series = counts.of(labels)
          return {
            add: (more) => {
              series.value += more
            }
          }
        }
      }
    },
    histogram(name) {
      const { buckets } = catalogue[name]
      const counts = createRecorded((): number[] => new Array(buckets.length + 2).fill(0))
      recorded.set(name, counts)
      return createHistogram(counts, buckets)
    },
    read: (name, read) => void readers.set(name, read),
    snapshot() {
      const snapshot: Snapshot = {}
      for (const [name, counts] of recorded) snapshot[name] = counts.series()
      for (const [name, read] of readers) {
        try {
          const value = read()
          const series: Series[] = typeof value === 'number' ? [[[], value]] : (value ?? [])
          if (value !== null) snapshot[name] = series.map(rounded)
        } catch {
          // A figure that cannot be read is left out: the others, and the heartbeat they come with, matter more.
        }
      }
      return snapshot
    }
  }
}
