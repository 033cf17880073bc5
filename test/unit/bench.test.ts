// Goal: what the benches measured is summed up, compared and written down as it was; pages name benches that exist.
// Method: results made up for the purpose.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { comparedRows } from '../../bench/lib/compare.mjs'
import { figureRows, mediansOf, ratioOf } from '../../bench/lib/figures.mjs'
import { goalRows, goalTable } from '../../bench/lib/goals.mjs'
import { pageOf } from '../../bench/lib/page.mjs'
import { readRecord } from '../../bench/lib/record.mjs'
import { benches } from '../../bench/table.mjs'
import { filesUnder, root, textOf } from '../support/source-graph.ts'

type Results = Parameters<typeof mediansOf>[0]
type BenchRecord = Parameters<typeof pageOf>[0]

const of = (subject: string, costs: number[]): Results =>
  costs.map((serverUs, index) => ({
    ...{ work: 'list', subject, round: index + 1, load: 1, unit: 'request' },
    values: { serverUs, ...(subject === 'ours' && { redisUs: 7 }) }
  }))
const results = [...of('ours', [10, 30, 20]), ...of('bare', [100, 100, 400])]

t.test('figures are medians over the rounds, by work and subject', async (t) => {
  t.same(mediansOf(results), [
    { work: 'list', subject: 'ours', unit: 'request', values: { serverUs: 20, redisUs: 7 } },
    { work: 'list', subject: 'bare', unit: 'request', values: { serverUs: 100 } }
  ])
  t.same(figureRows(mediansOf(results)), [
    ['work', 'subject', 'each', 'server µs', 'Redis µs'],
    ['list', 'ours', 'request', '20.0', '7.0'],
    ['list', 'bare', 'request', '100.0', '']
  ])
  t.same(figureRows([]), [['work', 'subject', 'each']])
})

t.test('a ratio is that of one round; the median of the rounds counts', async (t) => {
  const subjects = { of: 'ours', against: 'bare' }
  t.equal(ratioOf(results, 'list', 'serverUs', subjects), 0.1, 'not 20 to 100')
  t.equal(ratioOf(results.slice(1), 'list', 'serverUs', subjects), 0.175, 'a round without one of them is left out')
  t.ok(Number.isNaN(ratioOf(results, 'list', 'redisUs', subjects)), 'the peer has none')
  t.ok(Number.isNaN(ratioOf(results, 'me', 'serverUs', subjects)))
})

const goals = [
  { what: 'list against bare', goal: 0.08, unit: '×', figure: 0.1 },
  { what: 'events', goal: 12_000, isFloor: true, unit: '/s', figure: 12_000 },
  { what: 'me against bare', goal: 1.25, unit: '×', figure: Number.NaN }
]

t.test('a goal that was not measured is not shown', async (t) => {
  t.same(goalRows(goals), [
    ['goal', 'wanted', 'measured', 'reached'],
    ['list against bare', '≤ 0.08 ×', '0.10 ×', 'no'],
    ['events', '≥ 12,000 /s', '12,000 /s', 'yes']
  ])
  const text = goalTable(goals, { title: 'Goal', loads: [2, 0.5] })
  t.match(text, /list against bare +≤ 0\.08 × +0\.10 × {3}no/)
  t.match(text, /between 0\.5 and 2\./)
  t.notMatch(text, /me against bare/)
})

const recordOf = (costs: number[]): BenchRecord => ({
  ...{ at: '2026-01-02T03:04:05.678Z', isQuick: false, rounds: 3, machine: '2 × Some CPU' },
  versions: { 'Node.js': '24.0.0', MongoDB: '8.0.0' },
  parts: [
    { name: 'http', report: { title: 'HTTP', figures: mediansOf(of('ours', costs)), goals, loads: [1, 3] } },
    { name: 'idle', failure: 'no port\n  at somewhere' },
    { name: 'packages' }
  ]
})

t.test('a comparison has what both runs have', async (t) => {
  const earlier = recordOf([10])
  t.same(comparedRows(earlier, recordOf([15])), [
    ['bench', 'subject', 'what', 'each', 'before', 'now', 'change'],
    ['http', 'goal', 'list against bare', '×', '0.10', '0.10', '='],
    ['http', 'goal', 'events', '/s', '12,000.00', '12,000.00', '='],
    ['http', 'ours', 'list', 'server µs', '10.0', '15.0', '+50 %'],
    ['http', 'ours', 'list', 'Redis µs', '7.0', '7.0', '=']
  ])
  t.equal(comparedRows({ ...earlier, parts: [] }, earlier).length, 1)
})

t.test('a record is read as it was written, and nothing else is', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'skillmatch-record-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'record.json')
  writeFileSync(file, JSON.stringify(recordOf([10])))
  t.same(readRecord(file), recordOf([10]), 'also what was not measured, which JSON has no word for')
  for (const text of ['{', '{}', 'null']) {
    writeFileSync(file, text)
    t.throws(() => readRecord(file), { name: 'UserError' }, text)
  }
  t.throws(() => readRecord(join(folder, 'none')), { name: 'UserError' })
})

t.test('the page says with what, when and how it was measured', async (t) => {
  const page = pageOf(recordOf([10]))
  t.notMatch(page, /not in this run/)
  t.match(pageOf(recordOf([10]), ['idle', 'feed']), /\n- not in this run: idle, feed\n/)
  for (const line of [
    '- 2026-01-02; medians of 3 rounds',
    '- 2 × Some CPU; load average 1 to 3, clients and databases on the same machine',
    '- Node.js 24.0.0, MongoDB 8.0.0',
    '| list | ours | request | 10.0 | 7.0 |',
    '| list against bare | ≤ 0.08 × | 0.10 × | no |',
    'It failed: no port'
  ]) {
    t.ok(page.split('\n').includes(line), line)
  }
  t.notMatch(page, /packages|somewhere/)
})

t.test('every bench that a page names exists', async (t) => {
  for (const file of Object.values(benches)) t.ok(existsSync(join(root, 'bench', file)), file)
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesUnder('docs', '.md')]
  for (const page of pages) {
    for (const [, words = ''] of textOf(page).matchAll(/npm run bench -- ([^`]*)`/g)) {
      const [names = ''] = words.split(/(?:^| )--/)
      for (const name of names.split(' ').filter(Boolean)) t.ok(Object.hasOwn(benches, name), `${page}: ${name}`)
    }
  }
})
