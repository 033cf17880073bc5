/**
 * Goal: seeding fills a deployment once, however often it runs, and one bad posting stops nothing.
 * Method: a stand-in deployment that remembers what it was asked; a file with two good postings and an empty one; the text
 * of the README's tour.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { seedDemo, seedPostings } from '../../scripts/seed.mjs'
import * as skills from '../../src/domain/skills/skills.ts'
import { applications, demoEmail, employers, jobs, seekers } from '../../tools/data/demo.mjs'
import { type Faults, startStandIn } from '../support/fake-deployment.ts'
import { textOf } from '../support/source-graph.ts'

async function start(t: Test, faults: Faults = {}) {
  const service = await startStandIn(faults)
  t.teardown(service.stop)
  const lines: string[] = []
  const log = (line: string) => void lines.push(line)
  return { ...service, lines, log, url: service.lb }
}

t.test('the demo: sixteen people, forty jobs, ten applications; the second run adds none', async (t) => {
  const { url, log, lines, users, jobs, applications } = await start(t)
  const counts = () => [users.size, jobs.size, applications.size]
  const notes: string[] = []
  const first = await seedDemo({ url, log, note: (text) => void notes.push(text) })
  t.same([first.accounts.length, first.jobs.length, ...counts()], [16, 40, 16, 40, 10])
  t.same([notes.length, notes[0], notes.at(-1)], [66, '1 of 66', '66 of 66'])
  t.same(first.accounts.filter(({ role }) => role === 'EMPLOYER').length, 4)
  const statuses = () => [...applications.values()].map(({ status }) => status).sort()
  const expected = [
    ...['Accepted', 'Interviewing', 'Interviewing', 'Pending', 'Pending', 'Pending'],
    ...['Rejected', 'Reviewing', 'Reviewing', 'Reviewing']
  ]
  t.same(statuses(), expected)
  const second = await seedDemo({ url, log })
  t.same(second, first)
  t.same(counts(), [16, 40, 10])
  t.same(statuses(), expected)
  const all = '4 employers, 12 seekers, 40 jobs, 10 applications'
  t.same(lines, [`${all} (50 new)`, `${all} (0 new)`])
})

t.test('an interrupted seeding is gone on with; what somebody decided meanwhile stays', async (t) => {
  const { url, log, applications } = await start(t)
  await seedDemo({ url, log })
  const of = (status: string) => [...applications.values()].filter((one) => one.status === status)
  const [accepted, pending] = [of('Accepted')[0]!, of('Pending')[0]!]
  accepted.status = 'Reviewing'
  pending.status = 'Rejected'
  await seedDemo({ url, log })
  t.same([accepted.status, pending.status], ['Accepted', 'Rejected'])
})

t.test(
  "the README's tour finds one demo job, and signs in as its employer and as who has not applied yet",
  async (t) => {
    const tour = textOf('README.md')
    const [, asked = ''] = /skills=([^&]+)&limit=1/.exec(tour) ?? []
    const [, employer = ''] = /EMPLOYER=\$\(login (\S+)/.exec(tour) ?? []
    const [, seeker = ''] = /SEEKER=\$\(login (\S+)/.exec(tour) ?? []
    const wanted = skills.canonicalSkill(asked)
    const found = jobs.filter(({ body }) => body.requiredSkills.some((name) => skills.canonicalSkill(name) === wanted))
    t.equal(found.length, 1, 'no other may come first')
    t.equal(employers[found[0]?.by ?? -1]?.email, demoEmail(employer))
    t.same([demoEmail(seeker), applications.filter(({ from }) => from === demoEmail(seeker))], [seekers[0]?.email, []])
  }
)

t.test('an account with another password stops the demo with one line', async (t) => {
  const { url, log, users } = await start(t)
  const { accounts } = await seedDemo({ url, log })
  users.get(accounts[0]!.email)!.password = 'changed by its owner'
  await t.rejects(seedDemo({ url, log }), {
    name: 'UserError',
    message: /^\S+ exists, but not with the demo password$/
  })
})

const posting = (number: number) => ({
  position: `Gardener ${number}`,
  company: 'Green &amp; Co',
  location: '',
  tags: [],
  salary_min: 0,
  salary_max: 0,
  description: 'Plants trees, waters them and watches them grow. '.repeat(3),
  url: `https://example.com/${number}`
})

t.test('postings: accepted, refused by name with the reason, and harmless to repeat', async (t) => {
  const { url, log, lines, jobs, calls } = await start(t, { busy: 1 })
  const file = join(t.testdir(), 'postings.json')
  writeFileSync(file, JSON.stringify({ jobs: [posting(1), { ...posting(2), position: '', company: '' }, posting(3)] }))
  const options = { url, log, file, skills }
  const refused = ['no title (https://example.com/2): 400 Validation failed']
  t.same(await seedPostings(options), { accepted: 2, existing: 0, refused })
  t.same(
    [...jobs.values()].map(({ title, sourceUrl }) => [title, sourceUrl]).sort(),
    [1, 3].map((number) => [`Gardener ${number}`, `https://example.com/${number}`])
  )
  t.same(lines, ['429 Too many requests: waiting 1 s'])
  const keys = calls.filter(({ method, path }) => method === 'POST' && path === '/api/jobs')
  t.equal(
    new Set(keys.map(({ headers }) => headers['idempotency-key'])).size,
    3,
    'one key a posting, asked again or not'
  )
  t.same(await seedPostings(options), { accepted: 0, existing: 2, refused })
  t.equal(jobs.size, 2)
})

t.test('no file: one line', async (t) => {
  const { url, log } = await start(t)
  await t.rejects(seedPostings({ url, log, file: '/nowhere.json', skills }), {
    message: 'there is no file /nowhere.json'
  })
})
