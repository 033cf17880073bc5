// Goal: the REST side does what it promises against the real service: one refresh for all who need it, no change done twice
// whatever happens to an answer, errors by code, lists to their end, versions.
// Method: a host with short-lived tokens; a fetch that counts, and on demand loses the answer to a request that was done.
import { Blob } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import t, { type Test } from 'tap'
import { type Api, ApiError, type ApiOptions, createApi, type FetchFunction } from '../../client/src/index.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { jobBody } from '../support/app.ts'
import { type Deployment, startDeployment } from '../support/deployment.ts'

const password = 'correct-Horse-7'
const pdf = new Blob(['%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'], {
  type: 'application/pdf'
})

/** The wire between a client and the service. */
interface Wire {
  fetch: FetchFunction
  /** "POST /api/jobs", in order */
  asked: string[]
  /** answers to lose: the request is done, and nothing comes back */
  losing: number
}

function createWire(): Wire {
  const wire: Wire = {
    asked: [],
    losing: 0,
    fetch: async (url, init) => {
      wire.asked.push(`${init?.method} ${new URL(url).pathname}`)
      const response = await fetch(url, init)
      if (wire.losing === 0) return response
      wire.losing -= 1
      await response.arrayBuffer()
      throw new TypeError('fetch failed')
    }
  }
  return wire
}

/** A client that nobody is signed in with. */
function start(t: Test, { url }: Deployment, options: Partial<ApiOptions> = {}): Api & { wire: Wire } {
  const wire = createWire()
  const api = createApi({ url, fetch: wire.fetch, ...options })
  t.teardown(api.close)
  return Object.defineProperties({ wire } as never, Object.getOwnPropertyDescriptors(api))
}

const person = (role: 'JOB_SEEKER' | 'EMPLOYER') => ({
  ...{ name: 'Test Person', password, role },
  email: `${randomBytes(6).toString('hex')}@example.com`
})

/** The error of a call that has to fail. */
const errorOf = async (call: Promise<unknown>): Promise<ApiError> => {
  try {
    await call
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
  throw new Error('it did not fail')
}

t.test('the REST side', async (t) => {
  const deployment = await startDeployment(t, { hosts: 1, workers: 1, env: { JWT_EXPIRE: '4s' } })
  const employer = start(t, deployment)
  const seeker = start(t, deployment)
  const [boss, person1] = [person('EMPLOYER'), person('JOB_SEEKER')]
  await Promise.all([employer.signUp(boss), seeker.signUp(person1)])

  t.test('changes are done once, whatever happens to their answers', async (t) => {
    employer.wire.losing = 2
    const job = await employer.call('createJob', { body: jobBody() as never })
    const mine: string[] = []
    for await (const { _id } of employer.pages('listMyJobs')) mine.push(_id)
    t.same(mine, [job._id])
    t.equal(employer.wire.asked.filter((line) => line === 'POST /api/jobs').length, 3)
  })

  t.test('what may have been done, and is not safe to do again, is not done again', async (t) => {
    const job = await employer.call('createJob', { body: jobBody() as never })
    employer.wire.losing = 1
    const error = await errorOf(employer.call('removeJob', { params: { id: job._id } }))
    t.same([error.status, error.code], [0, 'NETWORK'])
    t.equal(employer.wire.asked.filter((line) => line.startsWith('DELETE')).length, 1)
    const gone = await errorOf(employer.call('readJob', { params: { id: job._id } }))
    t.same([gone.status, gone.code, gone.message], [404, 'JOB_NOT_FOUND', 'Job not found'])
    t.type(gone.correlationId, 'string')
  })

  t.test('lists are read to their end, a page at a time', async (t) => {
    const titles = Array.from({ length: 5 }, (_, index) => `Engineer ${index}`)
    for (const title of titles)
      await employer.call('createJob', { body: jobBody({ title, location: 'Listed' }) as never })
    const found: string[] = []
    const query = { location: 'Listed', skills: ['Node.js', 'MongoDB'], limit: 2 }
    for await (const { title } of seeker.pages('listJobs', { query })) found.push(title)
    t.same(found, titles.reverse())
    t.equal(seeker.wire.asked.filter((line) => line === 'GET /api/jobs').length, 3)
    for await (const _ of seeker.pages('listJobs', { query })) break
    t.equal(seeker.wire.asked.filter((line) => line === 'GET /api/jobs').length, 4, 'no page more than is taken')
  })

  t.test('a file, its progress, and versions', async (t) => {
    const told: number[] = []
    const uploaded = await seeker.call('uploadResume', {
      file: pdf,
      onProgress: ({ sentBytes }) => told.push(sentBytes)
    })
    t.match(uploaded, { format: 'pdf', size: pdf.size })
    t.same(told, [pdf.size])
    const job = await employer.call('createJob', { body: jobBody() as never })
    const application = await seeker.call('apply', { body: { jobId: job._id } })
    const params = { id: application._id }
    const { etag } = await employer.exchange('readApplication', { params })
    const move = (status: 'Reviewing' | 'Rejected') =>
      employer.call('moveApplication', { params, body: { status }, ...(etag && { ifMatch: etag }) })
    t.equal((await move('Reviewing')).status, 'Reviewing')
    const late = await errorOf(move('Rejected'))
    t.same([late.status, late.code], [412, 'PRECONDITION_FAILED'])
    const invalid = await errorOf(employer.call('createJob', { body: { title: 'x' } as never }))
    t.same([invalid.code, invalid.errors.length > 0], ['VALIDATION_FAILED', true])
    t.ok(invalid.errors.every(({ field, message }) => field && message))
  })

  t.test('an expired token is renewed once for all who need it', async (t) => {
    const tokens = new Set([await seeker.token()])
    seeker.wire.asked.length = 0
    const read = async () => {
      await Promise.all([seeker.call('getMe'), seeker.call('getMe'), seeker.call('listApplications')])
      return tokens.add(await seeker.token()).size === 3
    }
    await waitFor('two renewals', read, { limitMs: 30_000 })
    const refreshes = () => seeker.wire.asked.filter((line) => line === 'POST /api/auth/refresh').length
    t.equal(refreshes(), 2)
    await seeker.call('revokeToken')
    await Promise.all([seeker.call('getMe'), seeker.call('listApplications')])
    t.equal(refreshes(), 3, 'a token that was revoked by itself does not end the session')
  })

  t.test('a session goes on in the next run of a program, and ends for good', async (t) => {
    const kept = new Map<string, string>()
    const storage = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => void kept.set(key, value)
    }
    const first = start(t, deployment, { storage })
    const { _id } = await first.signIn({ email: person1.email, password })
    const next = start(t, deployment, { storage })
    const seen: (string | undefined)[] = []
    next.onUser((user) => seen.push(user?.id))
    t.same([next.user, (await next.restore())?.id], [undefined, _id])
    await next.signOut()
    t.same(seen, [_id, undefined])
    t.equal(kept.get('refresh-cookie'), '')
    t.equal((await errorOf(next.call('getMe'))).code, 'SIGNED_OUT')
    t.equal((await errorOf(first.call('getMe'))).code, 'SIGNED_OUT', 'the session of both')
    t.same([first.user, await start(t, deployment, { storage }).restore()], [null, null])
  })

  t.test('revoked everywhere; wrong password; aborted', async (t) => {
    const other = start(t, deployment)
    await other.signIn({ email: person1.email, password })
    await other.signOutEverywhere()
    t.equal((await errorOf(seeker.call('getMe'))).code, 'SIGNED_OUT')
    t.equal(seeker.user, null)
    t.equal((await errorOf(seeker.signIn({ email: person1.email, password: 'wrong-Horse-7' }))).code, 'BAD_CREDENTIALS')
    const reason = new Error('not any more')
    const { signal } = AbortSignal.abort(reason) ? { signal: AbortSignal.abort(reason) } : {}
    await t.rejects(employer.call('getMe', { ...(signal && { signal }) }), reason)
    const silent = start(t, deployment, {
      fetch: (_, init) =>
        new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
    })
    t.equal((await errorOf(silent.call('isLive', { timeoutMs: 20, retry: { attemptsMax: 2 } }))).code, 'TIMEOUT')
  })
})
