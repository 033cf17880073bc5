// Goal: while every member of MongoDB hangs each request is 503 with Retry-After within three seconds, those that were under way
// too, and later ones at once; what was refused is not done behind the client's back, and the thawed set serves and sequences.
// Method: a worker on three mongods of the test's own under GETs, and POSTs repeated under their Idempotency-Key; all three are
// stopped (SIGSTOP) and go on (SIGCONT).
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { logFolder } from '../../tools/processes/paths.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { jobBody, signUp, withoutRedis } from '../support/app.ts'
import { startWorkers } from '../support/workers.ts'

const refusedMsMax = 3000
const atOnceMsMax = 500
const frozenMs = 8000
const clients = 12
const pauseMs = 50

interface Sample {
  startedMs: number
  endedMs: number
  status: number
  retryAfter: string | null
}

t.test('every member hangs', async (t) => {
  const folder = join(logFolder, 'test', `frozen_${new ObjectId()}`)
  const files = { dataFolder: join(folder, 'data'), logFolder: folder }
  const mongo = await startMongo({ binary: await ensureMongod(), ...files, nodes: 3, electionTimeoutMs: 2000 })
  t.teardown(async () => {
    await mongo.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  // Without Redis each request has several questions to MongoDB.
  const { workers, store } = await startWorkers(t, 1, { MONGODB_URI: mongo.uri('frozen'), ...withoutRedis })
  const { app, url = '' } = workers[0] ?? {}
  const employer = await signUp({ ask: app?.inject.bind(app) } as never, 'EMPLOYER')
  const signal = (which: NodeJS.Signals) => {
    for (const node of mongo.nodes) node.process.signal(which)
  }
  const samples: Sample[] = []
  async function ask(path: string, more: { method?: string; body?: string; key?: string } = {}): Promise<Response> {
    const startedMs = performance.now()
    const headers = {
      authorization: `Bearer ${employer.token}`,
      ...(more.key && { 'content-type': 'application/json', 'idempotency-key': more.key })
    }
    const response = await fetch(`${url}${path}`, { ...more, headers })
    const retryAfter = response.headers.get('retry-after')
    samples.push({ startedMs, endedMs: performance.now(), status: response.status, retryAfter })
    return response
  }
  const posted: string[] = []
  async function post(): Promise<void> {
    const [title, key] = [`Job ${randomUUID()}`, randomUUID()]
    const request = { method: 'POST', body: JSON.stringify(jobBody({ title })), key }
    while ((await ask('/api/jobs', request)).status !== 201) await sleep(pauseMs)
    posted.push(title)
  }
  let isOver = false
  const load = Array.from({ length: clients }, async (_, client) => {
    for (; !isOver; await sleep(pauseMs)) await (client % 2 === 0 ? post() : ask('/api/auth/sessions'))
  })
  await waitFor('jobs', () => posted.length > clients)

  signal('SIGSTOP')
  const frozenAtMs = performance.now()
  await sleep(frozenMs)
  const thawedAtMs = performance.now()
  const before = posted.length
  signal('SIGCONT')
  await waitFor('jobs after the thaw', () => posted.length > before + clients)
  isOver = true
  await Promise.all(load)

  const during = samples.filter(({ startedMs, endedMs }) => endedMs > frozenAtMs + 100 && startedMs < thawedAtMs - 100)
  const waitedMs = during.map(({ startedMs, endedMs }) => endedMs - Math.max(startedMs, frozenAtMs))
  const late = during.filter(({ startedMs }) => startedMs > frozenAtMs + refusedMsMax)
  const lateMs = Math.max(...late.map(({ startedMs, endedMs }) => endedMs - startedMs))
  t.comment(
    `${during.length} requests, slowest ${Math.round(Math.max(...waitedMs))} ms, later ones ${Math.round(lateMs)} ms`
  )
  t.ok(during.length >= clients)
  t.same([...new Set(during.map(({ status, retryAfter }) => `${status} ${retryAfter}`))], ['503 2'])
  t.ok(Math.max(...waitedMs) <= refusedMsMax)
  t.ok(late.length >= clients && lateMs <= atOnceMsMax, 'later ones at once')
  const stored = await store.jobs.find({}, { projection: { title: 1 } }).toArray()
  t.strictSame(stored.map(({ title }) => title).sort(), posted.sort(), 'each job is there once, and no other')
  await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
  const entries = await store.log.countDocuments({ type: /^job/ })
  t.ok(entries >= posted.length, `${entries} events`)
})
