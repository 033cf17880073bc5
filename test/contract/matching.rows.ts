// Goal: the rows of /api/matching: scores with their sums, thresholds, who is left out; and what the origin broke there.
// Method: requests to a host of two workers in turn.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { signUp } from '../support/app.ts'
import { says, scene } from '../support/contract-fixture.ts'
import type { Reply } from '../support/http.ts'

/** Recommendations are as of at most 2 s ago: the answer, once it recommends these and nothing else. */
async function recommended(ask: () => Promise<Reply>, ids: string[]): Promise<Reply> {
  return waitFor('what was written to be recommended', async () => {
    const reply = await ask()
    const found = reply.json().data?.map(({ _id }: { _id: string }) => _id)
    return JSON.stringify(found) === JSON.stringify(ids) && reply
  })
}

t.test('skill gap: the worked example of the contract, with its sum', async (t) => {
  const { get, put, postJob, seeker } = await scene(t)
  await put(seeker, '/api/users/profile', { skills: ['javascript', 'node.js'] })
  const response = await get(
    seeker,
    `/api/matching/skill-gap/${await postJob({ requiredSkills: ['JavaScript', 'Node', 'Docker'] })}`
  )
  t.same(says(response), [200, 'Skill gap analysis completed'])
  t.same(response.json().data, {
    matchScore: 67,
    matchPercentage: 67,
    matchedSkills: ['JavaScript', 'Node'],
    missingSkills: ['Docker'],
    totalRequired: 3,
    experienceMatch: 1,
    breakdown: [
      { skill: 'JavaScript', credit: 2, through: 'javascript' },
      { skill: 'Node', credit: 2, through: 'node.js' },
      { skill: 'Docker', credit: 0, through: null }
    ]
  })
})

t.test('recommended jobs: from 60, best first, open, not applied for', async (t) => {
  const { get, put, del, postJob, apply, employer, seeker } = await scene(t)
  await put(seeker, '/api/users/profile', { skills: ['JavaScript', 'Node'] })
  const best = await postJob({ title: 'Best', requiredSkills: ['JavaScript', 'Node'] })
  const good = await postJob({ title: 'Good', requiredSkills: ['JavaScript', 'Node', 'Terraform'] })
  await postJob({ title: 'Bad', requiredSkills: ['Welding'] })
  const closed = await postJob({ title: 'Closed', requiredSkills: ['JavaScript'] })
  await put(employer, `/api/jobs/${closed}`, { isActive: false })
  const removed = await postJob({ title: 'Removed', requiredSkills: ['JavaScript'] })
  await del(employer, `/api/jobs/${removed}`)
  await apply(await postJob({ title: 'Applied', requiredSkills: ['JavaScript'] }))
  const response = await recommended(() => get(seeker, '/api/matching/recommendations/jobs'), [best, good])
  t.same(says(response), [200, 'Job recommendations retrieved'])
  t.match(response.json().data, [
    { _id: best, matchScore: 100 },
    {
      _id: good,
      matchScore: 67,
      breakdown: [
        { skill: 'JavaScript', credit: 2, through: 'JavaScript' },
        { skill: 'Node', credit: 2, through: 'Node' },
        { skill: 'Terraform', credit: 0, through: null }
      ]
    }
  ])
  t.equal((await get(seeker, '/api/matching/recommendations/jobs?limit=1')).json().data.length, 1)
  t.equal((await get(employer, '/api/matching/recommendations/jobs')).statusCode, 403)
})

t.test('recommended jobs: only those that every filter lets through', async (t) => {
  const { get, put, postJob, seeker } = await scene(t)
  await put(seeker, '/api/users/profile', { skills: ['Elixir'] })
  const fields = { requiredSkills: ['Elixir'], location: 'Düsseldorf', salaryRange: 60_000 }
  const [near, far] = [await postJob(fields), await postJob({ ...fields, location: 'Lisboa', type: 'Remote' })]
  const ask = (query: string) => () => get(seeker, `/api/matching/recommendations/jobs${query}`)
  await recommended(ask(''), [far, near])
  const only: Record<string, string[]> = {
    '?location=dusseldorf': [near],
    '?location=LIS&type=Contract&type=Remote': [far],
    '?type=Contract': [],
    '?remote=true': [far],
    '?remote=false': [near],
    '?salaryMin=60000&salaryMax=70000&limit=1': [far],
    '?salaryMin=60001': [],
    '?currency=EUR': [],
    '?location=%20': [far, near]
  }
  for (const [query, ids] of Object.entries(only)) {
    const { data } = (await ask(query)()).json()
    t.same(
      data.map(({ _id }: { _id: string }) => _id),
      ids,
      query
    )
  }
  for (const query of ['?currency=euro', '?salaryMin=-1', '?remote=maybe', '?type=Gig'])
    t.equal((await ask(query)()).statusCode, 400, query)
})

t.test('recommended candidates: from 70, best first, without applicants and e-mail addresses', async (t) => {
  const { api, get, put, postJob, apply, employer, seeker } = await scene(t)
  const jobId = await postJob({ requiredSkills: ['Python', 'Django'] })
  const [best, applicant] = [seeker, await signUp(api, 'JOB_SEEKER')]
  for (const person of [best, applicant]) await put(person, '/api/users/profile', { skills: ['Python', 'Django'] })
  await put(await signUp(api, 'JOB_SEEKER'), '/api/users/profile', { skills: ['Welding'] })
  await apply(jobId, applicant)
  const ask = () => get(employer, `/api/matching/recommendations/candidates/${jobId}`)
  const response = await recommended(ask, [best.id])
  t.same(says(response), [200, 'Candidate recommendations retrieved'])
  const { data } = response.json()
  const breakdown = ['Python', 'Django'].map((skill) => ({ skill, credit: 2, through: skill }))
  t.match(data, [{ _id: best.id, name: 'Test Person', matchScore: 100, experienceLevel: 'entry', breakdown }])
  t.notMatch(response.body, best.email)
})

t.test('X20a: an unknown job is 404', async (t) => {
  const { get, seeker, employer } = await scene(t)
  const unknown = '0'.repeat(24)
  t.same(says(await get(seeker, `/api/matching/skill-gap/${unknown}`)), [404, 'Job not found'])
  t.same(says(await get(employer, `/api/matching/recommendations/candidates/${unknown}`)), [404, 'Job not found'])
  t.same(says(await get(seeker, '/api/matching/skill-gap/x')), [400, 'Invalid resource ID'])
})

t.test("X20b: candidates of another employer's job are not given out", async (t) => {
  const { api, get, postJob } = await scene(t)
  const jobId = await postJob()
  const response = await get(await signUp(api, 'EMPLOYER'), `/api/matching/recommendations/candidates/${jobId}`)
  t.same(says(response), [403, 'Not authorized to see candidates for this job'])
})

t.test('X22: every job is looked at, not the first hundred', async (t) => {
  const { store, get, put, postJob, seeker } = await scene(t)
  await put(seeker, '/api/users/profile', { skills: ['Rust'] })
  const template = await store.jobs.findOne({ _id: new ObjectId(await postJob({ requiredSkills: ['Welding'] })) })
  if (!template) throw new Error('no job')
  await store.jobs.insertMany(Array.from({ length: 250 }, () => ({ ...template, _id: new ObjectId() })))
  const id = await postJob({ requiredSkills: ['Rust'] })
  const { data } = (await recommended(() => get(seeker, '/api/matching/recommendations/jobs'), [id])).json()
  t.same(
    data.map(({ _id, matchScore }: { _id: string; matchScore: number }) => [_id, matchScore]),
    [[id, 100]]
  )
})

t.test('X23: java is not javascript, go is not django', async (t) => {
  const { get, put, postJob, seeker } = await scene(t)
  await put(seeker, '/api/users/profile', { skills: ['JavaScript', 'Django'] })
  const java = await get(seeker, `/api/matching/skill-gap/${await postJob({ requiredSkills: ['Java', 'Go'] })}`)
  for (const { through, credit } of java.json().data.breakdown) {
    t.ok(through === null || credit < 2, 'never the same skill')
  }
  const breakdown = java.json().data.breakdown as { skill: string; through: string | null }[]
  t.not(breakdown.find(({ skill }) => skill === 'Go')?.through, 'Django')
})
