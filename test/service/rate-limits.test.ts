// Goal: limits are exact over all workers, counted for the right one, and say how they stand.
// Method: two apps (two workers) on one database and Redis, with Redis trusted and without; concurrent requests.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { Type } from 'typebox'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { prepareStore } from '../../src/database/prepare.ts'
import { createAddressReader } from '../../src/http/client-address.ts'
import { redisKeys } from '../../src/redis/keys.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { freshDatabaseUri, signUp, startApp, type TestApp, testEnvironment, withoutRedis } from '../support/app.ts'

async function startTwo(t: Test, overrides: Record<string, string>): Promise<[TestApp, TestApp]> {
  const shared = { MONGODB_URI: freshDatabaseUri(), TRUST_PROXY: '127.0.0.1/32', ...overrides }
  return [await startApp(t, shared), await startApp(t, shared)]
}

/** The sequencer makes Redis trusted, some time after the start. */
async function awaitTrust(apps: TestApp[]): Promise<void> {
  for (const { app } of apps) await waitFor('trust', async () => (await app.trustedRedis.get([])) !== null)
}

const remainingOf = (answers: { headers: Record<string, unknown>; statusCode: number }[]): number[] =>
  answers
    .filter(({ statusCode }) => statusCode === 200)
    .map(({ headers }) => Number(headers['ratelimit-remaining']))
    .sort((a, b) => b - a)

for (const store of ['Redis', 'MongoDB']) {
  t.test(`of 3 N requests of one person over two workers exactly N pass, counted in ${store}`, async (t) => {
    const max = 30
    const apps = await startTwo(t, {
      RATE_LIMIT_MAX_REQUESTS: String(max),
      ...(store === 'MongoDB' && withoutRedis)
    })
    if (store === 'Redis') await awaitTrust(apps)
    const { token } = await signUp(apps[0], 'JOB_SEEKER')
    const ask = (i: number) => apps[i % 2]!.ask({ method: 'GET', url: '/api/users/me', token })
    const answers = await Promise.all(Array.from({ length: 3 * max }, (_, i) => ask(i)))
    t.same(
      remainingOf(answers),
      Array.from({ length: max }, (_, i) => max - 1 - i),
      'N−1 … 0, each once'
    )
    const refused = answers.filter(({ statusCode }) => statusCode === 429)
    t.equal(refused.length, 2 * max)
    const { headers, ...answer } = refused[0]!
    t.match(headers, { 'ratelimit-limit': '30', 'ratelimit-remaining': '0', 'ratelimit-policy': '30;w=900' })
    t.equal(headers['retry-after'], headers['ratelimit-reset'])
    const body = answer.json()
    t.match(body, { message: 'Too many requests, please try again later', data: null })
    t.equal(body.retryAfter, Number(headers['retry-after']))
    t.ok(body.retryAfter > 890 && body.retryAfter <= 900)
    const counters = await apps[0].app.store.counters.countDocuments({ _id: /^rl:general:user:/ })
    t.equal(counters, store === 'MongoDB' ? 1 : 0)

    const other = await signUp(apps[1], 'EMPLOYER')
    t.equal((await apps[1].ask({ method: 'GET', url: '/api/users/me', token: other.token })).statusCode, 200)
    const logout = await apps[0].ask({ method: 'POST', url: '/api/auth/logout', token })
    t.equal(logout.statusCode, 200, 'logging out is not limited')
    t.equal((await apps[0].ask({ method: 'GET', url: '/health/live' })).statusCode, 200)
  })
}

t.test('addresses: forged headers, IPv6 by /64, IPv4 in whatever form', async (t) => {
  const { ask } = await startApp(t, {
    RATE_LIMIT_MAX_REQUESTS: '3',
    TRUST_PROXY: '10.0.0.0/8',
    ...withoutRedis
  })
  const from = async (remoteAddress: string, forwarded?: string) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    const answer = await ask({ method: 'GET', url: '/api/nowhere', remoteAddress, headers })
    return answer.statusCode
  }
  const four = async (...addresses: [string, string?][]) => {
    const statuses = []
    for (const [address, forwarded] of addresses) statuses.push(await from(address, forwarded))
    return statuses
  }
  const direct = await four(['192.0.2.1'], ['192.0.2.1', '1.1.1.1'], ['192.0.2.1', '2.2.2.2'], ['::ffff:192.0.2.1'])
  t.same(direct, [404, 404, 404, 429], 'a stranger may write what he likes')
  const proxied = await four(
    ['10.0.0.1', '192.0.2.7'],
    ['10.0.0.2', '1.1.1.1, 192.0.2.7'],
    ['10.0.0.1', '2.2.2.2, 10.9.9.9, 192.0.2.7'],
    ['192.0.2.7']
  )
  t.same(proxied, [404, 404, 404, 429], 'a proxy says whose it is, the client in front of it says nothing')
  const six = await four(['2001:db8:1:1::1'], ['2001:db8:1:1::2'], ['2001:db8:1:1:ffff::3'], ['2001:db8:1:1:a:b:c:d'])
  t.same(six, [404, 404, 404, 429], 'one household')
  t.equal(await from('2001:db8:1:2::1'), 404, 'the neighbours')
})

t.test('a route is given the versions it names, limited or not, while Redis is trusted', async (t) => {
  const app = await buildApp(loadConfig(testEnvironment()), pino({ level: 'silent' }))
  t.teardown(async () => {
    await app.store.db.dropDatabase()
    await app.close()
  })
  const response = { 200: Type.Array(Type.Union([Type.String(), Type.Null()])) }
  for (const [url, limit] of [
    ['/limited', 'general'],
    ['/unlimited', 'none']
  ] as const) {
    const config = { access: 'public', limit, versions: () => ['one', 'two'] } as const
    app.get(url, { config, schema: { response } }, async ({ admission }) => [...(admission.values ?? ['distrusted'])])
  }
  await prepareStore(app.store)
  await app.ready()
  const key = redisKeys(app.store.db.databaseName).version('two')
  await app.redis.set(key, 'v', 'EX', 60)
  await waitFor('trust', async () => (await app.trustedRedis.get([])) !== null)
  for (const url of ['/limited', '/unlimited']) t.same((await app.inject({ url })).json(), [null, 'v'], url)
})

t.test('who has hung up before being counted has no address: no fault of ours', async (t) => {
  const { app } = await startApp(t)
  const address = createAddressReader([])({ remoteAddress: undefined, forwardedFor: undefined })
  const request = { address, url: '/health/ready', routeOptions: {} } as unknown as FastifyRequest
  const { check, ofRoute } = app.rateLimits
  const limits = ofRoute('none', undefined)
  await new Promise((done) => check(request, {} as FastifyReply, limits, null, done))
  t.equal(request.rateLimitKey, 'address:0.0.0.0')
})

t.test('failed logins: exactly N over both workers, then 429 even with the right password', async (t) => {
  const apps = await startTwo(t, { LOGIN_RATE_LIMIT_MAX: '5' })
  const { email } = await signUp(apps[0], 'JOB_SEEKER')
  const login = (i: number, password: string, remoteAddress = '192.0.2.1') =>
    apps[i % 2]!.ask({ method: 'POST', url: '/api/auth/login', remoteAddress, payload: { email, password } })

  const right = await Promise.all(Array.from({ length: 12 }, (_, i) => login(i, 'correct-Horse-7')))
  t.same(
    [...new Set(right.map(({ statusCode }) => statusCode))],
    [200],
    'a crowd that knows its passwords is no attack'
  )
  const wrong = await Promise.all(Array.from({ length: 15 }, (_, i) => login(i, 'wrong-Horse-7')))
  t.same(wrong.map(({ statusCode }) => statusCode).sort(), [...Array(5).fill(401), ...Array(10).fill(429)])
  const refused = await login(0, 'correct-Horse-7')
  t.equal(refused.statusCode, 429)
  t.equal(refused.json().message, 'Too many login attempts, please try again after 15 minutes')
  t.match(refused.headers, { 'ratelimit-limit': '5', 'ratelimit-remaining': '0', 'ratelimit-policy': '5;w=900' })
  t.equal(refused.headers['retry-after'], String(refused.json().retryAfter))
  t.equal((await login(1, 'correct-Horse-7', '192.0.2.2')).statusCode, 200, 'from elsewhere the owner gets in')
})
