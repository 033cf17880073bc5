// Goal: on a real system no alert fires while it is healthy, idle and in use; each fires on the fault it names, produced for
// real, and falls silent after the cure; every panel of the dashboard shows something.
// Method: a host behind HAProxy with its own MongoDB and Redis, scraped every second by Prometheus with the shipped rules,
// whose windows and waits are a sixtieth of theirs (tools/services/prometheus-config.mjs); faults one after the other.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { renderDashboard } from '../../tools/data/dashboard.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { faults, onlyBySeries } from '../support/alert-faults.ts'
import { type AlertScene, startAlertScene, startTraffic } from '../support/alert-scene.ts'

t.setTimeout(1_500_000)

const idleMs = 25_000
const busyMs = 25_000
const limitMs = 45_000

const rulesFolder = join(root, 'deploy', 'prometheus', 'rules')
const alertNames = readdirSync(rulesFolder).flatMap((file) =>
  [...readFileSync(join(rulesFolder, file), 'utf8').matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name)
)

async function firing({ prometheus }: AlertScene): Promise<string[]> {
  const alerts = await prometheus.alerts()
  return alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels.alertname ?? '')
}

async function staysSilent(t: Test, scene: AlertScene, when: string, forMs: number): Promise<void> {
  const heard = new Set<string>()
  for (const end = Date.now() + forMs; Date.now() < end; await sleep(500)) {
    for (const name of await firing(scene)) heard.add(name)
  }
  t.strictSame([...heard], [], `no alert ${when}`)
}

async function fallsSilent(t: Test, scene: AlertScene, names: string[], when: string): Promise<void> {
  const still = async () => (await firing(scene)).filter((name) => names.includes(name))
  await waitFor('silence', async () => (await still()).length === 0, { limitMs, everyMs: 250 }).catch(() => undefined)
  t.strictSame(await still(), [], when)
}

interface Target {
  expr: string
}

async function everyPanelShowsSomething(t: Test, { prometheus }: AlertScene): Promise<void> {
  const { panels } = JSON.parse(renderDashboard()) as { panels: { title: string; targets?: Target[] }[] }
  for (const { title, targets = [] } of panels) {
    for (const { expr } of targets) {
      const query = expr.replaceAll('$instance', '.*').replaceAll('$__rate_interval', '20s')
      const samples = await prometheus.query(query)
      const numbers = samples.filter(({ value: [, value] }) => value !== 'NaN')
      t.ok(numbers.length > 0, `${title}: ${query}`)
    }
  }
}

t.test('alerts and panels beside a real system', async (t) => {
  const scene = await startAlertScene(t)
  // Before its first scrapes Prometheus knows no host.
  const isScraped = async () => (await scene.prometheus.query('up == 1')).length === 2
  await waitFor('the first scrapes', async () => (await isScraped()) && (await firing(scene)).length === 0, { limitMs })
  await staysSilent(t, scene, 'on an idle host', idleMs)
  const endTraffic = startTraffic(scene.client, 20, ['/api/jobs', '/api/jobs?limit=5', '/api/jobs?type=Remote'])
  t.teardown(endTraffic)
  await scene.use()
  await staysSilent(t, scene, 'on a host in use', busyMs)
  // A rate needs a second sample: what has just been counted for the first time shows none.
  await scene.use()
  const hasRatio = async () => (await scene.prometheus.query('job:cache_hits:ratio15m > 0')).length > 0
  await waitFor('the rates of what is rare', hasRatio, { limitMs })
  await everyPanelShowsSomething(t, scene)

  for (const { fault, fires, produce } of faults) {
    // What an earlier fault has left behind is not this one's.
    await fallsSilent(t, scene, fires, `${fault}: silent before`)
    const heard = new Set<string>()
    const startedMs = performance.now()
    const cure = await produce(scene)
    const missing = () => fires.filter((name) => !heard.has(name))
    await waitFor(
      fires.join(),
      async () => {
        for (const name of await firing(scene)) heard.add(name)
        return missing().length === 0
      },
      { limitMs, everyMs: 250 }
    ).catch(() => undefined)
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
    t.strictSame(missing(), [], `${fault}: ${fires.join(', ')} after ${seconds} s`)
    await cure()
    await fallsSilent(t, scene, fires, `${fault}: silent after the cure`)
  }
  const expected = new Set([...faults.flatMap(({ fires }) => fires), ...onlyBySeries.keys()])
  t.strictSame([...expected].sort(), [...alertNames].sort(), 'every alert is produced here, or it is said why not')
})
