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

/** The times at which a host's next sample was due and did not come: there its lines break off. */
const breaksOf = (samples: readonly Sample[], latestMs: number): readonly number[] =>
  samples.flatMap(({ atMs }, index) => {
    const nextMs = samples[index + 1]?.atMs ?? latestMs
    return nextMs - atMs > gapMs ? [atMs + sampleMs] : []
  })

type Values = (number | null | undefined)[]

/** A gap reaches from the value before it to the value after it, over the times of other hosts as well. */
function widenGaps(values: Values): void {
  let before: number | null | undefined
  let from = 0
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue
    if (value === null || before === null) values.fill(null, before === undefined ? index : from, index)
    before = value
    from = index + 1
  }
  if (before === null) values.fill(null, from)
}

/** One line for each host and part, in the order of hosts and of the parts as they first come. */
export function linesOf(hosts: Hosts, read: (sample: Sample) => readonly Reading[]): Lines {
  const latestMs = Math.max(...[...hosts.values()].map((samples) => samples.at(-1)?.atMs ?? 0))
  // Of a host's own times nothing is known until a sample says so.
  const ownTimes = new Map(
    [...hosts].map(([host, samples]) => [host, [...samples.map(({ atMs }) => atMs), ...breaksOf(samples, latestMs)]])
  )
  const timesMs = [...new Set([...ownTimes.values()].flat())].sort((one, other) => one - other)
  const indexOf = new Map(timesMs.map((time, index) => [time, index]))
  const lines: Line[] = []
  for (const [host, samples] of hosts) {
    const empty = (): Values => {
      const values: Values = new Array(timesMs.length).fill(undefined)
      for (const time of ownTimes.get(host) ?? []) values[indexOf.get(time) ?? 0] = null
      return values
    }
    const parts = new Map<string, Values>()
    for (const sample of samples) {
      for (const { part, value } of read(sample)) {
        const values = parts.get(part) ?? empty()
        parts.set(part, values)
        values[indexOf.get(sample.atMs) ?? 0] = value
      }
    }
    for (const values of parts.values()) widenGaps(values)
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
