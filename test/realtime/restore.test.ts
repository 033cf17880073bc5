// Goal: MongoDB put back to an earlier moment gives no position out twice under one log: a new log begins, every client
// is told to resync, what was lost does not come again, and what happens later arrives. Nothing contradicted: no new log.
// Method: workers in this process; collections copied and put back through the driver, the head set back, notes in Redis
// and in MongoDB read and written by hand.
import { EJSON, ObjectId } from 'bson'
import t, { type Test } from 'tap'
import type { Store } from '../../src/domain/store.ts'
import { renewLog } from '../../src/realtime/renewal.ts'
import { reportSeen } from '../../src/realtime/witness.ts'
import { signIn } from './socket.ts'
import { eventually, recordBatch, startWorkers, type Workers } from './workers.ts'

const headOf = async (store: Store) =>
  (await store.heads.findOne({ _id: 'head' })) as { logId: string; position: number }
const isEmpty = async (store: Store) => (await store.outbox.countDocuments()) === 0

/** Everything in the database, as text. */
async function copyAll(store: Store): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  for (const { name } of await store.db.listCollections().toArray()) {
    copies.set(name, EJSON.stringify(await store.db.collection(name).find().toArray(), { relaxed: false }))
  }
  return copies
}

async function putBack(store: Store, copies: Map<string, string>, only?: string[]): Promise<void> {
  for (const [name, text] of copies) {
    if (only && !only.includes(name)) continue
    const documents = EJSON.parse(text, { relaxed: false }) as object[]
    await store.db.collection(name).deleteMany({})
    if (documents.length > 0) await store.db.collection(name).insertMany(documents)
  }
}

/** A client that has seen `before` and `lost` events of its topic, and a copy made between them. */
async function scene(t: Test, deployment: Workers, before: number, lost: number) {
  const { store, workers, tokenOf } = deployment
  const user = new ObjectId()
  const topic = `user:${user}`
  const socket = await signIn(t, workers[0]?.url ?? '', tokenOf(user))
  const kept = await recordBatch(store, topic, before)
  await eventually(() => socket.events().length === before)
  await eventually(() => isEmpty(store))
  const copies = await copyAll(store)
  const gone = await recordBatch(store, topic, lost)
  await eventually(() => socket.events().length === before + lost)
  const cursor = String(socket.events().at(-1)?.cursor)
  return { user, topic, socket, kept, gone, copies, cursor, head: await headOf(store) }
}

/** What everybody must find after the log was renewed: the old client, one that resumes, and the log itself. */
async function checkRenewed(t: Test, deployment: Workers, was: Awaited<ReturnType<typeof scene>>, url: string) {
  const { store, tokenOf } = deployment
  const { socket, topic, head } = was
  await socket.until(({ op }) => op === 'resync')
  const late = await signIn(t, url, tokenOf(was.user), was.cursor)
  const subscribed = await late.until(({ op }) => op === 'subscribed')
  t.equal(subscribed.recovered, false, 'nobody is told that nothing is missing')
  const next = await recordBatch(store, topic, 2)
  for (const client of [socket, late]) await client.until(({ id }) => id === next[1])
  const after = await headOf(store)
  t.not(after.logId, head.logId)
  t.ok(after.position >= head.position + 2, 'positions are not given out twice')
  t.same(
    late.events().map(({ id }) => id),
    next,
    'what was lost is not given out again'
  )
  const entries = await store.log.find({ _id: { $gt: head.position } }).toArray()
  t.same(
    entries.map(({ id }) => id).filter((id) => was.gone.includes(id)),
    [],
    'nor does it enter the log again'
  )
}

t.test('the whole database put back under running workers', async (t) => {
  const deployment = await startWorkers(t, 2)
  const was = await scene(t, deployment, 20, 40)
  await putBack(deployment.store, was.copies)
  await checkRenewed(t, deployment, was, deployment.workers[1]?.url ?? '')
})

t.test('put back while no worker runs: Redis knows how far its log had come', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, workers } = deployment
  const was = await scene(t, deployment, 5, 5)
  await workers[0]?.app.sequencer.stop()
  await putBack(store, was.copies)
  const fresh = await deployment.add()
  await checkRenewed(t, deployment, was, fresh.url)
})

t.test('put back, and Redis empty: a worker that has seen more says so to one that knows nothing', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, workers } = deployment
  const was = await scene(t, deployment, 5, 5)
  await workers[0]?.app.sequencer.stop()
  await workers[0]?.app.redis.del(`sm:${store.db.databaseName}:${was.head.logId}:seen`)
  await putBack(store, was.copies)
  const fresh = await deployment.add()
  await checkRenewed(t, deployment, was, fresh.url)
})

t.test('a head behind its log, and a lost head', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, workers } = deployment
  const was = await scene(t, deployment, 3, 3)
  await workers[0]?.app.sequencer.stop()
  await store.heads.updateOne({ _id: 'head' }, { $set: { position: 3 } })
  const terms = workers[0]?.app.relayStats.terms ?? 0
  const second = await deployment.add()
  await checkRenewed(t, deployment, was, second.url)
  t.equal(second.app.relayStats.terms + (workers[0]?.app.relayStats.terms ?? 0), terms + 1, 'one term was enough')

  const { position } = await headOf(store)
  await store.heads.deleteOne({ _id: 'head' })
  const [next] = await recordBatch(store, was.topic, 1)
  await eventually(async () => (await store.log.countDocuments({ id: String(next), _id: position + 1 })) === 1)
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
  await eventually(() => isEmpty(store))
  t.equal(was.socket.events().length, 4)
  t.equal((await headOf(store)).logId, was.head.logId, 'nothing contradicts the log')
})

t.test('nothing seen, an emptied log, and older notes contradict nothing', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, workers } = deployment
  const was = await scene(t, deployment, 3, 1)
  await workers[0]?.app.sequencer.stop()
  await workers[0]?.app.redis.del(`sm:${store.db.databaseName}:${was.head.logId}:seen`)
  await store.log.deleteMany({})
  await reportSeen(store, { logId: was.head.logId, position: 2 })
  await reportSeen(store, { logId: 'another', position: 99 })
  await deployment.add()
  const [next] = await recordBatch(store, was.topic, 1)
  await was.socket.until(({ id }) => id === next)
  const head = await store.heads.findOne({ _id: 'head' })
  t.match(head, { logId: was.head.logId, position: 5, floor: 4 }, 'only the floor says what is gone')
  t.equal(was.socket.messages.filter(({ op }) => op === 'resync').length, 0)
})

t.test('renewed on purpose, while workers run', async (t) => {
  const deployment = await startWorkers(t, 2)
  const was = await scene(t, deployment, 2, 1)
  const renewed = await renewLog(deployment.store)
  t.equal(renewed?.position, 3)
  await checkRenewed(t, deployment, { ...was, gone: [] }, deployment.workers[1]?.url ?? '')
  t.equal((await headOf(deployment.store)).logId, renewed?.logId)
})
