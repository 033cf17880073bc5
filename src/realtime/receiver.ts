/** What comes over Redis to a worker: told apart, believed only with the proof of its log, and never fatal. */

import type { Payload } from '../event-log/wire.ts'
import type { Faults } from '../util/faults.ts'
import type { Feed } from './catch-up.ts'
import type { Watch } from './heartbeat-monitor.ts'
import type { Hub } from './hub.ts'
import { type Place, takeLive } from './position.ts'
import type { SubscriberEvents } from './subscriber.ts'

export interface ReceptionOptions {
  hub: Hub
  place: Place
  faults: Faults
  feed: () => Feed
  watch: () => Watch
}

/** Feeds the hub from the wire. What cannot be read is dropped and counted: if it was ours, the log has it. */
export function createReception({ hub, place, faults, feed, watch }: ReceptionOptions): SubscriberEvents {
  function read(topic: string, payload: Buffer): Payload | null {
    try {
      return place.wire.read(topic, payload)
    } catch (error) {
      faults.report('payload', error, { topic, bytes: payload.length })
      return null
    }
  }
  return {
    onMessage(name, payload) {
      const said = read(name, payload)
      if (said === null) return
      if (said.kind === 'heartbeat') watch().onHeartbeat(said.heartbeat)
      else if (said.kind === 'unknown') {
        faults.report('payload', new Error('of a version that cannot be read here: the log is read instead'), {
          topic: name
        })
        watch().onUnknown()
      } else {
        const topic = hub.topics.get(name)
        if (!topic) return
        takeLive(place, topic, said.position, said.prev, said.text)
        if (place.behind) feed().wake()
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
      if (late) feed().catchUp() // what was published before the confirmation has not arrived
      feed().wake()
    },
    onDown: () => watch().onDown()
  }
}
