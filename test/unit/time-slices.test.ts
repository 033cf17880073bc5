// Goal: many small pieces of work at once leave the loop to others in between, and are done in order.
// Method: pieces that burn a known time; the turns of the loop counted beside them.
import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { createSlicedQueue } from '../../src/util/time-slices.ts'

const burn = (ms: number): void => {
  const endMs = performance.now() + ms
  while (performance.now() < endMs);
}

const count = 20
const sliceMs = 2

/**
 * Pieces of work are done in order, and in each turn no more than fit into a slice: the last one may be begun at its very end.
 * By the clock, so that a busy machine only makes it fewer.
 */
async function watch(t: Test, pieceMs: number, add: (pieces: (() => void)[]) => Promise<void>): Promise<void> {
  const done: number[] = []
  const pieces = Array.from({ length: count }, (_, index) => () => {
    burn(pieceMs)
    done.push(index)
  })
  const perTurn: number[] = []
  const look = () => perTurn.push(done.length - perTurn.reduce((sum, some) => sum + some, 0))
  await add(pieces)
  look()
  while (done.length < count) {
    await turn()
    look()
  }
  t.ok(done[0] === 0 && (perTurn[0] ?? 0) > 0, 'the first at once')
  t.ok(Math.max(...perTurn) <= Math.ceil(sliceMs / pieceMs), perTurn.join(' '))
  t.same(
    done,
    pieces.map((_, index) => index)
  )
}

t.test('all from one callback', async (t) => {
  for (const pieceMs of [0.5, 3]) {
    const inTurn = createSlicedQueue(sliceMs)
    await watch(t, pieceMs, async (pieces) => {
      for (const piece of pieces) inTurn(piece)
    })
    for (let turns = 0; turns < 3; turns++) await turn()
    let isDone = false
    inTurn(() => {
      isDone = true
    })
    t.ok(isDone, 'what comes when all is done waits for nobody')
  }
})

t.test('each from a callback of its own, all in one turn', async (t) => {
  for (const pieceMs of [0.5, 3]) {
    const inTurn = createSlicedQueue(sliceMs)
    await watch(t, pieceMs, async (pieces) => {
      for (const piece of pieces) setImmediate(() => inTurn(piece))
      await turn() // the last callback of that turn
    })
  }
})

t.test('what a piece leaves to promises is part of it', async (t) => {
  const inTurn = createSlicedQueue(sliceMs)
  let done = 0
  const piece = async () => {
    await null
    burn(3)
    done++
  }
  for (let index = 0; index < count; index++) setImmediate(() => inTurn(() => void piece()))
  const perTurn: number[] = []
  for (let before = done; done < count; before = done) {
    await turn()
    perTurn.push(done - before)
  }
  t.ok(Math.max(...perTurn) <= 1, perTurn.join(' '))
})

t.test('short ones share a slice', async (t) => {
  const inTurn = createSlicedQueue(1000)
  let done = 0
  for (let index = 0; index < count; index++) setImmediate(() => inTurn(() => done++))
  await turn()
  t.equal(done, count)
})
