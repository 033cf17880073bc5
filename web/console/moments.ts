/** All hosts as they were at moments of the past, every five seconds: what an alert's condition is judged by. */
import { type Hosts, type Sample, sampleMs, silentMs, windowMs } from './samples.ts'
import { restartsIn, stepsOf } from './steps.ts'

export interface Restart {
  readonly host: string
  readonly cause: string
  readonly count: number
}

export interface Moment {
  readonly atMs: number
  /** of each host known by then; undefined: silent */
  readonly latest: ReadonlyMap<string, Sample | undefined>
  /** the samples of all hosts in the time that ends now */
  readonly within: (lengthMs: number) => readonly Sample[]
  /** the ends of processes in the time that ends now */
  readonly restarts: (lengthMs: number) => readonly Restart[]
  /** how often the lead was taken in the time that is known */
  readonly terms: number
}

/** The last sample at a time or before, by halving: samples are in order. */
function countUntil(samples: readonly Sample[], atMs: number): number {
  let [low, high] = [0, samples.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((samples[middle]?.atMs ?? 0) <= atMs) low = middle + 1
    else high = middle
  }
  return low
}

const highestTerm = (samples: readonly Sample[]): number => Math.max(...samples.map(({ term }) => term ?? 0))

/** From the first sample on until now. */
export function momentsOf(hosts: Hosts, nowMs: number): readonly Moment[] {
  const all = [...hosts.values()].flat().sort((one, other) => one.atMs - other.atMs)
  const [first] = all
  if (!first) return []
  const restarts = [...hosts].flatMap(([host, samples]) =>
    stepsOf(samples).flatMap((step) =>
      restartsIn(step).map(({ label, count }) => ({ host, cause: label, count, atMs: step.after.atMs }))
    )
  )
  const terms = all.flatMap(({ term }) => (term === null ? [] : [term]))
  const firstTerm = terms.length > 0 ? Math.min(...terms) : 0
  const start = Math.max(first.atMs, nowMs - windowMs)
  return Array.from({ length: Math.floor((nowMs - start) / sampleMs) + 1 }, (_, index) => {
    const atMs = start + index * sampleMs
    const latest = new Map<string, Sample | undefined>()
    for (const [host, samples] of hosts) {
      const sample = samples[countUntil(samples, atMs) - 1]
      if (sample) latest.set(host, atMs - sample.atMs > silentMs ? undefined : sample)
    }
    const within = (lengthMs: number) => all.slice(countUntil(all, atMs - lengthMs), countUntil(all, atMs))
    return {
      atMs,
      latest,
      within,
      restarts: (lengthMs: number) => restarts.filter((one) => one.atMs <= atMs && one.atMs > atMs - lengthMs),
      terms: Math.max(0, highestTerm(all.slice(0, countUntil(all, atMs))) - firstTerm)
    }
  })
}
