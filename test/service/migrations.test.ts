// Goal: a migration runs once over all hosts, goes on where a host that was killed had come to, is tried again when it fails,
// and its state can be read; code that does not know of it serves meanwhile.
// Method: the runner over a database of the test's own, raced; hosts that stop holding, and a program that is killed.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { MongoClient, ObjectId } from 'mongodb'
import t from 'tap'
import { fail, type Progress, readRecord, saveProgress, take } from '../../src/database/migration-record.ts'
import { runMigrations, splitAtBlocking } from '../../src/database/migration-runner.ts'
import type { Migration } from '../../src/database/migrations.ts'
import { createStore, type Store } from '../../src/database/store.ts'
import { readJob } from '../../src/domain/jobs/read.ts'
import { createJob, updateJob } from '../../src/domain/jobs/write.ts'
import { endOrphanedTransactions, idleTransactions } from '../../src/event-log/orphaned-transactions.ts'
import { listMigrations } from '../../tools/admin/data.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { addUser, jobBody, testStore } from '../support/domain.ts'
import { countSlices, markSlices } from '../support/sample-migration.ts'

const documents = 60

/** Documents to be migrated, in a collection that nothing else uses here. */
async function fill(store: Store): Promise<void> {
  const at = new Date()
  const rows = Array.from({ length: documents }, (_, index) => ({
    _id: new ObjectId(),
    at,
    actorId: null,
    action: 'sample',
    entityType: 'User',
    entityId: String(index),
    details: {}
  }))
  await store.audit.insertMany(rows)
}

const options = (store: Store, by: string, lines: string[] = []) => ({
  store,
  by,
  signal: new AbortController().signal,
  log: (line: string) => void lines.push(line),
  pollMs: 50
})

const expireHold = (store: Store, name: string) =>
  store.migrations.updateOne({ _id: name }, { $set: { heldUntil: new Date(0) } })

t.test('two hosts race: each document is migrated once, and the record tells by whom', async (t) => {
  const store = await testStore(t)
  await fill(store)
  const lines: string[] = []
  const migration = markSlices('race')
  const ended = await Promise.all(
    ['one', 'two', 'three'].map((by) => runMigrations([migration], options(store, by, lines)))
  )
  t.same(ended, [true, true, true])
  t.same(await store.audit.distinct('details.marked'), [1], 'none twice')
  t.equal(await store.audit.countDocuments({ 'details.marked': 1 }), documents)
  t.equal(lines.filter((line) => line.endsWith('begins')).length, 1)
  const record = await readRecord(store, 'race')
  t.match(record, { state: 'done', error: null, attempts: 0 })
  t.ok(['one', 'two', 'three'].includes(String(record.by)))
  t.ok(record.finishedAt! >= record.startedAt!)
  t.match((await listMigrations({ store })).text, /^race {2}done {2}(one|two|three) {2}20.*Z {2}20.*Z {2}\{"last":/)
})

t.test('a host that is killed in the middle: another goes on where it stopped', async (t) => {
  const store = await testStore(t)
  await fill(store)
  const program = fileURLToPath(new URL('../support/migrating-host.mts', import.meta.url))
  const compiler = new URL('../../tools/tests/compile.mjs', import.meta.url).href
  const uri = new URL(process.env.TEST_MONGODB_URI ?? '')
  uri.pathname = `/${store.db.databaseName}`
  const host = spawn(process.execPath, [`--import=${compiler}`, program, uri.href], { stdio: 'inherit' })
  t.teardown(() => host.kill('SIGKILL'))
  // What the leader of the hosts does: the killed host's transaction would stay open for a minute.
  const appName = 'migrations'
  const client = new MongoClient(uri.href, { appName })
  const leader = createStore(client)
  const leading = new AbortController()
  const reaping = endOrphanedTransactions({
    store: leader,
    signal: leading.signal,
    log: { warn: () => undefined } as never,
    progress: () => 0
  })
  t.teardown(async () => {
    leading.abort()
    await reaping
    await client.close()
  })
  const stuck = await waitFor('it to have come halfway', async () => {
    const record = await store.migrations.findOne({ _id: 'killed' })
    return countSlices(record?.progress ?? null) === 3 ? record : undefined
  })
  host.kill('SIGKILL')
  t.match(stuck, { state: 'running', by: 'killed-host' })
  t.equal(await take(store, 'killed', 'another', false), null, 'not before it is given up')
  await expireHold(store, 'killed')
  const lines: string[] = []
  t.equal(await runMigrations([markSlices('killed')], options(store, 'another', lines)), true)
  t.equal(lines[0], 'migration killed: another goes on')
  t.same(await store.audit.distinct('details.marked'), [1])
  t.equal(await store.audit.countDocuments({ 'details.marked': 1 }), documents)
  // One that had locked nothing the other needed is still open: for a minute the database could not be dropped.
  await waitFor('its transaction to be aborted', async () => (await idleTransactions(leader, appName)).length === 0)
})

t.test('a host that was believed dead saves nothing any more', async (t) => {
  const store = await testStore(t)
  await readRecord(store, 'fence')
  const first = await take(store, 'fence', 'one', false)
  await expireHold(store, 'fence')
  const second = await take(store, 'fence', 'two', false)
  t.ok(first && second)
  await t.rejects(saveProgress(store, first!, { at: 1 }), /another host has taken/)
  await t.rejects(fail(store, first!, new Error('late')), /another host has taken/)
  await saveProgress(store, second!, { at: 2 })
  t.match(await readRecord(store, 'fence'), { state: 'running', by: 'two', progress: { at: 2 }, error: null })
})

t.test('a failure is recorded, without values, and tried again after a time that grows', async (t) => {
  const store = await testStore(t)
  let calls = 0
  const migration: Migration = {
    name: 'failing',
    kind: 'work',
    work: async () => {
      if (++calls === 1) throw new Error('not yet')
    }
  }
  const lines: string[] = []
  const running = runMigrations([migration], options(store, 'one', lines))
  const failed = await waitFor('the failure', async () => {
    const record = await store.migrations.findOne({ _id: 'failing' })
    return record?.state === 'failed' ? record : undefined
  })
  t.match(failed, { error: 'not yet', attempts: 1, by: 'one' })
  t.equal(await take(store, 'failing', 'two', false), null, 'no other host tries at once')
  t.equal(await running, true)
  t.equal(calls, 2)
  t.match(await readRecord(store, 'failing'), { state: 'done', error: null })
  t.ok(lines.some((line) => line.includes('failed and is tried again: not yet')))
  const waits: number[] = []
  for (let attempt = 0; attempt < 12; attempt++) {
    await readRecord(store, 'growing')
    await expireHold(store, 'growing')
    const held = await take(store, 'growing', 'one', false)
    await fail(store, held!, new Error('again'))
    const [{ ms }] = (await store.migrations
      .aggregate([{ $match: { _id: 'growing' } }, { $project: { ms: { $subtract: ['$heldUntil', '$$NOW'] } } }])
      .toArray()) as [{ ms: number }]
    waits.push(Math.round(ms / 500) * 500)
  }
  t.same(
    waits,
    [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300].map((seconds) => seconds * 1000)
  )
})

t.test('stopped in the middle it is given back; migrations run in their order', async (t) => {
  const store = await testStore(t)
  await fill(store)
  const stop = new AbortController()
  const done: string[] = []
  const marking = markSlices('stopped')
  const slice = async (...args: Parameters<typeof marking.slice>): Promise<Progress | null> => {
    if (countSlices(args[1]) === 1) stop.abort()
    return marking.slice(...args)
  }
  const after: Migration = { name: 'after', kind: 'work', work: async () => void done.push('after') }
  const all: Migration[] = [{ ...marking, slice }, after]
  t.equal(await runMigrations(all, { ...options(store, 'one'), signal: stop.signal }), false)
  t.match(await readRecord(store, 'stopped'), { state: 'waiting', progress: { slices: 2 } })
  t.same(done, [], 'the next does not overtake it')
  t.equal(await runMigrations([marking, after], options(store, 'two')), true)
  t.same(done, ['after'])
  const [one, two, three] = ['a', 'b', 'c'].map((name) => ({ ...after, name }))
  t.same(splitAtBlocking([one!, { ...two!, isBlocking: true }, three!]), {
    before: [one, { ...two, isBlocking: true }],
    beside: [three]
  })
})

t.test('code that does not know the migration reads and writes while it runs', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const jobs = await Promise.all(Array.from({ length: 20 }, () => createJob(store, employer, jobBody())))
  const adding: Migration = {
    name: 'adds a field',
    kind: 'slices',
    slice: async (tx, progress) => {
      const [job] = await tx.jobs
        .find({ ...(progress && { _id: { $gt: progress.last as ObjectId } }) })
        .sort({ _id: 1 })
        .limit(1)
        .toArray()
      if (!job) return null
      await tx.jobs.updateOne({ _id: job._id }, { $set: { pay: { min: 1 } } } as object)
      return { last: job._id }
    }
  }
  const running = runMigrations([adding], options(store, 'next'))
  for (const [index, { _id }] of jobs.entries()) {
    t.match(await updateJob(store, employer, _id, { title: `Title ${index}` }), { title: `Title ${index}` })
    t.notHas(await readJob(store, _id), 'pay')
  }
  t.equal(await running, true)
  t.equal(await store.jobs.countDocuments({ 'pay.min': 1 } as object), 20)
})
