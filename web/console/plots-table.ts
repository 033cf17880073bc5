/** What is plotted: a title, a unit, and the values of a sample. */
import type { Unit } from './format.ts'
import type { Sample } from './samples.ts'
import type { Reading } from './series.ts'

export interface PlotKind {
  readonly id: string
  readonly title: string
  readonly unit: Unit
  readonly read: (sample: Sample) => readonly Reading[]
}

/** The only line of a host. */
const one = (value: number | null): readonly Reading[] => [{ part: '', value }]

const perSecond = ({ spanSeconds }: Sample, value: number): number | null =>
  spanSeconds > 0 ? value / spanSeconds : null

const quantiles = (value: { readonly p50: number; readonly p99: number } | null): readonly Reading[] => [
  { part: 'p50', value: value?.p50 ?? null },
  { part: 'p99', value: value?.p99 ?? null }
]

const ofProcesses = (sample: Sample, key: 'utilization' | 'residentBytes'): readonly Reading[] =>
  sample.processes.map((process) => ({ part: `/${process.name}`, value: process[key] }))

const classes = ['2xx', '3xx', '4xx', '5xx'] as const

export const plots: readonly PlotKind[] = [
  {
    id: 'requests',
    title: 'Requests by class of status',
    unit: 'perSecond',
    read: (sample) => classes.map((part) => ({ part, value: perSecond(sample, sample.statuses[part]) }))
  },
  {
    id: 'latency',
    title: 'Latency of all routes',
    unit: 'milliseconds',
    read: ({ latencyMs }) => quantiles(latencyMs)
  },
  {
    id: 'utilization',
    title: 'Event loop utilisation',
    unit: 'percent',
    read: (sample) => ofProcesses(sample, 'utilization').filter(({ part }) => part !== '/primary')
  },
  { id: 'memory', title: 'Resident memory', unit: 'bytes', read: (sample) => ofProcesses(sample, 'residentBytes') },
  {
    id: 'cpu',
    title: 'CPU of all processes',
    unit: 'cores',
    read: (sample) => one(perSecond(sample, sample.cpuSeconds))
  },
  {
    id: 'sockets',
    title: 'Open sockets',
    unit: 'count',
    read: ({ processes }) => one(processes.reduce((sum, { sockets }) => sum + (sockets ?? 0), 0))
  },
  {
    id: 'deliveries',
    title: 'Deliveries of events',
    unit: 'perSecond',
    read: (sample) => one(perSecond(sample, sample.deliveries))
  },
  { id: 'outbox', title: 'Outbox: events waiting', unit: 'count', read: ({ outboxPending }) => one(outboxPending) },
  {
    id: 'outbox-age',
    title: 'Outbox: age of the oldest',
    unit: 'seconds',
    read: ({ outboxOldestSeconds }) => one(outboxOldestSeconds)
  },
  {
    id: 'sequencer-lag',
    title: 'Lag of the sequencer',
    unit: 'seconds',
    read: ({ sequencerLagSeconds }) => one(sequencerLagSeconds)
  },
  {
    id: 'cache',
    title: 'Cache hit rate',
    unit: 'percent',
    read: ({ cache: { hits, misses } }) => one(hits + misses > 0 ? hits / (hits + misses) : null)
  },
  {
    id: 'limits',
    title: 'Requests refused by a limit',
    unit: 'perSecond',
    read: (sample) =>
      one(
        perSecond(
          sample,
          sample.limitHits.reduce((sum, { count }) => sum + count, 0)
        )
      )
  },
  {
    id: 'revocations',
    title: 'Revocations',
    unit: 'perSecond',
    read: (sample) => one(perSecond(sample, sample.revocations))
  },
  { id: 'mongodb', title: 'Commands of MongoDB', unit: 'milliseconds', read: ({ mongodbMs }) => quantiles(mongodbMs) }
]
