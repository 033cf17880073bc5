// Goal: whatever MongoDB answers, a request is retried or answered 503 with Retry-After, never 500; what is written beside an
// answer never fails it, and whoever hung up may ask again.
// Method: failCommand on the collections of one app's own database; every class of error by itself.
import { connect } from 'node:net'
import {
  MongoClientClosedError,
  MongoGridFSChunkError,
  MongoInvalidArgumentError,
  MongoNetworkTimeoutError,
  MongoServerClosedError,
  MongoServerError,
  MongoWriteConcernError
} from 'mongodb'
import t from 'tap'
import { isDatabaseUnavailable } from '../../src/database/mongo-errors.ts'
import { countInStore } from '../../src/database/window-counter.ts'
import { createSideWrites } from '../../src/util/side-writes.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { jobBody, signUp, startApp } from '../support/app.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'

const folder = finderFolder(t)
const service = await startApp(t, {}, folder)
const { app, ask } = service
const employer = await signUp(service, 'EMPLOYER')
const seeker = await signUp(service, 'JOB_SEEKER')
const { db } = app.store
const { mongodb, redisUrl } = service.config
await (await startTestFinder(t, folder, { mongodbUri: mongodb.uri, redisUrl })).finder.ready

const fail = (command: string, collection: string, data: object, mode: object | string = 'alwaysOn') =>
  db.admin().command({
    configureFailPoint: 'failCommand',
    mode,
    data: { failCommands: [command], namespace: `${db.databaseName}.${collection}`, ...data }
  })
const heal = () => db.admin().command({ configureFailPoint: 'failCommand', mode: 'off' })
t.teardown(heal)
const post = (headers: Record<string, string> = {}) =>
  ask({ method: 'POST', url: '/api/jobs', token: employer.token, payload: jobBody(), headers })

t.test('every code of the server is known', async (t) => {
  const away = [
    ...[1, 6, 7, 8, 11, 13, 18, 24, 43, 46, 50, 61, 64, 75, 79, 89, 91, 100, 112, 133, 134, 136, 175, 189, 202, 204],
    ...[225, 237, 239, 240, 246, 251, 256, 262, 263, 267, 279, 290, 292, 314, 317, 358, 391, 462, 9001, 10058, 10107],
    ...[11600, 11601, 11602, 13388, 13435, 13436, 14031, 17280, 424242]
  ]
  for (const code of away) t.equal(isDatabaseUnavailable(new MongoServerError({ code, message: 'x' })), true, `${code}`)
  for (const code of [2, 9, 14, 66, 121, 10334])
    t.equal(isDatabaseUnavailable(new MongoServerError({ code, message: 'x' })), false)
  const writeConcern = { code: 64, errmsg: 'x' }
  const kinds: [unknown, boolean][] = [
    [new MongoWriteConcernError({ writeConcernError: writeConcern, ok: 1 }), true],
    [new MongoNetworkTimeoutError('x'), true],
    [new MongoServerClosedError('x'), true],
    [new MongoClientClosedError(), true],
    [new MongoInvalidArgumentError('x'), false],
    [new MongoGridFSChunkError('x'), false],
    [new TypeError('x'), false],
    [null, false]
  ]
  for (const [error, expected] of kinds) t.equal(isDatabaseUnavailable(error), expected, String(error))
})

t.test('a limit is counted exactly while a primary steps down', async (t) => {
  // The driver retries once: both attempts of the first two counts fail, with what a primary says that is about to be none.
  for (const errorCode of [11602, 10107, 189]) {
    const count = () => countInStore(app.store, `step-down:${errorCode}`, 60_000)
    await fail('findAndModify', 'counters', { errorCode }, { times: 4 })
    t.equal((await count()).count, 1)
    t.equal((await count()).count, 2)
  }
  await fail('findAndModify', 'counters', { errorCode: 11602 })
  const startedMs = performance.now()
  await t.rejects(countInStore(app.store, 'no-primary', 60_000), { code: 11602 }, 'but not for ever')
  t.ok(performance.now() - startedMs >= 3000)
  await heal()
  await fail('findAndModify', 'counters', { errorCode: 50 }, { times: 1 })
  await t.rejects(countInStore(app.store, 'slow', 60_000), { code: 50 }, 'and nothing else is tried again')
})

t.test('a write is made once, however often its primary steps down', async (t) => {
  const { counters } = app.store
  const $inc = { count: 1 }
  const change = () => counters.updateOne({ _id: 'exact' }, { $inc }, { upsert: true })
  // The change is made, and the answer says it may be lost: each attempt after the driver's second is one of ours.
  const writeConcernError = { code: 91, errmsg: 'x' }
  const errorLabels = ['RetryableWriteError']
  await fail('update', 'counters', { writeConcernError, errorLabels }, { times: 3 })
  t.match(await change(), { matchedCount: 0, upsertedCount: 1 })
  t.equal((await counters.findOne({ _id: 'exact' }))?.count, 1)
  await fail('find', 'counters', { errorCode: 10107 }, { times: 3 })
  t.equal((await counters.find({ _id: 'exact' }).toArray()).length, 1)
  await fail('update', 'counters', { errorCode: 50 }, { times: 1 })
  await t.rejects(change(), { code: 50 }, 'and nothing else is tried again')
})

t.test('a read and a write that fail are 503 with Retry-After', async (t) => {
  const errors: object[] = [50, 43, 246, 14031, 24, 8].map((errorCode) => ({ errorCode }))
  for (const [index, error] of errors.entries()) {
    const url = `/api/jobs?limit=${index + 1}` // each asked for once, so that no answer is ready
    await fail('find', 'jobs', error)
    const read = await ask({ url })
    t.same([read.statusCode, read.headers['retry-after']], [503, '2'], `find ${JSON.stringify(error)}`)
    await heal()
    await waitFor('a primary', async () => (await ask({ url })).statusCode === 200)
  }
  for (const [index, error] of [{ errorCode: 189 }, { closeConnection: true }].entries()) {
    await fail('find', 'jobs', error, { times: 3 })
    t.equal(
      (await ask({ url: `/api/jobs?limit=${50 + index}` })).statusCode,
      200,
      `${JSON.stringify(error)} for a moment`
    )
  }
  for (const error of errors.slice(0, 5)) {
    await fail('insert', 'jobs', error)
    const write = await post()
    t.same([write.statusCode, Number(write.headers['retry-after']) > 0], [503, true], `insert ${JSON.stringify(error)}`)
    await heal()
  }
  t.equal(await app.store.jobs.countDocuments(), 0)
  await fail('insert', 'jobs', { errorCode: 112, errorLabels: ['TransientTransactionError'] }, { times: 3 })
  t.equal((await post()).statusCode, 201, 'a lost race is run again')
})

t.test('a search is answered, whatever becomes of its history', async (t) => {
  const search = (text: string) => ask({ url: `/api/search/jobs?search=${text}`, token: seeker.token })
  const remembered = async () =>
    (await ask({ url: '/api/search/history', token: seeker.token }))
      .json()
      .data.map(({ query }: { query: string }) => query)
  const before = app.faults.counts.side_write
  for (const error of [{ errorCode: 50 }, { errorCode: 14031 }, { errorCode: 2 }, { closeConnection: true }]) {
    await fail('insert', 'searchHistory', error)
    const answer = await search('engineer')
    t.same([answer.statusCode, answer.json().data.jobs.length], [200, 1], JSON.stringify(error))
  }
  await waitFor('all four are counted', () => app.faults.counts.side_write === before + 4)
  await heal()
  t.same(await remembered(), [])
  await fail('insert', 'searchHistory', { blockConnection: true, blockTimeMS: 3000 })
  t.equal((await search('slow')).statusCode, 200)
  t.same(await remembered(), [], 'the answer did not wait for it')
  await waitFor('it is written all the same', async () => (await remembered()).length === 1)
  await heal()
  await search('quick')
  t.same(await remembered(), ['quick', 'slow'], 'and where nothing is slow, it is there with the answer')
})

t.test('writes beside answers are bounded in number', async (t) => {
  const reports: unknown[] = []
  const sideWrites = createSideWrites({ report: (_kind, error) => reports.push(error) })
  let free = (): void => undefined
  const held = new Promise<void>((resolve) => {
    free = resolve
  })
  let begun = 0
  const work = () => {
    begun++
    return held
  }
  const all = Array.from({ length: 60 }, () => sideWrites.run('test', work))
  t.same([begun, reports.length], [50, 10])
  free()
  await Promise.all(all)
  await sideWrites.run('test', () => {
    throw new Error('at once')
  })
  t.equal(reports.length, 11)
})

t.test('whoever hangs up meanwhile may ask again under the same key', async (t) => {
  const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const jobs = await app.store.jobs.countDocuments()
  const { count: entered } = await fail('insert', 'jobs', { blockConnection: true, blockTimeMS: 700 })
  const payload = JSON.stringify(jobBody())
  const socket = connect(Number(url.port), url.hostname).on('error', () => undefined)
  const head = [
    ...['POST /api/jobs HTTP/1.1', 'host: x', `authorization: Bearer ${employer.token}`, 'idempotency-key: cut'],
    ...['content-type: application/json', `content-length: ${Buffer.byteLength(payload)}`]
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${payload}`)
  await db.admin().command({ waitForFailPoint: 'failCommand', timesEntered: Number(entered) + 1, maxTimeMS: 20_000 })
  t.equal((await post({ 'idempotency-key': 'cut' })).statusCode, 409, 'the first is under way')
  socket.destroy()
  await waitFor('the first is done', async () => (await app.store.jobs.countDocuments()) === jobs + 1)
  await heal()
  const again = await ask({
    ...{ method: 'POST', url: '/api/jobs', token: employer.token, payload },
    headers: { 'idempotency-key': 'cut', 'content-type': 'application/json' }
  })
  t.same([again.statusCode, again.headers['idempotent-replayed']], [201, 'true'])
  t.equal(await app.store.jobs.countDocuments(), jobs + 1)
})
