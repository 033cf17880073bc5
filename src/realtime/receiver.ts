/** The messages that Redis delivers to a worker: verified with the log's key and dispatched by kind. */

import type { Payload } from '../event-log/wire.ts'
import type { Faults } from '../util/faults.ts'
import type { CatchUp } from './catch-up.ts'
import type { HeartbeatMonitor } from './heartbeat-monitor.ts'
import type { Hub } from './hub.ts'
import type { LogPosition } from './log-position.ts'
import { onLiveEntry } from './position.ts'
import type { SubscriberEvents } from './subscriber.ts'

export interface ReceiverOptions {
  hub: Hub
  logPosition: LogPosition
  faults: Faults
  catchUp: () => CatchUp
  monitor: () => HeartbeatMonitor
}

/** A message that cannot be read is dropped and counted: if it was an entry of ours, the log contains it. */
export function createReceiver({ hub, logPosition, faults, catchUp, monitor }: ReceiverOptions): SubscriberEvents {
  function read(topic: string, payload: Buffer): Payload | null {
    try {
      return logPosition.wire.read(topic, payload)
    } catch (error) {
      faults.report('payload', error, { topic, bytes: payload.length })
      return null
    }
  }
  return {
    onMessage(name, payload) {
      const message = read(name, payload)
      if (message === null) return
      if (message.kind === 'heartbeat') monitor().onHeartbeat(message.heartbeat)
      else if (message.kind === 'unknown') {
        faults.report('payload', new Error('payload of an unknown version: reading the log instead'), { topic: name })
        monitor().onUnknown()
      } else {
        const topic = hub.topics.get(name)
        if (!topic) return
        onLiveEntry(logPosition, topic, message.position, message.prev, message.text)
        if (logPosition.isStale) catchUp().wake()
      }
    },
    onConfirmed(names) {
      let late = false
      for (const name of names) {
        const topic = hub.topics.get(name)
        if (!topic || topic.confirmed) continue
        hub.confirm(topic)
        late ||= topic.live
      }
      if (late) catchUp().start() // what was published before the confirmation may have been missed
      catchUp().wake()
    },
    onDown: () => monitor().onDown()
  }
}
