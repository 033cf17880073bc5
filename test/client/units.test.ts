// Goal: the small parts keep their promises at their edges.
// Method: each alone, with chance and clock given.
import t from 'tap'
import { backoffMs, pauseMs } from '../../client/src/backoff.ts'
import { type CursorStorage, createCursorWriter, readCursor } from '../../client/src/cursors.ts'
import { createListeners } from '../../client/src/listeners.ts'
import { createRateLimiter } from '../../client/src/rate-limiter.ts'
import { waitFor } from '../../tools/processes/processes.mjs'

t.test('full jitter: from nothing to a ceiling that doubles up to its own', async (t) => {
  const backoff = { minMs: 500, maxMs: 30_000 }
  const ceilings = [0, 1, 2, 5, 6, 50, 5000].map((attempt) => backoffMs(attempt, backoff, () => 1))
  t.same(ceilings, [500, 1000, 2000, 16_000, 30_000, 30_000, 30_000])
  t.equal(
    backoffMs(3, backoff, () => 0),
    0
  )
  t.same([pauseMs(backoff, () => 0), pauseMs(backoff, () => 1)], [15_000, 30_000])
})

t.test('the pace: a hundred at once, then eight a second, none while held', async (t) => {
  let nowMs = 0
  const pace = createRateLimiter(() => nowMs)
  const takeAll = () => {
    let taken = 0
    while (pace.acquire()) taken++
    return taken
  }
  t.equal(takeAll(), 100)
  t.equal(pace.waitMs(), 125)
  nowMs += 1000
  t.equal(takeAll(), 8)
  nowMs -= 5000
  t.equal(takeAll(), 0, 'a clock set back gives nothing')
  nowMs += 125
  t.equal(takeAll(), 1)
  pace.pause(2000)
  nowMs += 1999
  t.equal(takeAll(), 0)
  t.equal(pace.waitMs(), 1)
  nowMs += 1
  t.equal(takeAll(), 16)
  pace.reset()
  t.equal(takeAll(), 100)
})

t.test('a slow storage gets the last cursor, not all of them', async (t) => {
  const written: string[] = []
  const ends: (() => void)[] = []
  const storage = {
    get: () => null,
    set: (key: string, cursor: string) => {
      written.push(`${key} ${cursor}`)
      return new Promise<void>((resolve) => ends.push(resolve))
    }
  }
  const keep = createCursorWriter(storage, () => t.fail('no error'))
  for (const cursor of ['1', '2', '3']) keep('jobs', cursor)
  keep('user', '4')
  t.same(written, ['jobs 1', 'user 4'])
  ends[0]?.()
  await new Promise(setImmediate)
  t.same(written, ['jobs 1', 'user 4', 'jobs 3'])
  ends[2]?.()
  await new Promise(setImmediate)
  keep('jobs', '5')
  t.equal(written.length, 4)
  for (const end of ends) end()
  await new Promise(setImmediate)
})

t.test('a storage that throws is told; what it gives is cut to what may be a cursor', async (t) => {
  const errors: unknown[] = []
  const keep = createCursorWriter(
    {
      get: () => null,
      set: () => {
        throw new Error('full')
      }
    },
    (error) => errors.push(error)
  )
  keep('jobs', '1')
  keep('jobs', '2')
  await new Promise(setImmediate)
  t.same(
    errors.map((error) => (error as Error).message),
    ['full', 'full']
  )
  const read = (storage?: CursorStorage) =>
    readCursor(storage, 'jobs', { limitMs: 1000, onFailure: () => t.fail('no error') })
  t.equal(await read({ get: () => 'x'.repeat(300), set: () => undefined }), 'x'.repeat(256))
  t.equal(await read({ get: () => '', set: () => undefined }), undefined)
  t.equal(await read(), undefined)
})

t.test('two tabs on one storage never move a cursor back', async (t) => {
  for (const isSlow of [false, true]) {
    const kept = new Map<string, string>()
    const answer = <T>(value: T) => (isSlow ? Promise.resolve(value) : value)
    const storage = {
      get: (key: string) => answer(kept.get(key)),
      set: (key: string, cursor: string) => answer(void kept.set(key, cursor)) as undefined
    }
    const createTab = () => createCursorWriter(storage, () => t.fail('no error'))
    const [ahead, behind] = [createTab(), createTab()]
    const steps: [typeof ahead, string, boolean, string][] = [
      [behind, 'b10', false, 'b10'],
      [ahead, 'b12', false, 'b12'],
      [behind, 'b11', false, 'b12'],
      [behind, 'b13', false, 'b13'],
      [ahead, 'a01', true, 'a01'],
      [ahead, 'a02', false, 'a02']
    ]
    for (const [tab, cursor, isAnew, stored] of steps) {
      tab('jobs', cursor, isAnew)
      await new Promise(setImmediate)
      t.equal(kept.get('jobs'), stored, `${cursor}, ${isSlow ? 'later' : 'at once'}`)
    }
  }
})

t.test('a storage that hangs is told, and does not keep the next cursor', async (t) => {
  const written: string[] = []
  const errors: unknown[] = []
  const hung = new Promise<void>(() => undefined)
  const storage = {
    get: () => null,
    set: (_: string, cursor: string) => (written.push(cursor) === 1 ? hung : undefined)
  }
  const keep = createCursorWriter(storage, (error) => errors.push(error), 20)
  keep('jobs', '1')
  keep('jobs', '2')
  await waitFor('the next', () => written.length === 2)
  t.same(written, ['1', '2'])
  t.match(errors, [{ message: 'the storage did not respond within 20 ms' }])
})

t.test('a listener that throws stops nobody, and is heard of', async (t) => {
  const thrown: unknown[] = []
  t.intercept(globalThis, 'queueMicrotask', {
    value: (callback: () => void) => {
      try {
        callback()
      } catch (error) {
        thrown.push(error)
      }
    }
  })
  const listeners = createListeners<number>()
  const heard: number[] = []
  const failure = new Error('mine')
  listeners.add(() => {
    throw failure
  })
  const off = listeners.add((value) => {
    heard.push(value)
    off()
  })
  listeners.add((value) => heard.push(-value))
  listeners.emit(1)
  listeners.emit(2)
  t.same(heard, [1, -1, -2])
  t.same(thrown, [failure, failure])
})
