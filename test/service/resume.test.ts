// Goal: a client goes on from its cursor on any worker: everything it missed, once, in order, before it is told that it
// has caught up; or `resync`, before any later event, when the log does not reach back.
// Method: two workers on one database; events recorded in transactions, clients that come and go meanwhile.
import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { Store } from '../../src/database/store.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { type Message, openSocket, signIn, type TestSocket } from '../support/socket.ts'
import { notificationData, recordBatch, recordEvents, startWorkers } from '../support/workers.ts'

const urls = ({ workers }: { workers: { url: string }[] }) => [workers[0]?.url ?? '', workers[1]?.url ?? ''] as const

/** Every event names the one before it: the chain has no gap, no repetition, no disorder. */
function isChain(events: Message[], from: unknown): boolean {
  return events.every(({ prev }, index) =>
    index === 0 ? String(prev) <= String(from) : prev === events[index - 1]?.cursor
  )
}

t.test('a client resumes on the other worker', async (t) => {
  const deployment = await startWorkers(t, 2)
  const [one, two] = urls(deployment)
  const { store, tokenOf } = deployment
  const user = new ObjectId()
  const before = await signIn(t, one, tokenOf(user))
  const first = await recordEvents(store, `user:${user}`, 5)
  const last = await before.until(({ id }) => id === first.at(-1))
  before.close()
  const missed = await recordBatch(store, `user:${user}`, 2500)
  await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
  const after = await signIn(t, two, tokenOf(user), String(last.cursor))
  t.same(
    after.events().map(({ id }) => id),
    missed,
    'all that was missed, more than one page of the log'
  )
  t.equal(after.messages[0]?.op, 'ready')
  t.match(after.messages.at(-1), { op: 'subscribed', recovered: true, cursor: after.messages.at(-2)?.cursor })
  const [next] = await recordEvents(store, `user:${user}`, 1)
  await after.until(({ id }) => id === next)
  t.equal(after.events().length, 2501)
  t.ok(isChain(after.events(), last.cursor))
  const again = await signIn(t, two, tokenOf(user), String(after.messages.at(-1)?.cursor))
  t.match(again.messages.at(-1), { op: 'subscribed', recovered: true })
  t.equal(again.events().length, 0, 'nothing was missed')
})

t.test('who has missed little is told from memory what the log would tell, and the log is not read', async (t) => {
  const deployment = await startWorkers(t, 2)
  const { store, tokenOf, workers } = deployment
  const [one, two] = urls(deployment)
  const stats = workers[0]?.app.realtimeStats
  const watching = await signIn(t, one, tokenOf(new ObjectId()))
  const { cursor: start } = await watching.ask({ op: 'subscribe', topic: 'jobs' })
  const ids = await recordEvents(store, 'jobs', 30)
  await watching.until(({ id }) => id === ids.at(-1))
  const socket = await signIn(t, one, tokenOf(new ObjectId()))
  const other = await signIn(t, two, tokenOf(new ObjectId()))
  await other.ask({ op: 'subscribe', topic: 'jobs' })
  await store.db.command({ profile: 2 })
  const resume = async (client: TestSocket, since: unknown) => {
    const from = client.messages.length
    const { cursor, recovered } = await client.ask({ op: 'subscribe', topic: 'jobs', since })
    const events = client.messages.slice(from).filter(({ op }) => op === 'event')
    return { events, recovered, isCursorAfter: String(cursor) >= String(events.at(-1)?.cursor ?? since) }
  }
  const cursors = [start, ...watching.events('jobs').map(({ cursor }) => cursor)]
  const fromMemory: Awaited<ReturnType<typeof resume>>[] = []
  for (const cursor of cursors) fromMemory.push(await resume(socket, cursor))
  // Pages for clients; what the sequencer and retention look for are finds, a worker's own range has a hint.
  const pages = { ns: /\.log$/, 'command.aggregate': 'log', 'command.hint': { $exists: false } }
  const countPages = () => store.db.collection('system.profile').countDocuments(pages)
  const commands = await countPages()
  t.same(
    fromMemory.map(({ events }) => events.map(({ id }) => id)),
    cursors.map((_, index) => ids.slice(index))
  )
  t.equal(commands, 0, 'the log was not read')
  t.equal(stats?.memoryResumes, 30, 'each is counted; the last had missed nothing')
  // The other worker has joined the topic after them: it reads the log.
  const fromLog: typeof fromMemory = []
  for (const cursor of cursors) fromLog.push(await resume(other, cursor))
  t.ok((await countPages()) > 0, 'and that would be seen')
  await store.db.command({ profile: 0 })
  t.same(fromMemory, fromLog, 'the same messages')
  t.equal(workers[1]?.app.realtimeStats.memoryResumes, 0)
  const [next] = await recordEvents(store, 'jobs', 1)
  await socket.until(({ id }) => id === next)
  t.equal(socket.events('jobs').filter(({ id }) => id === next).length, 1)
})

t.test('clients join and leave a busy topic without a gap', async (t) => {
  const deployment = await startWorkers(t, 2)
  const both = urls(deployment)
  const { store, tokenOf } = deployment
  let isOver = false
  const writing = (async () => {
    while (!isOver) await recordBatch(store, 'jobs', 7)
  })()
  async function visit(index: number): Promise<void> {
    let cursor: string | undefined
    for (let round = 0; round < 6; round++) {
      const socket = await openSocket(t, both[(index + round) % 2] ?? '')
      await socket.ask({ op: 'auth', token: tokenOf(new ObjectId()) })
      const { cursor: start } = await socket.ask({ op: 'subscribe', topic: 'jobs', ...(cursor && { since: cursor }) })
      const seen = socket.messages.findIndex(({ op, topic }) => op === 'subscribed' && topic === 'jobs')
      await sleep(20 + Math.random() * 100)
      const events = socket.events('jobs')
      if (!isChain(events, cursor ?? start)) t.fail(`client ${index}, round ${round}: a gap after ${cursor ?? start}`)
      if (cursor && socket.messages[seen]?.recovered !== true) t.fail('not recovered')
      cursor = String(events.at(-1)?.cursor ?? start)
      socket.close()
      await socket.closed
    }
  }
  await Promise.all(Array.from({ length: 12 }, (_, index) => visit(index)))
  isOver = true
  await writing
  t.pass('12 clients came and went 6 times')
})

/** Puts entries straight into the log, as a sequencer that is there no more has left them. */
async function extendLog(store: Store, entries: { topic: string }[]): Promise<void> {
  const head = await store.logHead.findOne({})
  const start = head?.position ?? 0
  const rows = entries.map(({ topic }, index) => ({
    _id: start + 1 + index,
    topic,
    prev: 0,
    id: new ObjectId().toHexString(),
    type: 'notification',
    at: new Date(),
    data: notificationData(`entry ${index}`)
  }))
  await store.log.insertMany(rows)
  await store.logHead.updateOne({}, { $set: { position: start + rows.length } })
}

t.test('a resume waits for no other, and `ready` for none', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, tokenOf, workers } = deployment
  const user = new ObjectId()
  const own = `user:${user}`
  const before = await signIn(t, urls(deployment)[0], tokenOf(user))
  const [first] = await recordEvents(store, own, 1)
  const old = String((await before.until(({ id }) => id === first)).cursor)
  await workers[0]?.app.sequencer.stop()
  const jobs = Array.from({ length: 20_000 }, () => ({ topic: 'jobs' }))
  await extendLog(store, [...jobs, ...Array.from({ length: 5 }, () => ({ topic: own }))])
  const { url } = await deployment.add()
  const big = await Promise.all(Array.from({ length: 6 }, () => signIn(t, url, tokenOf(new ObjectId()))))
  const small = await signIn(t, url, tokenOf(user))
  await store.db.command({ profile: 2 })
  for (const socket of big) socket.send({ op: 'subscribe', topic: 'jobs', since: old })
  await big[0]?.until(({ op }) => op === 'event')
  const joined = await small.ask({ op: 'subscribe', topic: own, since: old })
  for (const socket of big) t.ok(socket.events().length < 5000, `${socket.events().length} of 20,000 so far`)
  t.match(joined, { op: 'subscribed', recovered: true })
  t.equal(small.events(own).length, 5)
  for (const socket of big.slice(1)) socket.close()
  const joinedLate = await big[0]?.until(({ op, topic }) => op === 'subscribed' && topic === 'jobs')
  t.match(joinedLate, { recovered: true })
  t.equal(big[0]?.events().length, 20_000)
  await store.db.command({ profile: 0 })
  const readings = await store.db
    .collection('system.profile')
    .find({ 'command.aggregate': 'log', 'command.pipeline.0.$match.topic': { $type: 'string' } })
    .toArray()
  t.ok(readings.length > 5)
  t.ok(
    Math.max(...readings.map(({ docsExamined }) => docsExamined)) <= 2000,
    'no page scans the entries of other topics'
  )

  // Nothing can be read: who signs in is told at once.
  const worker = await deployment.add()
  const head = await store.logHead.findOneAndDelete({})
  const early = await openSocket(t, worker.url)
  t.match(await early.ask({ op: 'auth', token: tokenOf(user), since: old }), { op: 'ready' })
  t.match(await early.ask({ op: 'ping' }), { op: 'pong' })
  t.equal(early.messages.length, 2)
  if (head) await store.logHead.insertOne(head)
  t.match(await early.until(({ op }) => op === 'subscribed'), { recovered: true })
  t.same(
    early.messages.map(({ op }) => op),
    ['ready', 'pong', ...Array.from({ length: 5 }, () => 'event'), 'subscribed']
  )
})

t.test('many resumes of one account go no faster than one of another', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, tokenOf, workers } = deployment
  const first = await signIn(t, urls(deployment)[0], tokenOf(new ObjectId()))
  const { cursor: start } = await first.ask({ op: 'subscribe', topic: 'jobs' })
  const ids = await recordEvents(store, 'jobs', 6)
  await waitFor('every event of `jobs`', () => first.events('jobs').length === ids.length)
  const places = first.events('jobs').map(({ cursor }) => String(cursor))
  await workers[0]?.app.sequencer.stop()
  const count = 1000
  await extendLog(
    store,
    Array.from({ length: count }, () => ({ topic: 'jobs' }))
  )
  const { url } = await deployment.add()
  const greedyToken = tokenOf(new ObjectId())
  const greedy = await Promise.all(places.map(() => signIn(t, url, greedyToken)))
  const other = await signIn(t, url, tokenOf(new ObjectId()))
  // From places of their own: no two share a page.
  for (const [index, socket] of greedy.entries()) socket.send({ op: 'subscribe', topic: 'jobs', since: places[index] })
  t.match(await other.ask({ op: 'subscribe', topic: 'jobs', since: start }), { recovered: true })
  t.equal(other.events('jobs').length, count + ids.length)
  const got = greedy.reduce((sum, socket) => sum + socket.events('jobs').length, 0)
  t.ok(got < 2 * count, `${got} events to six sockets of one account, ${count} to the one of another`)
  await Promise.all(greedy.map((socket) => socket.until(({ op, topic }) => op === 'subscribed' && topic === 'jobs')))
  t.same(
    greedy.map((socket) => socket.events('jobs').length),
    places.map((_, index) => count + ids.length - 1 - index),
    'and all get everything'
  )
})

t.test('a history of megabytes reaches a client that reads', async (t) => {
  const deployment = await startWorkers(t, 1)
  const [url] = urls(deployment)
  const { store, tokenOf, workers } = deployment
  const user = new ObjectId()
  const before = await signIn(t, url, tokenOf(user))
  const cursor = String(before.messages.at(-1)?.cursor)
  before.close()
  const ids = await recordBatch(store, `user:${user}`, 60, { message: 'x'.repeat(100_000) })
  await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
  const after = await signIn(t, url, tokenOf(user), cursor)
  t.same(
    after.events().map(({ id }) => id),
    ids
  )
  t.match(after.messages.at(-1), { op: 'subscribed', recovered: true })
  t.equal(workers[0]?.app.realtimeStats.slowClosed, 0)
})

const assertResync = async (t: Test, socket: TestSocket, topic: string, nextId: string): Promise<void> => {
  await socket.until(({ id }) => id === nextId)
  const about = socket.messages.filter((message) => message.topic === topic)
  t.same(
    about.map(({ op }) => op),
    ['resync', 'subscribed', 'event']
  )
  t.match(about[1], { recovered: false, cursor: about[0]?.cursor })
}

t.test('cursors that are none of this log: resync', async (t) => {
  const deployment = await startWorkers(t, 1)
  const [url] = urls(deployment)
  const { store, tokenOf } = deployment
  const user = new ObjectId()
  for (const since of ['rubbish', 'otherlog00000000001', '', `x${'9'.repeat(30)}`]) {
    const socket = await signIn(t, url, tokenOf(user), since)
    const [id] = await recordEvents(store, `user:${user}`, 1)
    await assertResync(t, socket, `user:${user}`, String(id))
    socket.close()
  }
  const socket = await signIn(t, url, tokenOf(user))
  const cursor = String(socket.messages.at(-1)?.cursor)
  const future = await openSocket(t, url)
  await future.ask({ op: 'auth', token: tokenOf(user), since: `${cursor.slice(0, -4)}zzzz` })
  t.match(await future.until(({ op }) => op === 'subscribed'), { recovered: false })
  t.match(future.messages[1], { op: 'resync' }, 'a place this log has not reached')
  t.equal(deployment.workers[0]?.app.realtimeStats.resyncs, 5, 'each is counted')
})

t.test('beyond retention: resync', async (t) => {
  const deployment = await startWorkers(t, 1, { EVENT_RETENTION: '1s' })
  const [url] = urls(deployment)
  const { store, tokenOf } = deployment
  const user = new ObjectId()
  const before = await signIn(t, url, tokenOf(user))
  const ids = await recordEvents(store, `user:${user}`, 10)
  await before.until(({ id }) => id === ids.at(-1))
  const [old, newest] = [before.events()[3]?.cursor, before.events()[9]?.cursor]
  before.close()
  await waitFor('an empty log', async () => (await store.log.countDocuments()) === 0)
  t.equal((await store.logHead.findOne({}))?.floor, 10)
  const late = await signIn(t, url, tokenOf(user), String(old))
  const intime = await signIn(t, url, tokenOf(user), String(newest))
  const [id] = await recordEvents(store, `user:${user}`, 1)
  await assertResync(t, late, `user:${user}`, String(id))
  await intime.until((message) => message.id === id)
  t.match(intime.messages[1], { op: 'subscribed', recovered: true }, 'who had seen everything has lost nothing')
})

t.test(
  'the oplog was too short for an outage: a new log, everybody resyncs, nothing that waited is lost',
  async (t) => {
    const deployment = await startWorkers(t, 1)
    const [url] = urls(deployment)
    const { store, tokenOf, workers } = deployment
    const user = new ObjectId()
    const socket = await signIn(t, url, tokenOf(user))
    const rows = store.outbox.watch([{ $match: { operationType: 'insert' } }])
    t.equal(await rows.tryNext(), null) // it is open
    await recordEvents(store, `user:${user}`, 3)
    const row = await rows.next()
    await rows.close()
    await waitFor('three events', async () => socket.events().length === 3)
    await workers[0]?.app.sequencer.stop()
    // The place of a row, but in a time before the oplog began. The head's own token may be one between rows, and from
    // the beginning of time a server that has never dropped any of its oplog would go on.
    const _data = String((row._id as { _data?: string })._data)
    await store.logHead.updateOne({}, { $set: { resumeToken: { _data: `82${'0'.repeat(8)}${_data.slice(10)}` } } })
    const waiting = await recordEvents(store, `user:${user}`, 2)
    await deployment.add()
    const { cursor } = await socket.until(({ op }) => op === 'resync')
    t.not(String(cursor).slice(0, 8), String(socket.events()[0]?.cursor).slice(0, 8), 'a new log')
    const [next] = await recordEvents(store, `user:${user}`, 1)
    await socket.until(({ id }) => id === next)
    const later = socket.messages.slice(socket.messages.findIndex(({ op }) => op === 'resync') + 1)
    // What waited is either before the place the client was told to go on from, or comes after it.
    const position = Number.parseInt(String(cursor).slice(8, 19), 36)
    t.same(
      later.map(({ id }) => id),
      [...waiting, next].slice(position - 3)
    )
    const logged = await store.log.find({}, { sort: { _id: 1 } }).toArray()
    t.same(
      logged.map(({ _id, id }) => [_id, id]).slice(-3),
      [...waiting, next].map((id, index) => [4 + index, id]),
      'positions go on'
    )
  }
)
