// Goal: a task that is due runs once over all hosts, again when its worker dies or it fails, and once however often it was
// missed; what it does in the transaction that completes it happens once.
// Method: schedulers, each as a host has one, over one database; a worker that dies is a claim that nobody renews.
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { Store } from '../../src/database/store.ts'
import { ClaimLost, claimDue } from '../../src/scheduler/due-queue.ts'
import { cancelTask, createScheduler, msToNextRun, scheduleTask, type Task } from '../../src/scheduler/tasks.ts'
import { createFaults } from '../../src/util/faults.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { testStore } from '../support/domain.ts'

const hourMs = 3_600_000
const log = { warn: () => undefined, error: () => undefined }

/** Schedulers of so many hosts, stopped when the test ends. */
function startHosts(t: Test, store: Store, count: number, tasks: Task[], leaseMs = 10_000) {
  const faults = createFaults(log)
  const hosts = Array.from({ length: count }, () => createScheduler({ store, tasks, log, faults, leaseMs, pollMs: 50 }))
  t.teardown(() => Promise.all(hosts.map((host) => host.stop())))
  return faults
}

const ranOnce = (store: Store, name: string) =>
  waitFor(
    `${name} to be over`,
    async () => (await store.tasks.countDocuments({ _id: name, claim: null, ranAt: { $type: 'date' } })) === 1
  )

t.test('a recurring task runs once over all hosts, also after many missed times', async (t) => {
  const store = await testStore(t)
  let runs = 0
  const task: Task = {
    name: 'tidy',
    schedule: { everyMs: hourMs },
    run: async () => {
      runs++
      await sleep(100)
    }
  }
  startHosts(t, store, 4, [task])
  await ranOnce(store, 'tidy')
  t.equal(runs, 1, 'at once, the first time')
  const waitMs = Number((await store.tasks.findOne({ _id: 'tidy' }))?.dueAt) - Date.now()
  t.ok(waitMs > hourMs - 30_000 && waitMs <= hourMs + 1000, `${waitMs} ms`)
  await store.tasks.updateOne(
    { _id: 'tidy' },
    { $set: { dueAt: new Date(Date.now() - 10 * hourMs) }, $unset: { ranAt: 1 } }
  )
  await ranOnce(store, 'tidy')
  await sleep(200)
  t.equal(runs, 2)
})

t.test(
  'a task whose worker dies runs again after its lease; one that takes longer than its lease is left alone',
  async (t) => {
    const store = await testStore(t)
    const leaseMs = 600
    const ran: Date[] = []
    const task: Task = {
      name: 'long',
      schedule: { everyMs: hourMs },
      run: async () => {
        ran.push(new Date())
        await sleep(3 * leaseMs)
      }
    }
    await scheduleTask(store, { name: 'other', key: 'x', dueAt: new Date(0), data: {} })
    await store.tasks.insertOne({ _id: 'long', name: 'long', data: {}, dueAt: new Date(0), attempts: 0, claim: null })
    const claimed = await claimDue(store.tasks as never, { name: 'long' }, leaseMs)
    t.equal(claimed?.attempts, 1)
    startHosts(t, store, 3, [task], leaseMs)
    await ranOnce(store, 'long')
    t.equal(ran.length, 1)
    t.ok(Number(ran[0]) >= Number(claimed?.dueAt), 'not before the lease was over')
    t.match(
      await store.tasks.findOne({ _id: 'other:x' }),
      { attempts: 0 },
      'a task of another version is left to its hosts'
    )
  }
)

t.test('what fails is reported and tried again', async (t) => {
  const store = await testStore(t)
  let runs = 0
  const task: Task = {
    name: 'failing',
    schedule: { everyMs: hourMs },
    run: async () => {
      if (++runs === 1) throw new TypeError('not yet')
    }
  }
  const faults = startHosts(t, store, 2, [task])
  await waitFor(
    'the failure',
    async () => (await store.tasks.countDocuments({ _id: 'failing', claim: null, attempts: 1 })) === 1
  )
  const failed = await store.tasks.findOne({ _id: 'failing' })
  const pauseMs = Number(failed?.dueAt) - Date.now()
  t.ok(pauseMs > 0 && pauseMs <= 2000, `${pauseMs} ms`)
  t.equal(failed?.error, 'TypeError')
  await ranOnce(store, 'failing')
  t.match(await store.tasks.findOne({ _id: 'failing' }), { attempts: 0, error: null })
  t.equal(faults.counts.task, 1)
  t.equal(runs, 2)
})

t.test('a single task at its time, its effect exactly once even if two run it', async (t) => {
  const store = await testStore(t)
  const results: string[] = []
  let replace: () => Promise<void> = async () => undefined
  const task: Task = {
    name: 'count',
    schedule: null,
    run: async (store, { data, complete }) => {
      await replace()
      const work = store.transaction(async (tx) => {
        await tx.counters.updateOne({ _id: String(data.id) }, { $inc: { count: 1 } }, { upsert: true })
        await complete(tx)
      })
      await work.then(
        () => results.push('done'),
        (error: unknown) => {
          results.push(error instanceof ClaimLost ? 'lost' : String(error))
          throw error
        }
      )
    }
  }
  const schedule = (key: string, dueAt: Date) => scheduleTask(store, { name: 'count', key, dueAt, data: { id: key } })
  const countOf = async (key: string) => (await store.counters.findOne({ _id: key }))?.count ?? 0
  const started = Date.now()
  await schedule('later', new Date(started + 500))
  await schedule('never', new Date(started + 500))
  await schedule('moved', new Date(started))
  await schedule('moved', new Date(started + hourMs))
  await cancelTask(store, 'count', 'never')
  const faults = startHosts(t, store, 2, [task])
  await waitFor('the task', async () => (await countOf('later')) === 1)
  t.ok(Date.now() >= started + 500)

  // While it runs, its worker is taken for dead and another runs it.
  replace = async () => {
    replace = async () => undefined
    await schedule('raced', new Date(0))
    await waitFor('the other', async () => (await store.tasks.countDocuments({ _id: 'count:raced' })) === 0)
  }
  await schedule('raced', new Date(0))
  await waitFor('both', () => results.length === 3)
  // The one that lost may hear of it before the other hears of its commit.
  t.same([results[0], results.slice(1).sort()], ['done', ['done', 'lost']])
  t.equal(await countOf('raced'), 1)
  for (const key of ['never', 'moved']) t.equal(await countOf(key), 0)
  t.equal(faults.counts.task, 0)
  t.same(
    (await store.tasks.find().toArray()).map(({ _id }) => _id),
    ['count:moved']
  )
})

t.test('times of day are UTC', async (t) => {
  const at = (time: string) => Date.parse(`2026-03-01T${time}:00Z`)
  t.equal(msToNextRun({ dailyAt: '03:30' }, at('01:00')), 2.5 * hourMs)
  t.equal(msToNextRun({ dailyAt: '03:30' }, at('03:30')), 24 * hourMs)
  t.equal(msToNextRun({ dailyAt: '00:00' }, at('23:00')), hourMs)
  t.equal(msToNextRun({ everyMs: 5 }, at('23:00')), 5)
})
