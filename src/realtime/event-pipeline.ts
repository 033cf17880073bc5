/** The parts that deliver this worker's events in order, from Redis and from the log to the hub, connected and started. */
import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { Store } from '../database/store.ts'
import type { RealtimeStats } from '../event-log/stats.ts'
import type { Channels } from '../event-log/wire.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import type { Faults } from '../util/faults.ts'
import { type CatchUp, createCatchUp } from './catch-up.ts'
import { createHeartbeatMonitor, type HeartbeatMonitor } from './heartbeat-monitor.ts'
import type { Hub } from './hub.ts'
import { createLogPosition, type LogPosition, type LogPositionListener } from './log-position.ts'
import { createReceiver } from './receiver.ts'
import { createSubscriber } from './subscriber.ts'

export interface EventPipelineOptions extends LogPositionListener {
  store: Store
  hub: Hub
  /** a dedicated connection */
  redis: Redis | Cluster
  /** how long the log retains an entry */
  retentionMs: number
  channels: Channels
  log: FastifyBaseLogger
  stats: RealtimeStats
  faults: Faults
  /** the sequencer has released its lease, or its heartbeats no longer arrive */
  onSilent(): void
}

export interface EventPipeline {
  readonly logPosition: LogPosition
  readonly catchUp: CatchUp
  readonly monitor: HeartbeatMonitor
}

export function startEventPipeline(options: EventPipelineOptions): EventPipeline {
  const { store, hub, redis, retentionMs, channels, log, stats, faults } = options
  const { onControl, onEntry, onLog, onHistoryLost, onSilent } = options
  const logPosition = createLogPosition(hub, stats, {
    onControl,
    onEntry,
    onHistoryLost,
    onLog(logId) {
      monitor.onLog()
      subscriber.use(logId)
      onLog(logId)
    }
  })
  const receiver = createReceiver({ hub, logPosition, faults, catchUp: () => catchUp, monitor: () => monitor })
  const subscriber = createSubscriber(redis, channels, log, faults, receiver)
  const catchUp = createCatchUp({ store, hub, logPosition, subscriber, log, faults })
  const monitor = createHeartbeatMonitor({ hub, retentionMs, logPosition, catchUp, subscriber, faults, onSilent })
  hub.open(topicNames.control).live = true
  subscriber.add(topicNames.control)
  catchUp.start()
  return { logPosition, catchUp, monitor }
}
