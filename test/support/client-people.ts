/** People of a running service: sign-up, and an employer and a seeker who produce events. */
import { randomBytes } from 'node:crypto'
import type { Client as Rest } from '../../tools/api/client.mjs'
import { jobBody } from './app.ts'

const attemptsMax = 20
const pause = () => new Promise((resolve) => setTimeout(resolve, 100))

/** Signs somebody up through a running service; anew when a busy machine was too slow for it. */
export async function signUp(rest: Rest, role: 'EMPLOYER' | 'JOB_SEEKER'): Promise<{ token: string; cookie: string }> {
  for (let attempt = 0; ; attempt++) {
    const email = `${randomBytes(6).toString('hex')}@example.com`
    const body = { name: 'Test Person', email, password: 'correct-Horse-7', role }
    const answer = await rest.call('POST', '/api/auth/signup', { body })
    const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    if (answer.status === 201) return { token: answer.body.data.token, cookie }
    if (answer.status !== 503 || attempt > attemptsMax) throw new Error(`signup: ${JSON.stringify(answer.body)}`)
    await pause()
  }
}

/** A request that a dying host may have swallowed is repeated under its key: done once. */
async function post(rest: Rest, token: string, path: string, body: unknown): Promise<string> {
  const headers = { 'idempotency-key': randomBytes(12).toString('hex') }
  for (let attempt = 0; ; attempt++) {
    const answer = await rest.call('POST', path, { token, body, headers }).catch(() => undefined)
    if (answer?.status === 201) return answer.body.data._id
    if (attempt > attemptsMax) throw new Error(`${path}: ${answer?.status} ${JSON.stringify(answer?.body)}`)
    await pause()
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
