// Goal: the verdicts of `npm run chaos -- operate` see each thing they are there to see.
// Method: requests, counters and stored applications made up for the purpose.
import t from 'tap'
import {
  compareApplications,
  countEndings,
  countFalls,
  increaseOf,
  longestStallMs,
  refusals,
  sumUp
} from '../../chaos/operate/assertions.mjs'

type Sample = Parameters<typeof sumUp>[0][number]

const sample = (change: Partial<Sample>): Sample => ({
  kind: 'get',
  startedMs: 0,
  tookMs: 10,
  status: 200,
  saysWhen: false,
  error: '',
  ...change
})

t.test('requests that were lost, and with what', async (t) => {
  const samples = [
    sample({}),
    sample({ tookMs: 1234.6 }),
    sample({ status: 503 }),
    sample({ status: 0, error: 'socket hang up' }),
    sample({ kind: 'view', status: 201 }),
    sample({ kind: 'apply', status: 201 }),
    sample({ kind: 'apply', status: 200 })
  ]
  t.same(sumUp(samples, ['get', 'view']), {
    count: 5,
    lost: 3,
    slowestMs: 1235,
    reasons: '1 × get 503, 1 × get socket hang up, 1 × view 201'
  })
  t.same(sumUp(samples, ['apply']), { count: 2, lost: 1, slowestMs: 10, reasons: '1 × apply 200' })
  t.same(sumUp([], ['get']), { count: 0, lost: 0, slowestMs: 0, reasons: '' })
})

t.test('the longest time without an answer, up to both ends', async (t) => {
  const at = (startedMs: number, status = 201) => sample({ kind: 'apply', startedMs, status })
  t.equal(longestStallMs([at(90), at(290), at(390)], 'apply', 0, 500), 200)
  t.equal(longestStallMs([at(90), at(190, 503), at(390)], 'apply', 0, 500), 300, 'a refusal is no answer')
  t.equal(longestStallMs([at(390)], 'apply', 0, 500), 400, 'from the beginning')
  t.equal(longestStallMs([at(90)], 'apply', 0, 500), 400, 'to the end')
  t.equal(longestStallMs([at(90)], 'get', 0, 500), 500, 'of another kind')
})

t.test('refusals while nothing can be answered', async (t) => {
  const refused = (change: Partial<Sample>) => sample({ kind: 'apply', status: 503, saysWhen: true, ...change })
  const of = (...samples: Sample[]) => refusals(samples, 'apply', 1000, 5000)
  t.same(of(refused({ startedMs: 2000, tookMs: 500 })), { count: 1, others: 0, slowestMs: 500, otherStatuses: '' })
  t.equal(of(refused({ startedMs: 500, tookMs: 800 })).slowestMs, 300, 'under way when it began: waited from then on')
  t.equal(of(refused({ startedMs: 100, tookMs: 100 }), refused({ startedMs: 6000 })).count, 0, 'before and after')
  t.match(of(refused({ startedMs: 2000, saysWhen: false })), { count: 1, others: 1, otherStatuses: '503' })
  t.match(of(sample({ kind: 'apply', startedMs: 2000, status: 0, error: 'reset' })), {
    others: 1,
    otherStatuses: 'reset'
  })
  t.match(of(sample({ kind: 'apply', startedMs: 2000, status: 201 })), { others: 1, otherStatuses: '201' })
  const late = sample({ kind: 'apply', startedMs: 4900, tookMs: 200, status: 201 })
  const early = sample({ kind: 'apply', startedMs: 990, tookMs: 20, status: 201 })
  t.equal(of(late, early).count, 0, 'answered from before, or when it was over')
})

t.test('counters', async (t) => {
  t.equal(increaseOf([5, 7, 7, 12]), 7)
  t.equal(increaseOf([5, 7, 2, 3]), 5, 'from 0 after a fall')
  t.equal(increaseOf([]), 0)
  t.equal(countFalls([1, 1, 2]), 0)
  t.equal(countFalls([3, 2, 4, 1]), 2)
})

t.test('applications in the database', async (t) => {
  const stored = (id: string, pair = id, notified = 1) => ({ id, pair, notified })
  const whole = { missing: 0, doubled: 0, notifiedOtherwise: 0 }
  const all = [{ id: 'a' }, { id: 'b' }]
  t.same(compareApplications(all, [stored('a'), stored('b')]), whole)
  t.same(compareApplications(all, [stored('a')]), { ...whole, missing: 1 })
  t.same(compareApplications(all, [stored('a'), stored('b', 'a')]), { ...whole, doubled: 1 })
  t.same(compareApplications(all, [stored('a', 'a', 0), stored('b', 'b', 2)]), { ...whole, notifiedOtherwise: 2 })
})

t.test('how sockets ended', async (t) => {
  const followers = [{ endings: ['reconnect, closed 1012', 'closed 1006'] }, { endings: [] }]
  t.same(countEndings(followers), { announced: 1, untouched: 1, others: 1, otherEndings: 'closed 1006' })
})
