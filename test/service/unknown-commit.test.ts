// Goal: when nobody knows whether a transaction was committed, it is treated as one that may have been.
// Method: failCommand on the commits of a MongoDB of its own: done without a majority, not done, given up for certain. Those
// that are left open, and whose locks others would wait for, come last.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import t from 'tap'
import { type IdempotencyKey, withIdempotency } from '../../src/database/idempotency.ts'
import { prepareStore } from '../../src/database/prepare.ts'
import { createStore } from '../../src/database/store.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { makeScratch, removeScratch } from '../../tools/services/scratch.mjs'
import { addUser, jobBody } from '../support/domain.ts'

const logFolder = makeScratch()
const dataFolder = join(logFolder, 'mongo')
const mongo = await startMongo({ binary: await ensureMongod(), dataFolder, logFolder, hasTestCommands: true })
const client = await new MongoClient(mongo.uri('test'), { monitorCommands: true }).connect()
t.teardown(async () => {
  await client.close()
  await mongo.stop()
  removeScratch(logFolder)
})

const failCommit = (data: object, times?: number) =>
  client.db('admin').command({
    ...{ configureFailPoint: 'failCommand', mode: times === undefined ? 'alwaysOn' : { times } },
    data: { failCommands: ['commitTransaction'], ...data }
  })

t.test('an apply whose commit is unknown: repeated by its key, it is made and told once', async (t) => {
  const store = createStore(client)
  await prepareStore(store)
  const [employer, seeker] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'JOB_SEEKER')]
  const { _id: jobId } = await createJob(store, employer, jobBody())
  await store.outbox.deleteMany({})
  const key = () => ({ id: 'apply one', hash: 'h', formerHash: null, replayed: false })
  const applying = (own: IdempotencyKey) => withIdempotency(store, own, (inner) => apply(inner, seeker, { jobId }))
  await failCommit({ writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' } }, 2)
  const made = await applying(key())
  const again = key()
  t.strictSame(await applying(again), made)
  t.equal(again.replayed, true)
  t.equal(await store.applications.countDocuments(), 1)
  t.equal((await store.jobs.findOne({}))?.applicationCount, 1)
  t.strictSame(
    (await store.outbox.find().toArray()).map(({ type }) => type),
    [...['notification', 'application.created', 'application.created', 'application.created']]
  )
})

t.test('a commit nobody knows the end of is told as one that may be done, before its error', async (t) => {
  let isRefused = false
  client.on('commandStarted', ({ commandName }) => {
    if (commandName === 'commitTransaction') isRefused = true // no second attempt
  })
  const told: string[][] = []
  const store = createStore(client, {
    guard: (work) => work(() => isRefused),
    onOutdated: async (versions) => void told.push([...versions])
  })
  const write = () => {
    isRefused = false
    return store.transaction(async (tx) => {
      await tx.jobs.deleteMany({})
      await tx.counters.insertOne({ _id: randomUUID(), count: 0, expiresAt: new Date(Date.now() + 60_000) })
    })
  }
  await write()
  t.strictSame(told, [['jobs', 'job:every']])
  await failCommit({ writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' } })
  await t.rejects(write(), { code: 'BUSY' })
  t.equal(await store.counters.countDocuments(), 2, 'it was done')
  t.equal(told.length, 2)
  await failCommit({ closeConnection: true })
  await t.rejects(write(), { code: 'BUSY' })
  t.equal(told.length, 3, 'it was not done, and nobody knows')
  await failCommit({ errorCode: 251, errorLabels: ['TransientTransactionError'] })
  await t.rejects(write(), { code: 'BUSY' })
  t.equal(told.length, 3, 'it was given up for certain')
})

t.test('a session that was killed under a transaction: done once, whatever was interrupted', async (t) => {
  await client.db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' })
  let isRefused = false
  const store = createStore(client, { guard: (work) => work(() => isRefused) })
  const insert = (_id: string) =>
    store.transaction((tx) => tx.counters.insertOne({ _id, count: 0, expiresAt: new Date(Date.now() + 60_000) }))
  // What a killed session was seen to answer: neither has a label, though a commit so interrupted was made more often than not.
  const interrupted = [{ errorCode: 11601 }, { errorCode: 251, errorLabels: [] }]
  for (const answer of interrupted) {
    const started: string[] = []
    const listen = ({ commandName }: { commandName: string }) => void started.push(commandName)
    await failCommit(answer, 1)
    client.on('commandStarted', listen)
    await insert(randomUUID())
    client.off('commandStarted', listen)
    t.strictSame(started, ['insert', 'commitTransaction', 'commitTransaction'], 'the same transaction is committed')
  }
  await failCommit({ failCommands: ['insert'], errorCode: 11601 }, 1)
  await insert('by a second transaction')
  await failCommit({ errorCode: 11601 })
  client.on('commandStarted', ({ commandName }) => {
    isRefused = commandName === 'commitTransaction' // no second attempt
  })
  await t.rejects(insert('unknown'), { code: 'BUSY' }, 'told as what may be done')
  await client.db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' })
})

t.test(
  'sessions are killed while their transactions are made: each is done once and nobody is told otherwise',
  async (t) => {
    const store = createStore(client)
    await store.counters.deleteMany({})
    const open = new Set<unknown>()
    client.on('commandStarted', ({ command }) => void (command.autocommit === false && open.add(command.lsid.id)))
    const killer = await new MongoClient(mongo.uri('test')).connect()
    t.teardown(() => killer.close())
    let [isOver, killed] = [false, 0]
    const killing = (async () => {
      while (!isOver) {
        const ids = [...open].map((id) => ({ id }))
        open.clear()
        if (ids.length > 0) await killer.db('admin').command({ killSessions: ids })
        killed += ids.length
        await sleep(20)
      }
    })()
    const expiresAt = new Date(Date.now() + 60_000)
    const write = (_id: string) => store.transaction((tx) => tx.counters.insertOne({ _id, count: 0, expiresAt }))
    const told = await Promise.allSettled(
      Array.from({ length: 6 }, async (_, line) => {
        for (let index = 0; index < 50; index++) await write(`${line}/${index}`)
      })
    )
    isOver = true
    await killing
    t.strictSame(told, Array(6).fill({ status: 'fulfilled', value: undefined }))
    t.equal(await store.counters.countDocuments(), 300)
    t.ok(killed > 20, `${killed} sessions were killed`)
  }
)
