/** What a candidate hears of the leader: its heartbeats, and how far the log is by them. */
import type { Cluster, Redis } from 'ioredis'
import type { Logger } from '../config/logger.ts'
import type { Store } from '../database/store.ts'
import type { Seen } from '../event-log/high-water-mark.ts'
import type { RealtimeStats } from '../event-log/stats.ts'
import { createChannels } from '../event-log/wire.ts'
import { startEventPipeline } from '../realtime/event-pipeline.ts'
import { furthestPosition } from '../realtime/furthest-position.ts'
import { createHub } from '../realtime/hub.ts'
import type { Faults } from '../util/faults.ts'

export interface ListenerOptions {
  store: Store
  /** a dedicated connection */
  redis: Redis | Cluster
  log: Logger
  stats: RealtimeStats
  faults: Faults
  /** the leader has released its lease, or its heartbeats no longer arrive */
  onSilent(): void
}

export interface Listener {
  isHearing(): boolean
  /** the furthest position this process knows, and of which log */
  seen(): Seen
  stop(): void
}

/** Follows the control topic, by the same pipeline as a worker. */
export function listenForLeader({ store, redis, log, stats, faults, onSilent }: ListenerOptions): Listener {
  const { logPosition, catchUp, monitor } = startEventPipeline({
    ...{ store, redis, log, stats, faults, onSilent },
    retentionMs: 0, // nobody resumes here
    hub: createHub(stats),
    channels: createChannels(store.db.databaseName),
    onControl: () => undefined,
    onEntry: () => undefined,
    onLog: () => undefined,
    onHistoryLost: () => undefined
  })
  return {
    isHearing: monitor.isHearing,
    seen: () => furthestPosition(logPosition),
    stop() {
      catchUp.stop()
      monitor.stop()
    }
  }
}
