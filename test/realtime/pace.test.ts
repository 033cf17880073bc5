// Goal: a client that does not read is closed with 1013 and harms nobody; a worker that leaves says so first.
// Method: one worker, a socket that stops reading while much is due to it, another that reads; then a drain.
import { ObjectId } from 'mongodb'
import t from 'tap'
import type { RelayStats } from '../../src/realtime/stats.ts'
import { openSocket, signIn } from './socket.ts'
import { eventually, notificationData, startWorkers } from './workers.ts'

t.test('a slow consumer is closed, the others get everything, memory stays bounded', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 1)
  const url = workers[0]?.url ?? ''
  const user = new ObjectId()
  const slow = await signIn(t, url, tokenOf(user))
  const quick = await signIn(t, url, tokenOf(user))
  slow.ws.pause()
  const message = 'x'.repeat(50_000)
  const before = process.memoryUsage().arrayBuffers
  for (let sent = 0; sent < 400; sent += 10) {
    const rows = Array.from({ length: 10 }, () => ({
      _id: new ObjectId(),
      topic: `user:${user}`,
      type: 'notification',
      data: { ...notificationData('big'), message },
      pending: true as const
    }))
    await store.transaction((tx) => tx.outbox.insertMany(rows))
  }
  const stats = workers[0]?.app.relayStats as RelayStats
  await eventually(() => stats.slowClosed === 1)
  await eventually(() => quick.events().length === 400)
  t.equal(stats.sockets, 1)
  slow.ws.resume()
  t.equal((await slow.closed).code, 1013)
  t.ok(slow.events().length < 400)
  const grownMb = (process.memoryUsage().arrayBuffers - before) / 1024 ** 2
  t.ok(grownMb < 64, `${grownMb.toFixed(1)} MB, clients included`)
})

t.test('a worker that drains says when to come back, and closes with 1012', async (t) => {
  const { workers, tokenOf } = await startWorkers(t, 2)
  const [leaving, staying] = [workers[0], workers[1]]
  const user = new ObjectId()
  const sockets = await Promise.all([1, 2, 3].map(() => signIn(t, leaving?.url ?? '', tokenOf(user))))
  const mute = await signIn(t, leaving?.url ?? '', tokenOf(user))
  mute.ws.pause() // never answers the close
  const startedMs = Date.now()
  const drained = leaving?.app.relay.drain(200)
  for (const socket of sockets) {
    t.equal((await socket.closed).code, 1012)
    const { afterMs } = await socket.until(({ op }) => op === 'reconnect')
    t.ok(Number(afterMs) >= 100 && Number(afterMs) <= 1100)
  }
  const refused = await openSocket(t, leaving?.url ?? '')
  t.equal((await refused.closed).code, 1006, 'no new sockets')
  await drained
  t.ok(Date.now() - startedMs < 20_000, `${Date.now() - startedMs} ms`)
  t.equal(leaving?.app.relayStats.sockets, 0)
  await signIn(t, staying?.url ?? '', tokenOf(user))
})
