// Goal: many small pieces of work at once leave the loop to others in between, and are done in order.
// Method: pieces that burn a known time; a timer beside them.
import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import t from 'tap'
import { createSlicedQueue } from '../src/slices.ts'

const burn = (ms: number): void => {
  const endMs = performance.now() + ms
  while (performance.now() < endMs);
}

t.test('in order, the first at once, and no more than a slice in one turn of the loop', async (t) => {
  const inTurn = createSlicedQueue(2)
  const done: number[] = []
  for (let index = 0; index < 20; index++) {
    inTurn(() => {
      burn(3) // longer than a slice, whatever else the machine does: each is one
      done.push(index)
    })
  }
  t.same(done, [0], 'one slice')
  const perTurn: number[] = []
  for (let before = done.length; done.length < 20; before = done.length) {
    await turn()
    perTurn.push(done.length - before)
  }
  t.ok(
    perTurn.every((count) => count <= 1),
    perTurn.join(' ')
  )
  t.same(
    done,
    Array.from({ length: 20 }, (_, index) => index)
  )
  for (let turns = 0; turns < 3; turns++) await turn()
  inTurn(() => done.push(20))
  t.equal(done.at(-1), 20, 'what comes when all is done waits for nobody')
})
