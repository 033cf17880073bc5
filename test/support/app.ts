/** The service in the test's own process, on databases of its own. */
import { randomBytes } from 'node:crypto'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { MongoClient } from 'mongodb'
import { pino } from 'pino'
import root, { type Test } from 'tap'
import { type App, buildApp } from '../../src/app.ts'
import { type Config, loadConfig } from '../../src/config/config.ts'
import { prepareStore } from '../../src/database/prepare.ts'
import type { Asker, Reply } from './http.ts'
import { watchAnswers } from './response-checks.mjs'

watchAnswers((problem) => root.fail(problem))

/** Where `npm test` has started the real MongoDB and Redis of this run. */
function service(name: 'TEST_MONGODB_URI' | 'TEST_REDIS_URL'): string {
  const url = process.env[name]
  if (!url) throw new Error(`${name} is not set: run the tests by \`npm test -- <file>\``)
  return url
}

/** The URI of a database of this test's own. */
export function freshDatabaseUri(): string {
  const uri = new URL(service('TEST_MONGODB_URI'))
  uri.pathname = `/test_${randomBytes(6).toString('hex')}`
  return uri.href
}

export const redisUrl = (): string => service('TEST_REDIS_URL')

/** A setting with which all is counted in MongoDB, and so exactly: on a busy machine counting may move, and then up to 2 N pass. */
export const withoutRedis = { REDIS_URL: 'redis://127.0.0.1:1' }

/** An environment as an operator would write it; tests override single variables. */
export function testEnvironment(overrides: Record<string, string> = {}): Record<string, string> {
  return {
    NODE_ENV: 'test',
    MONGODB_URI: freshDatabaseUri(),
    REDIS_URL: redisUrl(),
    JWT_SECRET: 'access-secret-of-the-tests-0123456789abcdef',
    JWT_REFRESH_SECRET: 'refresh-secret-of-the-tests-0123456789abcdef',
    UNVERIFIED_JOBS_PER_DAY: '0',
    RATE_LIMIT_MAX_REQUESTS: '100000',
    LOGIN_RATE_LIMIT_MAX: '1000',
    UPGRADE_RATE_LIMIT_MAX: '100000',
    EVENTS_RATE_LIMIT_MAX: '100000',
    MESSAGE_RATE_LIMIT_MAX: '100000',
    EXPOSE_INSTANCE: 'true',
    INSTANCE_NAME: 'test',
    ADMIN_PORT: '0',
    LOG_LEVEL: 'silent',
    ...overrides
  }
}

const headersAllowed = new Set(
  [
    'access-control-allow-credentials access-control-allow-headers access-control-allow-methods',
    'accept-ranges access-control-allow-origin access-control-expose-headers access-control-max-age allow cache-control connection',
    'content-disposition content-encoding content-length content-security-policy content-type cross-origin-opener-policy',
    'cross-origin-resource-policy date etag idempotent-replayed keep-alive last-modified link location',
    'origin-agent-cluster ratelimit-limit ratelimit-policy ratelimit-remaining ratelimit-reset referrer-policy',
    'retry-after sec-websocket-version set-cookie strict-transport-security transfer-encoding upgrade vary x-content-type-options',
    'x-correlation-id x-dns-prefetch-control x-download-options x-frame-options x-instance',
    'www-authenticate x-permitted-cross-domain-policies x-xss-protection'
  ]
    .join(' ')
    .split(' ')
)

/** What every answer of ours must look like, whatever was asked; watchAnswers looks at what it tells. */
export function checkAnswer(t: Test, url: string, response: Reply): void {
  for (const name of Object.keys(response.headers)) {
    if (!headersAllowed.has(name)) t.fail(`header ${name} is not on the allow-list`)
  }
  if (!response.headers['x-correlation-id']) t.fail('no X-Correlation-ID')
  const json = String(response.headers['content-type'] ?? '').startsWith('application/json')
  if (!json || url.startsWith('/health') || url.startsWith('/docs')) return
  const body = response.json()
  if (body.statusCode !== response.statusCode)
    t.fail(`statusCode ${body.statusCode} in a ${response.statusCode} answer`)
  if (body.success !== response.statusCode < 400) t.fail(`success ${body.success} in a ${response.statusCode} answer`)
  if (typeof body.message !== 'string' || !('data' in body)) t.fail(`not an envelope: ${response.body.slice(0, 300)}`)
}

export interface TestApp {
  app: App
  config: Config
  /** inject() with every answer checked */
  ask: (request: InjectOptions & { token?: string }) => Promise<LightMyRequestResponse>
}

/**
 * One worker's app in this process, on a database of its own; closed and dropped when the test ends.
 * @param folder where a finder listens (finder.ts); null: there is none
 */
export async function startApp(
  t: Test,
  overrides: Record<string, string> = {},
  folder: string | null = null
): Promise<TestApp> {
  const config = loadConfig(testEnvironment(overrides))
  const app = await buildApp(config, pino({ level: config.logLevel }), 1, folder)
  await prepareStore(app.store)
  await app.ready()
  t.teardown(async () => {
    // Dropped only when nobody works on it any more.
    await app.close()
    const client = await MongoClient.connect(config.mongodb.uri)
    await client.db().dropDatabase()
    await client.close()
  })
  const ask: TestApp['ask'] = async ({ token, ...request }) => {
    const response = await app.inject({
      ...request,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...request.headers }
    })
    checkAnswer(t, String(response.raw.req.url), response)
    return response
  }
  return { app, config, ask }
}

/** Signs a person up; returns their id and access token. */
export async function signUp(
  { ask }: Asker,
  role: 'JOB_SEEKER' | 'EMPLOYER',
  fields: Record<string, string> = {}
): Promise<{ id: string; token: string; email: string; cookie: string }> {
  const email = fields.email ?? `${randomBytes(6).toString('hex')}@example.com`
  const response = await ask({
    method: 'POST',
    url: '/api/auth/signup',
    payload: { name: 'Test Person', email, password: 'correct-Horse-7', role, ...fields }
  })
  if (response.statusCode !== 201) throw new Error(`signup answered ${response.statusCode}: ${response.body}`)
  const { user, token } = response.json().data
  return { id: user._id, token, email, cookie: String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '' }
}

/** A valid body of POST /api/jobs. */
export const jobBody = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: 'Backend Engineer',
  companyName: 'Example Works',
  location: 'Berlin',
  salary: '$70,000–$90,000',
  type: 'Full-time',
  description: 'We run a service that must not lose a single event, and we would like you to keep it so.',
  requiredSkills: ['Node.js', 'MongoDB'],
  ...fields
})
