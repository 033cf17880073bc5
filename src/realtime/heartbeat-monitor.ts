/** Decides by the sequencer's heartbeats when Redis cannot be relied on and the log is read instead. */
import { performance } from 'node:perf_hooks'
import type { Heartbeat } from '../event-log/wire.ts'
import type { Faults } from '../util/faults.ts'
import { createDeadline, whileAwake } from '../util/recurring.ts'
import type { CatchUp } from './catch-up.ts'
import type { Hub } from './hub.ts'
import { dropIdleTopics } from './idle-topics.ts'
import type { LogPosition } from './log-position.ts'
import type { Subscriber } from './subscriber.ts'

export interface HeartbeatMonitor {
  /** a sequencer's heartbeats arrive */
  isHearing(): boolean
  onHeartbeat(heartbeat: Heartbeat): void
  /** A payload of an unknown version was received: its content has to be read from the log. */
  onUnknown(): void
  /** The log is another one: the former heartbeats do not apply to it. */
  onLog(): void
  /** What is published may not arrive. */
  onDown(): void
  stop(): void
}

export interface HeartbeatMonitorOptions {
  hub: Hub
  /** how long the log retains an entry; 0: nobody resumes here */
  retentionMs: number
  logPosition: LogPosition
  catchUp: CatchUp
  subscriber: Subscriber
  faults: Faults
  /** the sequencer has released its lease, or its heartbeats no longer arrive */
  onSilent(): void
}

interface MonitorState extends Omit<HeartbeatMonitorOptions, 'faults'> {
  isHearing: boolean
  last: Heartbeat | null
  /** by performance.now(), as all times here */
  lastMs: number
  probedMs: number
  agedMs: number
}

/** While heartbeats do not arrive, or what they say is not enough. */
const checkMs = 250
const silenceMsMax = 1000
/** Each heartbeat is a check as well, so that another is needed only so long after the last one. */
const silentCheckMs = silenceMsMax + 50
/** The log is read this often without Redis, or when Redis carries payloads that this version cannot read. */
const pollMs = 1000
/** Sharded channels use several connections: a heartbeat on one proves nothing about the others, so the log is polled. */
const verifyMs = 2000
const probeMs = 3000
/** What was delivered is retained for a minute at most, and no longer than in the log. */
const retainMsMax = 60_000

/** How old the last reading of the log may become. */
function readingMsMax({ isHearing, hub, subscriber }: MonitorState): number {
  if (!isHearing || !hub.isAllConfirmed()) return pollMs
  return subscriber.ordered ? Number.POSITIVE_INFINITY : verifyMs
}

function check(monitor: MonitorState): void {
  const { hub, logPosition, catchUp, subscriber } = monitor
  const nowMs = performance.now()
  const silentMs = nowMs - monitor.lastMs
  if (monitor.isHearing && silentMs > silenceMsMax) {
    monitor.isHearing = false
    catchUp.start()
    monitor.onSilent()
  }
  if (!logPosition.isStale && nowMs - catchUp.lastReadMs() >= readingMsMax(monitor)) catchUp.start()
  if (silentMs > probeMs && nowMs - monitor.probedMs > probeMs) {
    monitor.probedMs = nowMs
    void subscriber.probe()
  }
  dropIdleTopics(hub, subscriber, nowMs)
  // Retained for two of these; a check may come one late.
  if (nowMs - monitor.agedMs >= Math.min(retainMsMax, monitor.retentionMs) / 2 - silentCheckMs / 2) {
    monitor.agedMs = nowMs
    hub.ageRecent()
  }
  catchUp.wake()
}

/** While all is well the next check comes with the next heartbeat, or when that is missing. */
function msToNextCheck({ isHearing, lastMs, hub, subscriber, logPosition }: MonitorState): number {
  if (!isHearing || logPosition.isStale || !subscriber.ordered || !hub.isAllConfirmed()) return checkMs
  return Math.max(1, lastMs + silentCheckMs - performance.now())
}

function onHeartbeat(monitor: MonitorState, heartbeat: Heartbeat): void {
  const { last, logPosition, subscriber, hub } = monitor
  if (last && heartbeat.term < last.term) return // of a sequencer that has been replaced
  const isChanged = !last || heartbeat.term !== last.term || heartbeat.generation !== last.generation
  monitor.last = heartbeat
  logPosition.stats.term = heartbeat.term
  monitor.lastMs = performance.now()
  if (heartbeat.released) monitor.onSilent()
  // A sequencer that released its lease may have begun another log, which has channels of its own.
  // A position behind ours: entries that we have read are still to be published, or MongoDB was restored.
  if (heartbeat.released || isChanged || !monitor.isHearing || heartbeat.position < logPosition.scanned) {
    monitor.isHearing = true
    monitor.catchUp.start()
  } else if (!logPosition.isStale && subscriber.ordered && hub.isAllConfirmed()) {
    // On one connection everything published before the heartbeat has arrived before it.
    logPosition.scanned = Math.max(logPosition.scanned, heartbeat.position)
  }
}

/** Its faults never close a client's socket. */
export function createHeartbeatMonitor({ faults, ...options }: HeartbeatMonitorOptions): HeartbeatMonitor {
  const monitor: MonitorState = {
    ...options,
    isHearing: false,
    last: null,
    lastMs: performance.now(),
    probedMs: 0,
    agedMs: performance.now()
  }
  const { hub, logPosition, catchUp } = options
  const checkGuarded = faults.guard('task', 'heartbeat monitor', check)
  let isStopped = false
  const deadline = createDeadline(checkAndWait)
  function wait(): void {
    if (!isStopped) deadline.set(msToNextCheck(monitor))
  }
  function checkAndWait(): void {
    checkGuarded(monitor)
    wait()
  }
  wait()
  return {
    isHearing: () => monitor.isHearing,
    onHeartbeat(heartbeat) {
      onHeartbeat(monitor, heartbeat)
      checkAndWait()
      whileAwake()
    },
    onUnknown() {
      if (!logPosition.isStale && performance.now() - catchUp.lastReadMs() >= pollMs) catchUp.start()
    },
    onLog() {
      monitor.isHearing = false
      monitor.last = null
      hub.unconfirmAll()
      wait()
    },
    onDown() {
      monitor.isHearing = false
      hub.unconfirmAll()
      catchUp.start()
      monitor.onSilent()
      wait()
    },
    stop() {
      isStopped = true
      deadline.clear()
    }
  }
}
