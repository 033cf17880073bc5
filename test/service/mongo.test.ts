// Goal: a worker that starts while MongoDB cannot be reached starts all the same, says 503, and serves once it can be.
// Method: one worker behind a cable to the real MongoDB that is cut while it starts; then the same with sockets and events.
import { pino } from 'pino'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { freshDatabaseUri, testEnvironment } from '../support/app.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'

t.test('MongoDB comes after the worker', async (t) => {
  const real = new URL(freshDatabaseUri())
  const cable = await startTcpProxy(t, real.href)
  cable.cut()
  const uri = new URL(cable.url)
  uri.search = '?directConnection=true' // else the driver would go by the replica set's own addresses
  const config = loadConfig(testEnvironment({ MONGODB_URI: uri.href }))
  const app = await buildApp(config, pino({ level: 'silent' }))
  await app.ready()
  t.teardown(async () => {
    await app.sequencer.stop()
    await app.store.db.dropDatabase()
    await app.close()
  })
  const payload = { email: 'nobody@example.com', password: 'correct-Horse-7' }
  const ask = () => app.inject({ method: 'POST', url: '/api/auth/login', payload })
  const away = await ask()
  t.equal(away.statusCode, 503)
  t.ok(away.headers['retry-after'])
  cable.mend()
  await waitFor('401 instead of 503', async () => (await ask()).statusCode === 401)
  await waitFor('a sequencer', () => app.realtimeStats.sequencing === 1)
})
