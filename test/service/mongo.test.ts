// Goal: a worker that starts while MongoDB cannot be reached starts all the same, says 503, and serves once it can be; a command
// ends when its connection does, also while it is being written.
// Method: one worker behind a cable to the real MongoDB that is cut while it starts; a client behind one that is frozen under a
// document larger than all buffers on the way; a connection whose other end has just closed.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient, MongoNetworkError } from 'mongodb'
import { pino } from 'pino'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { clientOptions, connectionOptions, onCommandEnd } from '../../src/database/connection.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { freshDatabaseUri, testEnvironment } from '../support/app.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'

/** Within the driver, where connection.ts reaches. */
interface Driver {
  topology: { s: { servers: Map<string, DriverServer> } }
}

interface DriverServer {
  pool: { options: { minPoolSizeCheckFrequencyMS: number } }
  monitor: DriverMonitor & { rttPinger?: { monitor: DriverMonitor } }
}

interface DriverMonitor {
  options: { heartbeatFrequencyMS: number }
  minRoundTripTime: number
}

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
  const { servers } = (app.store.client as unknown as Driver).topology.s
  const server = [...servers.values()][0] as DriverServer
  const pinger = await waitFor('a heartbeat on its connection', () => {
    const { rttPinger } = server.monitor
    return rttPinger && rttPinger.monitor !== server.monitor ? rttPinger : false
  })
  const { pool, monitor } = server
  t.equal(pool.options.minPoolSizeCheckFrequencyMS, 10_000, 'its pool looks at itself every ten seconds')
  t.equal(pinger.monitor.options.heartbeatFrequencyMS, 10_000, 'as does the driver at how far the member is')
  t.ok(pinger.monitor.minRoundTripTime >= 0, 'by what the heartbeats know')
  t.equal(monitor.options.heartbeatFrequencyMS, 1000, 'heartbeats come every second')
})

t.test('a command whose connection is given up while it is being written', async (t) => {
  const cable = await startTcpProxy(t, freshDatabaseUri())
  const uri = new URL(cable.url)
  uri.search = '?directConnection=true'
  const times = { heartbeatFrequencyMS: 500, connectTimeoutMS: 500, serverSelectionTimeoutMS: 500 }
  const client = new MongoClient(uri.href, { ...connectionOptions, ...times, retryWrites: false })
  t.teardown(() => client.close())
  await client.db().command({ ping: 1 })
  cable.freeze()
  const large = { text: 'x'.repeat(15 * 1024 * 1024) }
  const written = client.db().collection('large').insertOne(large)
  const outcome = await Promise.race([written.catch((error: unknown) => error), sleep(10_000, 'waits', { ref: false })])
  t.ok(outcome instanceof MongoNetworkError, String(outcome))
})

t.test('a command on a connection whose other end has just closed', async (t) => {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
  t.teardown(() => server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  const { connectionType: Connection } = connectionOptions as {
    connectionType: new (socket: Socket, options: object) => { command(ns: object, command: object): Promise<unknown> }
  }
  const connection = new Connection(socket, { hostAddress: `127.0.0.1:${port}`, id: 1, generation: 0 })
  await once(socket, 'end')
  t.equal(socket.destroyed, false, 'before it is closed on this side, too')
  await t.rejects(connection.command({ db: 'any' }, { ping: 1 }), MongoNetworkError)
})

t.test('the end of each command is told; the driver tells only where its starts are listened for', async (t) => {
  const client = new MongoClient(freshDatabaseUri(), clientOptions(2))
  t.teardown(async () => {
    await client.db().dropDatabase()
    await client.close()
  })
  const ended: string[] = []
  const driver: string[] = []
  onCommandEnd(client, ({ name, durationMs, hasFailed }) => {
    if (durationMs > 0) ended.push(`${name} ${hasFailed}`)
  })
  client.on('commandSucceeded', ({ commandName }) => driver.push(commandName))
  const things = client.db().collection('things')
  await things.insertOne({})
  await t.rejects(client.db().command({ nonsense: 1 }))
  await things.findOne({})
  t.strictSame(ended, ['insert false', 'nonsense true', 'find false'])
  t.strictSame(driver, [])
  client.on('commandStarted', ({ commandName }) => driver.push(`to ${commandName}`))
  await things.findOne({})
  t.strictSame(driver, ['to find', 'find'])
  t.equal(ended.length, 4)
})
