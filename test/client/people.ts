import { randomBytes } from 'node:crypto'
import type { Client as Rest } from '../../scripts/lib/client.mjs'
import { jobBody } from '../helper.ts'

/** Signs somebody up through a running service. */
export async function signUp(rest: Rest, role: 'EMPLOYER' | 'JOB_SEEKER'): Promise<{ token: string; cookie: string }> {
  const email = `${randomBytes(6).toString('hex')}@example.com`
  const body = { name: 'Test Person', email, password: 'correct-Horse-7', role }
  const answer = await rest.call('POST', '/api/auth/signup', { body })
  if (answer.status !== 201) throw new Error(`signup: ${answer.status} ${JSON.stringify(answer.body)}`)
  return { token: answer.body.data.token, cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '' }
}

/** A request that a dying host may have swallowed is repeated under its key: done once. */
async function post(rest: Rest, token: string, path: string, body: unknown): Promise<string> {
  const headers = { 'idempotency-key': randomBytes(12).toString('hex') }
  for (let attempt = 0; ; attempt++) {
    const answer = await rest.call('POST', path, { token, body, headers }).catch(() => undefined)
    if (answer?.status === 201) return answer.body.data._id
    if (attempt > 20) throw new Error(`${path}: ${answer?.status} ${JSON.stringify(answer?.body)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/**
 * The employer creates jobs one after another, the seeker applies to each: a `job.created` on `jobs` and an
 * `application.created` on the employer's own topic for every title.
 */
export async function hire(rest: Rest, employer: string, seeker: string, titles: string[]): Promise<void> {
  for (const title of titles) {
    const jobId = await post(rest, employer, '/api/jobs', jobBody({ title }))
    await post(rest, seeker, '/api/applications', { jobId })
  }
}
