// Goal: the log over HTTP has the socket's guarantees: every event of a topic once and in order on any host, waiting included;
// `resync` when the log does not reach back; each topic's own readers, for as long as their token lives; addresses that all
// readers share; bounds.
// Method: two workers on one database, events recorded in transactions, readers that follow the links over both.
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { revokeSession } from '../../src/domain/sessions/revocations.ts'
import { unsealedCursor } from '../../src/event-log/cursors.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { redisUrl, withoutRedis } from '../support/app.ts'
import { type EventPage, follow, readEvents } from '../support/event-pages.ts'
import { signIn } from '../support/socket.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'
import { recordBatch, startWorkers, type Workers } from '../support/workers.ts'

const jobs = '/api/events/jobs'

async function scene(t: Test, count: number, overrides: Record<string, string> = {}) {
  const deployment = await startWorkers(t, count, overrides)
  const urls = deployment.workers.map(({ url }) => url)
  return { ...deployment, urls, url: urls[0] ?? '', other: urls.at(-1) ?? '' }
}

const settled = ({ store }: Pick<Workers, 'store'>) =>
  waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)

/** Until so many wait. */
const waiting = ({ workers }: Pick<Workers, 'workers'>, count: number) =>
  waitFor(`${count} waiting`, () => workers.reduce((sum, { app }) => sum + app.eventPolls.count(), 0) === count)

const idsOf = (pages: EventPage[]) => pages.flatMap(({ events }) => events.map(({ id }) => id))

t.test('the public feed: all of it, once, in order, over both workers, with no token', async (t) => {
  const deployment = await scene(t, 2)
  const { store, urls, url, other, tokenOf } = deployment
  const begin = await readEvents(url, jobs)
  t.match(begin, { status: 200, topic: 'jobs', events: [], resync: false, cursor: /^.{38}$/ })
  t.match(begin.headers.get('cache-control'), /^public, max-age=1, stale-while-revalidate=5$/)
  t.notOk(begin.user ?? begin.expiresAt)
  await recordBatch(store, `user:${new ObjectId()}`, 10)
  await settled(deployment)
  t.equal((await readEvents(other, jobs)).cursor, begin.cursor, 'what happens elsewhere gives it no other cursor')

  const socket = await signIn(t, url, tokenOf(new ObjectId()))
  const heard: string[] = []
  socket.ws.on('message', (data) => heard.push(String(data)))
  await socket.ask({ op: 'subscribe', topic: 'jobs' })
  const ids = await recordBatch(store, 'jobs', 600, { padding: 'x'.repeat(1000) })
  await settled(deployment)
  await socket.until(({ id }) => id === ids.at(-1))
  const pages = await follow(urls, begin, 600)
  t.same(idsOf(pages), ids)
  const texts = heard.filter((text) => text.startsWith('{"op":"event"'))
  t.equal(pages.map(({ text }) => /"events":\[(.*)\],"topic"/s.exec(text)?.[1]).join(','), texts.join(','))
  for (const [index, { headers, text, next, cursor, events }] of pages.entries()) {
    t.ok(text.length < 128 * 1024 + 2000, `${text.length} bytes`)
    t.equal(cursor, events.at(-1)?.cursor)
    const [, seconds] = /^public, max-age=(\d+)$/.exec(headers.get('cache-control') ?? '') ?? []
    const isLast = index === pages.length - 1
    if (isLast) t.equal(seconds, '10')
    else t.ok(Number(seconds) > 72 * 3600 - 60 && Number(seconds) <= 72 * 3600, `${seconds} s`)
    t.match(next, isLast ? /^\/api\/events\/jobs\?since=.{38}&turn=\d+$/ : /^\/api\/events\/jobs\?since=.{38}$/)
  }
  const again = await follow([other, url], begin, 600)
  t.same(
    again.map(({ text }) => text),
    pages.map(({ text }) => text),
    'the same address is the same page on the other worker'
  )
  t.equal((await readEvents(url, jobs)).cursor, pages.at(-1)?.cursor, 'who comes now joins those who have it all')
})

t.test('it waits for what is to come, and is told at once', async (t) => {
  const deployment = await scene(t, 2)
  const { store, urls, url } = deployment
  const begin = await readEvents(url, jobs)
  const polls = urls.flatMap((one) => [readEvents(one, begin.next), readEvents(one, `${jobs}?since=${begin.cursor}`)])
  await waiting(deployment, 4)
  const [id] = await recordBatch(store, 'jobs', 1)
  for (const { events, headers } of await Promise.all(polls)) {
    t.same(
      events.map((event) => event.id),
      [id]
    )
    t.equal(headers.get('cache-control'), 'public, max-age=10')
  }
  await waiting(deployment, 0)
  const late = await readEvents(url, `${jobs}?since=${begin.cursor}&turn=1`)
  t.same(idsOf([late]), [id], 'what is there is told in any turn')
  const idle = await readEvents(url, `${jobs}?since=${late.cursor}&turn=1`)
  t.match(idle, { status: 200, events: [], cursor: late.cursor, resync: false }, 'a turn that is over')
  t.equal(idle.headers.get('cache-control'), 'public, max-age=10')
  t.not(idle.next, `${jobs}?since=${late.cursor}&turn=1`, 'leads to the present one')
  const once = await readEvents(url, `${jobs}?since=${late.cursor}&wait=0`)
  t.match(once, { events: [], cursor: late.cursor, next: `${jobs}?since=${late.cursor}&wait=0` })
})

t.test('any other topic has the readers it has on the socket, and no cache', async (t) => {
  const deployment = await scene(t, 1)
  const { store, url, tokenOf } = deployment
  const user = new ObjectId()
  const token = tokenOf(user)
  const own = await readEvents(url, '/api/events/user', token)
  t.match(own, { status: 200, topic: `user:${user}`, user: { id: String(user), role: 'JOB_SEEKER' } })
  t.ok(Date.parse(own.expiresAt ?? '') > Date.now())
  t.equal(own.headers.get('cache-control'), 'private, no-store')
  t.equal(own.next, `/api/events/user?since=${own.cursor}`)
  const [id] = await recordBatch(store, `user:${user}`, 1)
  for (const topic of ['user', `user:${user}`]) {
    const page = await readEvents(url, `/api/events/${topic}?since=${own.cursor}`, token)
    t.same(idsOf([page]), [id])
    t.equal(page.headers.get('cache-control'), 'private, no-store')
  }
  const none = await readEvents(url, `/api/events/user?since=${own.cursor}&wait=0`, token)
  t.equal(none.headers.get('cache-control'), 'private, no-store')
  const stranger = tokenOf(new ObjectId())
  for (const since of ['', `?since=${own.cursor}`]) {
    const ask = (topic: string, as = '') => readEvents(url, `/api/events/${topic}${since}`, as)
    t.match(await ask(`user:${user}`), { status: 401, code: 'NO_TOKEN' })
    t.match(await ask('user'), { status: 401, code: 'NO_TOKEN' })
    t.match(await ask(`user:${user}`, 'nonsense'), { status: 401, code: 'TOKEN_INVALID' })
    t.match(await ask(`user:${user}`, stranger), { status: 403, code: 'NOT_YOURS' })
    t.match(await ask('role:EMPLOYER', token), { status: 403, code: 'NOT_YOURS' })
    t.match(await ask('control', token), { status: 403, code: 'NOT_YOURS' })
    t.match(await ask(`job:${user}`, token), { status: 404, code: 'JOB_NOT_FOUND' })
    t.match(await ask('toString', token), { status: 400, code: 'INVALID_ID' })
    t.match(await ask('nothing', token), { status: 404, code: 'NOT_FOUND' })
    t.match(await ask('jobs:1', token), { status: 404, code: 'NOT_FOUND' })
  }
  t.match(await readEvents(url, `${jobs}?limit=5`), { status: 400, code: 'VALIDATION_FAILED' })
  const open = await readEvents(url, `${jobs}?wait=0`, 'nonsense')
  t.equal(open.status, 200, 'a token where none is needed is not looked at')
  t.same(Object.keys(JSON.parse(open.text).data), ['events', 'topic', 'cursor', 'resync'], 'and tells nothing of it')
})

t.test('a token that ends while its poll waits ends the poll', async (t) => {
  const deployment = await scene(t, 2, { JWT_EXPIRE: '6s' })
  const { store, urls, url, tokenOf } = deployment
  const user = new ObjectId()
  const { cursor } = await readEvents(url, '/api/events/user', tokenOf(user))
  const path = `/api/events/user?since=${cursor}`
  const [ended, going] = [tokenOf(user, { sid: 'ended' }), tokenOf(user, { sid: 'going' })]
  const ending = urls.map((one) => readEvents(one, path, ended))
  const staying = urls.map((one) => readEvents(one, path, going))
  await waiting(deployment, 4)
  await store.transaction((tx) => revokeSession(tx, { _id: 'ended', userId: user }, 900))
  for (const page of await Promise.all(ending)) t.match(page, { status: 401, code: 'TOKEN_REVOKED' })
  t.match(await readEvents(url, path, ended), { status: 401, code: 'TOKEN_REVOKED' })
  await waiting(deployment, 2)
  for (const page of await Promise.all(staying)) t.match(page, { status: 401, code: 'TOKEN_INVALID' }, 'expired')
})

t.test('where the history of ends was lost, polls are answered, and the next ones checked', async (t) => {
  const deployment = await scene(t, 1)
  const { store, url, tokenOf, workers } = deployment
  const user = new ObjectId()
  const token = tokenOf(user)
  const { cursor } = await readEvents(url, '/api/events/user', token)
  const poll = readEvents(url, `/api/events/user?since=${cursor}`, token)
  const feed = readEvents(url, `${jobs}?since=${(await readEvents(url, jobs)).cursor}`)
  await waiting(deployment, 2)
  await store.logHead.updateOne({}, { $set: { logId: 'another1' } })
  workers[0]?.app.gateway.catchUp.start()
  t.match(await poll, { status: 200, events: [] })
  t.match(await feed, { status: 200, events: [] })
  const next = await readEvents(url, `/api/events/user?since=${cursor}`, token)
  t.match(next, { status: 200, events: [], resync: true, cursor: /^another1/ })
})

t.test('`resync` when the log does not reach back, never when it does', async (t) => {
  const deployment = await scene(t, 1)
  const { store, url, workers } = deployment
  const old = await readEvents(url, jobs)
  const ids = await recordBatch(store, 'jobs', 10)
  await settled(deployment)
  const head = await store.logHead.findOne({ _id: 'head' })
  const position = head?.position ?? 0
  const unsealed = await readEvents(url, `${jobs}?since=${unsealedCursor(head?.logId ?? '', position - 1)}`)
  t.match(unsealed, { status: 200, resync: false, events: [{ id: ids.at(-1) }] }, 'a cursor of the format before keys')
  for (const since of ['nonsense', `${old.cursor.slice(0, -1)}!`, 'x'.repeat(256)]) {
    const lost = await readEvents(url, `${jobs}?since=${since}`)
    t.match(lost, { status: 200, resync: true, events: [], cursor: (await readEvents(url, jobs)).cursor })
    t.equal(lost.headers.get('cache-control'), 'public, max-age=1')
  }
  t.match(await readEvents(url, `${jobs}?since=${'x'.repeat(257)}`), { status: 400, code: 'VALIDATION_FAILED' })
  // As retention does.
  const at = new Date(Date.now() - 80 * 3600_000)
  await store.log.updateMany({ _id: { $lt: position } }, { $set: { at } })
  await store.logHead.updateOne({ _id: 'head' }, { $set: { floor: position - 1 } })
  await store.log.deleteMany({ _id: { $lt: position } })
  t.match(await readEvents(url, `${jobs}?since=${old.cursor}`), { resync: true, events: [] })
  const cursors = workers[0]?.app.gateway.cursor()
  t.ok(cursors)
  const last = await follow(
    [url],
    { ...old, next: `${jobs}?since=${unsealedCursor(head?.logId ?? '', position - 1)}` },
    1
  )
  t.same(idsOf(last), ids.slice(-1))
})

t.test('a cursor at rest stays the same, and moves before retention passes it', async (t) => {
  const deployment = await scene(t, 1)
  const { store, url } = deployment
  await recordBatch(store, 'jobs', 3)
  await recordBatch(store, `user:${new ObjectId()}`, 3)
  await settled(deployment)
  const { cursor } = await readEvents(url, jobs)
  t.equal((await readEvents(url, `${jobs}?since=${cursor}&wait=0`)).cursor, cursor)
  await store.log.updateMany({}, { $set: { at: new Date(Date.now() - 20 * 3600_000) } })
  await store.logHead.updateOne({ _id: 'head' }, { $set: { logId: 'another2' } })
  const moved = await readEvents(url, jobs)
  const lastPosition = (await store.logHead.findOne({ _id: 'head' }))?.position
  const read = deployment.workers[0]?.app.gateway
  await waitFor('the other log', () => read?.cursor()?.startsWith('another2'))
  t.equal(moved.cursor, read?.cursor(), `behind every event that is old, so at ${lastPosition}`)
  t.equal((await readEvents(url, `${jobs}?since=${moved.cursor}&wait=0`)).cursor, moved.cursor)
})

t.test('without Redis it hears from the log', async (t) => {
  const cable = await startTcpProxy(t, redisUrl())
  const deployment = await scene(t, 1)
  const { store } = deployment
  const worker = await deployment.add({ REDIS_URL: cable.url })
  const begin = await readEvents(worker.url, jobs)
  cable.cut()
  await waitFor('the connection to Redis to end', () => worker.app.redis.status !== 'ready')
  const poll = readEvents(worker.url, begin.next)
  await waiting(deployment, 1)
  const [id] = await recordBatch(store, 'jobs', 1)
  const page = await poll
  if (page.events.length > 0) t.same(idsOf([page]), [id])
  else t.same(idsOf(await follow([worker.url], page, 1)), [id], 'its turn had just ended')
})

t.test('a worker that leaves answers all that wait, with what no cache keeps', async (t) => {
  const deployment = await scene(t, 1)
  const { url, workers, tokenOf } = deployment
  const begin = await readEvents(url, jobs)
  const token = tokenOf(new ObjectId())
  const own = await readEvents(url, '/api/events/user', token)
  const polls = [readEvents(url, begin.next), readEvents(url, own.next, token)]
  await waiting(deployment, 2)
  workers[0]?.app.eventPolls.drain()
  const [feed, mine] = await Promise.all(polls)
  t.match(feed, { status: 200, events: [], cursor: begin.cursor })
  t.equal(feed?.headers.get('cache-control'), 'no-store')
  t.match(mine, { status: 200, events: [], cursor: own.cursor })
  t.equal(mine?.headers.get('cache-control'), 'private, no-store')
  t.match(await readEvents(url, feed?.next ?? ''), { status: 200, events: [] }, 'and whoever comes still, at once')
})

t.test('bounds: of those that wait, and of requests', async (t) => {
  const deployment = await scene(t, 1)
  const { url, tokenOf, store } = deployment
  const user = new ObjectId()
  const token = tokenOf(user)
  const { next } = await readEvents(url, '/api/events/user', token)
  const leaving = new AbortController()
  const polls = Array.from({ length: 20 }, () => readEvents(url, next, token, leaving.signal).catch(() => null))
  await waiting(deployment, 20)
  t.match(await readEvents(url, next, token), { status: 429, code: 'TOO_MANY_REQUESTS' })
  const others = await readEvents(url, '/api/events/user?wait=0', tokenOf(new ObjectId()))
  t.equal(others.status, 200, 'of one user')
  leaving.abort()
  await Promise.all(polls)
  await waiting(deployment, 0)
  const id = (await recordBatch(store, `user:${user}`, 1))[0]
  t.same(idsOf([await readEvents(url, next, token)]), [id])
})

t.test('a limit of their own, within which a follower is never refused', async (t) => {
  const { url, tokenOf, store } = await scene(t, 1, { EVENTS_RATE_LIMIT_MAX: '8', ...withoutRedis })
  const token = tokenOf(new ObjectId())
  const first = await readEvents(url, '/api/events/user', token)
  t.equal(first.headers.get('ratelimit-policy'), '8;w=60')
  const user = first.user?.id
  const ids: string[] = []
  let isOver = false
  const recording = (async () => {
    while (!isOver) ids.push(...(await recordBatch(store, `user:${user}`, 1)))
  })()
  const pages = [first]
  for (let count = 0; count < 4; count++) pages.push(await readEvents(url, pages.at(-1)?.next ?? '', token))
  isOver = true
  await recording
  t.same(
    pages.map(({ status }) => status),
    [200, 200, 200, 200, 200]
  )
  t.same(idsOf(pages), ids.slice(0, idsOf(pages).length))
  for (let count = 5; count < 8; count++) await readEvents(url, '/api/events/user?wait=0', token)
  t.match(await readEvents(url, '/api/events/user?wait=0', token), { status: 429, code: 'TOO_MANY_REQUESTS' })
})
