// The README's tour, as somebody would write it who has nothing of ours but the document and the two clients: the types in
// ./api.mts are made from the document by generated.test.ts, which also compiles this file and runs it.
// usage: node tour.mjs HOST_1 HOST_2; prints a line of JSON for each thing seen.
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type EventMap, type EventOf } from '@skillmatch/client'
import createClient from 'openapi-fetch'
import { WebSocket } from 'ws'
import type { components, paths } from './api.mts'

type Shapes = components['schemas']

const [host1 = '', host2 = ''] = process.argv.slice(2)
const api = createClient<paths>({ baseUrl: host1, fetch: patiently })
const tell = (...seen: unknown[]): void => console.log(JSON.stringify(seen))
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** A service that says it is too busy is asked again when it said. */
async function patiently(request: Request): Promise<Response> {
  for (;;) {
    const response = await fetch(request.clone())
    if (response.status !== 503) return response
    await sleep(1000 * Number(response.headers.get('retry-after') ?? 1))
  }
}

/** What an answer is about, or an error with what was refused. */
function dataOf<Data>(answer: { data?: { data: Data }; error?: unknown }): Data {
  if (answer.data === undefined) throw new Error(JSON.stringify(answer.error))
  return answer.data.data
}

async function enter(
  name: string,
  role: Shapes['SignupBody']['role']
): Promise<{ token: string; user: Shapes['User'] }> {
  const email = `${name.toLowerCase()}.${Date.now()}@example.com`
  const password = 'quiet-Harbour-41'
  dataOf(await api.POST('/api/auth/signup', { body: { name: `${name} Example`, email, password, role } }))
  return dataOf(await api.POST('/api/auth/login', { body: { email, password } }))
}

/** Listens on host 2; resolves when signed in there. */
async function listen(token: string) {
  const client = connect({ url: `${host2.replace('http', 'ws')}/api/realtime`, token, WebSocket })
  const heard = <T extends keyof EventMap>(type: T): Promise<EventOf<T>> =>
    new Promise((resolve) => client.on(type, resolve))
  await new Promise<void>((resolve) => client.onState(({ status }) => status === 'ready' && resolve()))
  return { heard, close: client.close }
}

const description = 'You keep a mailing service running that sends a great many letters, and you write it in Go.'
const job: Shapes['JobBody'] = {
  ...{ title: 'Senior Backend Golang Engineer', companyName: 'Mailers', location: 'Remote', type: 'Remote' },
  ...{ salary: '$90,000–$120,000', description, requiredSkills: ['Go'], experienceLevel: 'senior' }
}

/** None of this may compile: the types say no. */
export const refused = [
  // @ts-expect-error: no such path
  () => api.GET('/api/nothing'),
  // @ts-expect-error: no such status
  () => api.PUT('/api/applications/{id}', { params: { path: { id: '' } }, body: { status: 'Hired' } }),
  // @ts-expect-error: a job needs more than a title
  () => api.POST('/api/jobs', { body: { title: 'Engineer' } }),
  // @ts-expect-error: nobody signs up as an administrator
  () => enter('Eve', 'ADMIN')
]

const [employer, seeker] = [await enter('Petra', 'EMPLOYER'), await enter('Ana', 'JOB_SEEKER')]
tell('signed in', employer.user.role, seeker.user.role)
const [atEmployer, atSeeker] = [await listen(employer.token), await listen(seeker.token)]

const once = { params: { header: { 'idempotency-key': `tour-${Date.now()}` } }, headers: bearer(employer.token) }
const posted = dataOf(await api.POST('/api/jobs', { ...once, body: job }))
const again = dataOf(await api.POST('/api/jobs', { ...once, body: job }))
tell('posted', posted.title, again._id === posted._id)

const query = { search: 'golang', skills: ['Go'], limit: 1 }
const { jobs, pagination } = dataOf(await api.GET('/api/search/jobs', { params: { query } }))
const [found] = jobs
tell('found', found?.title, found?.companyName, found?.requiredSkills, pagination.nextCursor)

const [notified, created] = [atEmployer.heard('notification'), atEmployer.heard('application.created')]
const applied = await api.POST('/api/applications', {
  body: { jobId: found?._id ?? '' },
  headers: bearer(seeker.token)
})
const application = dataOf(applied)
tell('applied', application.status, application.matchScore, application.history.length)
tell('employer hears', (await notified).data.type, (await created).data.application._id === application._id)

const [reviewed, moved] = [atSeeker.heard('notification'), atSeeker.heard('application.moved')]
const path = { id: application._id }
const header = { 'if-match': applied.response.headers.get('etag') ?? '' }
const headers = bearer(employer.token)
const body = { status: 'Reviewing' } as const
const move = dataOf(await api.PUT('/api/applications/{id}', { params: { path, header }, body, headers }))
tell('moved', move.status)
tell('seeker hears', (await reviewed).data.type, (await moved).data.from, (await moved).data.application.status)

const back = await api.PUT('/api/applications/{id}', { params: { path }, body: { status: 'Pending' }, headers })
if (back.error && 'success' in back.error) tell('refused', back.error.statusCode, back.error.message)
const asProblem = { ...headers, accept: 'application/problem+json' }
const late = await api.PUT('/api/applications/{id}', { params: { path, header }, body, headers: asProblem })
if (late.error && 'title' in late.error) tell('refused', late.error.status, late.error.code)

const own = { headers: bearer(seeker.token) }
const { notifications, unreadCount } = dataOf(await api.GET('/api/notifications', own))
tell(
  'notifications',
  notifications.map(({ type, relatedEntityType }) => [type, relatedEntityType]),
  unreadCount
)
const [first] = notifications
const read = await api.PUT('/api/notifications/{id}/read', { ...own, params: { path: { id: first?._id ?? '' } } })
tell('read', dataOf(read).isRead)

atEmployer.close()
atSeeker.close()
