/** A database put back to an earlier moment, and what everybody must find afterwards. */
import { EJSON, ObjectId } from 'bson'
import type { Test } from 'tap'
import type { Store } from '../../src/database/store.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { signIn } from './socket.ts'
import { recordBatch, type Workers } from './workers.ts'

export const headOf = async (store: Store) =>
  (await store.logHead.findOne({ _id: 'head' })) as { logId: string; position: number }
export const isEmpty = async (store: Store) => (await store.outbox.countDocuments()) === 0

/** Everything in the database, as text. */
async function copyAll(store: Store): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  for (const { name } of await store.db.listCollections().toArray()) {
    copies.set(name, EJSON.stringify(await store.db.collection(name).find().toArray(), { relaxed: false }))
  }
  return copies
}

export async function putBack(store: Store, copies: Map<string, string>, only?: string[]): Promise<void> {
  for (const [name, text] of copies) {
    if (only && !only.includes(name)) continue
    const documents = EJSON.parse(text, { relaxed: false }) as object[]
    await store.db.collection(name).deleteMany({})
    if (documents.length > 0) await store.db.collection(name).insertMany(documents)
  }
}

/** A client that has seen `before` and `lost` events of its topic, and a copy made between them. */
export async function scene(t: Test, deployment: Workers, before: number, lost: number) {
  const { store, workers, tokenOf } = deployment
  const user = new ObjectId()
  const topic = `user:${user}`
  const socket = await signIn(t, workers[0]?.url ?? '', tokenOf(user))
  const kept = await recordBatch(store, topic, before)
  await waitFor('the events before', () => socket.events().length === before)
  await waitFor('an empty outbox', () => isEmpty(store))
  const copies = await copyAll(store)
  const gone = await recordBatch(store, topic, lost)
  await waitFor('the events that get lost', () => socket.events().length === before + lost)
  const cursor = String(socket.events().at(-1)?.cursor)
  return { user, topic, socket, kept, gone, copies, cursor, head: await headOf(store) }
}

/** What everybody must find after the log was renewed: the old client, one that resumes, and the log itself. */
export async function checkRenewed(t: Test, deployment: Workers, was: Awaited<ReturnType<typeof scene>>, url: string) {
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
