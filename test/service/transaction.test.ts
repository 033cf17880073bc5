/**
 * Goal: no read or write of a transaction runs outside its session, and many changes of one document do not starve it.
 * Method: the driver's command monitoring records every command on the wire. From a transaction's first command to its
 * commit, every command of the code under test must carry the same lsid and txnNumber.
 */
import { type CommandStartedEvent, ObjectId } from 'mongodb'
import t from 'tap'
import type { Collections } from '../../src/database/collections.ts'
import { recordEvent, recordEvents } from '../../src/database/outbox.ts'
import { createStore, type Store } from '../../src/database/store.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { changeStatus, withdrawApplication } from '../../src/domain/applications/change-status.ts'
import { createJob, deleteJob, restoreJob, updateJob } from '../../src/domain/jobs/write.ts'
import { topics } from '../../src/schemas/topics.ts'
import { addUser, jobBody, testStore } from '../support/domain.ts'

/** What the driver sends on its own account. */
const housekeeping = new Set(['hello', 'ping', 'endSessions', 'isMaster', 'ismaster'])

interface Sent {
  name: string
  /** session and transaction number, or null outside a transaction */
  transaction: string | null
}

const isInTransaction = ({ command }: CommandStartedEvent): boolean => command.autocommit === false
const transactionOf = ({ command }: CommandStartedEvent): string => `${command.lsid?.id}/${command.txnNumber}`

async function recordCommands(store: Store, work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = []
  const listen = (event: CommandStartedEvent) => {
    if (housekeeping.has(event.commandName)) return
    sent.push({ name: event.commandName, transaction: isInTransaction(event) ? transactionOf(event) : null })
  }
  store.client.on('commandStarted', listen)
  await work()
  store.client.off('commandStarted', listen)
  return sent
}

t.test('every command of a transaction carries its session', async (t) => {
  const store = await testStore(t, { monitorCommands: true })
  const employer = await addUser(store, 'EMPLOYER')
  const [seeker, other] = [await addUser(store, 'JOB_SEEKER'), await addUser(store, 'JOB_SEEKER')]
  const admin = await addUser(store, 'ADMIN')
  const { _id: jobId } = await createJob(store, employer, jobBody())
  const made = await apply(store, other, { jobId })
  const cases: [name: string, work: () => Promise<unknown>, commands: string][] = [
    ['create a job', () => createJob(store, employer, jobBody()), 'find find insert find insert'],
    [
      'update a job',
      () => updateJob(store, employer, jobId, { title: 'Other' }),
      'find find update insert find insert'
    ],
    ['apply', () => apply(store, seeker, { jobId }), 'findAndModify find insert find insert insert insert'],
    [
      'move',
      () => changeStatus(store, employer, made._id, { status: 'Reviewing' }),
      'find find update insert insert insert insert'
    ],
    ['withdraw', () => withdrawApplication(store, other, made._id), 'find update update insert find insert'],
    ['remove a job', () => deleteJob(store, employer, jobId), 'find find update insert insert'],
    ['restore a job', () => restoreJob(store, admin, jobId), 'findAndModify insert insert']
  ]
  for (const [name, work, commands] of cases) {
    const sent = await recordCommands(store, work)
    t.equal(sent.map((command) => command.name).join(' '), `${commands} commitTransaction`, `${name}: the commands`)
    t.equal(new Set(sent.map(({ transaction }) => transaction)).size, 1, `${name}: one transaction`)
    t.not(sent[0]?.transaction, null, `${name}: in a transaction`)
  }
})

t.test('a method that could escape the session is refused', async (t) => {
  const store = await testStore(t)
  await t.rejects(
    store.transaction(async (tx) => tx.jobs.estimatedDocumentCount()),
    { message: 'estimatedDocumentCount is not supported inside a transaction' }
  )
})

t.test('what a committed transaction has made old is told before it is answered', async (t) => {
  const { client } = await testStore(t)
  const told: string[][] = []
  const store = createStore(client, {
    onOutdated: async (versions) => {
      await client.db().command({ ping: 1 })
      told.push([...versions])
    }
  })
  const counter = (id: string) => ({ _id: id, count: 0, expiresAt: new Date(Date.now() + 60_000) })
  const _id = new ObjectId('00000000000000000000abcd')
  const write = async (tx: Collections) => {
    await tx.counters.insertOne(counter('hot'))
    await tx.jobs.updateOne({ _id }, { $set: { title: 'Baker' } })
    await tx.jobs.updateOne({ _id }, { $inc: { views: 1 } })
    await tx.users.findOne({})
  }
  const cancelled = store.transaction(async (tx) => {
    await write(tx)
    throw new Error('no')
  })
  await t.rejects(cancelled, { message: 'no' })
  await store.transaction(async (tx) => void (await tx.counters.find({}).toArray()))
  t.strictSame(told, [], 'nothing of one that fails, and of one that reads')
  await store.transaction(write)
  t.strictSame(told, [['jobs', 'job:bcd']])
  await store.transaction((tx) => tx.tasks.deleteMany({}))
  t.equal(told.length, 1, 'nothing that answers depend on')

  let attempts = 0
  await store.transaction(async (tx) => {
    attempts++
    if (attempts > 1) return void (await tx.users.deleteOne({ email: 'nobody' }))
    await tx.jobs.deleteOne({ _id })
    await tx.counters.findOne({})
    await store.counters.updateOne({ _id: 'hot' }, { $set: { count: 7 } })
    await tx.counters.updateOne({ _id: 'hot' }, { $set: { count: 8 } })
  })
  t.equal(attempts, 2)
  t.strictSame(told.slice(1), [['jobs', 'job:every']], 'nothing of an attempt that was given up')
  await store.jobs.updateOne({ _id }, { $inc: { applicationCount: 1 } })
  t.strictSame(told.slice(2), [['job:bcd']], 'and of a write alone')
})

t.test('transactions of one hot document take turns', async (t) => {
  const store = await testStore(t)
  const _id = new ObjectId()
  await store.counters.insertOne({ _id: 'hot', count: 0, expiresAt: new Date(Date.now() + 60_000) })
  let attempts = 0
  const raise = () =>
    store.transaction(
      async (tx) => {
        attempts++
        const counter = await tx.counters.findOne({ _id: 'hot' })
        await tx.counters.updateOne({ _id: 'hot' }, { $set: { count: (counter?.count ?? 0) + 1 } })
      },
      { serializeBy: String(_id) }
    )
  await Promise.all(Array.from({ length: 20 }, raise))
  t.equal((await store.counters.findOne({ _id: 'hot' }))?.count, 20)
  t.equal(attempts, 20, 'no attempt was wasted')
})

t.test('a failure passes the turn on', async (t) => {
  const store = await testStore(t)
  const failing = store.transaction(
    async () => {
      throw new Error('no')
    },
    { serializeBy: 'document' }
  )
  const next = store.transaction(async () => 'its turn', { serializeBy: 'document' })
  await t.rejects(failing, { message: 'no' })
  t.equal(await next, 'its turn')
})

const control = topics.control
const ended = (sid: string) => ({ sid, userId: '0'.repeat(24), untilMs: 0 })
const sidsOf = async (store: Store) => (await store.outbox.find().toArray()).map(({ data }) => data.sid)

t.test('the events of a transaction are there when it has committed, in their order, and only then', async (t) => {
  const store = await testStore(t)
  const ids: string[] = []
  await store.transaction(async (tx) => {
    ids.push(await recordEvent(tx, control, 'session.ended', ended('first')))
    await recordEvents(tx, 'session.ended', [
      { topic: control, data: ended('second') },
      { topic: control, data: ended('third') }
    ])
    ids.push(await recordEvent(tx, control, 'session.ended', ended('fourth')))
    t.equal(await tx.outbox.countDocuments(), 0)
  })
  t.strictSame(await sidsOf(store), ['first', 'second', 'third', 'fourth'])
  const stored = (await store.outbox.find().toArray()).map(({ _id }) => _id.toHexString())
  t.strictSame(ids, [stored[0], stored[3]])
  t.strictSame(stored, [...stored].sort(), 'as their ids are')
})

t.test('an attempt that fails leaves no event, not even to the next one', async (t) => {
  const store = await testStore(t)
  await store.counters.insertOne({ _id: 'hot', count: 0, expiresAt: new Date(Date.now() + 60_000) })
  const cancelled = store.transaction(async (tx) => {
    await recordEvent(tx, control, 'session.ended', ended('cancelled'))
    throw new Error('no')
  })
  await t.rejects(cancelled, { message: 'no' })
  let attempts = 0
  await store.transaction(async (tx) => {
    await tx.counters.findOne({ _id: 'hot' })
    await recordEvent(tx, control, 'session.ended', ended(`attempt ${++attempts}`))
    if (attempts === 1) await store.counters.updateOne({ _id: 'hot' }, { $set: { count: 7 } })
    await tx.counters.updateOne({ _id: 'hot' }, { $inc: { count: 1 } })
  })
  t.strictSame(await sidsOf(store), ['attempt 2'])
})

t.test('an event that cannot be stored takes its transaction with it', async (t) => {
  const store = await testStore(t)
  const huge = store.transaction(async (tx) => {
    await tx.counters.insertOne({ _id: 'with it', count: 0, expiresAt: new Date() })
    await recordEvent(tx, control, 'session.ended', ended('small'))
    await recordEvent(tx, control, 'session.ended', ended('x'.repeat(17 * 1024 * 1024)))
  })
  await t.rejects(huge)
  t.equal(await store.counters.countDocuments(), 0)
  t.strictSame(await sidsOf(store), [])
})

t.test('an event that comes too late is refused, one outside a transaction is stored', async (t) => {
  const store = await testStore(t)
  let kept = store as Pick<Store, 'outbox'> as Collections
  await store.transaction(async (tx) => {
    kept = tx
  })
  await t.rejects(recordEvent(kept, control, 'session.ended', ended('late')), { message: /after the end/ })
  await recordEvent(store, control, 'session.ended', ended('single'))
  t.strictSame(await sidsOf(store), ['single'])
})
