// Goal: what the program wants to hear and what the server sends agree, whatever the order of wishes, answers and cuts, and
// within the server's limits.
// Method: the client against a scripted server; questions and promises are compared.
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { at, event, startClient, startScript } from '../support/client-script.ts'

t.jobs = 1

t.test('a refusal rejects, is told, and is not asked again', async (t) => {
  const script = await startScript(t)
  const { client, heard } = startClient(t, { url: script.url })
  const job = client.subscribe('job:1')
  const first = await script.next()
  await first.signIn()
  const { id } = await first.next()
  first.send({ op: 'error', id, code: 'NOT_YOURS', message: 'Not authorized to listen to job:1' })
  const refusal = {
    name: 'RealtimeError',
    code: 'NOT_YOURS',
    topic: 'job:1',
    message: 'Not authorized to listen to job:1'
  }
  await t.rejects(job, refusal)
  t.same(heard, ['error NOT_YOURS job:1'])
  first.cut()
  const second = await script.next()
  await second.signIn()
  const again = client.subscribe('job:1')
  await second.join('job:1', at(1))
  t.same(await again, { topic: 'job:1', cursor: at(1), recovered: false }, 'but may be wished again')
})

t.test('a topic that is refused on a later connection, or ended by the server, is told', async (t) => {
  const script = await startScript(t)
  const { client, heard } = startClient(t, { url: script.url })
  const wishes = [client.subscribe('job:1'), client.subscribe('job:2')]
  const first = await script.next()
  await first.signIn()
  await first.join('job:1', at(1))
  await first.join('job:2', at(1))
  await Promise.all(wishes)
  first.send({ op: 'unsubscribed', topic: 'job:2' })
  await waitFor('the news', () => heard.length === 1)
  first.cut()
  const second = await script.next()
  await second.signIn()
  const { id } = await second.next()
  second.send({ op: 'error', id, code: 'JOB_NOT_FOUND', message: 'Job not found' })
  await waitFor('the news', () => heard.length === 2)
  t.same(heard, ['error NO_LONGER_SUBSCRIBED job:2', 'error JOB_NOT_FOUND job:1'])
})

t.test('a wish waits for a connection, and is asked again when the server cannot answer', async (t) => {
  const script = await startScript(t)
  const { client, heard } = startClient(t, { url: script.url })
  const jobs = client.subscribe('jobs')
  t.equal(await Promise.race([client.subscribe('jobs'), 'pending']), 'pending')
  const first = await script.next()
  await first.signIn()
  await first.next()
  first.cut()
  const second = await script.next()
  await second.signIn()
  const { id } = await second.next()
  second.send({ op: 'error', id, code: 'DATABASE_UNAVAILABLE', message: 'later' })
  const startedMs = Date.now()
  await second.join('jobs', at(1))
  const waitedMs = Date.now() - startedMs
  t.ok(waitedMs >= 990 && waitedMs < 20_000, `${waitedMs} ms`)
  t.same(await jobs, { topic: 'jobs', cursor: at(1), recovered: false })
  t.same(await client.subscribe('jobs'), await jobs, 'the same answer for whoever wishes it too')
  t.same(heard, [])
})

t.test('unsubscribe: nothing after the call, and the wish may come back', async (t) => {
  const script = await startScript(t)
  const { client, heard } = startClient(t, { url: script.url })
  await client.unsubscribe('job:9')
  const jobs = client.subscribe('jobs')
  const peer = await script.next()
  await peer.signIn()
  await peer.join('jobs', at(1))
  await jobs
  const gone = client.unsubscribe('jobs')
  peer.send(event('jobs', 2, 1))
  peer.send({ op: 'resync', topic: 'jobs', cursor: at(3) })
  t.same(await peer.next(), { op: 'unsubscribe', topic: 'jobs', id: 3 })
  const back = client.subscribe('jobs')
  peer.send({ op: 'unsubscribed', id: 3, topic: 'jobs' })
  await gone
  t.same(await peer.next(), { op: 'subscribe', topic: 'jobs', id: 4 }, 'anew, without the old place')
  peer.send({ op: 'subscribed', id: 4, topic: 'jobs', cursor: at(5), recovered: false })
  t.same(await back, { topic: 'jobs', cursor: at(5), recovered: false })
  t.same(heard, [])

  const leaving = client.unsubscribe('jobs')
  await peer.next()
  peer.cut()
  await leaving
  const second = await script.next()
  await second.signIn()
  const other = client.subscribe('role:ADMIN')
  const withdrawn = client.unsubscribe('role:ADMIN')
  await t.rejects(other, { code: 'UNSUBSCRIBED' })
  void client.subscribe('role:EMPLOYER')
  let { op, topic, id } = await second.next()
  if (topic === 'role:ADMIN' && op === 'subscribe') {
    second.send({ op: 'subscribed', id, topic, cursor: at(6), recovered: false })
    ;({ op, topic, id } = await second.next())
    while (topic === 'role:EMPLOYER') {
      second.send({ op: 'subscribed', id, topic, cursor: at(6), recovered: false })
      ;({ op, topic, id } = await second.next())
    }
    t.same({ op, topic }, { op: 'unsubscribe', topic: 'role:ADMIN' })
    second.send({ op: 'unsubscribed', id, topic })
  } else t.equal(topic, 'role:EMPLOYER')
  await withdrawn
})

t.test('asks at most four questions at once, and no faster than the server allows', async (t) => {
  const script = await startScript(t)
  const { client } = startClient(t, { url: script.url })
  const names = Array.from({ length: 99 }, (_, index) => `job:${index}`)
  const wishes = names.map((name) => client.subscribe(name))
  await t.rejects(client.subscribe('jobs'), { code: 'TOO_MANY' })
  const peer = await script.next()
  const startedMs = performance.now()
  await peer.signIn()
  const asked = [await peer.next(), await peer.next(), await peer.next(), await peer.next()]
  const more = peer.next()
  t.equal(await Promise.race([more, new Promise((resolve) => setTimeout(resolve, 50, 'silence'))]), 'silence')
  const answer = ({ id, topic }: Record<string, unknown>) =>
    peer.send({ op: 'subscribed', id, topic, cursor: at(1), recovered: false })
  for (const question of asked) answer(question)
  answer(await more)
  for (let count = 5; count < names.length; count++) answer(await peer.next())
  t.same(
    (await Promise.all(wishes)).map(({ topic }) => topic),
    names
  )
  for (const name of names.slice(0, 5)) void client.unsubscribe(name)
  for (let count = 0; count < 5; count++) {
    const { id, topic } = await peer.next()
    peer.send({ op: 'unsubscribed', id, topic })
  }
  const tookMs = performance.now() - startedMs
  t.ok(tookMs >= 490, `104 questions, a hundred at once and one more each 125 ms: ${tookMs} ms`)
})

t.test('what no server would accept is refused here', async (t) => {
  const script = await startScript(t)
  const { client } = startClient(t, { url: script.url })
  await t.rejects(client.subscribe('user:00000000000000000000000a'), { code: 'IMPLIED' })
  for (const name of ['Jobs', 'job:', 'job:1:2', `job:${'1'.repeat(61)}`]) {
    await t.rejects(client.subscribe(name), { code: 'BAD_TOPIC' }, name)
  }
  await t.rejects(client.subscribe('jobs', { since: 'x'.repeat(257) }), { code: 'BAD_CURSOR' })
})

t.test('a token too big for a message ends with its reason', async (t) => {
  const script = await startScript(t)
  const { client } = startClient(t, { url: script.url, token: 'x'.repeat(20_000) })
  await waitFor('the end', () => client.state.status === 'closed')
  t.match(client.state, { error: { code: 'TOO_BIG' } })
})

t.test('a storage that fails: the topic is refused, what cannot be kept is told', async (t) => {
  const script = await startScript(t)
  const storage = {
    get: (key: string) => {
      if (key === 'jobs') throw new Error('no disk')
      return null
    },
    set: async () => {
      throw new Error('disk full')
    }
  }
  const { client, heard } = startClient(t, { url: script.url, storage })
  await t.rejects(client.subscribe('jobs'), { code: 'STORAGE_FAILED', message: /no disk/ })
  const peer = await script.next()
  await peer.signIn()
  peer.send(event('user:00000000000000000000000a', 1, 0))
  await waitFor('the news', () => heard.length === 5)
  const told = 'error STORAGE_FAILED undefined'
  t.same(heard, [told, told, 'error STORAGE_FAILED jobs', 'user:00000000000000000000000a 1', told])
})

t.test('questions without an answer are told, and do not keep the others', async (t) => {
  const script = await startScript(t)
  const { client, heard } = startClient(t, { url: script.url })
  const wishes = [1, 2, 3, 4, 5, 6].map((number) => client.subscribe(`job:${number}`))
  const peer = await script.next()
  await peer.signIn()
  const unanswered = []
  for (let count = 0; count < 4; count++) unanswered.push(await peer.next())
  await peer.join('job:5', at(1))
  await peer.join('job:6', at(1))
  await Promise.all(wishes.slice(4))
  // One is enough for both others to be asked; the time of the rest is over a moment later.
  const errors = () => heard.filter((line) => line.startsWith('error'))
  await waitFor('the other three errors', () => errors().length >= 4)
  t.same(
    errors(),
    [1, 2, 3, 4].map((number) => `error NO_ANSWER job:${number}`)
  )
  for (const { id, topic } of unanswered) peer.send({ op: 'subscribed', id, topic, cursor: at(1), recovered: false })
  t.same((await Promise.all(wishes)).length, 6, 'a late answer is still one')
})

t.test('an ephemeral event is heard by its listeners alone, and moves no cursor', async (t) => {
  const script = await startScript(t)
  const { client, heard } = startClient(t, { url: script.url })
  const told: unknown[] = []
  const forget = client.onEphemeral('match', ({ topic, data }) => told.push([topic, data.left]))
  const first = await script.next()
  await first.signIn()
  const send = (topic: string, left: string[]) =>
    first.send({ op: 'ephemeral', topic, type: 'match', at: new Date().toISOString(), data: { entered: [], left } })
  send('user:1', ['a'])
  send('jobs', ['b'])
  send('user:1', ['c'])
  await waitFor('the second one', () => told.length === 2)
  t.same(told, [
    ['user:1', ['a']],
    ['user:1', ['c']]
  ])
  forget()
  send('user:1', ['d'])
  first.send(event('user:1', 1, 0))
  await waitFor('the event after it', () => heard.length > 0)
  t.equal(told.length, 2)
  t.notOk(
    heard.some((line) => line.includes('match')),
    'which * does not hear'
  )
})
