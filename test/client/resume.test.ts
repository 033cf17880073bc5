// Goal: whatever happens to connections, each topic's events reach the listeners once and in order, or `resync` says that
// some cannot.
// Method: the client against a scripted server; what it sends and tells is compared word for word.
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { at, event, own, startClient, startScript } from '../support/client-script.ts'

const lost = (peer: { cut(): void }) => peer.cut()

t.test('signs in by the first message, never by the address', async (t) => {
  const script = await startScript(t)
  const { client, states } = startClient(t, { url: script.url })
  const peer = await script.next()
  t.equal(peer.url, '/api/realtime')
  t.equal(peer.protocol, 'skillmatch.v1')
  t.same(await peer.signIn({ expiresAt: '2099-01-01T00:00:00.000Z' }), { op: 'auth', token: 'token-1', id: 1 })
  await waitFor('ready', () => client.state.status === 'ready')
  client.close()
  const user = { id: own.slice(5), role: 'EMPLOYER' }
  t.same(states, [{ status: 'ready', user, expiresAt: '2099-01-01T00:00:00.000Z' }, { status: 'closed' }])
})

t.test('gives events to the listeners of their type, then to those of all', async (t) => {
  const script = await startScript(t)
  const { client } = startClient(t, { url: script.url })
  const told: string[] = []
  client.on('*', ({ type }) => told.push(`* ${type}`))
  const off = client.on('job.created', ({ type, topic, cursor, prev, id, at }) => {
    told.push(`${type} ${topic} ${cursor} ${prev} ${id} ${at}`)
  })
  const peer = await script.next()
  await peer.signIn()
  peer.send(event(own, 1, 0, 'job.created'))
  await waitFor('the first event', () => told.length === 2)
  off()
  peer.send(event(own, 2, 1, 'job.created'))
  peer.send(event(own, 3, 2, 'a.type.of.next.year'))
  await waitFor('the others', () => told.length === 4)
  t.same(told, [
    `job.created ${own} ${at(1)}  ${'1'.padStart(24, '0')} 2026-01-01T00:00:00.000Z`,
    '* job.created',
    '* job.created',
    '* a.type.of.next.year'
  ])
})

t.test('resumes every topic from its own last cursor, and drops what it has seen', async (t) => {
  const script = await startScript(t)
  const { client, heard } = startClient(t, { url: script.url })
  const jobs = client.subscribe('jobs')
  const job = client.subscribe('job:1', { since: at(2) })
  const first = await script.next()
  await first.signIn()
  first.send({ op: 'subscribed', topic: own, cursor: at(4), recovered: false })
  t.same(await first.join('jobs', at(5)), { op: 'subscribe', topic: 'jobs', id: 2 })
  t.same(await first.join('job:1', at(5)), { op: 'subscribe', topic: 'job:1', since: at(2), id: 3 })
  t.same(await jobs, { topic: 'jobs', cursor: at(5), recovered: false })
  t.same(await job, { topic: 'job:1', cursor: at(5), recovered: true })
  for (const message of [event('jobs', 6, 3), event(own, 7, 1), event('jobs', 8, 6)]) first.send(message)
  await waitFor('three events', () => heard.length === 3)
  lost(first)

  const second = await script.next()
  t.same(await second.signIn(), { op: 'auth', token: 'token-1', since: at(7), id: 1 })
  second.send(event(own, 9, 7))
  second.send({ op: 'subscribed', topic: own, cursor: at(10), recovered: true })
  const asked = await second.next()
  t.same(asked, { op: 'subscribe', topic: 'jobs', since: at(8), id: 2 })
  second.send(event('jobs', 8, 6))
  second.send(event('jobs', 10, 8))
  second.send({ op: 'subscribed', id: 2, topic: 'jobs', cursor: at(10), recovered: true })
  t.same(await second.join('job:1', at(10)), { op: 'subscribe', topic: 'job:1', since: at(5), id: 3 })
  second.send(event('job:1', 11, 0))
  await waitFor('three more', () => heard.length === 6)
  t.same(heard, ['jobs 6', `${own} 7`, 'jobs 8', `${own} 9`, 'jobs 10', 'job:1 11'])
  lost(second)
  const third = await script.next()
  t.equal((await third.signIn()).since, at(10), 'a quiet topic resumes from the place it is known to be complete to')
})

t.test("a quiet topic's place moves on with pong, and never back", async (t) => {
  const script = await startScript(t)
  const stored: Record<string, string> = {}
  const storage = {
    get: (key: string) => stored[key],
    set: (key: string, cursor: string) => {
      stored[key] = cursor
    }
  }
  const { client, heard } = startClient(t, { url: script.url, storage })
  client.subscribe('jobs').catch(() => undefined)
  client.subscribe('job:1').catch(() => undefined)
  const peer = await script.next()
  await peer.signIn({ heartbeatSeconds: 0.01 })
  peer.send({ op: 'subscribed', topic: own, cursor: at(4), recovered: false })
  await peer.join('jobs', at(5))
  const { op } = await peer.next()
  t.equal(op, 'subscribe', 'job:1 is on its way')
  const ping = await peer.next()
  t.equal(ping.op, 'ping', 'what is quiet asks')
  peer.send({ op: 'pong', id: ping.id, cursor: at(9) })
  await waitFor('both to have moved', () => stored.user === at(9) && stored.jobs === at(9))
  t.equal(stored['job:1'], undefined, 'what is on its way waits for its own answer')
  peer.send({ op: 'pong', cursor: at(7) })
  peer.send({ op: 'pong' })
  peer.send(event('jobs', 10, 5))
  await waitFor('the event', () => heard.length === 1)
  t.same(heard, ['jobs 10'], 'a place beyond `prev` is no loss')
  t.same(stored, { user: at(9), jobs: at(10) })
  lost(peer)
  t.equal((await (await script.next()).signIn()).since, at(9))
})

t.test('proves a loss by `prev`, fetches what is missing and delivers it in order', async (t) => {
  const script = await startScript(t)
  const { client, heard } = startClient(t, { url: script.url })
  void client.subscribe('jobs')
  const peer = await script.next()
  await peer.signIn()
  await peer.join('jobs', at(1))
  for (const position of [2, 5, 6]) peer.send(event('jobs', position, position - 1))
  peer.send(event(own, 7, 0))
  t.same(await peer.next(), { op: 'subscribe', topic: 'jobs', since: at(2), id: 3 }, 'asked once, not per event')
  for (const position of [3, 4, 5, 6]) peer.send(event('jobs', position, position - 1))
  peer.send({ op: 'subscribed', id: 3, topic: 'jobs', cursor: at(7), recovered: true })
  peer.send(event('jobs', 8, 6))
  await waitFor('everything', () => heard.length === 7)
  t.same(heard, ['jobs 2', `${own} 7`, 'jobs 3', 'jobs 4', 'jobs 5', 'jobs 6', 'jobs 8'])

  peer.send(event(own, 9, 8))
  t.same(await peer.next(), { op: 'subscribe', topic: own, since: at(7), id: 4 }, 'the own topic likewise')
  peer.send({ op: 'error', id: 4, code: 'INTERNAL', message: 'no' })
  const second = await script.next()
  t.equal((await second.signIn()).since, at(7), 'what cannot be fetched here is fetched on another connection')
})

t.test('a loss that the server cannot make good is told', async (t) => {
  const script = await startScript(t)
  const { client, heard } = startClient(t, { url: script.url })
  void client.subscribe('jobs')
  const peer = await script.next()
  await peer.signIn()
  await peer.join('jobs', at(1))
  peer.send(event('jobs', 5, 4))
  await peer.join('jobs', at(6))
  peer.send(event('jobs', 7, 5))
  await waitFor('the next event', () => heard.length === 2)
  t.same(heard, ['resync jobs', 'jobs 7'])
})

t.test('`resync` comes before what follows, and the client goes on from there', async (t) => {
  const script = await startScript(t)
  const { heard } = startClient(t, { url: script.url })
  const first = await script.next()
  await first.signIn()
  first.send(event(own, 9, 0))
  await waitFor('an event', () => heard.length === 1)
  lost(first)
  const second = await script.next()
  t.equal((await second.signIn()).since, at(9))
  const begin = at(3, 'log0')
  second.send({ op: 'resync', topic: own, cursor: begin })
  second.send({ op: 'subscribed', topic: own, cursor: begin, recovered: false })
  second.send({ ...event(own, 4, 2), cursor: at(4, 'log0'), prev: at(2, 'log0') })
  await waitFor('an event', () => heard.length === 3)
  t.same(heard, [`${own} 9`, `resync ${own}`, `${own} 4`], 'also when the new log sorts before the old one')
  lost(second)
  const third = await script.next()
  t.equal((await third.signIn()).since, at(4, 'log0'))
})

t.test('cursors outlive the program in a storage', async (t) => {
  const script = await startScript(t)
  const kept = new Map([
    ['user', at(3)],
    ['jobs', at(2)]
  ])
  const storage = {
    get: async (key: string) => kept.get(key),
    set: (key: string, cursor: string) => void kept.set(key, cursor)
  }
  const { client, heard } = startClient(t, { url: script.url, storage })
  void client.subscribe('jobs')
  const peer = await script.next()
  t.equal((await peer.signIn()).since, at(3))
  peer.send({ op: 'subscribed', topic: own, cursor: at(4), recovered: true })
  t.equal((await peer.join('jobs', at(5))).since, at(2))
  peer.send(event(own, 6, 3))
  await waitFor('the event', () => heard.length === 1)
  t.same(Object.fromEntries(kept), { user: at(6), jobs: at(5) })
})
