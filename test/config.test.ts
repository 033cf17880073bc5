// Goal: a wrong environment is told whole, at once, naming each variable; a right one gives the guide's defaults.
// Method: loadConfig on literal environments.
import t from 'tap'
import { ConfigError, loadConfig } from '../src/config.ts'

const minimal = {
  MONGODB_URI: 'mongodb://localhost:27017/skillmatch?replicaSet=rs0',
  REDIS_URL: 'redis://localhost:6379',
  JWT_SECRET: 'a'.repeat(32),
  JWT_REFRESH_SECRET: 'b'.repeat(32)
}

const problemsOf = (environment: Record<string, string>): string[] => {
  try {
    loadConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

t.test("the guide's defaults", async (t) => {
  const config = loadConfig(minimal)
  t.equal(config.port, 5000)
  t.equal(config.tokens.accessTtlSeconds, 900)
  t.equal(config.tokens.refreshTtlSeconds, 604800)
  t.same(config.limits, { windowMs: 900000, general: 100, login: 5, search: 30, upload: 10, upgrade: 300 })
  t.equal(config.eventRetentionSeconds, 259200)
  t.same(config.trustProxy, [])
  t.same(config.origins, ['http://localhost:5173', 'http://localhost:3000', 'http://localhost:3001'])
  t.equal(config.frontendUrl, '')
  t.equal(config.publicUrl, 'http://localhost:5000')
  t.equal(config.publicDocs, true)
})

t.test('everything missing is told at once', async (t) => {
  t.same(
    problemsOf({}).map((line) => line.split(' ')[0]),
    ['MONGODB_URI', 'REDIS_URL', 'JWT_SECRET', 'JWT_REFRESH_SECRET']
  )
})

t.test('an empty variable counts as unset', async (t) => {
  t.equal(loadConfig({ ...minimal, PORT: '' }).port, 5000)
})

t.test('wrong values name their variable', async (t) => {
  const wrong: [string, string][] = [
    ['PORT', 'five'],
    ['PORT', '70000'],
    ['JWT_SECRET', 'short'],
    ['JWT_EXPIRE', '15 minutes'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '1'],
    ['FRONTEND_URL', 'app.example.com'],
    ['FRONTEND_URL', 'https://app.example.com/path'],
    ['MONGODB_URI', 'localhost:27017'],
    ['REDIS_URL', 'localhost:6379'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'prod']
  ]
  for (const [name, value] of wrong) {
    const problems = problemsOf({ ...minimal, [name]: value })
    t.equal(problems.length, 1, `${name}=${value} is one problem`)
    t.ok(problems[0]?.startsWith(name), `${name}=${value} names ${name}: ${problems[0]}`)
  }
})

t.test('secrets are counted in bytes and must differ', async (t) => {
  t.same(problemsOf({ ...minimal, JWT_REFRESH_SECRET: minimal.JWT_SECRET }), [
    'JWT_REFRESH_SECRET must differ from JWT_SECRET'
  ])
  t.same(problemsOf({ ...minimal, JWT_SECRET_PREVIOUS: 'old' }), ['JWT_SECRET_PREVIOUS must have at least 32 bytes'])
})

t.test('addresses and CIDRs of balancers are accepted', async (t) => {
  t.same(loadConfig({ ...minimal, TRUST_PROXY: '10.0.0.1, 10.1.0.0/16,::1/128' }).trustProxy, [
    '10.0.0.1',
    '10.1.0.0/16',
    '::1/128'
  ])
})
