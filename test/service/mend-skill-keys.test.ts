/**
 * Goal: stored keys of skills follow the taxonomy: the migration recomputes those of every job, the daily task mends what a host
 * of a former version writes, neither touches anything else nor undoes a change that is made meanwhile.
 * Method: jobs with keys as a former version stored them; the runner and the task over a database of the test's own.
 */
import { ObjectId } from 'mongodb'
import t from 'tap'
import { readRecord } from '../../src/database/migration-record.ts'
import { runMigrations } from '../../src/database/migration-runner.ts'
import type { Store } from '../../src/database/store.ts'
import { mendSkillKeysTask, recomputeSkillKeys } from '../../src/domain/jobs/mend-skill-keys.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import { addUser, jobBody, testStore } from '../support/domain.ts'

const lists = [
  ['HTML/CSS', 'Advanced Excel'],
  ['Python 3.11', 'Juggling'],
  ['JavaScript', 'Node', 'Docker']
]
const keys = [
  ['html', 'css', 'excel'],
  ['python', 'juggling'],
  ['javascript', 'node', 'docker']
]
/** As a former version kept what it did not know. */
const formerKeys = (skills: readonly string[]) => skills.map((skill) => skill.toLowerCase())

/** Jobs of which each list has its share, as a former version stored them; in more than one slice. */
async function addFormerJobs(store: Store, count: number): Promise<void> {
  const employer = await addUser(store, 'EMPLOYER')
  const { _id } = await createJob(store, employer, jobBody())
  const like = await store.jobs.findOne({ _id: new ObjectId(_id) })
  const rows = Array.from({ length: count }, (_, index) => {
    const requiredSkills = lists[index % lists.length]!
    return { ...like!, _id: new ObjectId(), requiredSkills, skillKeys: formerKeys(requiredSkills) }
  })
  await store.jobs.insertMany(rows)
}

const storedKeys = (store: Store, requiredSkills: string[]) => store.jobs.distinct('skillKeys', { requiredSkills })
const untouched = { _id: 1, version: 1, updatedAt: 1, requiredSkills: 1, title: 1 } as const
const readRest = (store: Store) => store.jobs.find({}, { projection: untouched }).sort({ _id: 1 }).toArray()

t.test('the migration recomputes the keys of all jobs, once over all hosts', async (t) => {
  const store = await testStore(t)
  await addFormerJobs(store, 450)
  const before = await readRest(store)
  const events = await store.outbox.countDocuments()
  const run = (by: string) =>
    runMigrations([recomputeSkillKeys], {
      store,
      by,
      signal: new AbortController().signal,
      log: () => undefined,
      pollMs: 50
    })
  t.same(await Promise.all([run('one'), run('two')]), [true, true])
  for (const [index, list] of lists.entries()) t.same(await storedKeys(store, list), [...keys[index]!].sort())
  t.same(await readRest(store), before, 'nothing else')
  t.equal(await store.outbox.countDocuments(), events, 'no event')
  t.match(await readRecord(store, recomputeSkillKeys.name), { state: 'done', error: null })
})

t.test(
  'the task mends what a host of a former version has written since, and nothing that changes meanwhile',
  async (t) => {
    const store = await testStore(t)
    await addFormerJobs(store, 3)
    const run = {
      data: {},
      signal: new AbortController().signal,
      complete: async () => undefined,
      runAgainIn: () => undefined
    }
    // Between the task's reading and its writing, a host changes the skills of one job.
    const reading = store.jobs.find.bind(store.jobs)
    const [changed] = await store.jobs.find({ requiredSkills: lists[0]! }).toArray()
    const racing = new Proxy(store.jobs, {
      get: (jobs, name) =>
        name === 'bulkWrite'
          ? async (...args: Parameters<typeof jobs.bulkWrite>) => {
              await jobs.updateOne({ _id: changed!._id }, { $set: { requiredSkills: ['Go'], skillKeys: ['go'] } })
              return jobs.bulkWrite(...args)
            }
          : name === 'find'
            ? reading
            : Reflect.get(jobs, name)
    })
    await mendSkillKeysTask.run({ ...store, jobs: racing }, run)
    t.match(await store.jobs.findOne({ _id: changed!._id }), { requiredSkills: ['Go'], skillKeys: ['go'] })
    for (const index of [1, 2]) t.same(await storedKeys(store, lists[index]!), [...keys[index]!].sort())
    await mendSkillKeysTask.run(store, run)
    t.equal(await store.jobs.countDocuments({ skillKeys: 'html' }), 0, 'the changed job keeps its new keys')
  }
)
