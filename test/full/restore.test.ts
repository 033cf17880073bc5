// Goal: the data folder of MongoDB put back to an earlier copy, and a replica set forced onto its one lagging member:
// a new log begins, every client is told to resync, and nothing of the lost future enters the log. What was seen is
// remembered by Redis and by workers; having seen nothing contradicts nothing.
// Method: a MongoDB of the test's own, copied while it is stopped, or of three nodes two of which are killed; one worker
// in this process that lives through it, one that starts afterwards.
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient, ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { reportSeen } from '../../src/event-log/high-water-mark.ts'
import { logFolder as logs } from '../../tools/processes/paths.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { type Mongo, startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { checkRenewed, headOf, isEmpty, putBack, scene } from '../support/restored-database.ts'
import { signIn } from '../support/socket.ts'
import { recordBatch, startWorkers, type Workers } from '../support/workers.ts'

const limitMs = 120_000

async function start(t: Test, name: string, nodes: number): Promise<{ mongo: Mongo; folder: string }> {
  const folder = join(logs, 'test', `${name}_${new ObjectId()}`)
  const options = {
    dataFolder: join(folder, 'data'),
    logFolder: folder,
    nodes,
    electionTimeoutMs: 2000,
    hasTestCommands: true
  }
  const mongo = await startMongo({ binary: await ensureMongod(), ...options })
  t.teardown(async () => {
    await mongo.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return { mongo, folder: options.dataFolder }
}

async function meet(t: Test, deployment: Workers) {
  const user = new ObjectId()
  const socket = await signIn(t, deployment.workers[0]?.url ?? '', deployment.tokenOf(user))
  return { user, topic: `user:${user}`, socket }
}

async function check(t: Test, deployment: Workers, met: Awaited<ReturnType<typeof meet>>, lost: string[]) {
  const { store, tokenOf } = deployment
  const { socket, topic, user } = met
  const last = socket.events().at(-1)
  await socket.until(({ op }) => op === 'resync', limitMs)
  const late = await signIn(t, (await deployment.add()).url, tokenOf(user), String(last?.cursor))
  t.equal((await late.until(({ op }) => op === 'subscribed', limitMs)).recovered, false)
  const [next] = await recordBatch(store, topic, 1)
  for (const client of [socket, late]) await client.until(({ id }) => id === next, limitMs)
  t.same(await store.log.countDocuments({ id: { $in: lost } }), 0, 'what was lost is not in the log')
  t.same(
    late.events().map(({ id }) => id),
    [next]
  )
}

t.test('a copy of the data folder put back', async (t) => {
  const { mongo, folder } = await start(t, 'files', 1)
  const [node] = mongo.nodes
  if (!node) throw new Error('no node')
  const deployment = await startWorkers(t, 1, { MONGODB_URI: mongo.uri('restored') })
  const met = await meet(t, deployment)
  await recordBatch(deployment.store, met.topic, 20)
  await waitFor('20 events', () => met.socket.events().length === 20, { limitMs })
  await node.process.stop(20_000)
  cpSync(join(folder, 'node-1'), join(folder, 'copy'), { recursive: true })
  await node.restart()
  await mongo.primary()
  const lost = await recordBatch(deployment.store, met.topic, 40)
  await waitFor('60 events', () => met.socket.events().length === 60, { limitMs })
  await node.process.stop(20_000)
  rmSync(join(folder, 'node-1'), { recursive: true })
  cpSync(join(folder, 'copy'), join(folder, 'node-1'), { recursive: true })
  await node.restart()
  await mongo.primary()
  await check(t, deployment, met, lost)
})

t.test('a replica set forced onto a member that lags', async (t) => {
  const { mongo } = await start(t, 'forced', 3)
  const deployment = await startWorkers(t, 1, { MONGODB_URI: mongo.uri('forced') })
  const met = await meet(t, deployment)
  await recordBatch(deployment.store, met.topic, 20)
  await waitFor('20 events', () => met.socket.events().length === 20, { limitMs })
  const primary = await mongo.primary()
  // One from which nobody else replicates.
  const { members: all } = await deployment.store.db.admin().command({ replSetGetStatus: 1 })
  const isSource = ({ port }: { port: number }) =>
    all.some(({ syncSourceHost }: { syncSourceHost?: string }) => syncSourceHost?.endsWith(`:${port}`))
  const lagging = mongo.nodes.find((node) => node !== primary && !isSource(node))
  const other = mongo.nodes.find((node) => node !== primary && node !== lagging)
  if (!lagging || !other) throw new Error('no secondaries')
  const direct = (await MongoClient.connect(`mongodb://127.0.0.1:${lagging.port}/?directConnection=true`)).db('admin')
  t.teardown(() => direct.client.close())
  await waitFor(
    'every member to have the same oplog entry',
    async () => {
      const { members } = await direct.command({ replSetGetStatus: 1 })
      const dates = members.map(({ optimeDate }: { optimeDate: Date }) => optimeDate.getTime())
      return Math.max(...dates) - Math.min(...dates) < 1000
    },
    { limitMs }
  )
  await direct.command({ configureFailPoint: 'stopReplProducer', mode: 'alwaysOn' })
  await sleep(1500) // what it was fetching has come
  const lost = await recordBatch(deployment.store, met.topic, 40)
  await waitFor('60 events', () => met.socket.events().length === 60, { limitMs })
  await Promise.all([primary, other].map((node) => node.process.kill()))
  await direct.command({ configureFailPoint: 'stopReplProducer', mode: 'off' })
  const { config } = await direct.command({ replSetGetConfig: 1 })
  const members = config.members.filter(({ host }: { host: string }) => host.endsWith(`:${lagging.port}`))
  await direct.command({ replSetReconfig: { ...config, members, version: config.version + 1 }, force: true })
  await waitFor('a writable primary', async () => (await direct.command({ hello: 1 })).isWritablePrimary === true, {
    limitMs
  })
  await check(t, deployment, met, lost)
})

t.test('put back while nobody sequences: Redis knows how far its log had come', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, workers } = deployment
  const was = await scene(t, deployment, 5, 5)
  await workers[0]?.app.sequencer.stop()
  await putBack(store, was.copies)
  const fresh = await deployment.add()
  await checkRenewed(t, deployment, was, fresh.url)

  t.comment('and Redis empty: a worker that has seen more says so to one that knows nothing')
  const again = await scene(t, deployment, 5, 5)
  await fresh.app.sequencer.stop()
  await workers[0]?.app.redis.del(`sm:${store.db.databaseName}:${again.head.logId}:seen`)
  await putBack(store, again.copies)
  const ignorant = await deployment.add()
  await checkRenewed(t, deployment, again, ignorant.url)
})

t.test('an outbox put back alone: what is in the log already does not come again, nor does it stay', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store } = deployment
  const was = await scene(t, deployment, 2, 1)
  const entries = await store.log.find().toArray()
  await store.outbox.insertMany(
    entries.map(({ id, topic, type, data }) => ({ _id: new ObjectId(id), topic, type, data, pending: true as const }))
  )
  const [next] = await recordBatch(store, was.topic, 1)
  await was.socket.until(({ id }) => id === next)
  await waitFor('an empty outbox', () => isEmpty(store))
  t.equal(was.socket.events().length, 4)
  t.equal((await headOf(store)).logId, was.head.logId, 'nothing contradicts the log')

  t.comment('nothing seen, an emptied log, and older notes contradict nothing')
  const { workers } = deployment
  await workers[0]?.app.sequencer.stop()
  await workers[0]?.app.redis.del(`sm:${store.db.databaseName}:${was.head.logId}:seen`)
  await store.log.deleteMany({})
  await reportSeen(store, { logId: was.head.logId, position: 2 })
  await reportSeen(store, { logId: 'another', position: 99 })
  await deployment.add()
  const [last] = await recordBatch(store, was.topic, 1)
  await was.socket.until(({ id }) => id === last)
  const head = await store.logHead.findOne({ _id: 'head' })
  t.match(head, { logId: was.head.logId, position: 5, floor: 4 }, 'only the floor says what is gone')
  t.equal(was.socket.messages.filter(({ op }) => op === 'resync').length, 0)
})
