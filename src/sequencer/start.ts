/** Starts a candidate for the sequencer's lease: in the helper of its host, or within a worker that has no such helper. */
import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { Config } from '../config/config.ts'
import type { Logger } from '../config/logger.ts'
import type { Store } from '../database/store.ts'
import { createSequencer, type Sequencer, type SequencerOptions } from '../event-log/sequencer.ts'
import type { RealtimeStats } from '../event-log/stats.ts'
import { createChannels } from '../event-log/wire.ts'
import type { MetricName } from '../metrics/catalogue.ts'
import type { Recorder } from '../metrics/recorder.ts'
import { createLeaseKeeper } from '../redis/lease-keeper.ts'

/** A publish that takes longer counts as a failure of Redis; until then it is only slow. */
const publishTimeoutMs = 3000

export interface CandidateOptions extends Pick<SequencerOptions, 'faults' | 'hears' | 'seen'> {
  store: Store
  /** opens a dedicated connection */
  openRedis(name: string, options?: { commandTimeoutMs: number }): Redis
  config: Pick<Config, 'instance' | 'eventRetentionSeconds'>
  /** what it is called in the lease, beside its host: a helper's name, or a worker's number */
  name: string
  log: Pick<Logger, 'info' | 'warn' | 'error'> & SequencerOptions['log']
  metrics: Recorder
  stats: RealtimeStats
}

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000)

function tellFigures(metrics: Recorder, stats: RealtimeStats): void {
  const figures: Partial<Record<MetricName, () => number | null>> = {
    outbox_pending: () => stats.outboxPending,
    outbox_oldest_age_seconds: () => seconds(stats.outboxOldestAgeMs),
    sequencer_leading: () => stats.sequencing,
    sequencer_lag_seconds: () => seconds(stats.lagMs),
    log_terms_total: () => stats.terms,
    log_entries_published_total: () => stats.published
  }
  for (const [name, read] of Object.entries(figures)) metrics.read(name as MetricName, read)
}

/** Competes for the lease from now on, until stopped. */
export function startCandidate(options: CandidateOptions): Sequencer {
  const { store, openRedis, config, name, log, metrics, stats, faults, hears, seen } = options
  const { databaseName } = store.db
  tellFigures(metrics, stats)
  const keeperLog = {
    info: (message: string) => log.info(message),
    warn: (details: object, message: string) => log.warn(details, message)
  }
  return createSequencer({
    store,
    redis: openRedis('sequencer', { commandTimeoutMs: publishTimeoutMs }),
    channels: createChannels(databaseName),
    hooks: createLeaseKeeper({ redis: openRedis('keeper'), store, databaseName, log: keeperLog }),
    holder: `${config.instance}/${name} pid ${process.pid} ${randomUUID()}`,
    retentionMs: config.eventRetentionSeconds * 1000,
    ...{ log, stats, faults, hears, seen }
  })
}
