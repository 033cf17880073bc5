// Goal: nothing that is published on our channels and nothing that a client writes to its socket harms anybody else: the
// worker lives, drops and counts what it cannot read, and everybody gets every event of theirs once and in order.
// Method: seeded payloads, made up and taken from what is really published, on the channels of a worker with open sockets;
// seeded frames on raw connections beside a socket that hears events meanwhile.
import { Redis } from 'ioredis'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import WebSocket from 'ws'
import { randomFrames } from '../../chaos/greedy/frames.mjs'
import type { Store } from '../../src/database/store.ts'
import { createCursors } from '../../src/event-log/cursors.ts'
import { isKeyed, newIdentity } from '../../src/event-log/log-identity.ts'
import { createChannels, createWire } from '../../src/event-log/wire.ts'
import { createRandom } from '../../tools/data/random.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { redisUrl } from '../support/app.ts'
import { judge, openSocket, realtimeUrl, signIn, type TestSocket } from '../support/socket.ts'
import { notificationData, recordEvents, startWorkers } from '../support/workers.ts'

const seed = 20_261_125

async function headOf(store: Store) {
  const head = await store.logHead.findOne({ _id: 'head' })
  if (!head || !isKeyed(head)) throw new Error('no head with a key')
  return head
}

async function start(t: Test) {
  const deployment = await startWorkers(t, 1)
  const worker = deployment.workers[0]
  if (!worker) throw new Error('no worker')
  const user = new ObjectId()
  const socket = await signIn(t, worker.url, deployment.tokenOf(user))
  await waitFor('the gateway to hear', () => worker.app.gateway.isHearing())
  return { ...deployment, ...worker, user, topic: `user:${user}`, socket }
}

const isNeat = (t: Test, ids: string[], socket: TestSocket, topic: string): void =>
  void t.same(judge(ids, socket.events(topic)), { lost: 0, repeated: 0, disordered: 0 })

/** Payloads that nobody of ours publishes: made up, changed, of the former version, of other logs and of other topics. */
function* strangePayloads(logId: string, genuine: Buffer[]): Generator<Buffer, never> {
  const random = createRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const other = createWire({ logId, cursorKey: newIdentity().cursorKey })
  const foreign = createWire(newIdentity())
  const data = notificationData('of somebody else')
  const entry = (position: number) => {
    const place = { _id: position, prev: below(position), at: new Date(), id: '0'.repeat(24) }
    return { ...place, topic: 'control', type: 'session.ended', data }
  }
  const beat = (position: number) => ({ logId, term: below(1e9), generation: below(9), position })
  const far = (): number => 1 + below(random() < 0.5 ? 100 : Number.MAX_SAFE_INTEGER - 1)
  const makers: (() => string | Buffer)[] = [
    () => Buffer.from(Array.from({ length: below(300) }, () => below(256))),
    () => other.encodeEntry(entry(far())),
    () => foreign.encodeEntry(entry(far())),
    () => other.encodeHeartbeat(beat(far())),
    () => foreign.encodeHeartbeat(beat(far())),
    () => `${far()} 0 {"op":"event"}`,
    () => `H${JSON.stringify(beat(far()))}`,
    () =>
      ['H', 'Hnull', 'H{"logId":1}', 'H[', '{}', 'null', '\0', ' ', 'sm2', `sm2 ${logId} `, 'sm2  '][below(11)] ?? '',
    () => `sm${3 + below(9000)} ${far()}`,
    () => '['.repeat(100_000),
    () => {
      const bytes = Buffer.from(genuine[below(genuine.length)] ?? '')
      const index = below(bytes.length)
      bytes[index] = (bytes[index] ?? 0) ^ (1 + below(255))
      return bytes
    }
  ]
  for (;;) yield Buffer.from(makers[below(makers.length)]?.() ?? '')
}

t.test('whatever is published by others is dropped and counted; everybody gets their own', async (t) => {
  const { app, store, socket, topic } = await start(t)
  const { logId } = await headOf(store)
  const channels = createChannels(store.db.databaseName)
  const redis = new Redis(redisUrl())
  t.teardown(() => redis.disconnect())
  const genuine: Buffer[] = []
  const listener = new Redis(redisUrl())
  t.teardown(() => listener.disconnect())
  const names = [channels.of(logId, topic), channels.of(logId, 'control')]
  listener.on('messageBuffer', (_channel, payload: Buffer) => genuine.push(payload))
  await listener.subscribe(...names)
  const ids = await recordEvents(store, topic, 3)
  await waitFor('some genuine messages', () => genuine.length > 5)
  const strange = strangePayloads(logId, genuine)
  let published = 0
  for (let round = 0; round < 40; round++) {
    for (let count = 0; count < 25; count++) {
      const heard = await redis.publish(names[count % 2] ?? '', strange.next().value)
      t.ok(heard >= 2 || t.fail(`only ${heard} hear`))
      published++
    }
    if (round % 4 === 0) ids.push(...(await recordEvents(store, topic, 1)))
  }
  // Of ours, once more and where it does not belong: neither repeats an event nor ends a session.
  for (const payload of genuine.slice(0, 8)) await redis.publish(names[0] ?? '', payload)
  const [last] = await recordEvents(store, topic, 1)
  ids.push(String(last))
  await socket.until(({ id }) => id === last)
  isNeat(t, ids, socket, topic)
  t.ok(app.faults.counts.payload >= published, `${app.faults.counts.payload} of ${published} were counted`)
  t.match(app.faults.counts, { task: 0, socket: 0, request: 0 })
  // A control entry of ours whose data is nonsense.
  const { position } = await headOf(store)
  const wire = createWire(await headOf(store))
  const control = { topic: 'control', prev: 0, id: '1'.repeat(24), at: new Date(), type: 'session.ended' }
  const nonsense = [null, 7, { sid: { toString: 1 } }]
  for (const [index, data] of nonsense.entries()) {
    await redis.publish(
      names[1] ?? '',
      wire.encodeEntry({ ...control, _id: position + 1 + index, data: data as never })
    )
  }
  await waitFor('a counted task fault', () => app.faults.counts.task > 0)
  const [after] = await recordEvents(store, topic, 1)
  await socket.until(({ id }) => id === after)
  isNeat(t, [...ids, String(after)], socket, topic)
})

t.test('whatever a client writes ends its own socket at most', async (t) => {
  const { app, url, store, user, tokenOf, socket, topic } = await start(t)
  const frames = randomFrames(seed)
  const random = createRandom(seed)
  const ends: number[] = []
  async function attack(): Promise<void> {
    const ws = new WebSocket(realtimeUrl(url), 'skillmatch.v1')
    ws.on('error', () => undefined)
    const ended = new Promise<number>((resolve) => ws.on('close', resolve))
    await new Promise((resolve) => ws.once('open', resolve))
    const { _socket: raw } = ws as unknown as { _socket: NodeJS.WritableStream }
    if (random() < 0.5) ws.send(JSON.stringify({ op: 'auth', token: tokenOf(new ObjectId()) }))
    const count = 1 + Math.floor(random() * 8)
    for (let sent = 0; sent < count; sent++) raw.write(frames.next().value)
    ws.close()
    ends.push(await ended)
  }
  const ids: string[] = []
  for (let round = 0; round < 12; round++) {
    await Promise.all(Array.from({ length: 10 }, attack))
    if (round % 3 === 0) ids.push(...(await recordEvents(store, topic, 1)))
  }
  await socket.until(({ id }) => id === ids.at(-1))
  isNeat(t, ids, socket, topic)
  t.equal(ends.length, 120)
  t.notOk(ends.includes(1011), 'none of our own code threw')
  t.same(
    [1002, 1007, 1009, 4400].filter((code) => !ends.includes(code)),
    [],
    'each way to refuse was met'
  )
  t.match(app.faults.counts, { task: 0, socket: 0, request: 0 })
  const named = await openSocket(t, url)
  named.send('{"op":{"toString":1}}')
  t.equal((await named.closed).code, 4400)
  t.match(await (await signIn(t, url, tokenOf(user))).ask({ op: 'ping' }), { op: 'pong' })
})

t.test('a cursor that is not of this log concerns its own client alone', async (t) => {
  const { app, url, store, tokenOf, socket, topic } = await start(t)
  const ids = await recordEvents(store, topic, 2)
  await socket.until(({ id }) => id === ids[1])
  const head = await headOf(store)
  const cursors = createCursors(head)
  const { catchUps } = app.realtimeStats
  const ask = async (since: string) => {
    const client = await signIn(t, url, tokenOf(new ObjectId()))
    const answer = client.ask({ op: 'subscribe', topic: 'jobs', since })
    return { client, answer }
  }
  const beyond = head.position + 1000
  const invented = `${head.logId}${beyond.toString(36).padStart(11, '0')}`
  const guessed = cursors.of(beyond).slice(0, -16) + 'A'.repeat(16)
  for (const since of ['x', 'y'.repeat(256), invented, guessed, createCursors(newIdentity()).of(1)]) {
    const { client, answer } = await ask(since)
    t.match(await answer, { op: 'subscribed', recovered: false }, since)
    t.ok(client.messages.some(({ op, topic: of }) => op === 'resync' && of === 'jobs'))
  }
  const long = await signIn(t, url, tokenOf(new ObjectId()))
  long.send({ op: 'subscribe', topic: 'jobs', since: 'y'.repeat(257) })
  t.equal((await long.closed).code, 4400)
  // Issued, but from a future this worker does not know: its client waits, and nobody else.
  const { client: early, answer } = await ask(cursors.of(beyond))
  const heard = await recordEvents(store, topic, 5)
  await socket.until(({ id }) => id === heard[4])
  t.notOk(
    early.messages.some(({ op, topic: of }) => op === 'resync' && of === 'jobs'),
    'still waiting'
  )
  t.match(await answer, { op: 'subscribed', recovered: false })
  t.ok(early.messages.some(({ op, topic: of }) => op === 'resync' && of === 'jobs'))
  isNeat(t, [...ids, ...heard], socket, topic)
  t.equal(app.realtimeStats.catchUps, catchUps, 'the worker read nothing for itself')
  t.match(app.faults.counts, { payload: 0, task: 0, socket: 0 })
})

t.test('what 3ce825e issued is gone on with, and proves no loss', async (t) => {
  const { url, store, user, tokenOf, socket, topic } = await start(t)
  const ids = await recordEvents(store, topic, 4)
  await socket.until(({ id }) => id === ids[3])
  const { logId } = await headOf(store)
  const positions = await store.log.find({ topic }, { sort: { _id: 1 }, projection: { _id: 1 } }).toArray()
  for (const [index, { _id }] of positions.entries()) {
    const since = `${logId}${_id.toString(36).padStart(11, '0')}`
    const resumed = await signIn(t, url, tokenOf(user), since)
    const events = resumed.events()
    t.same(
      events.map(({ id }) => id),
      ids.slice(index + 1)
    )
    t.notOk(resumed.messages.some(({ op }) => op === 'resync'))
    t.match(resumed.messages.at(-1), { op: 'subscribed', recovered: true })
    let place = since
    for (const { prev, cursor } of events) {
      t.notOk(String(prev) > place, 'as every client judges it')
      place = String(cursor)
    }
    resumed.close()
  }
})

t.test('another log begins: its channels are listened to, those of the one before no more', async (t) => {
  const { store, socket, topic } = await start(t)
  const first = await recordEvents(store, topic, 2)
  await socket.until(({ id }) => id === first[1])
  const { logId: former } = await headOf(store)
  await store.db.dropCollection('outbox')
  await socket.until(({ op }) => op === 'resync')
  const { logId } = await headOf(store)
  t.not(logId, former)
  const later = await recordEvents(store, topic, 3)
  await socket.until(({ id }) => id === later[2])
  isNeat(t, [...first, ...later], socket, topic)
  const redis = new Redis(redisUrl())
  t.teardown(() => redis.disconnect())
  const channels = createChannels(store.db.databaseName)
  const listeners = async () => redis.pubsub('NUMSUB', channels.of(former, topic), channels.of(logId, topic))
  await waitFor('the other worker to listen', async () => (await listeners())[3] === 1)
  t.same(await listeners(), [channels.of(former, topic), 0, channels.of(logId, topic), 1])
})

t.test('pong says how far the topics of a socket are complete', async (t) => {
  const { url, store, user, tokenOf, socket, topic } = await start(t)
  const { cursor: joined } = await socket.until(({ op }) => op === 'subscribed')
  await recordEvents(store, 'jobs', 3)
  let cursor = ''
  await waitFor('a newer cursor', async () => {
    cursor = String((await socket.ask({ op: 'ping' })).cursor ?? '')
    return cursor > String(joined)
  })
  const ids = await recordEvents(store, topic, 2)
  await socket.until(({ id }) => id === ids[1])
  for (const { cursor: later } of socket.events(topic)) t.ok(String(later) > cursor, 'nothing of it was still to come')
  const resumed = await signIn(t, url, tokenOf(user), cursor)
  t.same(
    resumed.events().map(({ id }) => id),
    ids
  )
  t.match(resumed.messages.at(-1), { op: 'subscribed', recovered: true })
})
