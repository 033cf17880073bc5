import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { LogDocument } from '../domain/documents.ts'
import type { Store } from '../domain/store.ts'
import { failure } from '../errors.ts'
import type { Hub, Sink } from './hub.ts'
import type { Join, JoinAnswer } from './joins.ts'
import * as joining from './joins.ts'
import { type LogAnswer, readLog } from './log.ts'
import { fallBehind, frameOf, type Place, reached, releaseHeld, takeRange } from './place.ts'
import type { Subscriber } from './subscriber.ts'

export interface FeedOptions {
  store: Store
  hub: Hub
  place: Place
  subscriber: Subscriber
  log: FastifyBaseLogger
}

export interface Feed {
  /** lets the socket join; see Join. Returns at once */
  join(name: string, sink: Sink, since: string | null, answer: JoinAnswer): void
  /** reads the log, whatever has arrived meanwhile waits */
  catchUp(): void
  /** something a join may wait for has happened */
  wake(): void
  lastReadMs(): number
  stop(): void
}

const joinsPerReadMax = 200
const retryMsMax = 1000

/** Reads the log for this worker, one reading at a time: to catch up, and for sockets that join with a history. */
export function createFeed({ store, hub, place, subscriber, log }: FeedOptions): Feed {
  let joins: Join[] = []
  let running = false
  let stopped = false
  let readMs = 0

  function takeReady(): Join[] {
    const nowMs = Date.now()
    const ready: Join[] = []
    joins = joins.filter((join) => {
      const { topic, answer, startedMs } = join
      if (answer.isOver()) {
        hub.endJoin(topic)
        return false
      }
      const wired = topic.live || topic.confirmed || !subscriber.isUp() || nowMs - startedMs > joining.confirmLimitMs
      if (!wired || ready.length >= joinsPerReadMax || answer.waitingBytes() > joining.waitingBytesMax) return true
      ready.push(join)
      return false
    })
    return ready
  }

  function ask(ready: Join[]): Promise<LogAnswer | null> {
    const missed = new Map<string, number>()
    for (const { topic, since, lost } of ready) {
      if (!since || lost || since.logId !== place.logId) continue
      missed.set(topic.name, Math.min(since.position, missed.get(topic.name) ?? since.position))
    }
    const names: string[] = []
    if (place.behind) {
      // Also those without members: somebody may become one while the log is being read.
      for (const topic of hub.topics.values()) if (topic.live) names.push(topic.name)
    }
    return readLog(store, {
      range: place.behind ? { after: place.scanned, topics: names } : null,
      missed: [...missed].map(([topic, after]) => ({ topic, after }))
    })
  }

  function serve(ready: Join[], answer: LogAnswer, askedOf: string): void {
    const frame = frameOf(place)
    const nowMs = Date.now()
    const missed = new Map<string, LogDocument[]>()
    for (const entry of answer.missed) {
      const entries = missed.get(entry.topic)
      if (entries) entries.push(entry)
      else missed.set(entry.topic, [entry])
    }
    for (const join of ready) {
      const { topic } = join
      if (join.answer.isOver()) {
        hub.endJoin(topic)
        continue
      }
      if (!topic.live) {
        topic.live = true
        topic.last = answer.head.position
        topic.recentFrom = reached(place, topic)
      }
      if (join.since && askedOf !== place.logId) {
        joins.push(join) // its history was not asked for: this worker did not know the log yet
        continue
      }
      const state = joining.feedJoin(hub, join, {
        logId: place.logId,
        floor: answer.head.floor,
        entries: missed.get(topic.name) ?? [],
        upTo: answer.missedTo,
        frameOf: frame,
        reached: reached(place, topic),
        nowMs
      })
      if (state === 'done') continue
      if (state === 'ahead') fallBehind(place)
      joins.push(join)
    }
  }

  /** MongoDB does not answer: whoever has waited long enough is told so. */
  function giveUpOld(ready: Join[], error: unknown): void {
    const nowMs = Date.now()
    for (const join of ready) {
      if (nowMs - join.startedMs < joining.joinLimitMs) joins.push(join)
      else {
        hub.endJoin(join.topic)
        join.answer.failed(failure('DATABASE_UNAVAILABLE', { retryAfterSeconds: 2, cause: error }))
      }
    }
  }

  async function run(): Promise<void> {
    if (running) return
    running = true
    let pauseMs = 0
    while (!stopped) {
      const ready = takeReady()
      if (!place.behind && ready.length === 0) break
      if (place.behind) place.stats.catchUps++
      const { reasons, scanned, logId } = place
      const answer = await ask(ready).catch((error: unknown) => error as Error)
      if (stopped) break
      if (answer === null || answer instanceof Error) {
        if (answer && pauseMs < retryMsMax) log.warn({ err: answer }, 'the log could not be read')
        giveUpOld(ready, answer)
        pauseMs = Math.min(retryMsMax, pauseMs * 2 + 50)
        await sleep(pauseMs)
        continue
      }
      readMs = Date.now()
      takeRange(place, answer, reasons)
      serve(ready, answer, logId)
      releaseHeld(place)
      // Behind without having come further: MongoDB knows less than Redis for a moment (an election).
      const stuck = place.behind && place.scanned === scanned
      pauseMs = stuck ? Math.min(retryMsMax, pauseMs * 2 + 5) : 0
      await (pauseMs === 0 ? turn() : sleep(pauseMs))
    }
    running = false
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
      const join = joining.newJoin(topic, sink, since, answer, Date.now())
      const here = reached(place, topic)
      const uptodate = join.since?.logId === place.logId && join.since.position === here
      if (topic.live && place.logId !== '' && (since === null || uptodate)) {
        joining.begin(join)
        joining.finish(hub, join, place.logId, here, uptodate)
        return
      }
      joins.push(join)
      wake()
    },
    stop() {
      stopped = true
    }
  }
}
