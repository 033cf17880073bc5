// Goal: a client that does not read is closed with 1013 and harms nobody, one that reads at all is never closed for what
// waits for it; a worker that leaves says so first.
// Method: one worker, a socket that stops reading while much is due to it, another that reads; then a drain.
import { performance } from 'node:perf_hooks'
import { ObjectId } from 'mongodb'
import t from 'tap'
import type { RealtimeStats } from '../../src/event-log/stats.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { heldBufferBytes } from '../support/held-memory.ts'
import { openSocket, signIn } from '../support/socket.ts'
import { recordBatch, startWorkers } from '../support/workers.ts'

t.test('who does not read is closed, the others get everything, memory stays bounded', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 1)
  const [url, app] = [workers[0]!.url, workers[0]!.app]
  const user = new ObjectId()
  const mute = await signIn(t, url, tokenOf(user))
  const slow = await signIn(t, url, tokenOf(user))
  const quick = await signIn(t, url, tokenOf(user))
  mute.ws.pause()
  slow.ws.pause()
  const before = await heldBufferBytes()
  await recordBatch(store, `user:${user}`, 400, { message: 'x'.repeat(50_000) })
  await waitFor('400 events', () => quick.events().length === 400)
  const connections = app.gateway.connectionsByUser.of(String(user))
  const waiting = connections.map(({ bufferedBytes }) => bufferedBytes).filter((bytes) => bytes > 0)
  t.equal(waiting.length, 2)
  for (const bytes of waiting) t.ok(bytes < 3 * 1024 ** 2, `${bytes} bytes wait, of 20 MB`)
  const grownMb = ((await heldBufferBytes()) - before) / 1024 ** 2
  t.ok(grownMb < 32, `${grownMb.toFixed(1)} MB, clients included`)

  slow.ws.resume()
  await waitFor('400 events', () => slow.events().length === 400)
  t.ok(slow.events().every(({ prev }, index, all) => index === 0 || prev === all[index - 1]?.cursor))
  // An hour passes, by the clock that all durations are measured with.
  const now = performance.now.bind(performance)
  performance.now = () => now() + 3_600_000
  t.teardown(() => {
    performance.now = now
  })
  const stats = app.realtimeStats as RealtimeStats
  await waitFor('the slow socket to be closed', () => stats.slowClosed === 1)
  mute.ws.resume()
  t.equal((await mute.closed).code, 1013)
  t.ok(mute.events().length < 400)
  t.equal(stats.sockets, 2, 'who has read, however late, stays')
})

t.test('a worker that drains says when to come back, and closes with 1012', async (t) => {
  const { workers, tokenOf } = await startWorkers(t, 2)
  const [leaving, staying] = [workers[0], workers[1]]
  const user = new ObjectId()
  const sockets = await Promise.all([1, 2, 3].map(() => signIn(t, leaving?.url ?? '', tokenOf(user))))
  const mute = await signIn(t, leaving?.url ?? '', tokenOf(user))
  mute.ws.pause() // never answers the close
  const startedMs = Date.now()
  const drained = leaving?.app.gateway.drain(200)
  for (const socket of sockets) {
    t.equal((await socket.closed).code, 1012)
    const { afterMs } = await socket.until(({ op }) => op === 'reconnect')
    t.ok(Number(afterMs) >= 100 && Number(afterMs) <= 1100)
  }
  const refused = await openSocket(t, leaving?.url ?? '')
  t.equal((await refused.closed).code, 1006, 'no new sockets')
  await drained
  t.ok(Date.now() - startedMs < 20_000, `${Date.now() - startedMs} ms`)
  t.equal(leaving?.app.realtimeStats.sockets, 0)
  await signIn(t, staying?.url ?? '', tokenOf(user))
})
