// Goal: whatever happens to the process that is the sequencer, each committed event reaches every client once, in order,
// on every host, within seconds; no position is given twice, none is missing.
// Method: two real hosts; the sequencer's process is killed or stopped at chosen moments (Redis stopped first: after the
// log, before the wire; itself stopped first: before the log), clients resume on the other host as any client would.
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { createStore, type Store } from '../../src/domain/store.ts'
import { type Follower, follow } from '../realtime/follower.ts'
import { judge } from '../realtime/socket.ts'
import { eventually, recordEvents } from '../realtime/workers.ts'
import { type Deployment, startDeployment } from '../support/deployment.ts'

interface Stage {
  deployment: Deployment
  store: Store
  topic: string
  followers: Follower[]
  ids: string[]
}

async function setStage(t: Test): Promise<Stage> {
  const deployment = await startDeployment(t, { hosts: 2, workers: 2 })
  const client = new MongoClient(deployment.mongodbUri, { ignoreUndefined: true })
  t.teardown(() => client.close())
  const signup = await fetch(`${deployment.url}/api/auth/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Test Person', email: 'a@example.com', password: 'correct-Horse-7', role: 'EMPLOYER' })
  })
  const { data } = (await signup.json()) as { data: { user: { _id: string }; token: string } }
  const urls = deployment.hosts.map(({ url }) => url)
  const followers = [await follow(t, urls, data.token), await follow(t, [...urls].reverse(), data.token)]
  return { deployment, store: createStore(client), topic: `user:${data.user._id}`, followers, ids: [] }
}

/** The process that holds the lease. */
async function sequencerPid({ store }: Stage): Promise<number> {
  const lease = await store.leases.findOne({})
  return Number(/pid (\d+)/.exec(lease?.holder ?? '')?.[1])
}

/** Two workers or more live, so that one can take over; a killed one takes a while to be replaced. */
async function awaitCandidates({ deployment }: Stage): Promise<void> {
  const redis = new Redis(deployment.redisUrl)
  try {
    await eventually(async () => {
      const clients = String(await redis.call('CLIENT', 'LIST'))
      return clients.split('name=skillmatch-sequencer').length - 1 >= 2
    }, 30_000)
  } finally {
    redis.disconnect()
  }
}

const recordMore = async (stage: Stage, count: number): Promise<void> => {
  stage.ids.push(...(await recordEvents(stage.store, stage.topic, count)))
}

async function check(t: Test, { followers, ids, store }: Stage): Promise<void> {
  for (const follower of followers) {
    await follower.until(ids.at(-1))
    t.same(judge(ids, follower.events), { lost: 0, repeated: 0, disordered: 0 }, `${ids.length} events`)
    t.equal(follower.resyncs, 0)
  }
  const entries = await store.log.find({}, { sort: { _id: 1 } }).toArray()
  t.same(
    entries.map(({ _id }) => _id),
    entries.map((_, index) => index + 1)
  )
}

t.test('the sequencer dies or is stopped', async (t) => {
  const stage = await setStage(t)

  await t.test('killed after the log, before the wire', async (t) => {
    for (let round = 0; round < 3; round++) {
      await recordMore(stage, 3)
      await check(t, stage)
      await awaitCandidates(stage)
      const { redis } = stage.deployment
      await redis?.process.kill()
      await recordMore(stage, 3)
      await eventually(async () => (await stage.store.outbox.countDocuments()) === 0)
      process.kill(await sequencerPid(stage), 'SIGKILL')
      await redis?.restart()
      const startedMs = Date.now()
      await recordMore(stage, 1)
      await check(t, stage)
      t.comment(`round ${round}: all there after ${Date.now() - startedMs} ms`)
    }
  })

  await t.test('killed after the commit, before the log', async (t) => {
    for (let round = 0; round < 3; round++) {
      await recordMore(stage, 3)
      await check(t, stage)
      await awaitCandidates(stage)
      const pid = await sequencerPid(stage)
      process.kill(pid, 'SIGSTOP')
      await recordMore(stage, 3)
      process.kill(pid, 'SIGKILL')
      const startedMs = Date.now()
      await check(t, stage)
      t.ok(Date.now() - startedMs < 10_000, `all there after ${Date.now() - startedMs} ms`)
    }
  })

  await t.test('stopped past its lease, then continued', async (t) => {
    let isOver = false
    const writing = (async () => {
      while (!isOver) await recordMore(stage, 1)
    })()
    for (let round = 0; round < 3; round++) {
      await sleep(300)
      await awaitCandidates(stage)
      const pid = await sequencerPid(stage)
      process.kill(pid, 'SIGSTOP')
      await eventually(async () => (await sequencerPid(stage)) !== pid, 15_000)
      await sleep(200)
      process.kill(pid, 'SIGCONT')
    }
    await sleep(500)
    isOver = true
    await writing
    await check(t, stage)
  })
})
