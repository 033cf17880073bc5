// Goal: whatever stands in the outbox, the events around it arrive in order, and what cannot enter the log is kept, counted
// and named; a burst of many megabytes is one term, in transactions of bounded size; a lost lease costs one term.
// Method: one worker in this process; rows written by hand, MongoDB's own limits and a broken collection as the faults.
import { BSONRegExp, Long, ObjectId } from 'bson'
import type { FastifyBaseLogger } from 'fastify'
import t from 'tap'
import type { OutboxDocument } from '../../src/database/collections/event-log.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { signIn } from '../support/socket.ts'
import { notificationData, recordBatch, startWorkers } from '../support/workers.ts'

const row = (fields: object = {}): OutboxDocument => ({
  _id: new ObjectId(),
  topic: 'jobs',
  type: 'notification',
  data: notificationData('fine'),
  pending: true,
  ...fields
})

t.test('poison in the outbox', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, workers, tokenOf } = deployment
  const worker = workers[0]
  if (!worker) throw new Error('no worker')
  const { app } = worker
  const user = new ObjectId()
  const topic = `user:${user}`
  const socket = await signIn(t, worker.url, tokenOf(user))
  const terms = app.realtimeStats.terms
  const poison: Record<string, object> = {
    'no topic': row({ topic: undefined }),
    'a topic that is an object': row({ topic: { $ne: '' } }),
    'an empty topic': row({ topic: '' }),
    'no type': row({ type: null }),
    'no data': row({ data: null }),
    'an array for data': row({ data: [1] }),
    'not a number': row({ data: { pay: Number.NaN } }),
    'a 64-bit number': row({ data: { pay: Long.MAX_VALUE } }),
    'a pattern no JavaScript can read': row({ data: { pattern: new BSONRegExp('(?<=a(?i)', '') } }),
    'text for an _id': row({ _id: 'text' as never }),
    'more than 4 MB': row({ data: { text: 'x'.repeat(4 * 1024 * 1024) } }),
    'more than a change stream can show': row({ data: { text: 'x'.repeat(16_776_000) } })
  }
  await t.test('each kind', async (t) => {
    const ids: string[] = []
    for (const bad of Object.values(poison)) {
      ids.push(...(await recordBatch(store, topic, 1)))
      await store.outbox.insertOne(bad as OutboxDocument, { ignoreUndefined: true })
    }
    ids.push(...(await recordBatch(store, topic, 1)))
    await socket.until(({ id }) => id === ids.at(-1))
    t.same(
      socket.events().map(({ id }) => id),
      ids,
      'all others, in order'
    )
    for (const [name, bad] of Object.entries(poison)) {
      const kept = await store.db
        .collection('outboxQuarantine')
        .findOne(
          { _id: (bad as OutboxDocument)._id },
          { promoteLongs: false, bsonRegExp: true, projection: { data: 0 } }
        )
      t.ok(kept, `${name} is kept`)
      if (name !== 'more than a change stream can show')
        t.ok(kept?.error && kept.quarantinedAt, `${name}: ${kept?.error}`)
    }
    t.equal(app.faults.counts.outbox_row, Object.keys(poison).length, 'each counted once')
    await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
    t.equal(app.realtimeStats.terms, terms, 'and no term has ended')
  })

  await t.test('a row that only MongoDB refuses is found among others', async (t) => {
    const before = app.faults.counts.outbox_row
    await store.db.command({ collMod: 'log', validator: { 'data.title': { $ne: 'refused' } } })
    const rows = ['a', 'b', 'refused', 'c', 'd'].map((title) => row({ topic, data: notificationData(title) }))
    await store.transaction((tx) => tx.outbox.insertMany(rows))
    await socket.until(({ id }) => id === rows.at(-1)?._id.toHexString())
    await store.db.command({ collMod: 'log', validator: {} })
    t.same(
      socket
        .events()
        .slice(-4)
        .map(({ data }) => (data as { title: string }).title),
      ['a', 'b', 'c', 'd']
    )
    t.match(await store.outboxQuarantine.findOne({ 'data.title': 'refused' }), {
      data: { title: 'refused' },
      error: /121/
    })
    t.equal(app.faults.counts.outbox_row, before + 1)
    t.equal(app.realtimeStats.terms, terms)
  })

  await t.test('a log that refuses everything blames no row, and is tried ever more seldom', async (t) => {
    const lines: string[] = []
    const write = app.log.error
    ;(app.log as { error: unknown }).error = (_details: object, line: string) => lines.push(line)
    await store.db.command({ collMod: 'log', validator: { never: { $exists: true } } })
    const [id] = await recordBatch(store, topic, 1)
    await waitFor('a log line', () => lines.length > 0)
    ;(app.log as FastifyBaseLogger).error = write
    t.match(lines[0], /keeps failing.*outbox/)
    t.equal(await store.outbox.countDocuments(), 1, 'the row waits')
    await store.db.command({ collMod: 'log', validator: {} })
    await socket.until((message) => message.id === id)
    t.ok(app.realtimeStats.terms - terms < 8, `${app.realtimeStats.terms - terms} terms`)
  })

  await t.test('a lost lease costs one term', async (t) => {
    const before = app.realtimeStats.terms
    // As after a thousand terms: a lease that counted from 1 again would need as many to come up to the head.
    await store.logHead.updateOne({ _id: 'head' }, { $set: { term: 1000 } })
    await store.sequencerLease.deleteMany({})
    await waitFor('another term', () => app.realtimeStats.terms > before)
    const [id] = await recordBatch(store, topic, 1)
    await socket.until((message) => message.id === id)
    t.equal(app.realtimeStats.terms, before + 1)
  })

  await t.test('a lost note of who is trusted is made anew, and Redis believed again', async () => {
    const isBelieved = async () => (await app.trustedRedis.get(['jti:none'])) !== null
    await waitFor('Redis to be believed', isBelieved)
    await store.redisLease.deleteMany({})
    await waitFor('Redis to be disbelieved', async () => !(await isBelieved()))
    await waitFor('Redis to be believed again', isBelieved)
  })

  await t.test('a burst of 40 MB', async (t) => {
    const before = app.realtimeStats.terms
    const { logId } = (await store.logHead.findOne({})) ?? {}
    for (let batch = 0; batch < 8; batch++) {
      const rows = Array.from({ length: 50 }, () => row({ topic: 'role:ADMIN', data: { text: 'x'.repeat(100_000) } }))
      await store.outbox.insertMany(rows)
    }
    const [id] = await recordBatch(store, topic, 1)
    await socket.until((message) => message.id === id, 60_000)
    t.equal(app.realtimeStats.terms, before, 'is one term')
    t.equal((await store.logHead.findOne({}))?.logId, logId)
    const [largest] = await store.log
      .aggregate<{ bytes: number }>([
        { $group: { _id: '$at', bytes: { $sum: { $bsonSize: '$$ROOT' } } } },
        { $sort: { bytes: -1 } },
        { $limit: 1 }
      ])
      .toArray()
    t.ok((largest?.bytes ?? 0) < 5 * 1024 * 1024, `the largest transaction held ${largest?.bytes} bytes`)
  })
})
