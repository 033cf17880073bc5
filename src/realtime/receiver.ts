/** What comes over Redis to a worker: told apart, believed only with the proof of its log, and never fatal. */

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

/** Feeds the hub from the wire. What cannot be read is dropped and counted: if it was ours, the log has it. */
export function createReceiver({
  hub,
  logPosition: position,
  faults,
  catchUp,
  monitor
}: ReceiverOptions): SubscriberEvents {
  function read(topic: string, payload: Buffer): Payload | null {
    try {
      return position.wire.read(topic, payload)
    } catch (error) {
      faults.report('payload', error, { topic, bytes: payload.length })
      return null
    }
  }
  return {
    onMessage(name, payload) {
      const said = read(name, payload)
      if (said === null) return
      if (said.kind === 'heartbeat') monitor().onHeartbeat(said.heartbeat)
      else if (said.kind === 'unknown') {
        faults.report('payload', new Error('of a version that cannot be read here: the log is read instead'), {
          topic: name
        })
        monitor().onUnknown()
      } else {
        const topic = hub.topics.get(name)
        if (!topic) return
        onLiveEntry(position, topic, said.position, said.prev, said.text)
        if (position.behind) catchUp().wake()
      }
    },
    onConfirmed(names) {
      let late = false
      for (const name of names) {
        const topic = hub.topics.get(name)
        if (!topic || topic.confirmed) continue
        topic.confirmed = true
        late ||= topic.live
      }
      if (late) catchUp().start() // what was published before the confirmation has not arrived
      catchUp().wake()
    },
    onDown: () => monitor().onDown()
  }
}
