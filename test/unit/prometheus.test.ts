// Goal: Prometheus' configuration and rules are right as they lie in the repository: every alert fires on its fault's series
// and not on a healthy one's, carries a severity and a runbook that exists, and asks only for figures that there are; the
// dashboard is the one its panels give, in the shape Grafana imports.
// Method: promtool, on the files themselves; their texts beside the catalogue of figures and docs/alerts.md.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { metricNames } from '../../src/metrics/catalogue.ts'
import { renderDashboard } from '../../tools/data/dashboard.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { run } from '../../tools/processes/processes.mjs'
import { accelerate } from '../../tools/services/prometheus-config.mjs'
import { findPromtool } from '../../tools/services/promtool.mjs'

const folder = join(root, 'deploy', 'prometheus')
const textsOf = (name: string): string[] =>
  readdirSync(join(folder, name)).map((file) => readFileSync(join(folder, name, file), 'utf8'))
const filesOf = (name: string): string[] => readdirSync(join(folder, name)).map((file) => join(folder, name, file))

interface AlertRule {
  name: string
  text: string
}
const alerts: AlertRule[] = textsOf('rules')
  .flatMap((text) => text.split(/^ {6}(?=- |# )/m))
  .flatMap((text) => {
    const [, name] = /^- alert: (\w+)$/m.exec(text) ?? []
    return name ? [{ name, text }] : []
  })
const names = alerts.map(({ name }) => name)

t.test('promtool accepts configuration and rules, and every test of theirs passes', async (t) => {
  const promtool = await findPromtool()
  if (!promtool) return
  const check = await run(promtool, ['check', 'config', '--lint=all', '--lint-fatal', join(folder, 'prometheus.yml')])
  t.equal(check.code, 0, check.output)
  const tested = await run(promtool, ['test', 'rules', ...filesOf('tests')])
  t.equal(tested.code, 0, tested.output)
})

t.test('every alert has a test that makes it fire, and one that does not', async (t) => {
  t.ok(names.length > 40)
  t.equal(new Set(names).size, names.length)
  const tests = textsOf('tests').join('\n')
  for (const name of names) {
    t.match(tests, new RegExp(`alertname: ${name}, eval_time: \\w+, exp_alerts: \\[\\] \\}`), `${name} is silent`)
    t.match(
      tests,
      new RegExp(`alertname: ${name}\\n +eval_time: \\w+\\n +exp_alerts:\\n +- exp_labels`),
      `${name} fires`
    )
  }
})

t.test('every alert says why there, and has its place in docs/alerts.md, which has no other', async (t) => {
  const page = readFileSync(join(root, 'docs', 'alerts.md'), 'utf8')
  t.strictSame([...page.matchAll(/^### (\w+)$/gm)].map(([, heading]) => heading).sort(), [...names].sort())
  for (const { name, text } of alerts) {
    t.match(text, /severity: (page|ticket|info) /, `${name} has a severity`)
    t.ok(text.includes(`runbook_url: docs/alerts.md#${name.toLowerCase()}\n`), `${name} names its place`)
  }
})

t.test("the contract's limits are there", async (t) => {
  const text = textsOf('rules').join('\n')
  for (const limit of [/5xx"}\) > 0.05|> 0.05/, /p99_5m > 0.5/, /mean5m > 0.1/, /ratio15m < 0.7/]) t.match(text, limit)
})

/** Names of series in PromQL: what is followed by its labels, a window, or an operator, and is neither function nor label. */
const figuresIn = (text: string): string[] =>
  [...text.matchAll(/\b((?:[a-z]+_)+[a-z]+)(?=[{[ )]|$)/gm)]
    .map(([, name = '']) => name.replace(/_(bucket|count|sum)$/, ''))
    .filter((name) => !/^(haproxy|label|histogram|min_over|max_over)_/.test(name))

t.test('rules and panels ask for figures that there are', async (t) => {
  const dashboard = JSON.parse(renderDashboard())
  const expressions = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }: { expr: string }) => expr))
  const rules = textsOf('rules').flatMap((text) => [...text.matchAll(/expr: (?:\|\n((?: {10}.*\n)+)|(.+)\n)/g)])
  const asked = new Set([...expressions, ...rules.map(([, block, line]) => block ?? line ?? '')].flatMap(figuresIn))
  t.ok(asked.size > 40)
  for (const name of asked) t.ok((metricNames as string[]).includes(name), name)
})

t.test('the dashboard is what its panels give, as Grafana imports it', async (t) => {
  const text = readFileSync(join(root, 'deploy', 'grafana', 'dashboards', 'skillmatch.json'), 'utf8')
  t.equal(text, renderDashboard(), 'else: npm run build:dashboard')
  const { uid, schemaVersion, templating, panels } = JSON.parse(text)
  t.strictSame({ uid, schemaVersion }, { uid: 'skillmatch', schemaVersion: 38 })
  t.match(templating.list[0], { name: 'datasource', type: 'datasource', query: 'prometheus' })
  const ids = panels.map(({ id }: { id: number }) => id)
  t.equal(new Set(ids).size, ids.length)
  for (const { title, type, datasource, gridPos, fieldConfig, targets } of panels) {
    t.ok(gridPos.x + gridPos.w <= 24, `${title} is on the page`)
    if (type === 'row') continue
    t.same(datasource, { type: 'prometheus', uid: '$datasource' }, title)
    t.ok(fieldConfig.defaults.unit, `${title} has a unit`)
    t.ok(targets.length > 0 && targets.every(({ expr }: { expr: string }) => expr), title)
  }
})

t.test('accelerated rules look at a sixtieth of the time, within bounds, for the same thing', async (t) => {
  const rule = (window: string, offset: string, wait: string): string =>
    `        expr: rate(a{b="5m"}[${window}]) > 0.5 * (c offset ${offset})\n        for: ${wait}\n`
  t.equal(accelerate(rule('10m', '6h', '2m')), rule('10s', '20s', '2s'))
  t.equal(accelerate(rule('1m', '10m', '15s')), rule('5s', '10s', '1s'))
})
