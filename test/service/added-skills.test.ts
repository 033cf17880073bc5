// Goal: what administrators have added counts in a finder that starts later, in one that hears nothing of Redis, and after a
// database that did not answer; the indexes follow at once where their keys tell, and wholly when they are built anew; a job that
// changes or closes meanwhile is never put back; a worker that ends before stored keys are mended leaves that to the next.
// Method: the domain and finders in this process on one database; the reading of changed jobs by hand, with writes in between.
import { MongoClient, ObjectId } from 'mongodb'
import { pino } from 'pino'
import t from 'tap'
import type { Collections } from '../../src/database/collections.ts'
import { createStore } from '../../src/database/store.ts'
import { addSkill, addSkillNames, removeAddedSkill } from '../../src/domain/admin/skills.ts'
import { createMendNowTask } from '../../src/domain/jobs/mend-skill-keys.ts'
import { createJob, updateJob } from '../../src/domain/jobs/write.ts'
import { useAddedSkills } from '../../src/domain/skills/added.ts'
import { createSkillAdditions } from '../../src/domain/skills/additions.ts'
import { canonicalSkill } from '../../src/domain/skills/skills.ts'
import { renewChanged } from '../../src/finder/changed-skills.ts'
import { ClaimLost } from '../../src/scheduler/due-queue.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { freshDatabaseUri, redisUrl, startApp } from '../support/app.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'
import { finderFolder, loadedFinder, startTestFinder } from '../support/finder.ts'
import { runTask } from '../support/run-task.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'

const admin = { id: 'a'.repeat(24), role: 'ADMIN' } as const
const log = pino({ level: 'silent' })
const wanting = (...requiredSkills: string[]) => jobBody({ requiredSkills })
const asking = (...skillKeys: string[]) =>
  ({ skillKeys, level: 'entry', filters: {}, excluded: [], limit: 10 }) as const

t.afterEach(() => useAddedSkills([]))

t.test('finders: one that hears nothing of Redis, and one that starts later', async (t) => {
  const folder = finderFolder(t)
  const { app, config } = await startApp(t, {}, folder)
  const { store } = app
  const cable = await startTcpProxy(t, redisUrl())
  const options = { mongodbUri: config.mongodb.uri, redisUrl: cable.url }
  const one = await startTestFinder(t, folder, options)
  await one.finder.ready
  const job = await createJob(store, await addUser(store, 'EMPLOYER'), wanting('Fluxomatic', 'Redis/Fluxomatic'))
  cable.cut()
  await addSkill(store, admin, { label: 'Fluxomatic', aliases: [{ name: 'flux o matic' }] })
  const best = async (finder: typeof one.finder) => finder.keeper.indexes()?.bestJobs(asking('fluxomatic', 'redis'))
  const isFound = async () => ((await best(one.finder)) ?? []).length === 1
  await waitFor('the job to be found', isFound)
  await waitFor('the indexes to be built anew', () => one.finder.keeper.rebuilds() === 1)
  t.same(await best(one.finder), [{ id: job._id, score: 100 }])
  await one.stop()
  await useAddedSkills([])
  cable.mend()
  const next = await startTestFinder(t, folder, options)
  await next.finder.ready
  t.same(await best(next.finder), [{ id: job._id, score: 100 }], 'by the added skills from the start')
  t.equal(next.finder.keeper.rebuilds(), 0, 'loaded once')
  t.same([one.faults.counts.task, next.faults.counts.task, app.faults.counts.task], [0, 0, 0])
})

t.test('a worker: what was added after it has read and before it follows the log', async (t) => {
  const uri = freshDatabaseUri()
  const client = await MongoClient.connect(uri)
  t.teardown(() => client.close())
  const leases = createStore(client).sequencerLease
  const held = { holder: 'another', term: 1, redisAway: false, sessionId: null }
  await leases.insertOne({ _id: 'lease', ...held, expiresAt: new Date(Date.now() + 600_000) })
  const { app } = await startApp(t, { MONGODB_URI: uri })
  t.equal(app.gateway.seen().logId, '', 'there is no log to follow yet')
  const names = [{ name: 'Fluxomatic', words: 'fluxomatic', inText: 'always' as const }]
  const skill = { label: 'Fluxomatic', category: '', isTechnology: true, related: [] }
  const at = new Date()
  await app.store.addedSkills.insertOne({
    ...{ _id: new ObjectId(), id: 'fluxomatic', skill, names, createdAt: at, updatedAt: at }
  })
  t.equal(canonicalSkill('Fluxomatic'), undefined)
  await leases.updateOne({ _id: 'lease' }, { $set: { expiresAt: new Date(0) } })
  await waitFor('the skill', () => canonicalSkill('Fluxomatic') === 'fluxomatic')
})

t.test('indexes that were loaded before follow at once, and put nothing back that has gone on', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const [same, edited, closed, other] = [
    await createJob(store, employer, wanting('Fluxomatic 3')),
    await createJob(store, employer, wanting('Fluxomatic')),
    await createJob(store, employer, wanting('Fluxomatic')),
    await createJob(store, employer, wanting('Welding'))
  ]
  const seeker = await addUser(store, 'JOB_SEEKER', { skills: ['fluxomatic, rust'], experienceLevel: 'entry' })
  const indexes = await loadedFinder(t, store)
  const additions = createSkillAdditions(store, log)
  await addSkill(store, admin, { label: 'Fluxomatic Tool', aliases: [{ name: 'Fluxomatic' }] })
  t.ok(await additions.reload())
  t.notOk(await additions.reload(), 'nothing new')
  t.same(await indexes.bestJobs(asking('fluxomatic-tool')), [])
  await updateJob(store, employer, edited._id, { requiredSkills: ['Fluxomatic Tool', 'Welding'] })
  await updateJob(store, employer, closed._id, { isActive: false })
  const [jobs, seekers] = [[] as string[], [] as string[]]
  await renewChanged(store, indexes, { onJob: ({ id }) => jobs.push(id), onSeeker: (id) => seekers.push(id) })
  t.same(new Set(jobs), new Set([same._id, edited._id]))
  t.same(seekers, [String(seeker.id)])
  t.same(await indexes.bestJobs(asking('fluxomatic-tool')), [{ id: same._id, score: 100 }])
  t.equal((await indexes.bestJobs(asking('fluxomatic-tool', 'welding'))).length, 3)
  t.same(
    (await indexes.bestJobs(asking('welding'))).map(({ id }) => id),
    [other._id]
  )
  t.equal(indexes.sizes().jobs, 4, 'the closed one stays until its event comes')
  const again: string[] = []
  await renewChanged(store, indexes, { onJob: ({ id }) => again.push(id), onSeeker: () => undefined })
  t.same(again, [], 'what has been put anew is not once more')
})

t.test('a database that does not answer: read as soon as it does, and the former ones stay in force', async (t) => {
  const store = await testStore(t)
  await addSkill(store, admin, { label: 'Fluxomatic' })
  let failures = 3
  const addedSkills = new Proxy(store.addedSkills, {
    get: (target, name) => {
      if (name === 'find' && failures-- > 0) throw new Error('no answer')
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    }
  }) as Collections['addedSkills']
  const additions = createSkillAdditions({ addedSkills }, log)
  await additions.begin()
  t.equal(canonicalSkill('Fluxomatic'), undefined)
  await waitFor('the skill', () => canonicalSkill('Fluxomatic') === 'fluxomatic')
  t.equal(failures, -1)
  failures = Number.POSITIVE_INFINITY
  const waiting = additions.reload()
  t.equal(canonicalSkill('Fluxomatic'), 'fluxomatic')
  additions.stop()
  t.notOk(await waiting)
})

t.test('stored keys: mended by one task, from the start by whoever takes it over', async (t) => {
  const store = await testStore(t)
  const { _id } = await createJob(store, await addUser(store, 'EMPLOYER'), wanting('Fluxomatic'))
  const { reload } = createSkillAdditions(store, log)
  await addSkill(store, admin, { label: 'Fluxomatic Tool', aliases: [{ name: 'Fluxomatic' }] })
  await addSkillNames(store, admin, 'react', [{ name: 'reactomatic' }])
  const tasks = await store.tasks.find({ name: /-now$/ }).toArray()
  t.same(tasks.map((task) => task._id).sort(), ['mend-skill-keys-now:all', 'reindex-saved-searches-now:all'])
  const task = createMendNowTask(reload)
  const ended = AbortSignal.abort()
  const run = { data: {}, signal: ended, complete: async () => undefined, runAgainIn: () => undefined }
  await t.rejects(task.run(store, run), new ClaimLost())
  await runTask(store, task)
  t.match(await store.jobs.findOne({ requiredSkills: 'Fluxomatic' }), { skillKeys: ['fluxomatic-tool'], version: 1 })
  await removeAddedSkill(store, admin, 'fluxomatic-tool')
  await runTask(store, task)
  t.match(await store.jobs.findOne({ requiredSkills: 'Fluxomatic' }), { skillKeys: ['fluxomatic'], version: 1 }, _id)
  t.equal(await codeOf(removeAddedSkill(store, admin, 'fluxomatic-tool')), 'NOT_FOUND')
})
