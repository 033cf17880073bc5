// Goal: the verdict on a greedy client sees everything it can do to the ordinary people beside it.
// Method: samples made up for the purpose.
import t from 'tap'
import { assertFigures } from '../../chaos/greedy/assertions.mjs'
import { createFigures } from '../../chaos/lib/figures.mjs'

type Outcome = Parameters<typeof assertFigures>[1]
type Sample = Outcome['samples'][number]
type Kind = Sample['kind']
const kinds: Kind[] = ['request', 'question', 'event', 'resume']

/** A hundred of each kind in each of the three windows: control, attack, afterwards. */
const calm = (): Sample[] =>
  kinds.flatMap((kind) =>
    Array.from({ length: 300 }, (_, index) => ({ kind, startedMs: index * 10, tookMs: 20, isGood: true }))
  )

function failuresOf(change: Partial<Outcome>, limits: Partial<Parameters<typeof assertFigures>[2]> = {}): string[] {
  const figures = createFigures(() => undefined)
  const windows = { control: { fromMs: 0, untilMs: 1000 }, attack: { fromMs: 1000, untilMs: 2000 }, afterMs: 2000 }
  const outcome = { samples: calm(), ...windows, lost: 0, repeated: 0, closed: 0, deaths: 0, ...change }
  assertFigures(figures, outcome, { timesSlowerMax: 3, ...limits })
  return figures.failures()
}

/** Two of the attack's hundred: the 99th percentile. */
const changed = (kind: Kind, change: Partial<Sample>, fromMs = 1000): Sample[] =>
  calm().map((one) =>
    one.kind === kind && (one.startedMs === fromMs || one.startedMs === fromMs + 10) ? { ...one, ...change } : one
  )

t.test('nothing happened', async (t) => t.same(failuresOf({}), []))

t.test('each kind slower than three times the control', async (t) => {
  for (const kind of kinds) {
    t.same(failuresOf({ samples: changed(kind, { tookMs: 60 }) }), [], 'three times is allowed')
    t.equal(failuresOf({ samples: changed(kind, { tookMs: 61 }) }).length, 1, kind)
  }
})

t.test('each kind failing, and newcomers afterwards', async (t) => {
  for (const kind of kinds) t.equal(failuresOf({ samples: changed(kind, { isGood: false }) }).length, 1, kind)
  t.equal(failuresOf({ samples: changed('resume', { isGood: false }, 2000) }).length, 1)
})

t.test('dead workers, closed sockets, events lost and repeated', async (t) => {
  for (const name of ['deaths', 'closed', 'lost', 'repeated'] as const)
    t.equal(failuresOf({ [name]: 1 }).length, 1, name)
})

t.test('what is only told', async (t) => {
  t.same(failuresOf({ samples: changed('resume', { tookMs: 1000 }) }, { unjudged: ['resume'] }), [])
})
