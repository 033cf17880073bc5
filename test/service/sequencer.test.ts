// Goal: one log whoever is the sequencer: no position twice, none missing, commit order kept across takeovers; a holder
// that was stopped past its lease finds the fence; a transaction left open by a dead one does not hold up its successor.
// Method: workers in this process; leases and heads looked at in MongoDB, former holders played by hand.
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { LogHeadDocument } from '../../src/database/collections/event-log.ts'
import { recordEvent } from '../../src/database/outbox.ts'
import type { Store } from '../../src/database/store.ts'
import { appendBatch } from '../../src/event-log/append.ts'
import { runAppendLoop } from '../../src/event-log/append-loop.ts'
import { watchBacklog } from '../../src/event-log/backlog.ts'
import { createLastPositions } from '../../src/event-log/last-positions.ts'
import { acquireLease, claimHead, readLease, releaseLease, renewLease } from '../../src/event-log/lease.ts'
import { createRemoval } from '../../src/event-log/outbox-removal.ts'
import { pruneExpired } from '../../src/event-log/retention.ts'
import { emptyStats } from '../../src/event-log/stats.ts'
import type { Faults } from '../../src/util/faults.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { signIn } from '../support/socket.ts'
import { notificationData, recordBatch, recordEvents, startWorkers, type TestWorker } from '../support/workers.ts'

/** The log as it must be: positions 1, 2, 3 …, ids once, each entry naming its topic's one before. */
async function checkLog(t: Test, store: Store, ids: string[]): Promise<void> {
  const entries = await store.log.find({}, { sort: { _id: 1 } }).toArray()
  t.same(
    entries.map(({ _id }) => _id),
    entries.map((_, index) => index + 1),
    'no position twice, none missing'
  )
  t.same(
    entries.map(({ id }) => id),
    ids,
    'every event once, in commit order'
  )
  const last = new Map<string, number>()
  for (const { _id, topic, prev } of entries) {
    if (prev !== (last.get(topic) ?? 0)) t.fail(`prev of ${_id} is ${prev}`)
    last.set(topic, _id)
  }
}

const row = (title: string) => ({
  _id: new ObjectId(),
  topic: 'jobs',
  type: 'notification',
  data: notificationData(title),
  pending: true as const
})

/** Serves a term of its own for the worker that has stopped sequencing, until a batch of it is in the log. */
async function serveBatch(t: Test, { app }: TestWorker): Promise<void> {
  const { store, faults } = app
  const head = await claimHead(store, 1000)
  if (!head) throw new Error('not claimed')
  const session = store.client.startSession()
  t.teardown(() => session.endSession())
  const stop = new AbortController()
  const publisher = {
    offer: () => stop.abort(),
    beat: async () => true,
    publishReleased: async () => {},
    idle: async () => {}
  }
  const removal = createRemoval(store, app.log)
  await runAppendLoop({ store, session, head, publisher, removal, faults, signal: stop.signal })
  await removal.done()
}

t.test('commit order is kept when a successor finds rows waiting', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, workers } = deployment
  const before = await recordEvents(store, 'jobs', 2)
  await waitFor('two log entries', async () => (await store.log.countDocuments()) === 2)
  await workers[0]?.app.sequencer.stop()
  // Ids made first, committed last: a sweep in _id order would turn them round.
  const [early, late] = [row('made first'), row('made second')]
  await store.transaction(async (tx) => {
    await tx.outbox.insertOne(late)
  })
  await store.transaction(async (tx) => {
    await tx.outbox.insertOne(early)
  })
  await deployment.add()
  const after = await recordEvents(store, 'jobs', 2)
  await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
  await checkLog(t, store, [...before, late._id.toHexString(), early._id.toHexString(), ...after])
})

t.test('who is told to stop after the first sweep leaves its successor where to go on', async (t) => {
  const { store, workers } = await startWorkers(t, 1)
  const [worker] = workers as [TestWorker]
  await worker.app.sequencer.stop()
  await store.logHead.updateMany({}, { $set: { resumeToken: null } })
  await store.outbox.insertMany([row('a'), row('b')])
  await serveBatch(t, worker)
  t.equal(await store.log.countDocuments(), 2)
  t.not((await store.logHead.findOne())?.resumeToken, null, 'else the successor would sweep again, in _id order')
})

t.test('a row that waits when a term begins waits for nothing else', async (t) => {
  const { store, workers } = await startWorkers(t, 1)
  const [worker] = workers as [TestWorker]
  await waitFor('a resume token', async () => (await store.logHead.findOne())?.resumeToken != null)
  await recordEvents(store, 'jobs', 1)
  // Else it may still be in the outbox when the term ends: two rows would wait for the next one.
  await waitFor('the event in the log', async () => (await store.logHead.findOne())?.position === 1)
  await worker.app.sequencer.stop()
  await store.outbox.insertOne(row('waits'))
  /** how many rows each answer of the stream held, and where the commit stands between them */
  const steps: (number | 'commit')[] = []
  store.client.on('commandSucceeded', ({ reply }) => {
    const { ns, firstBatch, nextBatch } = (reply as { cursor?: Record<string, unknown> }).cursor ?? {}
    if (String(ns).endsWith('.outbox')) steps.push(((firstBatch ?? nextBatch) as unknown[]).length)
  })
  store.client.on('commandStarted', ({ commandName }) => {
    if (commandName === 'commitTransaction') steps.push('commit')
  })
  await serveBatch(t, worker)
  t.equal(steps[steps.indexOf('commit') - 1], 1, `the stream was not asked again before the commit: ${steps}`)
})

t.test('workers hand the lease on under load', async (t) => {
  const deployment = await startWorkers(t, 2)
  const { store, workers, tokenOf } = deployment
  const user = new ObjectId()
  const socket = await signIn(t, workers[1]?.url ?? '', tokenOf(user))
  let isOver = false
  const ids: string[] = []
  const writing = (async () => {
    while (!isOver) ids.push(...(await recordBatch(store, `user:${user}`, 3)))
  })()
  const terms = () => workers.reduce((sum, { app }) => sum + app.realtimeStats.terms, 0)
  for (let round = 0; round < 3; round++) {
    const holder = workers.find(({ app }) => app.realtimeStats.sequencing === 1)
    const [before, startedMs] = [terms(), Date.now()]
    await holder?.app.sequencer.stop()
    await deployment.add()
    await waitFor('another term', () => terms() > before)
    t.ok(Date.now() - startedMs < 20_000)
  }
  isOver = true
  await writing
  await socket.until(({ id }) => id === ids.at(-1))
  t.same(
    socket.events().map(({ id }) => id),
    ids
  )
  await checkLog(t, store, ids)
})

t.test('the lease: one of several candidates, and only when it is free', async (t) => {
  const { store, workers } = await startWorkers(t, 1)
  await workers[0]?.app.sequencer.stop()
  const session = store.client.startSession()
  t.teardown(() => session.endSession())
  const sessionId = (session.id as { id: never }).id
  const seen = await readLease(store)
  t.ok(seen.remainingMs < 0, 'given away')
  const terms = await Promise.all([1, 2, 3, 4].map((name) => acquireLease(store, seen, `candidate ${name}`, sessionId)))
  t.same(
    terms.filter((term) => term !== null),
    [seen.term + 1]
  )
  const term = seen.term + 1
  const held = await readLease(store)
  t.ok(held.remainingMs > 0 && held.remainingMs <= 2000)
  t.equal(await acquireLease(store, held, 'too early', sessionId), null)
  t.equal(await renewLease(store, term, true), true)
  const away = await readLease(store)
  t.equal(away.redisAway, true)
  t.equal(await acquireLease(store, away, 'reaches Redis', sessionId), term + 1, 'a holder without Redis is relieved')
  t.equal(await renewLease(store, term, false), false)
  await releaseLease(store, term)
  t.ok((await readLease(store)).remainingMs > 0, 'what is no longer ours is not released')
})

t.test('a former holder that goes on finds the fence', async (t) => {
  const { store, workers } = await startWorkers(t, 1)
  await recordEvents(store, 'jobs', 3)
  await waitFor('three log entries', async () => (await store.log.countDocuments()) === 3)
  await workers[0]?.app.sequencer.stop()
  const former = await claimHead(store, 1000)
  const latter = await claimHead(store, 1001)
  if (!former || !latter) throw new Error('not claimed')
  t.equal(await claimHead(store, 1000), null, 'an older term claims nothing')
  const session = store.client.startSession()
  t.teardown(() => session.endSession())
  const rows = [row('a'), row('b')]
  await store.outbox.insertMany(rows)
  const batch = { rows, resumeToken: former.resumeToken }
  const removal = createRemoval(store, (workers[0] as TestWorker).app.log)
  const by = (head: LogHeadDocument) => ({
    removal,
    store,
    session,
    head,
    lastPositions: createLastPositions(store),
    faults: workers[0]?.app.faults as Faults
  })
  await t.rejects(appendBatch(by(former), batch), { name: 'LeadershipLost' })
  await t.rejects(appendBatch(by({ ...latter, logId: 'another log' }), batch), { name: 'LeadershipLost' })
  const entries = await appendBatch(by(latter), batch)
  t.same(
    entries.map(({ _id, prev }) => [_id, prev]),
    [
      [4, 3],
      [5, 4]
    ]
  )
  await removal.done()
  t.equal(await store.outbox.countDocuments(), 0)
  const again = await appendBatch(by(latter), {
    ...batch,
    rows: [...rows, row('c')]
  })
  t.same(
    again.map(({ _id, data }) => [_id, data.title]),
    [[6, 'c']],
    'what is in the log already is not numbered twice'
  )
})

t.test('the last positions of all topics are read once, beside those that are appended meanwhile', async (t) => {
  const { store, workers } = await startWorkers(t, 1)
  await workers[0]?.app.sequencer.stop()
  const at = new Date()
  const entry = (_id: number, topic: string) => ({ _id, topic, prev: 0, id: `id ${_id}`, type: 'x', at, data: {} })
  await store.log.insertMany([entry(1, 'a'), entry(2, 'b'), entry(3, 'a'), entry(4, 'c')])
  const positions = createLastPositions(store)
  await positions.load(['a', 'none'])
  t.same([positions.get('a'), positions.get('none')], [3, 0])
  const reading = positions.readAll(new AbortController().signal)
  positions.set('c', 5)
  await reading
  // Past the log, so that asking it would show.
  await store.log.insertMany([entry(6, 'd'), entry(7, 'b')])
  await positions.load(['a', 'b', 'c', 'd', 'none'])
  t.same(
    ['a', 'b', 'c', 'd', 'none'].map((topic) => positions.get(topic)),
    [3, 2, 5, 0, 0]
  )
})

/** A term of its own that puts rows into the log and dies before they are removed from the outbox. */
async function dieBeforeRemoval(t: Test, { app }: TestWorker, rows: ReturnType<typeof row>[], token: boolean) {
  const { store, faults } = app
  const session = store.client.startSession()
  t.teardown(() => session.endSession())
  const term = ((await store.sequencerLease.findOne({}))?.term ?? 0) + 1
  const head = await claimHead(store, term)
  if (!head) throw new Error('not claimed')
  await store.outbox.insertMany(rows)
  const lastPositions = createLastPositions(store)
  const sequence = { store, session, head, lastPositions, removal: { add: () => undefined }, faults }
  await appendBatch(sequence, { rows, resumeToken: token ? head.resumeToken : null })
}

t.test(
  'rows that a leader did not live to remove are neither repeated nor left, and no other row goes with them',
  async (t) => {
    const deployment = await startWorkers(t, 1)
    const { store, workers } = deployment
    const [first] = workers as [TestWorker]
    await waitFor('a resume token', async () => (await store.logHead.findOne())?.resumeToken != null)
    const ids = await recordEvents(store, 'jobs', 1)
    await waitFor('the event in the log', async () => (await store.logHead.findOne())?.position === 1)
    await first.app.sequencer.stop()

    t.comment('with a token: the stream shows them again, as they were committed after it')
    // Made between two of those that are in the log, committed after them: a range of ids would take it along.
    const [a, between, b] = [row('a'), row('between'), row('b')]
    await dieBeforeRemoval(t, first, [a, b], true)
    await store.outbox.insertOne(between)
    const second = await deployment.add()
    await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
    ids.push(...[a, b, between].map(({ _id }) => _id.toHexString()))
    await checkLog(t, store, ids)

    t.comment('without one: the sweep reads them')
    await second.app.sequencer.stop()
    const [c, d] = [row('c'), row('d')]
    await dieBeforeRemoval(t, first, [c, d], false)
    const third = await deployment.add()
    ids.push(c._id.toHexString(), d._id.toHexString(), ...(await recordEvents(store, 'jobs', 1)))
    await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
    await checkLog(t, store, ids)

    t.comment('with one after them: nothing shows them again')
    await third.app.sequencer.stop()
    const old = { ...row('old'), _id: ObjectId.createFromTime(Date.now() / 1000 - 60) }
    await dieBeforeRemoval(t, first, [old], true)
    ids.push(old._id.toHexString())
    const unlogged = { ...row('not in the log'), _id: ObjectId.createFromTime(Date.now() / 1000 - 50) }
    await store.outbox.insertOne(unlogged)
    const stop = new AbortController()
    const options = { store, stats: emptyStats(), signal: stop.signal, log: first.app.log }
    const watching = watchBacklog(options)
    await waitFor('the one in the log to go', async () => (await store.outbox.countDocuments()) === 1)
    t.ok(await store.outbox.findOne({ _id: unlogged._id }), 'the other one stays')
    stop.abort()
    await watching
    await store.outbox.deleteMany({})
    await checkLog(t, store, ids)
  }
)

t.test('an entry expires only when its row is gone from the outbox', async (t) => {
  const { store, workers } = await startWorkers(t, 1)
  const [worker] = workers as [TestWorker]
  await worker.app.sequencer.stop()
  const rows = [row('a'), row('b')]
  await dieBeforeRemoval(t, worker, rows, true)
  /** what is deleted, in order */
  const deleted: string[] = []
  store.client.on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'delete') deleted.push(command.delete)
  })
  const head = (await store.logHead.findOne()) as LogHeadDocument
  const stop = new AbortController()
  const pruning = pruneExpired({ store, head, retentionMs: 1, signal: stop.signal, log: worker.app.log })
  await waitFor('an empty log', async () => (await store.log.countDocuments()) === 0)
  stop.abort()
  await pruning
  t.same(deleted, ['outbox', 'log'])
  t.equal(await store.outbox.countDocuments(), 0)
})

t.test(
  'a renewal that a failover takes back: another leads early, and the former leader appends nothing more',
  async (t) => {
    const deployment = await startWorkers(t, 1)
    const { store, workers } = deployment
    const former = workers[0] as TestWorker
    const candidate = await deployment.add()
    const concerns: Record<string, unknown> = {}
    for (const { app } of [former, candidate]) {
      app.store.client.on('commandStarted', ({ commandName, command }) => {
        if (command[commandName] === 'leases') concerns[commandName] = command.writeConcern
      })
    }
    const leads = ({ app }: TestWorker) => app.realtimeStats.sequencing === 1
    await waitFor('a leader that renews its lease', () => leads(former) && concerns.update !== undefined)
    t.same(concerns.update, { w: 1 }, 'a renewal is only acknowledged')
    let isOver = false
    const ids: string[] = []
    const writing = (async () => {
      while (!isOver) ids.push(...(await recordBatch(store, 'jobs', 3)))
    })()
    await waitFor('another leader', async () => {
      await store.sequencerLease.updateOne({ _id: 'lease' }, { $set: { expiresAt: new Date(0) } })
      candidate.app.sequencer.nudge()
      return leads(candidate)
    })
    t.same(concerns.findAndModify, { w: 'majority' }, 'a term is for ever')
    await waitFor('the former one to have noticed', () => !leads(former))
    await recordBatch(store, 'jobs', 3).then((last) => ids.push(...last))
    isOver = true
    await writing
    await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
    const entries = await store.log.find({}, { sort: { _id: 1 } }).toArray()
    await checkLog(
      t,
      store,
      entries.map(({ id }) => id)
    )
    t.same(entries.map(({ id }) => id).sort(), [...ids].sort(), 'every event once')
  }
)

t.test('a transaction left open by a dead holder does not lock out its successor', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, workers } = deployment
  const first = await recordEvents(store, 'jobs', 1)
  await waitFor('one log entry', async () => (await store.log.countDocuments()) === 1)
  await workers[0]?.app.sequencer.stop()
  const session = store.client.startSession()
  t.teardown(() => session.endSession())
  const seen = await readLease(store)
  const term = await acquireLease(store, seen, 'about to die', (session.id as { id: never }).id)
  session.startTransaction()
  await store.logHead.updateOne({ _id: 'head' }, { $inc: { position: 1 } }, { session })
  const waiting = await store.transaction((tx) =>
    recordEvent(tx, 'jobs' as never, 'notification', notificationData('waits'))
  )
  const startedMs = Date.now()
  await deployment.add()
  await waitFor('two log entries', async () => (await store.log.countDocuments()) === 2)
  t.ok(Date.now() - startedMs < 30_000, `${Date.now() - startedMs} ms, not the 60 s after which MongoDB would end it`)
  t.ok((await readLease(store)).term > (term ?? 0))
  await checkLog(t, store, [...first, waiting])
})

t.test("the session that a lease names is no request's, whose transaction a successor would end", async (t) => {
  const { store, workers } = await startWorkers(t, 1)
  await recordEvents(store, 'jobs', 1)
  await waitFor('one log entry', async () => (await store.log.countDocuments()) === 1)
  await workers[0]?.app.sequencer.stop()
  const named = (await readLease(store)).sessionId?.toString('hex')
  t.ok(named)
  const used: string[] = []
  store.client.on('commandStarted', ({ command }) => void used.push(command.lsid.id.toString('hex')))
  await Promise.all(Array.from({ length: 20 }, () => recordEvents(store, 'jobs', 2)))
  t.ok(used.length >= 40)
  t.notOk(used.includes(named as string))
})

t.test('while nothing happens the resume token is kept fresh', async (t) => {
  const { store } = await startWorkers(t, 1)
  await waitFor('a resume token', async () => (await store.logHead.findOne({}))?.resumeToken != null)
  t.equal((await store.logHead.findOne({}))?.position, 0)
})
