// Goal: a wrong environment is told whole, at once, naming each variable; a right one gives the guide's defaults.
// Method: loadConfig on literal environments.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import t from 'tap'
import { ConfigError, configWarnings, loadConfig } from '../../src/config/config.ts'
import { checkNode, supportedNode } from '../../src/config/node.ts'
import { readRedisUrl } from '../../src/config/redis-url.ts'
import { shownSetting } from '../../src/config/server-addresses.ts'
import { root } from '../../tools/processes/paths.mjs'

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
  t.same(config.limits, {
    windowMs: 900000,
    general: 100,
    login: 5,
    search: 30,
    suggestions: 120,
    upload: 10,
    upgrade: 300,
    events: 60,
    message: 30
  })
  t.equal(config.eventRetentionSeconds, 259200)
  t.same(config.trustProxy, [])
  t.same(config.origins, [
    'http://localhost:5173',
    'http://localhost:3000',
    'http://localhost:3001',
    'http://localhost:5000'
  ])
  t.equal(config.frontendUrl, '')
  t.equal(config.publicUrl, 'http://localhost:5000')
  t.equal(config.publicDocs, true)
})

t.test('the port of the admin server', async (t) => {
  t.same(loadConfig(minimal).admin, { host: '127.0.0.1', port: 9000 })
  t.equal(loadConfig({ ...minimal, PORT: '61535' }).admin.port, 65_535)
  t.equal(loadConfig({ ...minimal, PORT: '61536', ADMIN_PORT: '0' }).admin.port, 0)
  t.same(problemsOf({ ...minimal, PORT: '61536' }), [
    'ADMIN_PORT must be set: its default, PORT + 4000, is 65536 and beyond 65535'
  ])
  t.same(problemsOf({ ...minimal, ADMIN_PORT: '65536' }), ['ADMIN_PORT must be at most 65535'])
  t.same(problemsOf({ ...minimal, ADMIN_PORT: '5000' }), ['ADMIN_PORT must differ from PORT'])
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

const strong = {
  NODE_ENV: 'production',
  MONGODB_URI: 'mongodb://db1:27017,db2:27017/skillmatch?replicaSet=rs0',
  REDIS_URL: 'redis://redis:6379',
  JWT_SECRET: 'f3Qm0zYt8WcLrV5dKp1xUa7NbHs2GeJo',
  JWT_REFRESH_SECRET: 'Zk4TqEwRy9PiOuMn6BvCxLj3HgFdSa8A',
  FRONTEND_URL: 'https://app.example.com',
  SMTP_URL: 'smtp://mail:25',
  MAIL_FROM: 'Jobs <jobs@example.com>'
}

t.test('in production: what is unsafe is refused, all at once', async (t) => {
  t.same(problemsOf(strong), [])
  const wrong: [string, string, RegExp][] = [
    ['JWT_SECRET', 'ab'.repeat(20), /at least 10 different characters/],
    ['JWT_SECRET', 'your_secret_key_min_32_characters', /from an example/],
    ['JWT_REFRESH_SECRET', 'your_refresh_secret_key_min_32_characters', /from an example/],
    ['JWT_SECRET', 'access-secret-of-the-tests-0123456789abcdef', /from an example/],
    ['JWT_SECRET_PREVIOUS', strong.JWT_SECRET, /must differ from JWT_SECRET$/],
    ['JWT_SECRET_PREVIOUS', strong.JWT_REFRESH_SECRET, /must differ from JWT_REFRESH_SECRET/],
    ['JWT_REFRESH_SECRET_PREVIOUS', strong.JWT_REFRESH_SECRET, /must differ from JWT_REFRESH_SECRET/],
    ['TRUST_PROXY', '0.0.0.0/0', /your load balancers/],
    ['TRUST_PROXY', '::/0', /your load balancers/],
    ['TRUST_PROXY', '0.0.0.0/1,128.0.0.0/1', /your load balancers/],
    ['TRUST_PROXY', '0.0.0.0/2,64.0.0.0/2,128.0.0.0/2,192.0.0.0/2', /your load balancers/],
    ['TRUST_PROXY', '2000::/3', /your load balancers/],
    ['TRUST_PROXY', '::ffff:0:0/96', /your load balancers|addresses or CIDRs/],
    ['MONGODB_URI', 'mongodb://db1/?replicaSet=rs0', /must name a database/],
    ['MONGODB_URI', 'mongodb://db1', /must name a database/],
    ['MONGODB_URI', 'mongodb://db1/admin', /MongoDB's own/],
    ...[
      ...['w=1', 'W=2', 'w=0', 'journal=false', 'j=false', 'wtimeoutMS=1000', 'readPreference=secondaryPreferred'],
      ...[
        'readConcernLevel=local',
        'retryWrites=false',
        'retryReads=false',
        'directConnection=true',
        'tlsInsecure=true'
      ],
      ...['promoteValues=false', 'forceServerObjectId=true', 'timeoutMS=10', 'raw=true']
    ].map((option): [string, string, RegExp] => ['MONGODB_URI', `mongodb://db1/a?${option}`, /must not set/]),
    ['JWT_EXPIRE', '8d', /must not be longer than JWT_REFRESH_EXPIRE/],
    ['JWT_REFRESH_EXPIRE', '31d', /must not be longer than SESSION_LIFE_MAX/],
    ['JWT_EXPIRE', '5s', /1m at least/]
  ]
  for (const [name, value, message] of wrong) {
    const problems = problemsOf({ ...strong, [name]: value })
    t.equal(problems.length, 1, `${name}=${value} is one problem: ${problems.join('; ')}`)
    t.match(problems[0], message)
    t.ok(problems[0]?.startsWith(name))
    if (value.endsWith('/0')) continue // not even Fastify takes it
    t.same(problemsOf({ ...strong, NODE_ENV: 'test', [name]: value }), [], `${name}=${value} is fine in a test`)
  }
  const together = problemsOf({
    ...strong,
    PORT: 'x',
    TRUST_PROXY: '0.0.0.0/0',
    MONGODB_URI: 'mongodb://db1',
    MAIL_FROM: ''
  })
  t.same(
    together.map((line) => line.split(' ')[0]),
    ['PORT', 'MONGODB_URI', 'TRUST_PROXY']
  )
  for (const uri of [
    'mongodb://db1/a?w=majority&journal=true&readPreference=primary',
    'mongodb+srv://x.example.com/a?tls=true'
  ]) {
    t.same(problemsOf({ ...strong, MONGODB_URI: uri }), [], uri)
  }
  t.same(problemsOf({ ...strong, TRUST_PROXY: '10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7,104.16.0.0/13' }), [])
})

t.test('what cannot be read is refused everywhere', async (t) => {
  const wrong: [string, string][] = [
    ['TRUST_PROXY', '999.1.1.1'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['TRUST_PROXY', '1:2:3'],
    ['TRUST_PROXY', 'fe80::1%eth0'],
    ['SMTP_URL', 'x'],
    ['SMTP_URL', 'http://mail'],
    ['SMTP_URL', 'smtp://u:p#w@mail'],
    ['MAIL_FROM', 'nobody'],
    ['JWT_EXPIRE', '0s'],
    ['JWT_EXPIRE', '9999999999d'],
    ['JWT_REFRESH_EXPIRE', `${'9'.repeat(400)}d`],
    ['SESSION_LIFE_MAX', '999999d'],
    ['EVENT_RETENTION', '1000000h'],
    ['RATE_LIMIT_WINDOW_MS', '99999999999'],
    ['MONGODB_URI', 'mongodb://db1:99999/a'],
    ['MONGODB_URI', 'mongodb://db1/a?w=x&nonsense=1'],
    ['REDIS_URL', 'redis://'],
    ['REDIS_URL', 'redis+cluster://a:1,b:x'],
    ['REDIS_URL', 'redis+cluster://a:1?sentinelUser=u'],
    ['REDIS_URL', 'redis+sentinel://a:1/m?sentinelpassword=p'],
    ['HOST', 'http://0.0.0.0'],
    ['INSTANCE_NAME', 'a\r\nb'],
    ['PUBLIC_URL', 'https://api.example.com/'],
    ['PUBLIC_URL', 'api.example.com'],
    ['PUBLIC_DOCS', 'maybe'],
    ['DOCS_ACCOUNTS', 'ana@example.com:password'],
    ['DOCS_ACCOUNTS', 'EMPLOYER:petra@example.com:x, ADMIN:nobody'],
    ['FRONTEND_URL', 'wss://app.example.com'],
    ['FRONTEND_URL', 'null'],
    ['FRONTEND_URL', '*'],
    ['FRONTEND_URL', 'capacitor://localhost/']
  ]
  for (const [name, value] of wrong) {
    const problems = problemsOf({ ...minimal, [name]: value })
    t.equal(problems.length, 1, `${name}=${value} is one problem: ${problems.join('; ')}`)
    t.ok(problems[0]?.startsWith(name), `${name}=${value} names ${name}: ${problems[0]}`)
  }
})

t.test('Redis: servers, users and TLS of each kind', async (t) => {
  const none = { isTls: false, username: '', password: '', sentinelUser: '', sentinelPassword: '', name: '' }
  t.same(readRedisUrl('redis+sentinel://s1,s2:2/set'), {
    ...{ ...none, kind: 'sentinel', name: 'set' },
    servers: [
      { host: 's1', port: 26379 },
      { host: 's2', port: 2 }
    ]
  })
  t.same(readRedisUrl('rediss+sentinel://u:p%40@s1/set?sentinelUser=v&sentinelPassword=a%2Fb+c'), {
    ...{ kind: 'sentinel', isTls: true, username: 'u', password: 'p@', sentinelUser: 'v', sentinelPassword: 'a/b+c' },
    ...{ name: 'set', servers: [{ host: 's1', port: 26379 }] }
  })
  t.same(readRedisUrl('rediss+cluster://u:p@c1'), {
    ...{ ...none, kind: 'cluster', isTls: true, username: 'u', password: 'p', servers: [{ host: 'c1', port: 6379 }] }
  })
  t.match(readRedisUrl('rediss://u:p@one'), { kind: 'single', isTls: true, username: 'u', password: 'p' })
})

t.test('no part of a password is told, however its URI is broken', async (t) => {
  const broken = [
    'u:hun@ter2@db/a',
    'u:hun/ter2@db/a',
    'u:hun?ter2@db/a',
    'u:hun#ter2@db/a',
    'u:hun%ter2@db/a',
    'u:hun ter2@db/a',
    'u:hunter2',
    ':hun/ter2@db',
    'u:hunter2@db/a?w=hunter2&w=0&x=hunter2',
    'u:12/hunter2@db'
  ]
  for (const name of ['MONGODB_URI', 'REDIS_URL', 'SMTP_URL', 'FRONTEND_URL', 'PUBLIC_URL', 'JWT_SECRET']) {
    for (const scheme of [
      'mongodb://',
      'mongodb+srv://',
      'redis://',
      'redis+sentinel://',
      'rediss+sentinel://a:1/m?sentinelPassword=',
      'smtp://',
      'https://',
      'mongodb:/',
      ''
    ]) {
      for (const rest of broken) {
        const text = problemsOf({ ...strong, [name]: scheme + rest }).join('\n')
        t.notMatch(text, /hun|ter2/, `${name}=${scheme}${rest}`)
      }
    }
  }
  for (const scheme of ['mongodb://', 'redis://', 'redis+cluster://']) {
    for (const rest of broken.filter((text) => text !== 'u:hunter2')) {
      t.notMatch(shownSetting('X', scheme + rest), /hun|ter2|12/, scheme + rest)
    }
  }
  t.equal(shownSetting('X', 'mongodb://u:hunter2'), 'X')
  t.equal(shownSetting('X', 'mongodb://u:p%40@db1:27017,[::1]:2/a?x=1'), 'X (db1:27017,[::1]:2)')
})

t.test('apps and browser extensions are origins; mailed links lead to the first of the web', async (t) => {
  const origins = [
    'capacitor://localhost',
    'tauri://localhost',
    'chrome-extension://abcdefghijklmnop',
    'https://app.example.com'
  ]
  const config = loadConfig({ ...minimal, FRONTEND_URL: origins.join(', ') })
  t.same(config.origins, [...origins, 'http://localhost:5000'], 'and the service itself')
  t.equal(config.frontendUrl, 'https://app.example.com')
  const own = 'https://api.example.com'
  t.same(loadConfig({ ...strong, FRONTEND_URL: '', PUBLIC_URL: own }).origins, [own])
  t.same(loadConfig({ ...strong, FRONTEND_URL: '', PUBLIC_URL: '' }).origins, [], 'in production nobody is assumed')
})

t.test('documents are for everybody but in production, or as PUBLIC_DOCS says', async (t) => {
  t.equal(loadConfig(strong).publicDocs, false)
  t.equal(loadConfig({ ...strong, PUBLIC_DOCS: 'true' }).publicDocs, true)
  t.equal(loadConfig({ ...minimal, PUBLIC_DOCS: 'false' }).publicDocs, false)
})

t.test('accounts for /docs are read as they are written, and refused in production', async (t) => {
  const DOCS_ACCOUNTS = 'EMPLOYER:petra@example.com:a:b, JOB_SEEKER:ana@example.com:c'
  t.same(loadConfig({ ...minimal, DOCS_ACCOUNTS }).docsAccounts, [
    { role: 'EMPLOYER', email: 'petra@example.com', password: 'a:b' },
    { role: 'JOB_SEEKER', email: 'ana@example.com', password: 'c' }
  ])
  t.same(loadConfig(minimal).docsAccounts, [])
  const [problem = '', ...others] = problemsOf({ ...strong, DOCS_ACCOUNTS })
  t.match(problem, /^DOCS_ACCOUNTS must not be set in production/)
  t.same(others, [])
  t.notMatch(problem, 'petra')
})

t.test('what is seldom meant is warned about, in production', async (t) => {
  t.same(configWarnings(loadConfig(strong)), [])
  t.same(configWarnings(loadConfig(minimal)), [])
  const bare = configWarnings(loadConfig({ ...strong, FRONTEND_URL: '', SMTP_URL: '', MAIL_FROM: '' }))
  t.same(
    bare.map((line) => line.split(' ')[0]),
    ['neither', 'SMTP_URL', 'MAIL_FROM']
  )
  t.equal(configWarnings(loadConfig({ ...strong, FRONTEND_URL: '', PUBLIC_URL: 'https://api.example.com' })).length, 0)
})

t.test('the password in a refused command of Redis does not reach the log', async (t) => {
  const program = `
    import { createLogger } from ${JSON.stringify(new URL('../../dist/src/config/logger.js', import.meta.url).href)}
    const log = createLogger({ logLevel: 'info', instance: 'x' }, 'test')
    const command = { name: 'hello', args: ['3', 'AUTH', 'u', 'hunter2'] }
    const refused = Object.assign(new Error('WRONGPASS'), { command })
    log.warn({ err: refused }, 'one')
    log.warn({ err: Object.assign(new Error('all nodes'), { lastNodeError: refused }) }, 'two')
    log.flush(() => process.exit(0))`
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  t.equal(text.match(/WRONGPASS/g) !== null, true)
  t.notMatch(text, /hunter2/)
})

t.test('an unsupported Node is refused in production, by the rule that package.json has', async (t) => {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  t.equal(engines.node, supportedNode)
  for (const version of ['20.19.0', '20.99.1', '22.12.0', '24.0.0', '26.1.0'])
    t.same(checkNode(true, version), [], version)
  for (const version of ['18.20.0', '20.18.9', '21.7.0', '22.11.0', '23.9.0']) {
    t.match(checkNode(true, version), [/^Node.js [\d.]+ is not supported/], version)
    t.same(checkNode(false, version), [])
    // The scripts' own, in a process that says it were that Node.
    const program = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require('./tools/supported-node.cjs')`
    const { status, stderr } = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' })
    t.equal(status, 78)
    t.match(stderr, /^SkillMatch requires Node.js [^\n]+, but this is [\d.]+: install a supported version.\n$/)
  }
})

t.test(
  'every npm script that runs Node looks at its version before any syntax or module that an old one lacks',
  async (t) => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    const programs = Object.values<string>(scripts).flatMap((line) => line.match(/node .+?(?= &&|$)/g) ?? [])
    t.ok(programs.length >= 12)
    for (const program of programs) t.match(program, /^node -r \.\/tools\/supported-node\.cjs /)
  }
)

t.test('no package declares another Node than those supported: npm has nothing to warn about', async (t) => {
  const { satisfies } = createRequire(import.meta.url)('semver')
  const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
  const oldest = ['20.19.0', '22.12.0', '24.0.0', '26.0.0']
  for (const [path, { engines, os }] of Object.entries<{ engines?: { node?: string }; os?: string[] }>(packages)) {
    // Builds for one platform are looked at by npm on that platform only.
    if (engines?.node === undefined || os) continue
    t.same(
      oldest.filter((version) => !satisfies(version, engines.node)),
      [],
      `${path} wants ${engines.node}`
    )
  }
})
