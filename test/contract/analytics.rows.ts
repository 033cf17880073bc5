// Goal: the rows of analytics: every figure is counted, trends have no gaps; and what the origin broke there.
// Method: requests to a host of two workers in turn; an administrator is made in the database.
import { Redis } from 'ioredis'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { signUp } from '../support/app.ts'
import { says, scene } from '../support/contract-fixture.ts'

const today = () => new Date().toISOString().slice(0, 10)
const thisMonth = () => today().slice(0, 7)

interface Day {
  date: string
  count: number
}

const isGapless = (trend: Day[]) =>
  trend.length === 30 &&
  trend.every(({ date }, index) => Date.parse(date) === Date.parse(trend[0]?.date ?? '') + index * 24 * 3600_000)

t.test('an employer sees their jobs, applications, views and trends', async (t) => {
  const { api, get, post, del, postJob, apply, employer, seeker } = await scene(t)
  const [first, second] = [
    await postJob({ requiredSkills: ['Node', 'React'] }),
    await postJob({ requiredSkills: ['nodejs'] })
  ]
  await apply(first)
  await apply(first, await signUp(api, 'JOB_SEEKER'))
  for (const id of [first, second]) await post(seeker, `/api/analytics/jobs/${id}/view`)
  await post(employer, `/api/analytics/jobs/${second}/view`)
  const gone = await postJob()
  await del(employer, `/api/jobs/${gone}`)
  const response = await get(employer, '/api/analytics/employer')
  t.same(says(response), [200, 'Employer analytics retrieved successfully'])
  const { summary, jobAnalytics, topSkills, applicationTrend } = response.json().data
  t.same(summary, { totalJobs: 2, totalApplications: 2, totalViews: 3, avgConversionRate: '66.67' })
  t.match(jobAnalytics, [
    { jobId: second, views: 2, applications: 0, conversionRate: 0 },
    { jobId: first, title: 'Backend Engineer', views: 1, applications: 2, conversionRate: 200 }
  ])
  t.same(topSkills, [
    { skill: topSkills[0].skill, count: 2, percentage: '100.00' },
    { skill: 'React', count: 1, percentage: '50.00' }
  ])
  t.ok(isGapless(applicationTrend))
  t.same(applicationTrend.at(-1), { date: today(), count: 2 })
  t.equal((await get(seeker, '/api/analytics/employer')).statusCode, 403)
})

t.test('X19a: viewing an unknown job is 404', async (t) => {
  const { post, seeker } = await scene(t)
  t.same(says(await post(seeker, `/api/analytics/jobs/${'0'.repeat(24)}/view`)), [404, 'Job not found'])
  t.equal((await post(null, `/api/analytics/jobs/${'0'.repeat(24)}/view`)).statusCode, 401)
})

t.test('X19b: each person is counted once, in a collection of its own', async (t) => {
  const { get, post, store, postJob, seeker, employer } = await scene(t)
  const id = await postJob()
  const url = `/api/analytics/jobs/${id}/view`
  const answers = await Promise.all([1, 2, 3, 4].map(() => post(seeker, url)))
  for (const answer of answers) t.same([...says(answer), answer.json().data], [200, 'Job view tracked', null])
  await post(employer, url)
  t.equal((await get(null, `/api/jobs/${id}`)).json().data.views, 2)
  t.equal(await store.jobViews.countDocuments(), 2)
  t.notHas(await store.jobs.findOne({ _id: new ObjectId(id) }), 'uniqueViewers')
})

t.test('X24a, X24b: what people have achieved is counted, not made up', async (t) => {
  const { get, put, postJob, apply, employer, seeker } = await scene(t)
  const ids = [await apply(await postJob()), await apply(await postJob()), await apply(await postJob())] as const
  const move = (id: string, status: string) => put(employer, `/api/applications/${id}`, { status })
  for (const status of ['Reviewing', 'Interviewing', 'Accepted']) await move(ids[0], status)
  for (const status of ['Reviewing', 'Interviewing', 'Rejected']) await move(ids[1], status)
  const mine = await get(seeker, '/api/users/analytics')
  t.same(says(mine), [200, 'Analytics retrieved successfully'])
  const { skillMatchTrend, ...counts } = mine.json().data
  t.same(counts, { profileViews: 1, applicationsSent: 3, interviewsScheduled: 2, offersReceived: 1 })
  t.equal(skillMatchTrend.length, 6)
  t.same(skillMatchTrend.at(-1), { month: thisMonth(), score: 0 })
  const theirs = (await get(employer, '/api/users/analytics')).json().data
  const { applicationTrend, ...figures } = theirs
  t.same(figures, { jobsPosted: 3, applicationsReceived: 3, candidatesInterviewed: 2, hiresMade: 1 })
  t.same(applicationTrend.at(-1), { month: thisMonth(), count: 3 })
})

t.test('X25: an administrator sees how many seekers and employers there are', async (t) => {
  const { get, postJob, apply, employer, signUpAdmin } = await scene(t)
  const admin = await signUpAdmin()
  const jobId = await postJob({ requiredSkills: ['Go'] })
  await apply(jobId)
  const response = await get(admin, '/api/analytics/admin')
  t.same(says(response), [200, 'Admin analytics retrieved successfully'])
  const { data } = response.json()
  t.same(data.summary, { totalUsers: 3, totalJobSeekers: 1, totalEmployers: 1, totalJobs: 1, totalApplications: 1 })
  t.ok(isGapless(data.registrationTrend))
  t.same(data.registrationTrend.at(-1), { date: today(), count: 3 })
  t.ok(isGapless(data.applicationActivity))
  t.same(data.activeEmployers, [
    { name: 'Test Person', email: employer.email, companyName: 'Example Works', jobCount: 1 }
  ])
  t.same(data.popularJobs, [{ title: 'Backend Engineer', companyName: 'Example Works', applicationCount: 1 }])
  t.same(data.topSkills, [{ skill: 'Go', count: 1, percentage: '100.00' }])
  t.equal((await get(employer, '/api/analytics/admin')).statusCode, 403)
  t.same(says(await get(admin, '/api/users/analytics')), [400, 'Invalid user role'])
})

t.test(
  'figures are kept for ten seconds at most, the same for both workers, and each sees only their own',
  async (t) => {
    const { api, store, get, postJob, apply, employer } = await scene(t)
    const redis = new Redis(api.deployment.redisUrl)
    t.teardown(() => redis.disconnect())
    const key = `figures:{${store.db.databaseName}}:company:${employer.id}`
    const summaryFor = async (who: { token: string }) => (await get(who, '/api/analytics/employer')).json().data.summary
    await waitFor(
      'figures to be kept',
      async () => {
        await summaryFor(employer)
        return (await redis.exists(key)) === 1
      },
      { limitMs: 30_000 }
    )
    const lifeMs = await redis.pttl(key)
    t.ok(lifeMs <= 10_000, `${lifeMs} ms`)
    await apply(await postJob())
    const kept = { totalJobs: 0, totalApplications: 0, totalViews: 0, avgConversionRate: '0.00' }
    const counted = { ...kept, totalJobs: 1, totalApplications: 1 }
    for (let times = 0; times < 4; times++) t.ok([0, 1].includes((await summaryFor(employer)).totalJobs))
    const stranger = await signUp(api, 'EMPLOYER')
    t.same(await summaryFor(stranger), kept, 'their own: nothing')
    await redis.del(key)
    t.same(await summaryFor(employer), counted)
    t.same(await summaryFor(stranger), kept)
  }
)
