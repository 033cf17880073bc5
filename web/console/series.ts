/** Lines to draw from samples: the times of all hosts in one row, and a gap where a sample is missing. */
import { gapMs, type Hosts, type Sample, sampleMs } from './samples.ts'

/** One value of a sample; `part` tells the lines of a host apart, as a process or a class of status. */
export interface Reading {
  readonly part: string
  readonly value: number | null
}

export interface Line {
  readonly host: string
  readonly part: string
  /** by time; undefined: the time is another host's, and the line goes on; null: nothing is known, a gap */
  readonly values: readonly (number | null | undefined)[]
}

export interface Lines {
  /** seconds since the epoch, ascending */
  readonly times: readonly number[]
  readonly lines: readonly Line[]
}

/** The times after which a host's next sample did not come: there its lines break off. */
const breaksOf = (samples: readonly Sample[]): number[] =>
  samples.flatMap(({ atMs }, index) => {
    const next = samples[index + 1]
    return next && next.atMs - atMs > gapMs ? [atMs + sampleMs] : []
  })

/** One line for each host and part, in the order of hosts and of the parts as they first come. */
export function linesOf(hosts: Hosts, read: (sample: Sample) => readonly Reading[]): Lines {
  const breaks = new Map([...hosts].map(([host, samples]) => [host, breaksOf(samples)]))
  const all = [...hosts].flatMap(([host, samples]) => [...samples.map(({ atMs }) => atMs), ...(breaks.get(host) ?? [])])
  const timesMs = [...new Set(all)].sort((one, other) => one - other)
  const indexOf = new Map(timesMs.map((time, index) => [time, index]))
  const lines: Line[] = []
  for (const [host, samples] of hosts) {
    // Of its own times nothing is known until a sample says so.
    const own = [...samples.map(({ atMs }) => atMs), ...(breaks.get(host) ?? [])]
    const empty = (): (number | null | undefined)[] => {
      const values = new Array<number | null | undefined>(timesMs.length).fill(undefined)
      for (const time of own) values[indexOf.get(time) ?? 0] = null
      return values
    }
    const parts = new Map<string, (number | null | undefined)[]>()
    for (const sample of samples) {
      for (const { part, value } of read(sample)) {
        const values = parts.get(part) ?? empty()
        parts.set(part, values)
        values[indexOf.get(sample.atMs) ?? 0] = value
      }
    }
    for (const [part, values] of parts) lines.push({ host, part, values })
  }
  return { times: timesMs.map((time) => time / 1000), lines }
}

/** The value of a line at a time, or the last one known before it; null in a gap. */
export function valueAt(line: Line, index: number): number | null {
  for (let at = Math.min(index, line.values.length - 1); at >= 0; at--) {
    const value = line.values[at]
    if (value !== undefined) return value
  }
  return null
}
