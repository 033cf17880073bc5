// Goal: recommendations are the same as by scoring every pair by itself, however they are worked out; one at a time looks
// through everything, a bounded number waits, and the rest is told to come back.
// Method: jobs and people of random skills (seeded) in a real database, against scoreMatch() over all of them.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { createJob } from '../../src/domain/jobs/write.ts'
import {
  createMatchingSemaphore,
  recommendCandidates,
  recommendJobs
} from '../../src/domain/matching/recommendations.ts'
import { scoreMatch } from '../../src/domain/matching/score.ts'
import { skillKeys } from '../../src/domain/skills/skill-keys.ts'
import { allSkills } from '../../src/domain/skills/skills.ts'
import { experienceLevels } from '../../src/schemas/vocabulary.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'

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
  const gate = createMatchingSemaphore()
  const all = [template, ...jobs]
  const scoreOf = (job: (typeof all)[number], seeker: (typeof seekers)[number]) =>
    scoreMatch(
      { requiredSkills: job.requiredSkills, jobLevel: job.experienceLevel },
      { skills: seeker.skills, level: seeker.experienceLevel }
    ).matchScore
  let found = 0
  for (const seeker of seekers.slice(0, 15)) {
    const actor = { id: seeker._id.toHexString(), role: 'JOB_SEEKER' } as const
    const lines = (await recommendJobs(store, gate, actor, 10)).map(({ _id, matchScore }): Line => [_id, matchScore])
    const brute = all.map((job): Line => [job._id.toHexString(), scoreOf(job, seeker)])
    t.same(lines, expected(brute, 60, 10))
    found += lines.length
  }
  for (const job of jobs.slice(0, 15)) {
    const lines = (await recommendCandidates(store, gate, employer, job._id.toHexString(), 20)).map(
      ({ _id, matchScore }): Line => [_id, matchScore]
    )
    const brute = seekers.map((seeker): Line => [seeker._id.toHexString(), scoreOf(job, seeker)])
    t.same(lines, expected(brute, 70, 20))
    found += lines.length
  }
  t.ok(found > 100, `${found} compared`)
})

t.test('one at a time; sixteen wait, the next one is told to come back', async (t) => {
  const store = await testStore(t)
  const seeker = await addUser(store, 'JOB_SEEKER')
  const gate = createMatchingSemaphore()
  let free = (): void => undefined
  const held = gate.run(() => new Promise<void>((resolve) => (free = resolve)))
  // Of seventeen that find it taken, sixteen get in line, whichever come first.
  const codes: unknown[] = []
  const asked = Array.from({ length: 17 }, () =>
    codeOf(recommendJobs(store, gate, seeker, 10)).then((code) => codes.push(code))
  )
  await Promise.race(asked)
  t.same(codes, ['BUSY'], 'at once')
  free()
  await held
  await Promise.all(asked)
  t.same(codes, ['BUSY', ...Array.from({ length: 16 }, () => 'no error')])
  t.same(await recommendJobs(store, gate, seeker, 10), [], 'and then there is room again')
})
