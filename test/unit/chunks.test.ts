// Goal: what is delivered while a worker writes to its sockets reaches each of them once and in order, whatever has been written
// already. Method: a hub whose sinks take long, so that they are written to in slices, and frames that come between these.
import { setImmediate as turn } from 'node:timers/promises'
import t from 'tap'
import { emptyStats } from '../../src/event-log/stats.ts'
import { messagesOf } from '../../src/realtime/event-frames.ts'
import { textFrame } from '../../src/realtime/frames.ts'
import { bytesOf, type Chunk, createHub, type Hub, type Sink } from '../../src/realtime/hub.ts'

const frameOf = (index: number): Buffer => Buffer.from(`${index} `)
const numbers = (count: number): string => Array.from({ length: count }, (_, index) => `${index} `).join('')

/** Writes its text, and takes so long for it. */
function slowSink(hub: Hub, tookMs: number): Sink & { text: string } {
  let queue: Chunk[] = []
  const sink = {
    text: '',
    enqueue(chunk: Chunk) {
      if (queue.length === 0) hub.markDirty(sink)
      queue.push(chunk)
    },
    flush() {
      const endMs = performance.now() + tookMs
      while (performance.now() < endMs);
      for (const chunk of queue) sink.text += bytesOf(chunk).toString()
      queue = []
    },
    fail: (error: unknown) => t.fail(String(error))
  }
  return sink
}

t.test('frames that come between the slices of a flush', async (t) => {
  for (const isRoom of [false, true]) {
    const hub = createHub(emptyStats())
    const sinks = Array.from({ length: 60 }, () => slowSink(hub, 0.5))
    const topics = sinks.map((_, index) => hub.open(isRoom ? 'jobs' : `user:${index}`))
    for (const [index, sink] of sinks.entries()) hub.add(topics[index] as (typeof topics)[0], sink)
    for (let index = 0; index < 100; index++) {
      for (const topic of new Set(topics)) hub.deliver(topic, frameOf(index))
      if (index % 3 > 0) await turn()
    }
    for (let turns = 0; turns < 50; turns++) await turn()
    t.strictSame(new Set(sinks.map(({ text }) => text)), new Set([numbers(100)]), isRoom ? 'a room' : 'topics of users')
  }
})

t.test('a frame for one socket alone that a slice has not come to yet, and the next one', async (t) => {
  const hub = createHub(emptyStats())
  const sinks = Array.from({ length: 100 }, () => slowSink(hub, 0.2))
  const topics = sinks.map((_, index) => hub.open(`user:${index}`))
  for (const [index, sink] of sinks.entries()) hub.add(topics[index] as (typeof topics)[0], sink)
  for (const topic of topics) hub.deliver(topic, frameOf(0))
  await turn()
  const [last, topic] = [sinks.at(-1) as (typeof sinks)[0], topics.at(-1) as (typeof topics)[0]]
  t.equal(last.text, '', 'it waits')
  hub.deliver(topic, frameOf(1))
  while (last.text === '') await turn()
  hub.deliver(topic, frameOf(2))
  for (let turns = 0; turns < 5; turns++) await turn()
  t.equal(last.text, numbers(3))
})

t.test('a frame that follows in the same turn in which a socket was written to', async (t) => {
  const hub = createHub(emptyStats())
  const [early, late] = [slowSink(hub, 0), slowSink(hub, 0)]
  const topic = hub.open('jobs')
  hub.add(topic, early)
  hub.add(topic, late)
  hub.deliver(topic, frameOf(0))
  early.flush()
  hub.deliver(topic, frameOf(1))
  hub.deliver(topic, frameOf(2))
  await turn()
  t.equal(early.text, numbers(3))
  t.equal(late.text, numbers(3))
})

t.test('a chunk that was read as messages grows no more', async (t) => {
  const hub = createHub(emptyStats())
  const chunks: Chunk[] = []
  const topic = hub.open('jobs')
  hub.add(topic, {
    enqueue: (chunk) => chunks.push(chunk),
    flush: () => undefined,
    fail: (error) => t.fail(String(error))
  })
  hub.deliver(topic, textFrame('{}'))
  hub.deliver(topic, textFrame('{}'))
  t.equal(chunks.length, 1)
  t.equal([...messagesOf(chunks[0] as Chunk)].length, 2)
  hub.deliver(topic, textFrame('{}'))
  t.equal(chunks.length, 2)
  t.equal([...messagesOf(chunks[1] as Chunk)].length, 1)
})
