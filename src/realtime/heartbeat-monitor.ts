import { performance } from 'node:perf_hooks'
import type { Heartbeat } from '../event-log/wire.ts'
import { topics as topicNames } from '../schemas/events.ts'
import type { Faults } from '../util/faults.ts'
import type { Feed } from './catch-up.ts'
import type { Hub } from './hub.ts'
import type { Place } from './position.ts'
import type { Subscriber } from './subscriber.ts'

export interface Watch {
  /** a sequencer's heartbeats arrive */
  hears(): boolean
  onHeartbeat(heartbeat: Heartbeat): void
  /** something was said that cannot be read here: the log says it too */
  onUnknown(): void
  /** another log has begun: whatever was heard was of the one before */
  onLog(): void
  /** what is published may not arrive */
  onDown(): void
  stop(): void
}

export interface WatchOptions {
  hub: Hub
  place: Place
  feed: Feed
  subscriber: Subscriber
  faults: Faults
}

const stepMs = 250
const silenceMsMax = 1000
/** Without Redis, or when it says what cannot be read here, the log is read this often. */
const pollMs = 1000
/** Sharded channels come over several connections: no heartbeat speaks for all of them, so the log is asked. */
const verifyMs = 2000
const probeMs = 3000
/** A topic nobody listens to is kept this long: whoever reconnects finds it. */
const idleMsMax = 5000

/**
 * Decides when Redis cannot be relied on and the log is read instead. Faults here never close a client's socket.
 * @param onSilence the sequencer has given its lease away, or nothing is heard of it any more
 */
export function createWatch({ hub, place, feed, subscriber, faults }: WatchOptions, onSilence: () => void): Watch {
  let wired = false
  let heardMs = performance.now()
  let seen: Heartbeat | null = null
  let probedMs = 0

  const allConfirmed = (): boolean => {
    for (const topic of hub.topics.values()) if (!topic.confirmed) return false
    return true
  }
  function dropIdle(nowMs: number): void {
    for (const topic of hub.topics.values()) {
      const idle = topic.members.size === 0 && topic.joining === 0 && nowMs - topic.idleSinceMs > idleMsMax
      if (!idle || topic.name === topicNames.control) continue
      hub.topics.delete(topic.name)
      subscriber.remove(topic.name)
    }
  }
  function step(): void {
    const nowMs = performance.now()
    const silent = nowMs - heardMs
    if (wired && silent > silenceMsMax) {
      wired = false
      feed.catchUp()
      onSilence()
    }
    const dueMs = !wired || !allConfirmed() ? pollMs : subscriber.ordered ? Number.POSITIVE_INFINITY : verifyMs
    if (!place.behind && nowMs - feed.lastReadMs() >= dueMs) feed.catchUp()
    if (silent > probeMs && nowMs - probedMs > probeMs) {
      probedMs = nowMs
      void subscriber.probe()
    }
    dropIdle(nowMs)
    feed.wake()
  }
  const timer = setInterval(faults.guard('task', 'watch', step), stepMs)
  timer.unref()

  return {
    hears: () => wired,
    onHeartbeat(heartbeat) {
      if (seen && heartbeat.term < seen.term) return // of a sequencer that has been replaced
      const changed = !seen || heartbeat.term !== seen.term || heartbeat.generation !== seen.generation
      seen = heartbeat
      heardMs = performance.now()
      if (heartbeat.released) onSilence()
      // Whoever has given the lease away may have begun another log, which is said on channels of its own.
      // A position behind ours: entries that we have read are on their way, or MongoDB was put back.
      if (heartbeat.released || changed || !wired || heartbeat.position < place.scanned) {
        wired = true
        feed.catchUp()
      } else if (!place.behind && subscriber.ordered && allConfirmed()) {
        // On one connection everything published before the heartbeat has arrived before it.
        place.scanned = Math.max(place.scanned, heartbeat.position)
      }
    },
    onUnknown() {
      if (!place.behind && performance.now() - feed.lastReadMs() >= pollMs) feed.catchUp()
    },
    onLog() {
      wired = false
      seen = null
      for (const topic of hub.topics.values()) topic.confirmed = false
    },
    onDown() {
      wired = false
      for (const topic of hub.topics.values()) topic.confirmed = false
      feed.catchUp()
      onSilence()
    },
    stop: () => clearInterval(timer)
  }
}
