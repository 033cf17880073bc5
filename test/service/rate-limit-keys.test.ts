// Goal: nobody chooses for whom they are counted: not by making accounts, not by tokens that are worth nothing any more.
// Method: one app each with Redis trusted and without; addresses are made up; where a token is enough it is signed for
// somebody who never signed up.
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { signUp, startApp, type TestApp, withoutRedis } from '../support/app.ts'

const max = 3
const stores = { Redis: {}, MongoDB: withoutRedis }
type Answer = Awaited<ReturnType<TestApp['ask']>>
const statuses = (answers: Answer[]): number[] => answers.map(({ statusCode }) => statusCode)

async function times<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const all: T[] = []
  for (let index = 0; index < count; index++) all.push(await work(index))
  return all
}

async function startLimited(t: Test, env: Record<string, string>) {
  const service = await startApp(t, { RATE_LIMIT_MAX_REQUESTS: String(max), TRUST_PROXY: '127.0.0.1/32', ...env })
  const { app, ask } = service
  if (!('REDIS_URL' in env)) {
    await waitFor('trust', async () => (await app.trustedRedis.get([])) !== null)
    // Windows that may have begun before Redis counted are begun in MongoDB.
    await app.store.redisLease.updateOne({ _id: 'trust' }, { $set: { countFrom: new Date(0) } })
    await waitFor('counting in Redis alone', async () => {
      const window = { id: `general:user:${new ObjectId()}`, windowMs: 900_000, max }
      const admitted = await app.trustedRedis.admit({ claims: null, withToken: [], without: [window] })
      return admitted?.counted?.[0]?.count === 1
    })
  }
  const tokenOf = (id = new ObjectId(), sid = String(new ObjectId())) =>
    app.tokens.signAccess({ _id: id, role: 'JOB_SEEKER', tokenGeneration: 0 }, sid)
  const from = (address: string) => (request: Parameters<TestApp['ask']>[0]) =>
    ask({ ...request, headers: { ...request.headers, 'x-forwarded-for': address } })
  /** Events that are in the log or on their way into it. */
  const eventsCount = async () => {
    const waiting = await app.store.outbox.find().toArray()
    const logged = await app.store.log.find().toArray()
    return new Set([...waiting.map(({ _id }) => String(_id)), ...logged.map(({ id }) => id)]).size
  }
  const transactions = { count: 0 }
  const { transaction } = app.store
  app.store.transaction = (work, options) => {
    transactions.count++
    return transaction(work, options)
  }
  return { ...service, tokenOf, from, eventsCount, transactions }
}

for (const [name, env] of Object.entries(stores)) {
  t.test(`counted in ${name}`, async (t) => {
    const { app, tokenOf, from, eventsCount, transactions, ask } = await startLimited(t, env)

    await t.test('an account more is no request more from the same address', async (t) => {
      const here = from('192.0.2.1')
      const made = await times(max, () => signUp({ ask: here }, 'JOB_SEEKER'))
      const tokens = made.map(({ token }) => token)
      const paths = ['signup', 'login', 'forgot-password', 'resend-verification', 'verify-email', 'reset-password']
      for (const path of paths) {
        for (const token of tokens) {
          const answer = await here({ method: 'POST', url: `/api/auth/${path}`, token, payload: {} })
          t.equal(answer.statusCode, 429, path)
          t.equal(answer.headers['ratelimit-policy'], '3;w=900')
        }
      }
      t.equal((await here({ url: `/api/auth/verify-email/${'x'.repeat(43)}`, token: tokens[0]! })).statusCode, 429)
      t.equal((await here({ url: '/api/jobs' })).statusCode, 429, 'as everything of nobody')
      t.equal((await here({ url: '/api/users/me', token: tokens[0]! })).statusCode, 200, 'who is signed in goes on')
    })

    await t.test(
      'people at one address share twenty times the limit, and who asks too often takes none of it',
      async (t) => {
        const here = from('192.0.2.2')
        const flood = tokenOf()
        const flooded = await times(max + 30, () => here({ url: '/api/jobs', token: flood }))
        t.same(statuses(flooded), [...Array(max).fill(200), ...Array(30).fill(429)])
        t.match(flooded[0]?.headers, { 'ratelimit-limit': '3', 'ratelimit-remaining': '2' }, 'the tighter one is told')
        for (let person = 0; person < 19; person++) {
          const token = tokenOf()
          const answers = await times(max, () => here({ url: '/api/jobs', token }))
          t.same(statuses(answers), [200, 200, 200])
          if (person < 18) continue
          t.match(answers[1]?.headers, { 'ratelimit-limit': '3', 'ratelimit-remaining': '1' })
        }
        const late = tokenOf()
        const refused = await here({ url: '/api/jobs', token: late })
        t.equal(refused.statusCode, 429)
        t.match(refused.headers, {
          'ratelimit-limit': '60',
          'ratelimit-remaining': '0',
          'ratelimit-policy': '60;w=900'
        })
        t.equal((await from('192.0.2.3')({ url: '/api/jobs', token: late })).statusCode, 200, 'but elsewhere')
        t.equal((await here({ url: '/api/jobs' })).statusCode, 200, 'nobody has a limit of their own there')
      }
    )

    await t.test('a token that was revoked spends the limit of who shows it', async (t) => {
      const owner = new ObjectId()
      const [stolen, own] = [tokenOf(owner, 'stolen'), tokenOf(owner, 'own')]
      const ended = await ask({ method: 'POST', url: '/api/auth/logout', token: stolen })
      t.equal(ended.statusCode, 200)
      const shown = await times(max + 2, () => from('192.0.2.4')({ url: '/api/users/me', token: stolen }))
      t.same(statuses(shown), [401, 401, 401, 429, 429])
      const owners = await times(max + 1, () => from('192.0.2.5')({ url: '/api/jobs', token: own }))
      t.same(statuses(owners), [200, 200, 200, 429], 'its owner has all of theirs')
    })

    await t.test(
      'a session is refreshed as often as the limit says, a token that is worth nothing by address',
      async (t) => {
        const [one, other] = await times(2, () => signUp({ ask: from('192.0.2.6') }, 'EMPLOYER'))
        const here = from('192.0.2.7')
        const refresh = (cookie: string) => here({ method: 'POST', url: '/api/auth/refresh', headers: { cookie } })
        const used = await times(max + 1, () => refresh(one!.cookie))
        t.same(statuses(used), [200, 200, 200, 429])
        t.equal((await refresh(other!.cookie)).statusCode, 200, 'another session of the same address')
        t.equal((await ask({ method: 'POST', url: '/api/auth/logout', token: other!.token })).statusCode, 200)
        const dead = [other!.cookie, 'refreshToken=a.b.c', '', other!.cookie]
        const tried = await times(dead.length, (index) => refresh(dead[index]!))
        t.same(statuses(tried), [401, 401, 401, 429])
        const inADay = new Date(Date.now() + 86_400_000)
        const over = Array.from({ length: 21 }, () => {
          const [userId, sid] = [String(new ObjectId()), String(new ObjectId())]
          return `refreshToken=${app.tokens.signRefresh(userId, sid, 'once', inADay)}`
        })
        const nearby = from('192.0.2.8')
        const spent = await times(over.length * max, (index) =>
          nearby({ method: 'POST', url: '/api/auth/refresh', headers: { cookie: over[index % over.length]! } })
        )
        const refused = Array(spent.length - max).fill(429)
        t.same(statuses(spent), [401, 401, 401, ...refused], 'sessions that are over, however many')
        t.equal(
          (await nearby({ url: '/api/jobs', token: tokenOf() })).statusCode,
          200,
          'and they take nothing from others'
        )
      }
    )

    await t.test('a page of another site spends nothing of the session whose cookie rides along', async (t) => {
      const { cookie } = await signUp({ ask: from('192.0.2.13') }, 'EMPLOYER')
      const refresh = (headers: object) =>
        from('192.0.2.14')({ method: 'POST', url: '/api/auth/refresh', headers: { cookie, ...headers } })
      const foreign = await times(max + 1, () => refresh({ origin: 'https://blog.example.com' }))
      t.same(statuses(foreign), [403, 403, 403, 429])
      t.equal((await refresh({})).statusCode, 200)
    })

    await t.test('who leaves is let go, again and again, and nothing is written for it', async (t) => {
      const here = from('192.0.2.9')
      for (const path of ['logout', 'revoke']) {
        const token = tokenOf()
        t.same(statuses(await times(max + 1, () => here({ url: '/api/jobs', token }))), [200, 200, 200, 429])
        const leave = () => here({ method: 'POST', url: `/api/auth/${path}`, token })
        const [before, transactionsBefore] = [await eventsCount(), transactions.count]
        t.same(statuses(await Promise.all(Array.from({ length: 20 }, leave))), Array(20).fill(200))
        t.same(statuses(await times(20, leave)), Array(20).fill(200))
        t.equal((await eventsCount()) - before, 1, `${path}: one event, whoever asks how often`)
        t.equal(transactions.count - transactionsBefore, 1, 'and one transaction')
        if (name !== 'MongoDB') continue
        // As after a year, or in a log that was begun anew: nothing says any more when the end is visible.
        await app.store.revocations.updateMany({}, { $set: { eventId: String(new ObjectId()) } })
        t.same(statuses(await times(2, leave)), [200, 200])
        t.equal((await eventsCount()) - before, 2, 'an event that is gone is written again, once')
      }
      const useless = () => here({ method: 'POST', url: '/api/auth/logout', token: 'a.b.c' })
      t.same(statuses(await times(max + 1, useless)), [401, 401, 401, 429], 'what fails is counted')
      const last = await here({ method: 'POST', url: '/api/auth/logout', token: tokenOf() })
      t.equal(last.statusCode, 200, 'what does not fail is not')

      const { token } = await signUp({ ask: from('192.0.2.10') }, 'JOB_SEEKER')
      const remove = (payload?: object) =>
        from('192.0.2.11')({ method: 'DELETE', url: '/api/users/me', token, ...(payload && { payload }) })
      t.same(
        statuses(await times(max + 1, () => remove())),
        [400, 400, 400, 429],
        'nor is an account removed by trying'
      )
      t.equal((await remove({ currentPassword: 'correct-Horse-7' })).statusCode, 200, 'its owner may go')
    })
  })
}
