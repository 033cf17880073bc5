// Goal: what one listener, timer or task throws ends nothing else, is counted by kind and logged with its stack; long work
// lets others have their turn.
// Method: guards around functions that throw, reject and work, over a log that remembers; a timer beside sliced work.
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { createFaults, faultMeanings } from '../../src/util/faults.ts'
import { createSlices } from '../../src/util/time-slices.ts'

interface Line {
  err: Error
  fault: string
  where?: string
}

function createLog() {
  const lines: Line[] = []
  return { lines, error: (details: object) => void lines.push(details as Line) }
}

t.test('what is thrown or rejected is counted and logged, and the caller goes on', async (t) => {
  const log = createLog()
  const faults = createFaults(log)
  const seen: number[] = []
  const guarded = faults.guard('task', 'a timer', (value: number) => {
    if (value === 1) throw new Error('thrown')
    if (value === 2) return Promise.reject(new Error('rejected'))
    seen.push(value)
    return undefined
  })
  for (const value of [1, 2, 3]) guarded(value)
  await sleep(0)
  t.same(seen, [3])
  t.equal(faults.counts.task, 2)
  t.equal(faults.counts.payload, 0)
  t.same(Object.keys(faults.counts), Object.keys(faultMeanings))
  t.same(
    log.lines.map(({ err, fault, where }) => [err.message, fault, where, err.stack?.includes('faults.test')]),
    [
      ['thrown', 'task', 'a timer', true],
      ['rejected', 'task', 'a timer', true]
    ]
  )
})

t.test('a flood of one kind is counted whole and logged in part', async (t) => {
  const log = createLog()
  const faults = createFaults(log)
  for (let count = 0; count < 1000; count++) faults.report('payload', new Error('unreadable'))
  faults.report('socket', new Error('another kind'))
  t.equal(faults.counts.payload, 1000)
  t.ok(log.lines.filter(({ fault }) => fault === 'payload').length <= 20, 'ten lines a second at most')
  t.equal(log.lines.filter(({ fault }) => fault === 'socket').length, 1)
})

t.test('sliced work gives the loop a turn once a slice is over', async (t) => {
  // So long that nothing else of a busy machine makes one end between two lines.
  const sliceMs = 200
  const slices = createSlices(sliceMs)
  t.notOk(slices.isOver())
  const untilMs = performance.now() + sliceMs + 1
  while (performance.now() < untilMs);
  t.ok(slices.isOver())
  let timerRan = false
  setImmediate(() => {
    timerRan = true
  })
  await slices.next()
  t.ok(timerRan)
  t.notOk(slices.isOver())
})
