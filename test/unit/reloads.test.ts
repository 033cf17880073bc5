// Goal: reloads run one at a time; whoever requests one gets the result of one that began after the request.
// Method: reloads that end when the test says so.
import t from 'tap'
import { createReloads, noReloads, type ReloadOutcome } from '../../src/cluster/reloads.ts'

const good: ReloadOutcome = { ok: true, reason: '', changed: [], needsRestart: [] }

t.test('requests during one are queued as a single one after it', async (t) => {
  const ends: ((outcome: ReloadOutcome) => void)[] = []
  const status = noReloads()
  const request = createReloads(status, () => new Promise((resolve) => ends.push(resolve)))
  const all = [request(), request(), request()]
  t.match(status, { requested: 3, started: 1, finished: 0, last: null })
  ends[0]?.({ ...good, ok: false, reason: 'too slow' })
  await new Promise(setImmediate)
  t.match(status, { started: 2, finished: 1, last: { number: 1, ok: false, reason: 'too slow' } })
  ends[1]?.(good)
  await Promise.all(all)
  t.match(status, { requested: 3, started: 2, finished: 2, last: { number: 2, ok: true } })
  t.same(
    status.results.map(({ number, ok }) => [number, ok]),
    [
      [1, false],
      [2, true]
    ]
  )
  t.same(status.total, { ok: 1, failed: 1 })
  t.equal(ends.length, 2)
})

t.test('one that throws has failed for that reason, and the next one runs', async (t) => {
  const status = noReloads()
  let count = 0
  const request = createReloads(status, async () => {
    if (count++ === 0) throw new Error('the release is not there')
    return good
  })
  await request()
  t.match(status.last, { number: 1, ok: false, reason: 'the release is not there' })
  await request()
  t.match(status.last, { number: 2, ok: true })
})

t.test('only the latest results are kept', async (t) => {
  const status = noReloads()
  const request = createReloads(status, async () => good)
  for (let index = 0; index < 40; index++) await request()
  t.equal(status.results.length, 16)
  t.equal(status.results[0]?.number, 25)
})
