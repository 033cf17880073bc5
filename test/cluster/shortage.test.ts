// Goal: a host that is short of what its machine gives it, room for its log, descriptors or a moment of its worker, serves on;
// where it cannot, it says so at its start.
// Method: hosts whose standard output is a full device, whose limit of open files is low, with more idle connections than that,
// and whose worker is stopped while many connect.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { workersOf } from '../../bench/lib/usage.mjs'
import { httpGet } from '../../tools/api/http.mjs'
import { hostEntry } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { freshDatabaseUri, redisUrl, testEnvironment } from '../support/app.ts'
import { withCoverage } from '../support/coverage.ts'

/** A host as a shell starts it, its standard output where the test wants it. */
async function startByShell(t: Test, { before = ':', output }: { before?: string; output: 'ignore' | number }) {
  const port = await freePort()
  const env = testEnvironment({
    MONGODB_URI: freshDatabaseUri(),
    REDIS_URL: redisUrl(),
    LOG_LEVEL: 'info',
    HOST: '127.0.0.1',
    PORT: String(port),
    WORKERS: '1',
    DRAIN_ANNOUNCE_MS: '0',
    ...withCoverage(t)
  })
  const child = spawn('sh', ['-c', `${before}; exec "$0" "$1"`, process.execPath, hostEntry], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', output, 'pipe']
  })
  let words = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    words += chunk
  })
  const ended = once(child, 'close') as Promise<[number | null, string | null]>
  t.teardown(async () => {
    child.kill('SIGTERM')
    await ended
  })
  const url = `http://127.0.0.1:${port}`
  const ready = () =>
    waitFor('it to be ready', async () => (await httpGet(`${url}/health/ready`)).status === 200, { limitMs: 60_000 })
  return { url, port, child, ended, ready, words: () => words }
}

t.test('a full log device: the host starts, answers and ends as ever', async (t) => {
  const host = await startByShell(t, { output: openSync('/dev/full', 'w') })
  await host.ready()
  for (let index = 0; index < 50; index++) t.equal((await httpGet(`${host.url}/health/live`)).status, 200)
  host.child.kill('SIGTERM')
  t.same(await host.ended, [0, null])
  t.equal(host.words(), '')
})

t.test('idle connections beyond the limit of open files give way; too low a limit is 78', async (t) => {
  const tooFew = await startByShell(t, { before: 'ulimit -n 150', output: 'ignore' })
  t.same(await tooFew.ended, [78, null])
  t.match(tooFew.words(), /^A process may open 150 files here, and a worker needs 200: [^\n]*\n$/)

  const host = await startByShell(t, { before: 'ulimit -n 320', output: 'ignore' })
  await host.ready()
  const idle: Socket[] = []
  t.teardown(() => {
    for (const socket of idle) socket.destroy()
  })
  for (let index = 0; index < 600; index++) idle.push(connect(host.port, '127.0.0.1').on('error', () => undefined))
  for (let index = 0; index < 20; index++) t.equal((await httpGet(`${host.url}/health/live`)).status, 200)
  await waitFor('the idle ones to have given way', () => idle.filter(({ closed }) => !closed).length <= 184, {
    limitMs: 60_000
  })
  const counted = async (): Promise<boolean> => {
    const answer = await httpGet(`${host.url}/health/metrics`)
    return (JSON.parse(answer.body) as { faults: { connection: number } }).faults.connection > 100
  }
  // A worker tells its figures once a second.
  await waitFor('more than 100 to be counted', counted, { limitMs: 30_000 })
})

t.test('600 connections at once find room while a worker is busy: none has to come again', async (t) => {
  const kernelMax = Number(readFileSync('/proc/sys/net/core/somaxconn', 'utf8'))
  const burst = Math.min(600, kernelMax)
  const host = await startByShell(t, { output: 'ignore' })
  await host.ready()
  const [worker] = workersOf(host.child.pid ?? 0) as [number]
  process.kill(worker, 'SIGSTOP') // accepts nothing, for less time than it takes to be noticed
  const sockets = Array.from({ length: burst }, () => connect(host.port, '127.0.0.1').on('error', () => undefined))
  let connected = 0
  for (const socket of sockets) socket.on('connect', () => connected++)
  // Who finds the queue full would have to try again after a second, and after two more.
  await waitFor('all to be connected', () => connected === burst, { limitMs: 2500 }).catch(() => undefined)
  process.kill(worker, 'SIGCONT')
  t.equal(connected, burst)
  for (const socket of sockets) socket.destroy()
  t.equal((await httpGet(`${host.url}/health/live`)).status, 200)
})
