// Goal: an event reaches the sockets of any worker exactly when its transaction committed, once and in order.
// Method: two apps (two workers) on one database and one Redis; events recorded in transactions; raw sockets on both.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { recordEvent } from '../../src/database/outbox.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { judge, signIn } from '../support/socket.ts'
import { recordEvents, startWorkers } from '../support/workers.ts'

t.test('both workers deliver every committed event of a user, once, in order, and none that was aborted', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 2)
  const user = new ObjectId()
  const [one, two] = await Promise.all(workers.map(({ url }) => signIn(t, url, tokenOf(user))))
  if (!one || !two) throw new Error('no sockets')
  await t.rejects(
    store.transaction(async (tx) => {
      await recordEvent(tx, `user:${user}`, 'notification', {} as never)
      throw new Error('changed my mind')
    })
  )
  const ids = await recordEvents(store, `user:${user}`, 200)
  for (const socket of [one, two]) {
    await socket.until(({ id }) => id === ids.at(-1))
    t.same(judge(ids, socket.events()), { lost: 0, repeated: 0, disordered: 0 })
    t.equal(socket.events().length, 200)
  }
  t.same(one.events(), two.events(), 'byte for byte the same on every worker')
  await waitFor('nothing to be left pending', async () => (await store.outbox.countDocuments()) === 0)
})
