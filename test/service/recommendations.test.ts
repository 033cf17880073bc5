// Goal: recommendations are the same as by scoring every pair by itself, however they are worked out, and explained by the same
// sums; those applied for are left out, however many, and so is what has closed just now.
// Method: jobs and people of random skills (seeded) in a real database, loaded by a finder, against scoreMatch() over all of them.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { createJob } from '../../src/domain/jobs/write.ts'
import { recommendCandidates, recommendJobs } from '../../src/domain/matching/recommendations.ts'
import { scoreMatch } from '../../src/domain/matching/score.ts'
import { skillKeys } from '../../src/domain/skills/skill-keys.ts'
import { allSkills } from '../../src/domain/skills/skills.ts'
import { experienceLevels } from '../../src/schemas/vocabulary.ts'
import { addUser, jobBody, testStore } from '../support/domain.ts'
import { loadedFinder } from '../support/finder.ts'

/** Park and Miller's generator: the same numbers in every run. */
function numbers(seed: number) {
  let state = seed
  return (limit: number): number => {
    state = (state * 48_271) % 0x7fffffff
    return state % limit
  }
}

const next = numbers(7)
const names = [
  ...allSkills.slice(0, 60).flatMap(({ label, id, aliases }) => [label, id, ...aliases]),
  'Welding',
  'welding '
]
const someSkills = (max: number) => Array.from({ length: 1 + next(max) }, () => names[next(names.length)]!)
const someLevel = () => experienceLevels[next(experienceLevels.length)]!

type Line = [id: string, score: number]
const expected = (lines: Line[], scoreMin: number, limit: number): Line[] =>
  lines
    .filter(([, score]) => score >= scoreMin)
    .sort(([a, one], [b, other]) => other - one || (a < b ? 1 : -1))
    .slice(0, limit)

t.test('the same ten, with the same scores, as by scoring every pair', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const { _id } = await createJob(store, employer, jobBody())
  const template = await store.jobs.findOne({ _id: new ObjectId(_id) })
  if (!template) throw new Error('no job')
  const jobs = Array.from({ length: 700 }, () => {
    const requiredSkills = someSkills(5)
    const experienceLevel = someLevel()
    return { ...template, _id: new ObjectId(), requiredSkills, skillKeys: skillKeys(requiredSkills), experienceLevel }
  })
  await store.jobs.insertMany(jobs)
  const person = await store.users.findOne({ _id: new ObjectId(employer.id) })
  if (!person) throw new Error('no person')
  const seekers = Array.from({ length: 300 }, () => {
    const seekerId = new ObjectId()
    const fields = { skills: someSkills(8), experienceLevel: someLevel(), email: `${seekerId}@example.com` }
    return { ...person, _id: seekerId, role: 'JOB_SEEKER' as const, ...fields }
  })
  await store.users.insertMany(seekers)
  const finder = await loadedFinder(t, store)
  const all = [template, ...jobs]
  const scoreOf = (job: (typeof all)[number], seeker: (typeof seekers)[number]) =>
    scoreMatch(
      { requiredSkills: job.requiredSkills, jobLevel: job.experienceLevel },
      { skills: seeker.skills, level: seeker.experienceLevel }
    ).matchScore
  let found = 0
  for (const seeker of seekers.slice(0, 15)) {
    const actor = { id: seeker._id.toHexString(), role: 'JOB_SEEKER' } as const
    const recommended = await recommendJobs(store, finder, actor, { limit: 10 })
    const lines = recommended.map(({ _id, matchScore }): Line => [_id, matchScore])
    for (const { requiredSkills, experienceLevel, breakdown } of recommended) {
      const person = { skills: seeker.skills, level: seeker.experienceLevel }
      t.same(breakdown, scoreMatch({ requiredSkills, jobLevel: experienceLevel }, person).breakdown)
    }
    const brute = all.map((job): Line => [job._id.toHexString(), scoreOf(job, seeker)])
    t.same(lines, expected(brute, 60, 10))
    found += lines.length
  }
  for (const job of jobs.slice(0, 15)) {
    const lines = (await recommendCandidates(store, finder, employer, job._id.toHexString(), 20)).map(
      ({ _id, matchScore }): Line => [_id, matchScore]
    )
    const brute = seekers.map((seeker): Line => [seeker._id.toHexString(), scoreOf(job, seeker)])
    t.same(lines, expected(brute, 70, 20))
    found += lines.length
  }
  t.ok(found > 100, `${found} compared`)
})

t.test('1,100 jobs applied for are left out, and those that have closed since the index knew them', async (t) => {
  const store = await testStore(t)
  const [employer, seeker] = [
    await addUser(store, 'EMPLOYER'),
    await addUser(store, 'JOB_SEEKER', { skills: ['Rust'] })
  ]
  const { _id } = await createJob(store, employer, jobBody({ requiredSkills: ['Rust'] }))
  const template = await store.jobs.findOne({ _id: new ObjectId(_id) })
  if (!template) throw new Error('no job')
  // Newer than the template, which is the last of all.
  const jobs = Array.from({ length: 1120 }, (_, index) => ({
    ...template,
    _id: new ObjectId(),
    postedAt: new Date(template.postedAt.getTime() + 1000 * (1 + index))
  }))
  await store.jobs.insertMany(jobs)
  const finder = await loadedFinder(t, store)
  const now = new Date()
  const applications = jobs.slice(20).map((job) => ({
    ...{ _id: new ObjectId(), jobId: job._id, employerId: job.employerId, userId: new ObjectId(seeker.id) },
    ...{ status: 'Pending', appliedAt: now, createdAt: now, updatedAt: now, deletedAt: null, version: 1 }
  }))
  await store.applications.insertMany(applications as never[])
  await store.jobs.updateMany({ _id: { $in: jobs.slice(5, 20).map(({ _id }) => _id) } }, { $set: { isActive: false } })
  const recommended = await recommendJobs(store, finder, seeker, { limit: 10 })
  const ids = jobs.slice(0, 5).map((job) => job._id.toHexString())
  t.same(
    recommended.map((job) => job._id),
    [...ids.reverse(), _id]
  )
})
