// Goal: ended means ended, N means N, and a refresh token is used once, whichever host is asked.
// Method: two hosts of two workers behind HAProxy; 50 requests in flight while a session ends, and 200 more after; three
// times the limit at once over all workers; refresh tokens that move, come back and race between the hosts.
import { readFileSync } from 'node:fs'
import { MongoClient, ObjectId } from 'mongodb'
import t from 'tap'
import { cookieOf, elsewhere, endings, logIn, signUp, useAround } from '../../chaos/trust/endings.mjs'
import type { RedisLeaseDocument } from '../../src/database/collections/redis-lease.ts'
import { type Answer, type Client, claimsOf, createClient } from '../../tools/api/client.mjs'
import { askAround } from '../../tools/api/instances.mjs'
import { startDeployment } from '../support/deployment.ts'

const max = 500
const lanes = 50
const uses = { usesAfter: 200, usesBeforeMax: 4 }
/** Twenty times each in `npm run chaos -- trust`. */
const timesOver: Record<string, number> = { logout: 5 }
const workers = ['host-1/1', 'host-1/2', 'host-2/1', 'host-2/2']

// Nothing but HAProxy may say for whom it asks: whoever comes from another address of the loopback is a stranger.
const deployment = await startDeployment(t, {
  proxy: true,
  env: { RATE_LIMIT_MAX_REQUESTS: String(max), TRUST_PROXY: '127.0.0.1/32' }
})
const open = (url: string, options: { from?: string; fresh?: boolean } = {}): Client => {
  const client = createClient(url, { socketsMax: lanes, ...options })
  t.teardown(() => client.close())
  return client
}
const hosts = deployment.hosts.map(({ url }) => open(url)) as [Client, Client]
/** All connections a client keeps may hang on one worker of a busy host: a new one for each request comes to every one. */
const everywhere = [...hosts, ...deployment.hosts.map(({ url }) => open(url, { fresh: true }))]

const database = await MongoClient.connect(deployment.mongodbUri)
t.teardown(() => database.close())

async function makeAdministrator(): Promise<string> {
  const person = await signUp(hosts[0])
  await database
    .db()
    .collection('users')
    .updateOne({ _id: new ObjectId(person.id) }, { $set: { role: 'ADMIN' } })
  return (await logIn(hosts[0], person)).token
}

/** What each worker says of a token. */
async function statusesOf(token: string): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {}
  for (const { url } of deployment.hosts) {
    const known = new Set<string>()
    await askAround(url, {
      askMax: 1000,
      isEnough: (instance) => known.add(instance).size === 2,
      ask: async (client) => {
        const answer = await client.call('GET', '/api/users/me', { token, headers: elsewhere() })
        statuses[String(answer.headers['x-instance'])] = answer.status
        return answer
      }
    })
  }
  return statuses
}

t.test('a session that has ended is over on every worker once its end was answered', async (t) => {
  const admin = await makeAdministrator()
  for (const [name, end] of Object.entries(endings)) {
    const times = timesOver[name] ?? 1
    for (let time = 0; time < times; time++) {
      const person = await signUp(hosts[0])
      const { token } = await logIn(hosts[1], person)
      const ender = hosts[time % 2] as Client
      const { before, after, accepted } = await useAround(
        everywhere,
        token,
        () => end(ender, { person, token, other: person.token, admin }),
        uses
      )
      t.ok(before.filter(({ status }) => status === 200).length >= hosts.length, 'it was good before')
      t.equal(accepted, 0, `${name}: none of ${after.length} uses that started after the 200 was accepted`)
      t.ok(after.length >= uses.usesAfter)
      t.same(await statusesOf(token), Object.fromEntries(workers.map((worker) => [worker, 401])), 'on every worker')
      t.same([...new Set(after.map(({ message }) => message))], ['Token has been revoked'])
    }
  }
})

/** Every request at once, as many in flight as there are lanes. */
async function askAll(count: number, ask: (index: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  let asked = 0
  const lane = async (): Promise<void> => {
    while (asked < count) answers.push(await ask(asked++))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return answers
}

const remainingOf = (answers: Answer[]): number[] =>
  answers.map(({ headers }) => Number(headers['ratelimit-remaining'])).sort((a, b) => b - a)

/** What changes when a worker turns to MongoDB, or Redis is filled anew. */
async function storeState(): Promise<string> {
  const { fillId, openedAt, countedHereAt } = (await database
    .db()
    .collection('trust')
    .findOne({})) as unknown as RedisLeaseDocument
  const logs = deployment.hosts.map(
    ({ process }) => readFileSync(process.logFile, 'utf8').split(/Redis does not respond|Redis responds again/).length
  )
  return JSON.stringify({ fillId, openedAt, countedHereAt, logs })
}

/**
 * Answers of a window in which the store did not change. Where the machine was so busy that a worker turned to MongoDB
 * meanwhile, more than N may pass: then another window is asked.
 */
async function askInOneStore(count: number, begin: (time: number) => Promise<Window>): Promise<Answer[]> {
  for (let time = 0; time < 5; time++) {
    const { id, ask } = await begin(time)
    const before = await storeState()
    const answers = await askAll(count, ask)
    if ((await storeState()) === before) return answers
    t.comment(`the store changed while ${id} was counted`)
  }
  throw new Error('the store never stayed the same for long enough')
}

interface Window {
  /** as it is counted */
  id: string
  ask: (index: number) => Promise<Answer>
}

t.test('of 3 N requests over all workers exactly N pass', async (t) => {
  const answers = await askInOneStore(3 * max, async () => {
    const { id, token } = await signUp(hosts[0])
    const ask = (index: number) => (everywhere[index % 4] as Client).call('GET', '/api/users/me', { token })
    return { id: `user:${id}`, ask }
  })
  const passed = answers.filter(({ status }) => status === 200)
  t.equal(passed.length, max)
  t.equal(answers.filter(({ status }) => status === 429).length, 2 * max)
  const expected = Array.from({ length: max }, (_, index) => max - 1 - index)
  t.same(remainingOf(passed), expected, 'N−1 … 0, each once')
  t.same([...new Set(answers.map(({ headers }) => headers['x-instance']))].sort(), workers)
})

t.test('an address is one bucket, directly and through HAProxy, whatever it claims to be', async (t) => {
  const path = '/api/jobs/000000000000000000000000'
  const answers = await askInOneStore(max + 300, async (time) => {
    const stranger = `127.0.1.${1 + time}`
    const ways = [...deployment.hosts.map(({ url }) => url), deployment.url].map((url) => open(url, { from: stranger }))
    const ask = (index: number) => {
      const forged = `198.51.100.${index % 250}`
      const headers = { 'x-forwarded-for': forged, 'x-real-ip': forged, forwarded: `for=${forged}` }
      return (ways[index % ways.length] as Client).call('GET', path, { headers })
    }
    return { id: `address:${stranger}`, ask }
  })
  t.equal(answers.filter(({ status }) => status === 404).length, max)
  t.equal(answers.filter(({ status }) => status === 429).length, 300)
  const neighbour = await open(deployment.url, { from: '127.0.2.1' }).call('GET', path)
  t.equal(neighbour.status, 404, 'whoever else is behind the same HAProxy has a bucket of their own')
})

const refresh = (client: Client, cookie: string) => client.call('POST', '/api/auth/refresh', { headers: { cookie } })
const jtiOf = (cookie: string): string => claimsOf(cookie).jti
const statusOf = async (client: Client, token: string) => (await client.call('GET', '/api/users/me', { token })).status

t.test('a refresh token issued by one host is good on the other; used again it ends its session on both', async (t) => {
  const person = await signUp(hosts[0])
  const second = await refresh(hosts[1], person.cookie)
  t.equal(second.status, 200)
  const third = await refresh(hosts[0], cookieOf(second))
  t.equal(third.status, 200)
  const token = third.body.data.token
  t.equal(await statusOf(hosts[1], token), 200)

  const reused = await refresh(hosts[1], person.cookie)
  t.equal(reused.status, 401)
  t.equal(reused.body.message, 'Invalid refresh token')
  for (const host of hosts) {
    t.equal((await refresh(host, cookieOf(third))).status, 401, 'the newest of the family is no better')
    t.equal(await statusOf(host, token), 401, 'nor are its access tokens')
    t.equal(await statusOf(host, person.token), 401)
  }
  t.equal((await logIn(hosts[1], person)).token !== '', true, 'the person may sign in again')
})

t.test('two hosts that are shown the same refresh token at once hand out the same successor', async (t) => {
  const person = await signUp(hosts[0])
  let cookie = person.cookie
  for (let time = 0; time < 10; time++) {
    const both = await Promise.all(hosts.map((host) => refresh(host, cookie)))
    t.same(
      both.map(({ status }) => status),
      [200, 200]
    )
    // The texts may differ in `iat`, a second that may end between the two answers.
    const successors = new Set(both.map((answer) => jtiOf(cookieOf(answer))))
    t.equal(successors.size, 1, 'the family has not forked')
    t.notOk(successors.has(jtiOf(cookie)))
    for (const { body } of both) t.equal(await statusOf(hosts[0], body.data.token), 200)
    cookie = cookieOf(both[1] as Answer)
  }
})
