// Goal: the line of a request tells whose it was, of which trace, and why it failed; probes fill no log.
// Method: an app whose lines are kept; a few requests of each kind.
import { pino } from 'pino'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { prepareStore } from '../../src/database/prepare.ts'
import { signUp, testEnvironment } from '../support/app.ts'

t.test('a line tells what an operator asks', async (t) => {
  const lines: Record<string, unknown>[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const app = await buildApp(loadConfig(testEnvironment()), logger)
  t.teardown(async () => {
    await app.store.db.dropDatabase()
    await app.close()
  })
  await prepareStore(app.store)
  await app.ready()
  const last = () => lines.findLast(({ msg }) => msg === 'request')

  const { id, token } = await signUp({ ask: (request) => app.inject(request) }, 'JOB_SEEKER')
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const traceparent = `00-${traceId}-00f067aa0ba902b7-01`
  const authorization = `Bearer ${token}`
  await app.inject({ url: '/api/users/me', headers: { authorization, traceparent, 'x-correlation-id': 'mine' } })
  t.match(last(), { statusCode: 200, userId: id, sessionId: String, traceId, correlationId: 'mine' })
  await app.inject({ url: '/api/jobs/6b043df3c0ffee0123456353', headers: { traceparent: 'nonsense' } })
  t.match(last(), { statusCode: 404, code: 'JOB_NOT_FOUND' })
  for (const name of ['userId', 'sessionId', 'traceId']) t.notOk(name in (last() ?? {}), name)

  lines.length = 0
  for (const url of ['/health/live', '/health/ready', '/health/live', '/health/ready']) await app.inject({ url })
  t.same(
    lines.filter(({ msg }) => msg === 'request'),
    []
  )
  app.primary.state = 'draining'
  await app.inject({ url: '/health/ready' })
  t.match(last(), { statusCode: 404, outcome: 'draining' })
  app.primary.state = 'serving'
  await app.inject({ url: '/health/ready' })
  t.match(last(), { statusCode: 200, outcome: /ready|degraded/ })
})
