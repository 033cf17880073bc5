import { performance } from 'node:perf_hooks'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Store } from '../database/store.ts'
import { reportSeen, seenBy } from '../event-log/high-water-mark.ts'
import { type LogAnswer, readLog } from '../event-log/read.ts'
import type { Faults } from '../util/faults.ts'
import { giveUpOld, goLive, serveRound } from './catch-up-delivery.ts'
import { type Rests, type Round, takeRound } from './catch-up-rounds.ts'
import type { Hub, Sink, Topic } from './hub.ts'
import type { Join, JoinAnswer } from './pending-subscriptions.ts'
import * as joining from './pending-subscriptions.ts'
import { fallBehind, type Place, reached, releaseHeld, takeRange } from './position.ts'
import type { Subscriber } from './subscriber.ts'

export interface FeedOptions {
  store: Store
  hub: Hub
  place: Place
  subscriber: Subscriber
  log: FastifyBaseLogger
  faults: Faults
}

export interface Feed {
  /** lets the socket join; see Join. Returns at once */
  join(name: string, sink: Sink, since: string | null, answer: JoinAnswer): void
  /** makes a member that does not keep pace one that joins from where it is: the log waits for it, this worker does not */
  putBack(topic: Topic, sink: Sink, answer: JoinAnswer): void
  /** reads the log, whatever has arrived meanwhile waits */
  catchUp(): void
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
export function createFeed({ store, hub, place, subscriber, log, faults }: FeedOptions): Feed {
  let waiting: Join[] = []
  const rests: Rests = new Map()
  let running = false
  let stopped = false
  let readMs = 0
  let pauseMs = 0
  let look: NodeJS.Timeout | undefined

  function ask({ groups }: Round): Promise<LogAnswer | null> {
    const topics: string[] = []
    if (place.behind) {
      place.stats.catchUps++
      // Also those without members: somebody may become one while the log is being read.
      for (const topic of hub.topics.values()) if (topic.live) topics.push(topic.name)
    }
    return readLog(store, { range: place.behind ? { after: place.scanned, topics } : null, pages: groups })
  }

  function pauseLonger(leastMs: number): void {
    pauseMs = Math.min(retryMsMax, pauseMs * 2 + leastMs)
  }

  /** A head behind what this worker knows of the same log: whoever sequences has to look into it. */
  function objectTo({ logId, position }: LogAnswer['head']): void {
    const seen = seenBy(place)
    if (logId !== seen.logId || position >= seen.position) return
    reportSeen(store, seen).catch((error: unknown) => log.warn({ err: error }, 'the log is behind what was read of it'))
  }

  /** @returns whether there was anything to do */
  async function step(): Promise<boolean> {
    const startedMs = performance.now()
    const [round, others] = takeRound(place, waiting, rests, subscriber.isUp(), startedMs)
    waiting = others
    if (!place.behind && round.heads.length + round.groups.length === 0) return false
    const { reasons, scanned } = place
    const answer = await ask(round).catch((error: unknown) => error as Error)
    if (stopped) return false
    if (answer === null || answer instanceof Error) {
      if (answer && pauseMs < retryMsMax) log.warn({ err: answer }, 'the log could not be read')
      giveUpOld(place, round, answer)
      pauseLonger(50)
      return true
    }
    readMs = performance.now()
    objectTo(answer.head)
    const isUpToDate = await takeRange(place, answer)
    goLive(place, round, answer.head)
    if (isUpToDate || !place.behind) await releaseHeld(place, reasons)
    const unread = await serveRound(place, round, answer, rests, startedMs)
    if (unread.length > 0) waiting = [...unread, ...waiting.filter((join) => !unread.includes(join))]
    // Behind without having come further: MongoDB knows less than Redis for a moment (an election).
    if (place.behind && place.scanned === scanned) pauseLonger(5)
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
    catchUp() {
      fallBehind(place)
      wake()
    },
    join(name, sink, since, answer) {
      const known = hub.topics.has(name)
      const topic = hub.open(name)
      if (!known) subscriber.add(name)
      hub.beginJoin(topic, reached(place, topic))
      const join = joining.newJoin(place, topic, sink, since, answer, performance.now())
      const isRecovered = join.since?.logId === place.logId && join.since.position === reached(place, topic)
      if (topic.live && place.logId !== '' && (since === null || isRecovered)) {
        joining.finish(place, join, isRecovered)
        return
      }
      waiting.push(join)
      wake()
    },
    putBack(topic, sink, answer) {
      const position = reached(place, topic)
      hub.remove(topic, sink)
      hub.beginJoin(topic, position)
      const since = { logId: place.logId, position, unsealedAt: null }
      waiting.push(joining.joinFrom(topic, sink, since, answer, performance.now()))
      wake()
    },
    stop() {
      stopped = true
      clearTimeout(look)
    }
  }
}
