import type { LightMyRequestResponse } from 'fastify'
import root, { type Test } from 'tap'
import { jobBody, signUp, startApp, type TestApp } from '../helper.ts'

let started: Promise<TestApp> | undefined

/** One app per file; what the tests before this one made is gone, but for the log of events, which runs on. */
async function emptyApp(): Promise<TestApp> {
  started ??= startApp(root, { SEARCH_RATE_LIMIT_MAX: '100000', UPLOAD_RATE_LIMIT_MAX: '100000' })
  const api = await started
  const { users, jobs, applications, notifications, searchHistory, jobViews, idempotency, audit, looseFiles } =
    api.app.store
  const files = ['files.files', 'files.chunks'].map((name) => api.app.store.db.collection(name))
  const used = [users, jobs, applications, notifications, searchHistory, jobViews, idempotency, audit, looseFiles]
  for (const collection of [...used, ...files]) await collection.deleteMany({})
  return api
}

/** An employer hears of their applicants, an administrator of everybody; nobody else of anybody. */
const mayTellOthers = /^\/api\/(applications\/employer|analytics\/admin)/

/** An app with an employer and a seeker in it and nothing else, and short ways to ask. */
export async function scene(t: Test) {
  const api = await emptyApp()
  const [employer, seeker] = [await signUp(api, 'EMPLOYER', { companyName: 'Works' }), await signUp(api, 'JOB_SEEKER')]
  type Who = { token: string; email?: string } | null
  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
  const ask =
    (method: Method) =>
    async (who: Who, url: string, payload?: unknown, headers: Record<string, string> = {}) => {
      const response = await api.ask({
        method,
        url,
        headers,
        ...(who && { token: who.token }),
        ...(payload !== undefined && { payload: payload as object })
      })
      const told = response.body.match(/[\w.+-]+@example\.com/g) ?? []
      const others = told.filter((email) => email !== who?.email)
      if (who !== null && !mayTellOthers.test(url)) t.same(others, [], `${method} ${url} tells nobody else's e-mail`)
      return response
    }
  const [get, post, put, del] = [ask('GET'), ask('POST'), ask('PUT'), ask('DELETE')]
  const postJob = async (fields: Record<string, unknown> = {}, who: Who = employer): Promise<string> => {
    const response = await post(who, '/api/jobs', jobBody(fields))
    t.equal(response.statusCode, 201, response.body)
    return response.json().data._id
  }
  const apply = async (jobId: string, who: Who = seeker): Promise<string> => {
    const response = await post(who, '/api/applications', { jobId })
    t.equal(response.statusCode, 201, response.body)
    return response.json().data._id
  }
  return { api, store: api.app.store, employer, seeker, get, post, put, del, postJob, apply }
}

/** Status and message of an answer, as a row of the contract says them. */
export const says = (response: LightMyRequestResponse): [number, string] => [
  response.statusCode,
  response.json().message
]

/** The address of the next page, or null. */
export function nextOf(response: LightMyRequestResponse): string | null {
  const [, url] = /^<(.+)>; rel="next"$/.exec(String(response.headers.link ?? '')) ?? []
  return url ?? null
}
