/**
 * Goal: jobs are posted, read, changed, closed, removed and restored as promised, and every list shows each job once.
 * Method: the domain functions against a real replica set, with jobs inserted while pages are turned.
 */
import { ObjectId } from 'mongodb'
import t from 'tap'
import { listOwnJobs, readJob } from '../../src/domain/jobs/read.ts'
import { createJob, deleteJob, restoreJob, updateJob } from '../../src/domain/jobs/write.ts'
import { listJobs } from '../../src/domain/search/list.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import type { JobBody, JobChanges } from '../../src/schemas/jobs.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'
import { loadedFinder, noFinder } from '../support/finder.ts'

t.test('a job belongs to who posted it, and unknown fields are not stored', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const sent = { ...jobBody({ salaryRange: 90000, experienceLevel: 'senior' }), employerId: 'x', views: 7, $where: '1' }
  const job = await createJob(store, employer, sent as JobBody)
  t.match(job, { employerId: employer.id, salaryRange: 90000, experienceLevel: 'senior', views: 0, version: 1 })
  const stored = await store.jobs.findOne({ _id: new ObjectId(job._id) })
  t.notHas(stored, '$where')
  t.strictSame(stored?.skillKeys, ['javascript', 'node', 'docker'])
  t.strictSame(
    (await store.outbox.find().toArray()).map(({ topic, type }) => [topic, type]),
    [
      ['jobs', 'job.created'],
      [`job:${job._id}`, 'job.created']
    ]
  )
  t.strictSame((await readJob(store, job._id)).employerId, {
    _id: employer.id,
    name: `Person ${employer.id.slice(-4)}`,
    companyName: 'Acme',
    companyLogo: ''
  })
})

t.test('every field that may be changed is kept: a new one does not compile here until it is', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const { _id: id } = await createJob(store, employer, jobBody())
  const changes: Required<JobChanges> = {
    title: 'Another title',
    companyName: 'Another company',
    location: 'Another place',
    country: 'FR',
    place: 'Lyon',
    remote: true,
    salary: '$1',
    salaryRange: 2080,
    salaryMin: 0.5,
    salaryMax: 1,
    salaryCurrency: 'EUR',
    salaryPeriod: 'hour',
    type: 'Contract',
    description: 'Another description, which is long enough for a posting and says nothing at all.',
    requiredSkills: ['Go'],
    experienceLevel: 'senior',
    sourceUrl: 'https://example.com/another',
    sourceName: 'Another source',
    validThrough: '2999-01-01T00:00:00.000Z',
    isActive: false
  }
  t.match(await updateJob(store, employer, id, changes), changes)
  t.match(await readJob(store, id), changes)
})

t.test('changes: versions, events, audit, ownership', async (t) => {
  const store = await testStore(t)
  const [employer, stranger] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'EMPLOYER')]
  const { _id: id } = await createJob(store, employer, jobBody())
  await store.outbox.deleteMany({})
  t.equal(await codeOf(updateJob(store, stranger, id, { title: 'Mine' })), 'NOT_YOURS')
  t.equal(await codeOf(updateJob(store, employer, id, { title: 'Mine' }, ['2'])), 'PRECONDITION_FAILED')
  t.equal(await codeOf(updateJob(store, employer, '0'.repeat(24), {})), 'JOB_NOT_FOUND')
  t.match(await updateJob(store, employer, id, { title: 'Backend engineer' }), { version: 1 }, 'nothing changed')
  t.equal(await store.outbox.countDocuments(), 0)
  const skills = ['React.js', 'react']
  t.match(await updateJob(store, employer, id, { requiredSkills: skills }, ['1']), {
    version: 2,
    requiredSkills: skills
  })
  t.strictSame((await store.jobs.findOne({ _id: new ObjectId(id) }))?.skillKeys, ['react'])
  t.match(await updateJob(store, employer, id, { isActive: false }, '*'), { version: 3, isActive: false })
  t.strictSame(
    (await store.outbox.find().toArray()).map(({ type }) => type),
    ['job.updated', 'job.updated', 'job.closed', 'job.closed']
  )
  t.match(await store.audit.find().sort({ at: 1 }).toArray(), [
    { action: 'job.updated', entityId: id, details: { changed: ['requiredSkills', 'skillKeys'] } },
    { action: 'job.closed', entityId: id }
  ])
})

t.test('a closed job can be read but is not listed; a removed one is gone until it is restored', async (t) => {
  const store = await testStore(t)
  const [employer, admin] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'ADMIN')]
  const { _id: id } = await createJob(store, employer, jobBody())
  await updateJob(store, employer, id, { isActive: false })
  t.equal((await readJob(store, id)).isActive, false)
  t.strictSame((await listJobs(store, noFinder, {})).items, [])
  t.equal((await listOwnJobs(store, employer, {})).items.length, 1)
  await deleteJob(store, employer, id)
  t.equal(await codeOf(readJob(store, id)), 'JOB_NOT_FOUND')
  t.equal(await codeOf(deleteJob(store, employer, id)), 'JOB_NOT_FOUND')
  t.strictSame((await listOwnJobs(store, employer, {})).items, [])
  t.match(await restoreJob(store, admin, id), { _id: id, isActive: false })
  t.equal(await codeOf(restoreJob(store, admin, id)), 'JOB_NOT_FOUND')
  t.equal((await readJob(store, id))._id, id)
})

t.test('filters: text, place, type, any of the skills; nothing in them is an operator', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const post = (changes: Partial<JobBody>) => createJob(store, employer, jobBody(changes))
  await post({ title: 'Go developer', location: 'New York (NY)', requiredSkills: ['Go'], type: 'Remote' })
  await post({ title: 'Frontend developer', location: 'Lyon', requiredSkills: ['ReactJS', 'CSS'] })
  const finder = await loadedFinder(t, store)
  const titles = async (query: Parameters<typeof listJobs>[2]) =>
    (await listJobs(store, finder, query)).items.map(({ title }) => title)
  t.strictSame(await titles({ search: 'frontend' }), ['Frontend developer'])
  t.strictSame(await titles({ location: 'new york (' }), ['Go developer'])
  t.strictSame(await titles({ location: '.*' }), [])
  t.strictSame(await titles({ type: ['Remote'] }), ['Go developer'])
  t.strictSame(await titles({ skills: ['react, golang'] }), ['Frontend developer', 'Go developer'])
  t.strictSame(await titles({ skills: ['java'] }), [])
})

async function allPages(
  turn: (cursor?: string) => Promise<{ items: { _id: string }[]; nextCursor: string | null }>,
  meanwhile: () => Promise<unknown>
): Promise<string[]> {
  const seen: string[] = []
  for (let page = await turn(); ; page = await turn(page.nextCursor)) {
    seen.push(...page.items.map(({ _id }) => _id))
    if (page.nextCursor === null) return seen
    await meanwhile()
  }
}

t.test('pages: each job that was there appears once while others are posted', async (t) => {
  const store = await testStore(t)
  const employer: Actor = await addUser(store, 'EMPLOYER')
  const before = []
  for (let index = 0; index < 45; index++) before.push((await createJob(store, employer, jobBody()))._id)
  // Equal times: only the id tells these apart.
  await store.jobs.updateMany({}, { $set: { postedAt: new Date('2026-01-01') } })
  const turn = (cursor?: string) => listJobs(store, noFinder, { limit: 10, ...(cursor !== undefined && { cursor }) })
  const seen = await allPages(turn, () => createJob(store, employer, jobBody()))
  t.equal(seen.length, 45)
  t.strictSame([...seen].sort(), before.sort())
})
