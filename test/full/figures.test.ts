// Goal: a host's figures are true across what happens to its workers: no counter falls when one is killed or all are
// replaced, a reload loses not one request of the count, and a stopped worker delays no scrape.
// Method: a real host of two workers, scraped on its admin port while requests run, workers are killed and stopped.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import t, { type Test } from 'tap'
import { httpGet } from '../../tools/api/http.mjs'
import { sleep, waitFor } from '../../tools/processes/processes.mjs'
import type { Host } from '../../tools/services/hosts.mjs'
import { findPromtool } from '../../tools/services/promtool.mjs'
import { startDeployment } from '../support/deployment.ts'
import { readSamples } from '../support/figures.ts'
import { linesOf } from '../support/log-lines.ts'

type Scrape = { samples: Map<string, number>; text: string; tookMs: number }

async function scrape(host: Host): Promise<Scrape> {
  const url = `${await host.adminUrl()}/metrics`
  const startedMs = performance.now()
  const response = await fetch(url)
  const text = await response.text()
  return { samples: readSamples(text), text, tookMs: performance.now() - startedMs }
}

/** Every counter's samples, and those of histograms. */
const isCounter = (name: string): boolean => /^[a-z_]+(_total|_bucket|_count|_sum)(\{|$)/.test(name)
const served = 'http_request_duration_seconds_count{method="GET",route="/health/live",status="2xx"}'

/** Scrapes until stopped; tells each counter that fell or vanished. */
function watchCounters(host: Host) {
  const fallen: string[] = []
  let isWatching = true
  const watching = (async () => {
    let before = new Map<string, number>()
    while (isWatching) {
      const { samples } = await scrape(host)
      for (const [name, value] of before) {
        if (isCounter(name) && !((samples.get(name) ?? -1) >= value))
          fallen.push(`${name}: ${value}, ${samples.get(name)}`)
      }
      before = samples
      await sleep(20)
    }
  })()
  return async () => {
    isWatching = false
    await watching
    return fallen
  }
}

/** Asks until stopped; resolves to how many were answered 200, of how many. */
function keepAsking(url: string) {
  let [asked, answered, isAsking] = [0, 0, true]
  const loops = Array.from({ length: 4 }, async () => {
    while (isAsking) {
      asked++
      const { status } = await httpGet(`${url}/health/live`).catch(() => ({ status: 0 }))
      if (status === 200) answered++
      await sleep(5)
    }
  })
  return async () => {
    isAsking = false
    await Promise.all(loops)
    return { asked, answered }
  }
}

/** The process that was last ready in a slot. */
function workerPid({ process: { logFile } }: Host, slot: number): number {
  const ready = linesOf(logFile).filter(({ message, worker }) => message === 'worker is ready' && worker === slot)
  return ready.at(-1)?.pid ?? 0
}

const readyCount = ({ process: { logFile } }: Host): number =>
  linesOf(logFile).filter(({ message }) => message === 'worker is ready').length

/** The count of requests when it no longer moves. */
async function settled(host: Host, atLeast: number): Promise<number> {
  await waitFor(
    `${atLeast} requests to be counted`,
    async () => ((await scrape(host)).samples.get(served) ?? 0) >= atLeast
  )
  await sleep(1200) // more than a heartbeat: more than was sent would show
  return (await scrape(host)).samples.get(served) ?? 0
}

t.test('a host told by its figures', async (t) => {
  const { hosts } = await startDeployment(t, { hosts: 1, hasCoverage: true })
  const [host] = hosts
  if (!host) throw new Error('no host')
  await t.test('what it tells is what Prometheus expects', (t) => tellsAll(t, host))
  await t.test('a kill and a reload: no counter falls, and no request is forgotten by a reload', (t) => falls(t, host))
  await t.test('a stopped worker delays no scrape, and its age is told', (t) => stopped(t, host))
})

async function tellsAll(t: Test, host: Host): Promise<void> {
  await waitFor('the leader to tell its backlog', async () => (await scrape(host)).samples.has('outbox_pending'))
  await waitFor('Redis to be trusted', async () => (await scrape(host)).samples.get('redis_trusted') === 1)
  const { samples, text } = await scrape(host)
  t.match(Object.fromEntries(samples), {
    outbox_pending: 0,
    outbox_oldest_age_seconds: 0,
    sequencer_leading: 1,
    // More than one where the lease was lost for a moment, as on a busy machine.
    log_terms_total: Number,
    workers_expected: 2,
    workers_ready: 2,
    'host_state{state="serving"}': 1,
    mongodb_connected: 1,
    redis_connected: 1,
    'worker_restarts_total{cause="signal"}': 0
  })
  t.ok((samples.get('process_resident_memory_bytes{worker="2"}') ?? 0) > 1e7)
  t.ok((samples.get('process_open_fds{worker="1"}') ?? 0) > 3)
  const health = await (await fetch(`${await host.adminUrl()}/health`)).json()
  t.match(health, { status: 'ok', state: 'serving', workersExpected: 2, workers: { length: 2 } })
  const promtool = await findPromtool()
  if (promtool === undefined) return
  const { status, stdout, stderr } = spawnSync(promtool, ['check', 'metrics'], { input: text, encoding: 'utf8' })
  t.same([status, stdout, stderr], [0, '', ''], 'promtool has nothing to say')
}

async function falls(t: Test, host: Host): Promise<void> {
  const stopWatching = watchCounters(host)
  const stopAsking = keepAsking(host.url)
  await waitFor('requests', async () => ((await scrape(host)).samples.get(served) ?? 0) > 50)
  process.kill(workerPid(host, 1), 'SIGKILL')
  await waitFor('a third worker', () => readyCount(host) === 3, { limitMs: 60_000 })
  await stopAsking()
  await sleep(1200) // more than a heartbeat
  const before = (await scrape(host)).samples.get(served) ?? 0

  const stopAskingAgain = keepAsking(host.url)
  host.signal('SIGHUP')
  await waitFor(
    'the reload',
    async () => ((await scrape(host)).samples.get('host_reloads_total{result="ok"}') ?? 0) === 1,
    {
      limitMs: 60_000
    }
  )
  const { asked, answered } = await stopAskingAgain()
  t.equal(answered, asked, 'none failed')
  t.equal(await settled(host, before + asked), before + asked, 'each was counted once')
  t.same(await stopWatching(), [], 'no counter fell')
  const { samples } = await scrape(host)
  t.equal(samples.get('worker_restarts_total{cause="reload"}'), 4, 'both workers, the finder and the sequencer')
  t.equal(samples.get('worker_restarts_total{cause="signal"}'), 1)
}

async function stopped(t: Test, host: Host): Promise<void> {
  const pid = workerPid(host, 2)
  process.kill(pid, 'SIGSTOP')
  let slowestMs = 0
  await waitFor('its age', async () => {
    const { samples, tookMs } = await scrape(host)
    slowestMs = Math.max(slowestMs, tookMs)
    return (samples.get('worker_snapshot_age_seconds{worker="2"}') ?? 0) > 2
  })
  t.ok(slowestMs < 1000, `the slowest scrape took ${slowestMs} ms`)
  process.kill(pid, 'SIGCONT')
}
