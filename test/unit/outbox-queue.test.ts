// Goal: what one look at the outbox stream shows is one batch; while looks show little the next one waits until that batch is in the log,
// and while they show much, or too much to wait for, it does not.
// Method: a stream that shows what the test puts into it, and counts the looks.
import { setImmediate as turn } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { Store } from '../../src/database/store.ts'
import { createOutboxQueue, endBatch, endQueue, fillQueue, takeBatch } from '../../src/event-log/outbox-queue.ts'
import type { Change, OutboxStream } from '../../src/event-log/outbox-stream.ts'
import type { Faults } from '../../src/util/faults.ts'
import { waitFor } from '../../tools/processes/processes.mjs'

const change = (text: string): Change => {
  const _id = new ObjectId()
  const row = { _id, topic: 'jobs', type: 'notification', data: { text }, pending: true as const }
  return { _id, row, committedAtMs: null, resumeToken: { at: _id } }
}

const changes = (count: number, text = 'text') => Array.from({ length: count }, () => change(text))

function startQueue(t: Test) {
  const looks: Change[][] = []
  let buffered: Change[] = []
  let count = 0
  let onLook = (): void => undefined
  const stream: OutboxStream = {
    async next() {
      if (buffered.length === 0) {
        count++
        while (looks.length === 0) await new Promise<void>((resolve) => (onLook = resolve))
        buffered = looks.shift() ?? []
      }
      return buffered.shift() ?? null
    },
    buffered: () => buffered.length,
    idleToken: () => null,
    close: async () => undefined
  }
  const queue = createOutboxQueue({ store: {} as Store, faults: {} as Faults }, stream)
  let wakes = 0
  queue.wake = () => void wakes++
  const running = fillQueue(queue)
  const show = (shown: Change[]): void => {
    looks.push(shown)
    onLook()
  }
  t.teardown(async () => {
    endQueue(queue)
    show([])
    await running
  })
  return { queue, show, counts: () => ({ looks: count, queued: queue.rows.length, wakes }) }
}

t.test('one look, one batch; the next look waits for it', async (t) => {
  const { queue, show, counts } = startQueue(t)
  show(changes(3))
  show(changes(2))
  await waitFor('the first look', () => queue.rows.length === 3)
  for (let turns = 0; turns < 10; turns++) await turn()
  t.same(counts(), { looks: 1, queued: 3, wakes: 1 }, 'woken once, with all of it')
  t.equal(takeBatch(queue).length, 3)
  for (let turns = 0; turns < 10; turns++) await turn()
  t.same(counts(), { looks: 1, queued: 0, wakes: 1 }, 'not while it is being committed')
  endBatch(queue, 1)
  await waitFor('the second look', () => queue.rows.length === 2)
  t.same(counts(), { looks: 2, queued: 2, wakes: 2 })
})

t.test('after a slow batch the next look comes as well', async (t) => {
  const { queue, show } = startQueue(t)
  show(changes(1))
  show(changes(1))
  await waitFor('the first look', () => queue.rows.length === 1)
  takeBatch(queue)
  endBatch(queue, 60_000)
  await waitFor('the second look', () => queue.rows.length === 1)
})

t.test('looks that show much follow one another', async (t) => {
  const { queue, show, counts } = startQueue(t)
  show(changes(150))
  show(changes(3))
  await waitFor('both looks', () => queue.rows.length === 153)
  t.equal(counts().looks, 2)
})

t.test('a look that is more than a queue may hold is passed on before its end', async (t) => {
  const { queue, show, counts } = startQueue(t)
  show(changes(12, 'x'.repeat(2 * 1024 * 1024)))
  await waitFor('a full queue', () => queue.bytes >= 16 * 1024 * 1024)
  t.equal(counts().queued, 8)
  t.ok(counts().wakes > 0)
  let taken = 0
  while (taken < 12) {
    await waitFor('rows', () => queue.rows.length > 0)
    taken += takeBatch(queue).length
    endBatch(queue, 0)
  }
  t.equal(taken, 12)
})

t.test('the end does not wait for a batch', async (t) => {
  const { queue, show, counts } = startQueue(t)
  show(changes(1))
  await waitFor('the look', () => queue.rows.length === 1)
  endQueue(queue)
  t.equal(counts().looks, 1)
})
