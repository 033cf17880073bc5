// Goal: what the origin broke of its realtime events: who hears them, on which worker, when, and for how long.
// Method: a host of two workers, raw sockets opened until both workers hold some. Events of a topic keep their order, so
// what was heard before a later event is all there is.
import t, { type Test } from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { scene } from '../support/contract-fixture.ts'
import { openSocket, signIn, type TestSocket } from '../support/socket.ts'

const socketsCount = 8

type Scene = Awaited<ReturnType<typeof scene>>

const close = async (sockets: TestSocket[]): Promise<void> => {
  for (const socket of sockets) socket.close()
  await Promise.all(sockets.map(({ closed }) => closed))
}

/**
 * Sockets of one person on both workers. Workers accept by themselves, so it is chance which of them does: on a busy machine one may
 * accept as many as ten in a row, and then they are closed, and others opened.
 */
async function listenEverywhere(t: Test, { api, get }: Scene, { token }: { token: string }): Promise<TestSocket[]> {
  const untilOpen = (count: number): Promise<number[]> =>
    waitFor(`${count} open sockets`, async () => {
      const { workers } = (await get(null, '/health/metrics')).json()
      const open: number[] = workers.map(({ sockets }: { sockets: number }) => sockets)
      return open.length === 2 && open.reduce((sum, one) => sum + one) === count && open
    })
  await untilOpen(0)
  return waitFor(
    'sockets on both workers',
    async () => {
      const sockets: TestSocket[] = []
      while (sockets.length < socketsCount) sockets.push(await signIn(t, api.deployment.url, token))
      if ((await untilOpen(socketsCount)).every((open) => open > 0)) return sockets
      await close(sockets)
      await untilOpen(0)
      return false
    },
    { limitMs: 60_000 }
  )
}

t.test('X26a: an event reaches the sockets of every worker, once', async (t) => {
  const world = await scene(t)
  const { put, postJob, apply, employer } = world
  const sockets = await listenEverywhere(t, world, employer)
  const id = await apply(await postJob())
  await put(employer, `/api/applications/${id}`, { status: 'Reviewing' })
  for (const socket of sockets) {
    await socket.until(({ type }) => type === 'application.moved', 30_000)
    const notes = socket.events().filter(({ type }) => type === 'notification')
    const title = 'New Application Received'
    t.match(notes, [{ data: { type: 'application_submitted', title, message: String, id: String, createdAt: String } }])
    t.equal(notes.length, 1)
  }
  await close(sockets)
})

t.test('X26b, X26c: a logout closes the sockets of every worker, and its token opens no other', async (t) => {
  const world = await scene(t)
  const { api, post, seeker } = world
  const sockets = await listenEverywhere(t, world, seeker)
  t.equal((await post(seeker, '/api/auth/logout')).statusCode, 200)
  const codes = await Promise.all(sockets.map(async ({ closed }) => (await closed).code))
  t.same(
    codes,
    sockets.map(() => 4401)
  )
  for (let tries = 0; tries < 4; tries++) {
    const socket = await openSocket(t, api.deployment.url)
    socket.send({ op: 'auth', token: seeker.token })
    t.equal((await socket.closed).code, 4401)
    t.notOk(socket.messages.some(({ op }) => op === 'ready'))
  }
})

t.test('X26d: an event tells of what is committed, and of nothing that is not', async (t) => {
  const world = await scene(t)
  const { api, get, put, post, postJob, employer, seeker } = world
  const socket = await signIn(t, api.deployment.url, employer.token)
  const jobId = await postJob()
  const answers = Promise.all([1, 2, 3, 4, 5].map(() => post(seeker, '/api/applications', { jobId })))
  const { data } = await socket.until(({ type }) => type === 'notification', 30_000)
  const { relatedEntityId } = data as { relatedEntityId: string }
  const application = `/api/applications/${relatedEntityId}`
  t.equal((await get(employer, application)).json().data?.status, 'Pending', 'it can be read')
  t.same((await answers).map(({ statusCode }) => statusCode).sort(), [201, 409, 409, 409, 409])
  await put(employer, application, { status: 'Reviewing' })
  await socket.until(({ type }) => type === 'application.moved', 30_000)
  t.equal(socket.events().filter(({ type }) => type === 'notification').length, 1)
  await close([socket])
})

t.test('X29: who is not signed in hears nothing, and nobody enters what is not theirs', async (t) => {
  const { api, postJob, apply, employer, seeker } = await scene(t)
  const jobId = await postJob()
  const stranger = await openSocket(t, api.deployment.url)
  stranger.send({ op: 'subscribe', topic: `user:${employer.id}` })
  t.equal((await stranger.closed).code, 4401)
  const socket = await signIn(t, api.deployment.url, seeker.token)
  for (const topic of [`user:${employer.id}`, `job:${jobId}`, 'role:EMPLOYER', `conversation:${jobId}`]) {
    t.match(await socket.ask({ op: 'subscribe', topic }), { op: 'error', code: 'NOT_YOURS' }, topic)
  }
  await apply(jobId)
  await socket.until(({ type }) => type === 'application.created', 30_000)
  t.same([...new Set(socket.events().map(({ topic }) => topic))], [`user:${seeker.id}`])
  await close([socket])
})

t.test('over HTTP: the feed of jobs is everyone’s, every other topic its own readers’', async (t) => {
  const { get, postJob, employer, seeker } = await scene(t)
  const begin = (await get(null, '/api/events/jobs')).json().data
  t.match(begin, { topic: 'jobs', events: [], resync: false, cursor: String })
  const jobId = await postJob()
  const page = await get(null, `/api/events/jobs?since=${begin.cursor}`)
  const event = { op: 'event', topic: 'jobs', type: 'job.created', data: { job: { _id: jobId } } }
  t.match(page.json().data, { events: [event], cursor: page.json().data.events[0].cursor })
  t.equal(page.headers['cache-control'], 'public, max-age=10')
  t.match((await get(employer, '/api/events/user')).json().data, { topic: `user:${employer.id}`, events: [] })
  t.equal((await get(employer, `/api/events/job:${jobId}`)).headers['cache-control'], 'private, no-store')
  t.equal((await get(null, '/api/events/user')).statusCode, 401)
  t.equal((await get(seeker, `/api/events/user:${employer.id}`)).statusCode, 403)
  t.equal((await get(seeker, `/api/events/job:${jobId}`)).statusCode, 403)
  t.equal((await get(seeker, `/api/events/job:${'0'.repeat(24)}`)).statusCode, 404)
})
