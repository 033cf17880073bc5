/** A tour of the whole API: every operation once at least, with success. */
import { ObjectId } from 'mongodb'
import type { App } from '../../src/app.ts'
import { createOneTimeToken, type TokenPurpose } from '../../src/domain/accounts/one-time-tokens.ts'
import { jobBody, signUp } from './app.ts'
import type { OpenApiDocument } from './documented.ts'
import { recruiterLeft } from './full-store.ts'
import type { Question, Reply } from './http.ts'
import { tourCompanies } from './tour-of-companies.ts'
import { tourPipeline } from './tour-of-pipeline.ts'
import { tourSearches } from './tour-of-searches.ts'
import { removeUploads, upload } from './tour-of-uploads.ts'
import { pagesOf } from './tour-pages.ts'

export type Person = Awaited<ReturnType<typeof signUp>>

export interface People {
  employer: Person
  seeker: Person
  /** with the password of all */
  admin: Person
  ask: (question: Question) => Promise<Reply>
}

const password = 'correct-Horse-7'

/** Operations of the document by request, and which of them have succeeded. */
export function createGuide(app: App) {
  const { paths } = app.swagger() as unknown as OpenApiDocument
  const operations = Object.entries(paths)
    .sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({
        method: method.toUpperCase(),
        name: operationId ?? `${method.toUpperCase()} ${path}`,
        pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`)
      }))
    )
  const left = new Set(operations.map(({ name }) => name))
  const ask = async (question: Question): Promise<Reply> => {
    const { token, method = 'GET', headers, ...request } = question
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const response = await app.inject({ ...request, method, headers: { ...authorization, ...headers } } as object)
    const path = question.url.split('?')[0] ?? ''
    const operation = operations.find((one) => one.method === method && one.pattern.test(path))
    if (response.statusCode >= 400)
      throw new Error(`${method} ${question.url}: ${response.statusCode} ${response.body}`)
    if (operation) left.delete(operation.name)
    return response as unknown as Reply
  }
  return { ask, left }
}

async function readLists(people: People): Promise<void> {
  const { ask, employer, seeker, admin } = people
  const pages = pagesOf(people)
  await pages(undefined, '/api/jobs?limit=20')
  await pages(undefined, '/api/jobs?type=Full-time&skills=node')
  for (const sortBy of ['date', 'salary', 'popularity']) await pages(undefined, `/api/search/jobs?sortBy=${sortBy}`)
  await pages(employer.token, '/api/jobs/employer/my-jobs')
  await pages(employer.token, '/api/applications/employer')
  await pages(seeker.token, '/api/applications')
  await pages(seeker.token, '/api/users/saved-jobs')
  for (const { token } of [employer, seeker]) await pages(token, '/api/conversations')
  for (const query of ['', '&isRead=true', '&type=application_reviewed']) {
    await pages(seeker.token, `/api/notifications?limit=20${query}`)
  }
  const feed = (await ask({ url: '/api/events/jobs' })).json().data
  await ask({ url: `/api/events/jobs?since=${feed.cursor}&wait=0` })
  await ask({ url: '/api/events/user', token: seeker.token })
  await ask({ url: '/api/notifications?type=job_recommendation', token: seeker.token })
  await ask({ url: '/api/notifications?skip=300', token: seeker.token })
  for (const url of [
    '/users',
    '/skills',
    '/jobs/removed',
    '/applications/removed',
    '/audit',
    `/audit?entityId=${seeker.id}`
  ]) {
    await pages(admin.token, `/api/admin${url}`)
  }
  const { cursor } = (await ask({ url: '/api/admin/hosts/samples', token: admin.token })).json().data
  await ask({ url: `/api/admin/hosts/samples?after=${cursor}`, token: admin.token })
  await ask({ url: `/api/admin/users?email=${seeker.email}`, token: admin.token })
  for (const { token } of [employer, seeker]) await ask({ url: '/api/users/analytics', token })
  await ask({ url: '/api/analytics/employer', token: employer.token })
  await ask({ url: '/api/analytics/admin', token: admin.token })
  for (const path of ['', '/health', '/live', '/ready', '/metrics', '/metrics/prometheus']) {
    await ask({ url: `/health${path}`, token: admin.token })
  }
}

async function applyAndDecide({ ask, employer, seeker, admin }: People): Promise<void> {
  const create = () => ({ method: 'POST', url: '/api/jobs', token: employer.token, payload: jobBody() }) as const
  const key = { 'idempotency-key': new ObjectId().toHexString() }
  const job = (await ask({ ...create(), headers: key })).json().data._id
  await ask({ ...create(), headers: key })
  const url = `/api/jobs/${job}`
  await ask({ url })
  await ask({ method: 'PUT', url, token: employer.token, payload: { title: 'Senior engineer' } })
  const questions = [{ id: 'when', kind: 'text', text: 'When can you start?' }]
  await ask({ method: 'PUT', url: `${url}/questions`, token: employer.token, payload: { questions } })
  await ask({ url: `${url}/questions`, token: employer.token })
  await ask({ method: 'POST', url: `${url}/duplicate`, token: employer.token })
  const saved = `/api/users/saved-jobs/${job}`
  for (let times = 0; times < 2; times++) await ask({ method: 'POST', url: saved, token: seeker.token })
  await ask({ method: 'DELETE', url: saved, token: seeker.token })
  await ask({ url: '/api/matching/recommendations/jobs', token: seeker.token })
  await ask({ url: `/api/matching/recommendations/candidates/${job}`, token: employer.token })
  await ask({ url: `/api/matching/skill-gap/${job}`, token: seeker.token })
  await ask({ method: 'POST', url: `/api/analytics/jobs/${job}/view`, token: seeker.token })
  const apply = () => ask({ method: 'POST', url: '/api/applications', token: seeker.token, payload: { jobId: job } })
  const application = (await apply()).json().data._id
  await ask({ method: 'POST', url: '/api/applications', token: seeker.token, payload: { jobId: recruiterLeft } })
  const one = `/api/applications/${application}`
  for (const { token } of [seeker, employer]) await ask({ url: one, token })
  const conversation = `/api/conversations/${application}`
  let messageId = ''
  for (const { token } of [seeker, employer]) {
    const payload = { text: 'Hello' }
    messageId = (await ask({ method: 'POST', url: `${conversation}/messages`, token, payload })).json().data._id
  }
  for (const { token } of [seeker, employer]) {
    for (const path of ['', '/messages']) await ask({ url: conversation + path, token })
    await ask({ method: 'PUT', url: `${conversation}/read`, token, payload: { messageId } })
  }
  await ask({ method: 'DELETE', url: one, token: seeker.token })
  await ask({ method: 'POST', url: `/api/admin${one.slice(4)}/restore`, token: admin.token })
  await ask({ method: 'PUT', url: one, token: employer.token, payload: { status: 'Reviewing' } })
  const [note] = (await ask({ url: '/api/notifications', token: seeker.token })).json().data.notifications
  await ask({ method: 'PUT', url: `/api/notifications/${note._id}/read`, token: seeker.token })
  await ask({ method: 'DELETE', url: `/api/notifications/${note._id}`, token: seeker.token })
  await ask({ method: 'PUT', url: '/api/notifications/mark-all-read', token: seeker.token })
  await ask({ method: 'DELETE', url, token: employer.token })
  await ask({ method: 'POST', url: `/api/admin/jobs/${job}/restore`, token: admin.token })
}

async function signInAndOut(app: App, { ask, admin }: People): Promise<void> {
  const { email, id } = await signUp({ ask }, 'EMPLOYER')
  const logIn = () => ask({ method: 'POST', url: '/api/auth/login', payload: { email, password } })
  const tokenOf = (reply: Reply): string => reply.json().data.token
  const post = (url: string, token?: string, payload: object = {}) =>
    ask({ method: 'POST', url, payload, ...(token !== undefined && { token }) })
  const reply = await logIn()
  const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? ''
  await ask({ method: 'POST', url: '/api/auth/refresh', headers: { cookie } })
  const token = tokenOf(reply)
  for (const url of ['/api/auth/me', '/api/users/me']) await ask({ url, token })
  await ask({ method: 'PUT', url: '/api/users/profile', token, payload: { bio: 'Hello' } })
  const changed = { email: `new-${email}`, currentPassword: password }
  await ask({ method: 'PUT', url: '/api/users/profile', token, payload: changed })
  await post('/api/auth/logout', tokenOf(await logIn()))
  await post('/api/auth/revoke', tokenOf(await logIn()))
  await logIn()
  const [first, second] = (await ask({ url: '/api/auth/sessions', token })).json().data
  const other = first.current ? second : first
  await ask({ method: 'DELETE', url: `/api/auth/sessions/${other.sid ?? other._id}`, token })
  await ask({ method: 'DELETE', url: '/api/auth/sessions', token })
  for (const url of ['/forgot-password', '/resend-verification']) await post(`/api/auth${url}`, undefined, { email })
  const user = { _id: new ObjectId(id), email }
  const toNew = await createOneTimeToken(app.store, user, 'verify-email', { email: changed.email })
  await post('/api/auth/verify-email', undefined, { token: toNew.token })
  Object.assign(user, { email: changed.email })
  const linkFor = async (purpose: TokenPurpose) =>
    (await createOneTimeToken(app.store, user, purpose, { ...(purpose === 'undo-email' && { rank: 1 }) })).token
  await linkFor('undo-email')
  for (const purpose of ['verify-email', 'reset-password', 'undo-email'] as const) {
    const given = purpose === 'reset-password' ? { password } : {}
    await ask({ url: `/api/auth/${purpose}/${await linkFor(purpose)}`, headers: { accept: 'text/html' } })
    await post(`/api/auth/${purpose}/${await linkFor(purpose)}`, undefined, given)
    await post(`/api/auth/${purpose}`, undefined, { ...given, token: await linkFor(purpose) })
  }
  const again = `/api/auth/reset-password/${await linkFor('reset-password')}`
  await ask({ method: 'PUT', url: again, payload: { password } })
  await post(`/api/admin/users/${id}/end-sessions`, admin.token)
  await post(`/api/admin/users/${id}/suspend`, admin.token, { reason: 'a test' })
  await post(`/api/admin/users/${id}/restore`, admin.token)
}

/** Everything. `ask` throws for what does not succeed. */
export async function tour(app: App, people: People): Promise<void> {
  await readLists(people)
  await tourSearches(app, people)
  await tourPipeline(people, pagesOf(people))
  await tourCompanies(app, people, pagesOf(people))
  await upload(people)
  await applyAndDecide(people)
  await removeUploads(people)
  await signInAndOut(app, people)
}
