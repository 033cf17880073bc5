// Goal: the small parts do what they promise on their own: frames, the timer wheel, a worker's place in the log.
// Method: called directly; frames are read back by the receiver of `ws`.
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import * as ws from 'ws'
import { emptyStats } from '../../src/event-log/stats.ts'
import { createWire, eventText } from '../../src/event-log/wire.ts'
import { serveRound } from '../../src/realtime/catch-up-delivery.ts'
import { type Cooldowns, nextRound } from '../../src/realtime/catch-up-rounds.ts'
import { pingFrame, pongFrame, textFrame } from '../../src/realtime/frames.ts'
import { createHub, type Sink } from '../../src/realtime/hub.ts'
import { createLogPosition } from '../../src/realtime/log-position.ts'
import { subscribeFrom } from '../../src/realtime/pending-subscriptions.ts'
import { applyCatchUp, markStale, onLiveEntry, releaseBuffered } from '../../src/realtime/position.ts'
import { createRecentEntries, type Recent, recentAfter } from '../../src/realtime/recent-entries.ts'
import { createTimerWheel, type Timed } from '../../src/util/timer-wheel.ts'

/** Not in the types of `ws`, but exported. */
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable }

const noListener = {
  onControl: () => undefined,
  onEntry: () => undefined,
  onLog: () => undefined,
  onHistoryLost: () => undefined
}

t.test('frames of every length are what a client reads', async (t) => {
  for (const length of [0, 1, 125, 126, 65_535, 65_536, 200_000]) {
    const receiver = new Receiver({ isServer: false })
    const text = 'ä'.repeat(length / 2) + 'x'.repeat(length % 2)
    const read = once(receiver, 'message')
    receiver.write(textFrame(text))
    const [data, isBinary] = await read
    t.equal(data.toString(), text, `${length} bytes`)
    t.equal(isBinary, false)
  }
  const receiver = new Receiver({ isServer: false })
  const pinged = once(receiver, 'ping')
  receiver.write(pingFrame)
  t.equal((await pinged)[0].length, 0)
  const ponged = once(receiver, 'pong')
  receiver.write(pongFrame(Buffer.from('p')))
  t.equal((await ponged)[0].toString(), 'p')
})

t.test('the wheel looks at each item once, when it is due', async (t) => {
  const wheel = createTimerWheel(10, 8) // a horizon of 70 ms
  t.teardown(() => wheel.stop())
  const startedMs = performance.now()
  const looks: [string, number][] = []
  const item = (name: string, then?: () => void): Timed => ({
    dueMs: 0,
    slot: -1,
    onDue: () => {
      looks.push([name, performance.now() - startedMs])
      then?.()
    }
  })
  const cancelled = item('cancelled')
  const soon = item('soon', () => wheel.cancel(cancelled))
  wheel.schedule(item('beyond the horizon'), 200)
  wheel.schedule(soon, 30)
  wheel.schedule(cancelled, 35)
  const moved = item('moved')
  wheel.schedule(moved, 20)
  wheel.schedule(moved, 120)
  wheel.schedule(item('at once'), -5)
  while (looks.length < 4) await sleep(10)
  t.same(
    looks.map(([name]) => name),
    ['at once', 'soon', 'moved', 'beyond the horizon']
  )
  for (const [name, dueMs] of [
    ['soon', 30],
    ['moved', 120],
    ['beyond the horizon', 200]
  ] as const) {
    const [, lookedMs = 0] = looks.find(([of]) => of === name) ?? []
    t.ok(lookedMs >= dueMs - 1, `${name}: ${lookedMs}`)
  }
  // It has slept since, and sleeps while the later one of these waits.
  await sleep(200)
  looks.length = 0
  const restedMs = performance.now() - startedMs
  const again = item('again', () => wheel.schedule(item('at last'), 20))
  wheel.schedule(item('late'), 150)
  await sleep(50)
  wheel.schedule(item('early'), 20)
  wheel.schedule(again, 20)
  while (looks.length < 4) await sleep(10)
  t.same(
    looks.map(([name]) => name),
    ['early', 'again', 'at last', 'late']
  )
  const after = (index: number): number => (looks[index]?.[1] ?? 0) - restedMs
  t.ok(after(0) >= 69 && after(2) >= 89 && after(3) >= 149, `${looks}`)
})

t.test('what one sink throws ends that one, and many are written in slices', async (t) => {
  const hub = createHub(emptyStats())
  const failed: unknown[] = []
  const broken = new Error('broken on purpose')
  let flushed = 0
  const flush = (): void => {
    const startedMs = performance.now()
    while (performance.now() - startedMs < 1) if (flushed < 0) break
    flushed++
  }
  const fail = (error: unknown): void => void failed.push(error)
  const sinks: Sink[] = Array.from({ length: 100 }, () => ({ enqueue: () => undefined, flush, fail }))
  sinks[1]!.flush = () => {
    throw broken
  }
  for (const sink of sinks) hub.markDirty(sink)
  while (flushed === 0) await new Promise(setImmediate)
  t.ok(flushed < 99, 'others had their turn in between')
  while (flushed < 99) await new Promise(setImmediate)
  t.same(failed, [broken])
})

t.test(
  'what is retained is complete after recentFrom, bounded by bytes, and does not outlive two agings',
  async (t) => {
    const recents = createRecentEntries()
    const newTopic = () => ({ recent: null as Recent | null, recentFrom: 4 })
    const topic = newTopic()
    for (let position = 5; position <= 20; position++) recents.remember(topic, position, Buffer.alloc(300_000))
    t.ok((topic.recent?.bytes ?? 0) <= 1024 ** 2, `${topic.recent?.bytes} bytes of 4.8 MB`)
    t.equal(topic.recent?.entries.at(-1)?.position, 20)
    t.equal(topic.recent?.entries[0]?.position, topic.recentFrom + 1, 'what is kept is complete after recentFrom')
    recents.forget(topic, 20)
    t.same([topic.recent, topic.recentFrom], [null, 20])

    const placesAfter = (position: number) => recentAfter(topic, position)?.map((entry) => entry.position) ?? null
    for (const position of [30, 35, 50]) recents.remember(topic, position, Buffer.alloc(100))
    t.same([placesAfter(19), placesAfter(20), placesAfter(30)], [null, [30, 35, 50], [35, 50]])
    t.same([placesAfter(34), placesAfter(50), placesAfter(60)], [[35, 50], [], []])
    recents.remember(topic, 51, Buffer.alloc(128 * 1024))
    t.same([placesAfter(35), placesAfter(50)], [null, [51]], 'more than a page: from the log')
    recents.age()
    recents.remember(topic, 52, Buffer.alloc(100))
    t.equal(topic.recentFrom, 20)
    recents.age()
    t.same([topic.recentFrom, placesAfter(51)], [51, [52]])
    recents.age()
    t.same([topic.recent, placesAfter(51), placesAfter(52)], [null, null, []], 'nothing was delivered after that')

    const topics = Array.from({ length: 20 }, newTopic)
    for (const one of topics) for (const position of [5, 6]) recents.remember(one, position, Buffer.alloc(500_000))
    const bytes = topics.reduce((sum, { recent }) => sum + (recent?.bytes ?? 0), 0)
    t.ok(bytes > 7 * 1024 ** 2 && bytes <= 8 * 1024 ** 2, `${bytes} bytes of all topics`)
    t.same(topics.map(({ recent }) => recent?.entries.length ?? 0).slice(-6), Array(6).fill(2), 'the latest are whole')
    t.ok(topics.every(({ recent, recentFrom }) => recentFrom + (recent?.entries.length ?? 0) === 6))
  }
)

t.test('a reading that was not asked for a range says nothing about it', async (t) => {
  const stats = emptyStats()
  const hub = createHub(stats)
  const logs: string[] = []
  const on = { ...noListener, onLog: (id: string) => void logs.push(id) }
  const logPosition = createLogPosition(hub, stats, on)
  const topic = hub.open('jobs')
  topic.live = true
  const received: string[] = []
  const sink = {
    enqueue: ({ parts }: { parts: Buffer[] }) => void received.push(...parts.map(String)),
    flush: () => undefined,
    fail: (error: unknown) => t.fail(String(error))
  }
  hub.add(topic, sink)
  const wire = createWire({ logId: 'log', cursorKey: 'key' })
  Object.assign(logPosition, { logId: 'log', wire, scanned: 5, isStale: false })
  const entry = { _id: 8, topic: 'jobs', prev: 7, id: 'b', type: 'x', at: new Date(0), data: {} }
  const answer = { head: { ...wire.identity, position: 7, floor: 0 }, entries: [], pages: [] }
  const { staleMarks } = logPosition
  onLiveEntry(logPosition, topic, 8, 7, Buffer.from(eventText(wire.cursors, entry))) // a gap, found while the log was being read
  t.notOk(await applyCatchUp(logPosition, { ...answer, entriesTo: null }))
  await releaseBuffered(logPosition, staleMarks)
  t.same([logPosition.isStale, logPosition.scanned, received.length], [true, 5, 0])
  const missed = { ...entry, _id: 7, prev: 3, id: 'a' }
  t.ok(await applyCatchUp(logPosition, { ...answer, entries: [missed], entriesTo: 7 }))
  await releaseBuffered(logPosition, logPosition.staleMarks)
  t.same([logPosition.isStale, logPosition.scanned, topic.last], [false, 7, 8])
  t.equal(received.length, 1, 'one chunk')
  // The log is another one: what came over the wire of the one before means nothing in it.
  markStale(logPosition)
  onLiveEntry(logPosition, topic, 10, 9, Buffer.from('of the log before'))
  const head = { logId: 'new', cursorKey: 'key', position: 9, floor: 0 }
  t.ok(await applyCatchUp(logPosition, { ...answer, head, entriesTo: 9 }))
  await releaseBuffered(logPosition, logPosition.staleMarks)
  t.same([logPosition.isStale, logPosition.scanned, topic.last], [false, 9, 9])
  t.same(logs, ['new'], 'its channels are asked for')
  t.equal(logPosition.wire.cursors.read(wire.cursors.of(9)), null)
})

t.test(
  'a page for an account in a round, then a rest as long as the page was full; a head costs nobody anything',
  async (t) => {
    const stats = emptyStats()
    const hub = createHub(stats)
    const logPosition = createLogPosition(hub, stats, noListener)
    const wire = createWire({ logId: 'log', cursorKey: 'key' })
    Object.assign(logPosition, { logId: 'log', wire, scanned: 1000, isStale: false })
    const topic = hub.open('jobs')
    Object.assign(topic, { live: true, recentFrom: 1000 })
    const sink: Sink = { enqueue: () => undefined, flush: () => undefined, fail: (error) => t.fail(String(error)) }
    const nothing = () => undefined
    const joinOf = (accountId: string, position: number | null, nowMs: number) => {
      hub.beginSubscription(topic)
      const since = position === null ? null : { logId: 'log', position, unsealedAt: null }
      const answer = { accountId, resync: nothing, done: nothing, isOver: () => false, bufferedBytes: () => 0 }
      return subscribeFrom(topic, sink, since, answer, nowMs)
    }
    const cooldowns: Cooldowns = new Map()
    const startedMs = performance.now()
    const joins = [joinOf('ana', 0, startedMs), joinOf('ana', 10, startedMs), joinOf('ben', 990, startedMs)]
    const [round, others] = nextRound(
      logPosition,
      [...joins, joinOf('ana', null, startedMs)],
      cooldowns,
      true,
      startedMs
    )
    const placesOf = ({ groups }: typeof round) => groups.map(({ after }) => after)
    t.same([placesOf(round), round.heads.length], [[0, 990], 1])
    t.equal(others[0], joins[1], 'comes first in the next round')

    const pageOf = (after: number, count: number, upTo: number) => {
      const entry = { topic: 'jobs', prev: 0, id: 'a', type: 'x', at: new Date(0), data: {} }
      return { upTo, entries: Array.from({ length: count }, (_, index) => ({ ...entry, _id: after + 1 + index })) }
    }
    const answer = { head: { ...wire.identity, position: 1000, floor: 0 }, entries: [], entriesTo: null }
    const pages = [pageOf(0, 125, 125), pageOf(990, 10, 1000)]
    t.same(await serveRound(logPosition, round, { ...answer, pages }, cooldowns, startedMs - 100), [])
    const restOf = (accountId: string) => (cooldowns.get(accountId) ?? 0) - startedMs
    t.ok(restOf('ana') >= 200, `a whole page that took 100 ms: cooldowns for ${restOf('ana')} ms`)
    t.ok(restOf('ben') < restOf('ana') / 2, `a small part of a page: ${restOf('ben')} ms`)

    const waiting = [
      ...others,
      joinOf('ana', 20, startedMs),
      joinOf('ana', null, startedMs),
      joinOf('cem', 30, startedMs)
    ]
    const [next, later] = nextRound(logPosition, waiting, cooldowns, true, startedMs)
    t.same([placesOf(next), next.heads.length], [[30], 1], 'none of its sockets gets a page')
    t.same(
      new Set(later.filter(({ notBeforeMs }) => notBeforeMs > startedMs).map(({ callbacks }) => callbacks.accountId)),
      new Set(['ana'])
    )
    const [last] = nextRound(logPosition, later, cooldowns, true, startedMs + 60_000)
    t.same(placesOf(last), [10, 30], 'until it is over')
    t.same(cooldowns, new Map(), 'and forgotten')
  }
)
