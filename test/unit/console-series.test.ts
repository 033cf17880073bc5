// Goal: what the console draws is what the samples say: every sample once, gaps where one is missing, the right quantiles.
// Method: samples as the service's schema has them, made by hand; the functions of web/console that draw nothing themselves.
import t from 'tap'
import { bytes, duration, inUnit, seconds } from '../../web/console/format.ts'
import { plots } from '../../web/console/plots-table.ts'
import { quantileOf } from '../../web/console/quantiles.ts'
import { sumRoutes } from '../../web/console/requests.ts'
import { addSamples, toSample } from '../../web/console/samples.ts'
import { linesOf, valueAt } from '../../web/console/series.ts'
import { keptAt, sampleAt, samplesFrom, startMs } from '../support/console-samples.ts'

const deliveries = plots.find(({ id }) => id === 'deliveries')?.read ?? (() => [])
const pending = (value: number | null) => ({ outboxPending: value })
const outbox = plots.find(({ id }) => id === 'outbox')?.read ?? (() => [])

t.test('samples: each once and in order, none older than the window, hosts by name', async (t) => {
  const told = [sampleAt('host-10', 5), sampleAt('host-2', 10), sampleAt('host-2', 0), sampleAt('host-2', 5)]
  const once = addSamples(new Map(), told, startMs + 10_000)
  const twice = addSamples(once, told, startMs + 10_000)
  for (const hosts of [once, twice]) {
    t.same(
      [...hosts].map(([name, samples]) => [name, samples.map(({ atMs }) => (atMs - startMs) / 1000)]),
      [
        ['host-2', [0, 5, 10]],
        ['host-10', [5]]
      ]
    )
  }
  const later = addSamples(twice, [], startMs + 900_000 + 6_000)
  t.same([...later.keys()], ['host-2'], 'a host of which nothing is left is gone')
  t.same(later.get('host-2')?.length, 1)
})

t.test('lines: the times of another host are no gap', async (t) => {
  const hosts = keptAt(
    10,
    [sampleAt('a', 0), sampleAt('a', 5), sampleAt('a', 10)],
    [sampleAt('b', 2), sampleAt('b', 7)]
  )
  const { times, lines } = linesOf(hosts, () => [{ part: '', value: 1 }])
  t.same(
    times.map((time) => time - startMs / 1000),
    [0, 2, 5, 7, 10]
  )
  t.strictSame(lines, [
    { host: 'a', part: '', values: [1, undefined, 1, undefined, 1] },
    { host: 'b', part: '', values: [undefined, 1, undefined, 1, undefined] }
  ])
})

t.test('lines: a missing sample is a gap, over all times in it, and nothing is known after the last', async (t) => {
  const a = [sampleAt('a', 0), sampleAt('a', 20)]
  const alone = linesOf(keptAt(20, a), () => [{ part: '', value: 1 }])
  t.same(
    alone.times.map((time) => time - startMs / 1000),
    [0, 5, 20]
  )
  t.strictSame(alone.lines, [{ host: 'a', part: '', values: [1, null, 1] }])
  const beside = linesOf(keptAt(35, a, samplesFrom('b', 2, 42)), () => [{ part: '', value: 1 }])
  const [line] = beside.lines
  t.strictSame(line?.values, [1, ...new Array(5).fill(null), 1, ...new Array(6).fill(null)])
  t.equal(line && valueAt(line, 0), 1)
  const other = beside.lines[1]
  t.equal(other && valueAt(other, 2), 1, 'between two samples: the one before')
  t.equal(other && valueAt(other, 0), null)
  t.equal(line && valueAt(line, 9), null, 'it has fallen silent')
})

t.test('lines: what a sample does not know is a gap, up to the samples beside it', async (t) => {
  const a = [sampleAt('a', 0, pending(1)), sampleAt('a', 5, pending(null)), sampleAt('a', 10, pending(2))]
  const { lines } = linesOf(keptAt(10, a, [sampleAt('b', 2), sampleAt('b', 7)]), outbox)
  t.strictSame(lines[0]?.values, [1, null, null, null, 2])
})

t.test('lines: a part that a sample lacks, as a process that ended', async (t) => {
  const read = ({ deliveries: first, gaps }: { deliveries: number; gaps: number }) =>
    gaps > 0 ? [{ part: 'x', value: first }] : []
  const { lines } = linesOf(
    keptAt(10, [sampleAt('a', 0, { gaps: 1 }), sampleAt('a', 5), sampleAt('a', 10, { gaps: 1 })]),
    read
  )
  t.strictSame(lines, [{ host: 'a', part: 'x', values: [0, null, 0] }])
})

t.test('rates are of the seconds that were counted: of the first sample, since the start', async (t) => {
  const read = (changes: object) => deliveries(toSample(sampleAt('a', 0, { deliveries: 30, ...changes })))
  t.same(read({}), [{ part: '', value: 6 }])
  t.same(read({ seconds: 10 }), [{ part: '', value: 3 }])
  t.same(read({ seconds: null, uptimeSeconds: 3 }), [{ part: '', value: 10 }])
  t.same(read({ seconds: null, uptimeSeconds: 0 }), [{ part: '', value: null }])
})

t.test('latency is of all routes but the one that waits for events', async (t) => {
  const route = (route: string, p99Ms: number) => ({ method: 'GET', route, count: 9, failures: 0, p50Ms: 2, p99Ms })
  const latencyOf = (...routes: ReturnType<typeof route>[]) => toSample(sampleAt('a', 0, { routes })).latencyMs
  t.same(latencyOf(route('/api/jobs', 5), route('/api/events/:topic', 20_000)), { p50: 2, p99: 5 })
  t.equal(latencyOf(route('/api/events/:topic', 20_000)), null)
})

t.test('quantiles of several parts together', async (t) => {
  const part = (count: number, p50Ms: number, p99Ms: number) => ({ count, p50Ms, p99Ms })
  const near = (found: number | null, wanted: number) =>
    t.ok(found !== null && Math.abs(found - wanted) < 0.01, `${found} is ${wanted}`)
  t.equal(quantileOf([], 0.5), null)
  t.equal(quantileOf([part(0, 1, 2)], 0.5), null)
  t.equal(quantileOf([part(7, 3, 9)], 0.5), 3)
  t.equal(quantileOf([part(7, 3, 9), part(0, 100, 900)], 0.99), 9)
  near(quantileOf([part(10, 3, 9), part(90, 3, 9)], 0.5), 3)
  near(quantileOf([part(10, 3, 9), part(90, 3, 9)], 0.99), 9)
  t.ok((quantileOf([part(1000, 1, 2), part(1, 500, 900)], 0.5) ?? 0) < 1.1, 'one slow request moves no median')
  t.ok(
    (quantileOf([part(900, 1, 2), part(100, 500, 900)], 0.99) ?? 0) > 800,
    'a tenth that is slow is the 99th percentile'
  )
  near(quantileOf([part(5, 0, 0), part(5, 0, 0)], 0.99), 0)
})

t.test('routes: summed over hosts and samples, sorted by the column', async (t) => {
  const route = (route: string, count: number, failures: number) => ({
    ...{ method: 'GET', route, count, failures },
    ...{ p50Ms: 1, p99Ms: route === '/b' ? 9 : 2 }
  })
  const hosts = keptAt(
    5,
    [
      sampleAt('a', 0, { routes: [route('/a', 5, 0), route('/b', 1, 1)] }),
      sampleAt('a', 5, { routes: [route('/a', 2, 0)] })
    ],
    [sampleAt('b', 0, { routes: [route('/a', 1, 0), route('/b', 1, 0), route('/none', 0, 0)] })]
  )
  const namesBy = (column: 'count' | 'failures' | 'p50Ms' | 'p99Ms') =>
    sumRoutes(hosts, column).map(({ route, count, failures }) => [route, count, failures])
  t.same(namesBy('count'), [
    ['/a', 8, 0],
    ['/b', 2, 1]
  ])
  t.same(namesBy('failures')[0], ['/b', 2, 1])
  t.same(namesBy('p99Ms')[0], ['/b', 2, 1])
})

t.test('figures as people read them', async (t) => {
  t.same([0, 999, 1000, 134_217_728].map(bytes), ['0 B', '999 B', '1 kB', '134 MB'])
  t.same([0, 59, 60, 3_600, 90_061].map(duration), ['0 s', '59 s', '1 min', '1 h', '1 d 1 h'])
  t.same([0.0012, 1.5].map(seconds), ['1.2 ms', '1.5 s'])
  t.equal(inUnit('percent', 0.123), '12.3 %')
  t.equal(inUnit('cores', 1), '1 core')
})
