// Goal: what runs under the guard is refused the moment MongoDB has been silent for 2.6 s, and is told so; later work at once, until
// a member answers. One whose answer waits to be read while this process stood still is not silent.
// Method: a client that only emits what the driver's does on an answer, by this process' clock.
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoError } from 'mongodb'
import t from 'tap'
import { commandEnd } from '../../src/database/connection.ts'
import { isDatabaseUnavailable } from '../../src/database/mongo-errors.ts'
import { guardAgainstSilence, patient } from '../../src/database/reachability.ts'

const silentMs = 2600

/** Holds the process: the guard's own timers do not, as the service has others. */
const heldOpen = setInterval(() => undefined, silentMs)
t.teardown(() => clearInterval(heldOpen))

function startGuard() {
  const client = new EventEmitter()
  const changes: boolean[] = []
  const guard = guardAgainstSilence(client as never, (isAnswering) => changes.push(isAnswering))
  const beat = () => client.emit('serverHeartbeatSucceeded', {})
  const answer = () => client.emit(commandEnd, { hasFailed: false })
  const close = () => client.emit('topologyClosed', {})
  return { guard, changes, beat, answer, close }
}

const standStill = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

t.test('silence refuses what waits and what comes, an answer ends it', async (t) => {
  const [connecting, closed] = [startGuard(), startGuard()]
  closed.beat()
  closed.close()
  const { guard, changes, beat, answer } = startGuard()
  t.equal(await guard(async () => 'done'), 'done')
  await t.rejects(
    guard(async () => {
      throw new TypeError('its own')
    }),
    TypeError
  )
  await sleep(silentMs / 10)
  beat()
  await sleep(silentMs / 10)
  answer()
  const startedMs = performance.now()
  let isTold = () => false
  let finish = (): void => undefined
  const waiting = guard((isRefused) => {
    isTold = isRefused
    return new Promise<void>((resolve) => {
      finish = resolve
    })
  })
  const error = await waiting.then(
    () => null,
    (reason: unknown) => reason
  )
  t.ok(performance.now() - startedMs >= silentMs - 250, 'a tick less')
  t.ok(error instanceof MongoError && isDatabaseUnavailable(error))
  t.equal(isTold(), true)
  finish()
  let isRun = false
  const later = guard(async () => {
    isRun = true
  })
  await t.rejects(later, { message: 'No member of MongoDB answers' })
  t.equal(isRun, false)
  t.same(changes, [false])
  beat()
  beat()
  t.equal(await guard(async () => 'again'), 'again')
  t.same(changes, [false, true])
  t.equal(await patient(async (isRefused) => isRefused()), false)
  t.equal(await connecting.guard(async () => 'done'), 'done', 'one that has not answered yet is not silent')
  t.same([connecting.changes, closed.changes], [[], []], 'nor is one that is closed')
})

t.test('one that answered while this process stood still is not silent', async (t) => {
  const { guard, changes, beat } = startGuard()
  beat()
  const waiting = guard(async () => {
    // What came over a connection meanwhile is read after the timers that are due.
    setImmediate(beat)
    standStill(silentMs)
    await sleep(silentMs / 10)
    return 'done'
  })
  t.equal(await waiting, 'done')
  t.same(changes, [])
})
