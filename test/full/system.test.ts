/**
 * Goal: the scripts do their work on the real system: real postings become jobs and are found again, the demo is there once,
 * and the five checks of the scaling guide pass.
 * Method: two hosts of two workers behind HAProxy. The recorded postings where they are (see postings.ts), else generated ones.
 */
import t from 'tap'
import { seedDemo, seedPostings } from '../../scripts/seed.mjs'
import { verify } from '../../scripts/verify.mjs'
import * as skills from '../../src/domain/skills/skills.ts'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { startDeployment } from '../support/deployment.ts'
import { postingsFile } from '../support/postings.ts'

const limit = 250
const demo = '4 employers, 12 seekers, 40 jobs, 10 applications'

t.test('a deployment of two hosts', async (t) => {
  const { url, hosts } = await startDeployment(t, { proxy: true, env: { RATE_LIMIT_MAX_REQUESTS: `${limit}` } })
  const lines: string[] = []
  const log = (line: string) => void lines.push(line)
  const client = createClient(url)
  t.teardown(client.close)

  await t.test('the demo is there once', async (t) => {
    const first = await seedDemo({ url, log })
    t.same(await seedDemo({ url, log }), first)
    t.same(lines.splice(0), [`${demo} (50 new)`, `${demo} (0 new)`])
    const { email, password } = first.accounts.find(({ role }) => role === 'JOB_SEEKER')!
    const { user } = dataOf(await client.call('POST', '/api/auth/login', { body: { email, password } }), 200)
    t.match(user, { email, role: 'JOB_SEEKER', skills: ['JavaScript', 'TypeScript', 'Node.js', 'PostgreSQL'] })
  })

  const { file, source, sample } = postingsFile(t.testdir())
  await t.test(`97 of 98 ${source} postings become jobs, in one run and no more in the next`, async (t) => {
    const { accepted, existing, refused } = await seedPostings({ url, file, log, skills })
    t.same([accepted, existing, refused.length], [97, 0, 1])
    t.match(refused[0], /^no title \(\S+\): 400 Validation failed \(.*title/)
    t.match(await seedPostings({ url, file, log, skills }), { accepted: 0, existing: 97, refused: { length: 1 } })
    const query = new URLSearchParams({ search: `"${sample}"`, limit: '100' })
    const found: { title: string; sourceName: string }[] = dataOf(await client.call('GET', `/api/jobs?${query}`), 200)
    t.match(
      found.find(({ title }) => title === sample),
      { sourceName: 'Remote OK', type: 'Remote' }
    )
  })

  await t.test('the five checks pass and leave nothing behind', async (t) => {
    const failures = await verify({ lb: url, hosts: hosts.map((host) => host.url), log })
    t.equal(failures, 0, lines.join('\n'))
    for (const line of lines) t.comment(line)
    t.match(lines[1], /4 workers of 2 hosts answered/)
    t.match(lines[2], /2 sockets heard 30 of 30 events once and in order/)
    t.match(lines[3], `limit ${limit}: ${limit} of ${3 * limit} requests over 2 hosts passed, ${2 * limit} got 429`)
    t.match(lines[4], /refused by 4 workers of 4/)
    t.match(lines[5], /1 job and 6 accounts of this run removed/)
  })
})
