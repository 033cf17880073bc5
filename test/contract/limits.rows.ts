// Goal: what the origin broke of its limits and of what it kept in Redis.
// Method: a host of two workers with a limit of uploads, one app with a limit of searches; Redis is read by a connection of
// the test's own.
import { Redis } from 'ioredis'
import t, { type Test } from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startApp, withoutRedis } from '../support/app.ts'
import { says, scene, uploadsMax } from '../support/contract-fixture.ts'

const connect = (t: Test, url: string): Redis => {
  const redis = new Redis(url)
  t.teardown(() => redis.disconnect())
  return redis
}

t.test('searches have a limit of their own', async (t) => {
  const { ask } = await startApp(t, { SEARCH_RATE_LIMIT_MAX: '2', ...withoutRedis })
  const searched = [await ask({ url: '/api/search/jobs' }), await ask({ url: '/api/search/jobs' })]
  for (const { statusCode } of searched) t.equal(statusCode, 503, 'no finder is here; it is counted all the same')
  const refused = await ask({ url: '/api/search/jobs' })
  t.same(says(refused), [429, 'Too many search requests, please slow down'])
  t.equal(refused.headers['ratelimit-policy'], '2;w=60')
  t.equal((await ask({ url: '/api/jobs' })).statusCode, 200, 'everything else goes on')
})

async function revocationsIn(redis: Redis): Promise<string[]> {
  const found = new Set<string>()
  for await (const names of redis.scanStream({ match: 'blacklist:*' })) for (const name of names) found.add(name)
  return [...found]
}

t.test('X27a: a limit is one limit over all workers', async (t) => {
  const { api, store, post, seeker } = await scene(t)
  const redis = connect(t, api.deployment.redisUrl)
  const asked = 3 * uploadsMax
  const replies = await Promise.all(Array.from({ length: asked }, () => post(seeker, '/api/uploads/resume')))
  const refused = replies.filter(({ statusCode }) => statusCode === 429)
  const passed = asked - refused.length
  // Where Redis was lost on the way, each of the two places may have let as many pass.
  const here = await store.counters.countDocuments({ _id: { $regex: `upload:user:${seeker.id}` } })
  const there = await redis.exists(`rl:{${store.db.databaseName}}:upload:user:${seeker.id}`)
  if (here + there === 1) t.equal(passed, uploadsMax)
  else t.ok(passed >= uploadsMax && passed <= 2 * uploadsMax, `${passed} passed`)
  const [first] = refused
  if (!first) throw new Error('none was refused')
  t.same(says(first), [429, `Upload limit exceeded (${uploadsMax} files per hour)`])
  const { retryAfter } = first.json()
  t.ok(retryAfter > 3500 && retryAfter <= 3600)
  const rate = { 'ratelimit-limit': `${uploadsMax}`, 'ratelimit-remaining': '0' }
  t.match(first.headers, { ...rate, 'ratelimit-policy': `${uploadsMax};w=3600`, 'retry-after': `${retryAfter}` })
})

t.test('X27b: what Redis knows of a revoked token is not the token', async (t) => {
  const { api, post, seeker } = await scene(t)
  const redis = connect(t, api.deployment.redisUrl)
  const before = new Set(await revocationsIn(redis))
  t.equal((await post(seeker, '/api/auth/logout')).statusCode, 200)
  let added: string[] = []
  await waitFor(
    'the revocation to be in Redis',
    async () => {
      added = (await revocationsIn(redis)).filter((key) => !before.has(key))
      return added.length > 0
    },
    { limitMs: 30_000 }
  )
  const texts = [...added, ...(await redis.mget(added))].join('\n')
  for (const part of [seeker.token, ...seeker.token.split('.')]) t.notOk(texts.includes(part))
})

t.test('X27c: nothing walks over all keys of Redis', async (t) => {
  const { api } = await scene(t)
  const stats = await connect(t, api.deployment.redisUrl).info('commandstats')
  t.match(stats, /cmdstat_mget:calls=\d+/, 'commands are counted')
  t.notMatch(stats, /cmdstat_keys:/)
})
