// Goal: what recurs as often runs together, by its own timer at the latest, sooner where the process is awake; what one throws
// stops nothing; a pause ends with its signal, a deadline is reached where it was last moved to.
// Method: short intervals, and calls at moments of our choice; counts and order, no durations but lower bounds.
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { createDeadline, pause, recur, takeLateMs, whileAwake } from '../../src/util/recurring.ts'
import { waitFor } from '../../tools/processes/processes.mjs'

/** The timers of what recurs keep nothing alive. */
const heldOpen = setInterval(() => undefined, 1000)
t.teardown(() => clearInterval(heldOpen))

t.test('alike runs together, and no more once it is ended', async (t) => {
  const runs: string[] = []
  const stops = ['one', 'other'].map((name) => recur(40, () => runs.push(name)))
  await waitFor('three rounds', () => runs.length >= 6)
  t.same(runs.slice(0, 6), ['one', 'other', 'one', 'other', 'one', 'other'])
  for (const stop of stops) stop()
  const { length } = runs
  await sleep(100)
  t.equal(runs.length, length)
  t.ok(takeLateMs() >= 0)
  t.equal(takeLateMs(), 0, 'told once')
})

t.test('it runs early where the process is awake, but not much', async (t) => {
  const ranMs: number[] = []
  const stops = [60_000, 100].map((everyMs) => recur(everyMs, () => ranMs.push(performance.now())))
  await waitFor('a run', () => ranMs.length === 1)
  while (ranMs.length === 1) {
    whileAwake()
    await new Promise(setImmediate)
  }
  for (const stop of stops) stop()
  const [first = 0, second = 0] = ranMs
  t.ok(second - first >= 84, `${ranMs}`)
})

t.test('what one throws is uncaught, and the others go on', async (t) => {
  const broken = new Error('broken on purpose')
  const thrown = t.captureFn(() => undefined)
  process.once('uncaughtException', thrown)
  let runs = 0
  const stops = [
    recur(30, () => {
      stops[0]?.()
      throw broken
    }),
    recur(30, () => runs++)
  ]
  await waitFor('two runs', () => runs >= 2)
  stops[1]?.()
  t.same(thrown.args(), [[broken, 'uncaughtException']])
})

t.test('a pause ends with what recurs, or with its signal', async (t) => {
  const ended = new AbortController()
  await pause(30, ended.signal)
  const waiting = pause(60_000, ended.signal)
  ended.abort()
  await waiting
  await pause(60_000, ended.signal)
  t.pass('at once')
})

t.test('a deadline is reached once, where it was last moved to; a cleared one is not', async (t) => {
  const reachedMs: number[] = []
  let isCleared = true
  const startedMs = performance.now()
  const deadline = createDeadline((nowMs) => reachedMs.push(nowMs - startedMs))
  const cleared = createDeadline(() => {
    isCleared = false
  })
  cleared.set(30)
  deadline.set(10)
  deadline.set(120)
  await sleep(60)
  cleared.clear()
  deadline.set(90)
  await waitFor('the deadline', () => reachedMs.length > 0)
  t.ok((reachedMs[0] ?? 0) >= 149, `${reachedMs}`)
  deadline.set(5)
  await waitFor('an earlier one', () => reachedMs.length === 2)
  await sleep(50)
  t.equal(reachedMs.length, 2)
  t.equal(isCleared, false, 'it was reached before')
  isCleared = true
  cleared.set(20)
  cleared.clear()
  await sleep(60)
  t.equal(isCleared, true)
})
