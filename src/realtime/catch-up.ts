import { performance } from 'node:perf_hooks'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Store } from '../database/store.ts'
import { reportSeen } from '../event-log/high-water-mark.ts'
import { type LogAnswer, readLog } from '../event-log/read.ts'
import type { Faults } from '../util/faults.ts'
import { giveUpOld, goLive, serveRound } from './catch-up-delivery.ts'
import { type Rests, type Round, takeRound } from './catch-up-rounds.ts'
import { seenBy } from './furthest-position.ts'
import type { Hub, Sink, Topic } from './hub.ts'
import type { LogPosition } from './log-position.ts'
import type { PendingSubscription, SubscriptionCallbacks } from './pending-subscriptions.ts'
import * as joining from './pending-subscriptions.ts'
import { applyCatchUp, deliveredUpTo, markStale, releaseBuffered } from './position.ts'
import type { Subscriber } from './subscriber.ts'

export interface CatchUpOptions {
  store: Store
  hub: Hub
  logPosition: LogPosition
  subscriber: Subscriber
  log: FastifyBaseLogger
  faults: Faults
}

export interface CatchUp {
  /** lets the socket join; see Join. Returns at once */
  subscribe(name: string, sink: Sink, since: string | null, answer: SubscriptionCallbacks): void
  /** makes a member that does not keep pace one that joins from where it is: the log waits for it, this worker does not */
  restart(topic: Topic, sink: Sink, answer: SubscriptionCallbacks): void
  /** reads the log, whatever has arrived meanwhile waits */
  start(): void
  /** something a join may wait for has happened */
  wake(): void
  /** by performance.now() */
  lastReadMs(): number
  stop(): void
}

const retryMsMax = 1000
/** Who waits for its own client, for Redis or for a place is looked at this often. */
const lookMs = 50

/**
 * Reads the log for this worker, one reading at a time: a bounded part of what this worker itself lacks, and one page
 * for each of the sockets whose turn it is. So neither side waits for more than one reading of the other.
 */
export function createCatchUp({ store, hub, logPosition, subscriber, log, faults }: CatchUpOptions): CatchUp {
  let waiting: PendingSubscription[] = []
  const rests: Rests = new Map()
  let running = false
  let stopped = false
  let readMs = 0
  let pauseMs = 0
  let look: NodeJS.Timeout | undefined

  function ask({ groups }: Round): Promise<LogAnswer | null> {
    const topics: string[] = []
    if (logPosition.behind) {
      logPosition.stats.catchUps++
      // Also those without members: somebody may become one while the log is being read.
      for (const topic of hub.topics.values()) if (topic.live) topics.push(topic.name)
    }
    return readLog(store, { range: logPosition.behind ? { after: logPosition.scanned, topics } : null, pages: groups })
  }

  function pauseLonger(leastMs: number): void {
    pauseMs = Math.min(retryMsMax, pauseMs * 2 + leastMs)
  }

  /** A head behind what this worker knows of the same log: whoever sequences has to look into it. */
  function objectTo({ logId, position }: LogAnswer['head']): void {
    const seen = seenBy(logPosition)
    if (logId !== seen.logId || position >= seen.position) return
    reportSeen(store, seen).catch((error: unknown) => log.warn({ err: error }, 'the log is behind what was read of it'))
  }

  /** @returns whether there was anything to do */
  async function step(): Promise<boolean> {
    const startedMs = performance.now()
    const [round, others] = takeRound(logPosition, waiting, rests, subscriber.isUp(), startedMs)
    waiting = others
    if (!logPosition.behind && round.heads.length + round.groups.length === 0) return false
    const { reasons, scanned } = logPosition
    const answer = await ask(round).catch((error: unknown) => error as Error)
    if (stopped) return false
    if (answer === null || answer instanceof Error) {
      if (answer && pauseMs < retryMsMax) log.warn({ err: answer }, 'the log could not be read')
      giveUpOld(logPosition, round, answer)
      pauseLonger(50)
      return true
    }
    readMs = performance.now()
    objectTo(answer.head)
    const isUpToDate = await applyCatchUp(logPosition, answer)
    goLive(logPosition, round, answer.head)
    if (isUpToDate || !logPosition.behind) await releaseBuffered(logPosition, reasons)
    const unread = await serveRound(logPosition, round, answer, rests, startedMs)
    if (unread.length > 0) waiting = [...unread, ...waiting.filter((join) => !unread.includes(join))]
    // Behind without having come further: MongoDB knows less than Redis for a moment (an election).
    if (logPosition.behind && logPosition.scanned === scanned) pauseLonger(5)
    else pauseMs = 0
    return true
  }

  async function run(): Promise<void> {
    if (running) return
    running = true
    clearTimeout(look)
    while (!stopped) {
      try {
        if (!(await step())) break
      } catch (error) {
        faults.report('task', error, { where: 'feed' })
        pauseLonger(50)
      }
      await (pauseMs === 0 ? turn() : sleep(pauseMs))
    }
    running = false
    if (!stopped && waiting.length > 0) look = setTimeout(() => void run(), nextLookMs())
  }
  function nextLookMs(): number {
    const nowMs = performance.now()
    return waiting.reduce(
      (least, { notBeforeMs }) => (notBeforeMs > nowMs ? Math.min(least, notBeforeMs - nowMs) : least),
      lookMs
    )
  }
  const wake = (): void => void setImmediate(() => void run())

  return {
    wake,
    lastReadMs: () => readMs,
    start() {
      markStale(logPosition)
      wake()
    },
    subscribe(name, sink, since, answer) {
      const known = hub.topics.has(name)
      const topic = hub.open(name)
      if (!known) subscriber.add(name)
      hub.beginJoin(topic, deliveredUpTo(logPosition, topic))
      const join = joining.newPendingSubscription(logPosition, topic, sink, since, answer, performance.now())
      const isRecovered =
        join.since?.logId === logPosition.logId && join.since.position === deliveredUpTo(logPosition, topic)
      if (topic.live && logPosition.logId !== '' && (since === null || isRecovered)) {
        joining.finish(logPosition, join, isRecovered)
        return
      }
      waiting.push(join)
      wake()
    },
    restart(topic, sink, answer) {
      const position = deliveredUpTo(logPosition, topic)
      hub.remove(topic, sink)
      hub.beginJoin(topic, position)
      const since = { logId: logPosition.logId, position, unsealedAt: null }
      waiting.push(joining.subscribeFrom(topic, sink, since, answer, performance.now()))
      wake()
    },
    stop() {
      stopped = true
      clearTimeout(look)
    }
  }
}
