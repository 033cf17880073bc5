import { performance } from 'node:perf_hooks'
import type { Heartbeat } from '../event-log/wire.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import type { Faults } from '../util/faults.ts'
import type { CatchUp } from './catch-up.ts'
import type { Hub } from './hub.ts'
import type { LogPosition } from './log-position.ts'
import type { Subscriber } from './subscriber.ts'

export interface HeartbeatMonitor {
  /** a sequencer's heartbeats arrive */
  isHearing(): boolean
  onHeartbeat(heartbeat: Heartbeat): void
  /** something was said that cannot be read here: the log says it too */
  onUnknown(): void
  /** another log has begun: whatever was heard was of the one before */
  onLog(): void
  /** what is published may not arrive */
  onDown(): void
  stop(): void
}

export interface HeartbeatMonitorOptions {
  hub: Hub
  logPosition: LogPosition
  catchUp: CatchUp
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
export function createHeartbeatMonitor(
  { hub, logPosition: position, catchUp, subscriber, faults }: HeartbeatMonitorOptions,
  onSilence: () => void
): HeartbeatMonitor {
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
      catchUp.start()
      onSilence()
    }
    const dueMs = !wired || !allConfirmed() ? pollMs : subscriber.ordered ? Number.POSITIVE_INFINITY : verifyMs
    if (!position.behind && nowMs - catchUp.lastReadMs() >= dueMs) catchUp.start()
    if (silent > probeMs && nowMs - probedMs > probeMs) {
      probedMs = nowMs
      void subscriber.probe()
    }
    dropIdle(nowMs)
    catchUp.wake()
  }
  const timer = setInterval(faults.guard('task', 'watch', step), stepMs)
  timer.unref()

  return {
    isHearing: () => wired,
    onHeartbeat(heartbeat) {
      if (seen && heartbeat.term < seen.term) return // of a sequencer that has been replaced
      const changed = !seen || heartbeat.term !== seen.term || heartbeat.generation !== seen.generation
      seen = heartbeat
      heardMs = performance.now()
      if (heartbeat.released) onSilence()
      // Whoever has given the lease away may have begun another log, which is said on channels of its own.
      // A position behind ours: entries that we have read are on their way, or MongoDB was put back.
      if (heartbeat.released || changed || !wired || heartbeat.position < position.scanned) {
        wired = true
        catchUp.start()
      } else if (!position.behind && subscriber.ordered && allConfirmed()) {
        // On one connection everything published before the heartbeat has arrived before it.
        position.scanned = Math.max(position.scanned, heartbeat.position)
      }
    },
    onUnknown() {
      if (!position.behind && performance.now() - catchUp.lastReadMs() >= pollMs) catchUp.start()
    },
    onLog() {
      wired = false
      seen = null
      for (const topic of hub.topics.values()) topic.confirmed = false
    },
    onDown() {
      wired = false
      for (const topic of hub.topics.values()) topic.confirmed = false
      catchUp.start()
      onSilence()
    },
    stop: () => clearInterval(timer)
  }
}
