// Goal: the console's timeline tells what happened, once and with its cause, and its alerts are those of Prometheus' rules.
// Method: samples made by hand; names, severities and durations compared with deploy/prometheus/rules.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { root } from '../../tools/processes/paths.mjs'
import { alertRules } from '../../web/console/alert-rules-table.ts'
import { findAlerts } from '../../web/console/alerts.ts'
import type { Hosts } from '../../web/console/samples.ts'
import { findHappenings } from '../../web/console/timeline.ts'
import { keptAt, sampleAt, samplesFrom, startMs } from '../support/console-samples.ts'

const secondsOf = (ms: number | null): number | null => (ms === null ? null : (ms - startMs) / 1000)

const alertsAt = (seconds: number, hosts: Hosts) =>
  findAlerts(hosts, startMs + seconds * 1000).map(({ name, subject, fromMs, untilMs }) => [
    ...[name, subject, secondsOf(fromMs), secondsOf(untilMs)]
  ])

const toldAt = (seconds: number, hosts: Hosts) =>
  findHappenings(hosts, [], startMs + seconds * 1000).map(({ atMs, host, kind, text }) => [
    secondsOf(atMs),
    host,
    kind,
    text
  ])

t.test('the rules have the names, severities and durations of those for Prometheus', async (t) => {
  const folder = join(root, 'deploy/prometheus/rules')
  const text = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  for (const { name, severity, forSeconds } of alertRules) {
    const [, rule = ''] = new RegExp(`- alert: ${name}\n([\\s\\S]*?)(?=- alert|$)`).exec(text) ?? []
    t.equal(/severity: (\w+)/.exec(rule)?.[1], severity, name)
    const [, amount = '0', unit = 's'] = /\n +for: (\d+)([smh])\n/.exec(rule) ?? []
    t.equal(Number(amount) * (unit === 'm' ? 60 : 1), forSeconds, name)
  }
})

t.test('healthy hosts: nothing happens, nothing fires', async (t) => {
  const hosts = keptAt(800, samplesFrom('host-1', 0, 800), samplesFrom('host-2', 2, 797))
  t.same(alertsAt(800, hosts), [])
  t.same(toldAt(800, hosts), [])
})

t.test('a worker is killed: the restart with its cause, and WorkerDied for ten minutes', async (t) => {
  const restarts = [{ cause: 'signal', count: 1 }]
  const more = [
    { cause: 'signal', count: 1 },
    { cause: 'reload', count: 2 }
  ]
  const hosts = keptAt(
    700,
    samplesFrom('host-1', 0, 20),
    samplesFrom('host-1', 25, 50, { restarts }),
    samplesFrom('host-1', 55, 700, { restarts: more, reloads: [{ result: 'ok', count: 1 }] })
  )
  t.same(toldAt(700, hosts), [
    [55, 'host-1', 'restart', '2 processes were replaced: reload'],
    [55, 'host-1', 'reload', 'Reload: ok'],
    [25, 'host-1', 'restart', 'A process was replaced: signal']
  ])
  t.same(alertsAt(700, hosts), [['WorkerDied', 'host-1 (signal)', 25, 625]])
})

t.test('a host is killed and comes back: silent, down, then started anew with its totals from nothing', async (t) => {
  const back = samplesFrom('host-2', 100, 110, { restarts: [{ cause: 'crash', count: 1 }] })
  const hosts = keptAt(
    110,
    samplesFrom('host-1', 0, 110),
    samplesFrom('host-2', 0, 10, { restarts: [{ cause: 'crash', count: 1 }] }),
    back.map((sample, index) => ({ ...sample, uptimeSeconds: 3 + index * 5 }))
  )
  t.same(toldAt(110, hosts), [
    [100, 'host-2', 'silence', 'Samples again, after 1 min 30 s'],
    [100, 'host-2', 'restart', 'A process was replaced: crash'],
    [100, 'host-2', 'state', 'The host was started anew'],
    [15, 'host-2', 'silence', 'No more samples']
  ])
  t.match(alertsAt(110, hosts), [
    ['WorkerDied', 'host-2 (crash)', 100, null],
    ['HostDown', 'host-2', 90, 100]
  ])
  t.same(toldAt(22, keptAt(22, samplesFrom('host-1', 0, 5))), [[10, 'host-1', 'silence', 'No more samples']])
})

t.test('changes of state, of the lead, of the version; Redis and MongoDB lost and back', async (t) => {
  const hosts = keptAt(
    40,
    [sampleAt('host-1', 0), sampleAt('host-1', 5, { isLeader: false })],
    [sampleAt('host-1', 10, { isLeader: false, mongodbConnected: false, redisConnected: false, redisTrusted: false })],
    [sampleAt('host-1', 15, { isLeader: false, state: 'broken', version: '1.1.0' })],
    [
      sampleAt('host-2', 0),
      sampleAt('host-2', 5, { isLeader: true, term: 2 }),
      sampleAt('host-2', 10, { isLeader: true, term: 4 })
    ]
  )
  t.same(toldAt(20, hosts), [
    [15, 'host-1', 'state', 'serving → broken'],
    [15, 'host-1', 'version', 'Version 1.0.0 (abc) → 1.1.0 (abc)'],
    [15, 'host-1', 'store', 'MongoDB is back'],
    [15, 'host-1', 'store', 'Redis is back'],
    [15, 'host-1', 'store', 'Redis is believed again'],
    [10, 'host-1', 'store', 'MongoDB lost: no primary is known'],
    [10, 'host-1', 'store', 'Redis lost'],
    [10, 'host-1', 'store', 'Redis is not believed: limits and revocations go by MongoDB'],
    [10, 'host-2', 'leader', 'Leads again, term 4, before it 2'],
    [5, 'host-1', 'leader', 'No longer leads the sequencer'],
    [5, 'host-2', 'leader', 'Leads the sequencer, term 2']
  ])
})

t.test('alerts fire after their condition held for long enough, of what they are about, and end', async (t) => {
  const process = { kind: 'worker', pid: 1, ready: false, residentBytes: 1, heapBytes: 1, sockets: 0 } as const
  const slow = { ...process, name: '1', utilization: 0.95, delayP99Seconds: 0.2 }
  const hosts = keptAt(
    700,
    samplesFrom('host-1', 0, 50, { mongodbConnected: false, redisTrusted: false, redisConnected: false }),
    samplesFrom('host-1', 55, 700, { processes: [slow], isLeader: false, outboxOldestSeconds: 31, outboxPending: 1001 })
  )
  const found = alertsAt(700, hosts)
  t.same(
    new Set(found.map((alert) => JSON.stringify(alert))),
    new Set(
      [
        ['MongoUnavailable', 'host-1', 30, 55],
        ['WorkersMissing', 'host-1', 175, null],
        ['EventLoopSlow', 'host-1/1', 355, null],
        ['EventLoopBusy', 'host-1/1', 655, null],
        ['NoSequencerLeading', '', 115, null],
        ['OutboxStuck', '', 115, null],
        ['OutboxBacklog', '', 355, null]
      ].map((alert) => JSON.stringify(alert))
    )
  )
})

t.test('alerts over all hosts: failing routes, resyncs, terms, a crash loop', async (t) => {
  const failing = [{ method: 'GET', route: '/api/jobs', count: 10, failures: 1, p50Ms: 1, p99Ms: 2 }]
  const probes = [{ method: 'GET', route: '/health/ready', count: 10, failures: 10, p50Ms: 1, p99Ms: 2 }]
  const both = [...failing, ...probes]
  const long = samplesFrom('host-1', 0, 400, { routes: both })
  t.same(alertsAt(400, keptAt(400, long)), [['ErrorRatioHigh', '/api/jobs', 330, null]])
  const noisy = [sampleAt('host-1', 0), sampleAt('host-1', 5, { resyncs: 11, term: 7 })]
  t.same(
    alertsAt(5, keptAt(5, noisy)).map(([name]) => name),
    ['LogTermsFlap', 'Resyncs']
  )
  const loop = [sampleAt('host-1', 0), sampleAt('host-1', 5, { restarts: [{ cause: 'crash', count: 5 }] })]
  t.same(
    alertsAt(5, keptAt(5, loop)).map(([name]) => name),
    ['WorkerDied', 'WorkerCrashLoop']
  )
  const recycled = [sampleAt('host-1', 0), sampleAt('host-1', 5, { restarts: [{ cause: 'memory', count: 5 }] })]
  t.same(alertsAt(5, keptAt(5, recycled)), [])
})
