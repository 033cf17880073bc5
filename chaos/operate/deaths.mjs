/** Processes killed, stopped and starved: a worker, a host. */
import { setTimeout as sleep } from 'node:timers/promises'
import { workersOf as workersOfPrimary } from '../../bench/lib/usage.mjs'
import { startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { signalWorker } from '../realtime/actions.mjs'
import { sumUp } from './assertions.mjs'
import { awaitUp } from './fixture.mjs'
import { watchLog } from './host-log.mjs'
import { nowMs } from './load.mjs'
import { showApplications, showEvents, suffer } from './watch.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 */

const hungMsMax = 2_000
const replacedMsMax = 6_000
const limitMs = 60_000
const busyLoops = 40

/** @param {Sizes} sizes */
export const readsAndApplies = ({ perSecond, appliesPerSecond }) => ({
  get: perSecond / 2,
  apply: Math.min(perSecond / 4, appliesPerSecond)
})

/** @param {import('./fixture.mjs').Host} host */
export const workersOf = (host) => workersOfPrimary(host.process.pid)

/** @param {import('./fixture.mjs').Host} host @param {number} count */
export const awaitWorkersOf = (host, count) =>
  waitFor(`${count} workers of ${host.name}`, () => workersOf(host).length >= count, { limitMs })

/**
 * @param {Stage} stage
 * @param {Sizes} sizes
 * @param {Figures} figures
 * @param {() => Promise<void>} fault
 */
async function showDeath(stage, sizes, figures, fault) {
  const firstPair = stage.nextPair
  const seen = await suffer(stage, sizes, readsAndApplies(sizes), fault)
  const reads = sumUp(seen.outcome.samples, ['get'])
  const hung = seen.outcome.samples.filter(({ kind, tookMs }) => kind === 'get' && tookMs > hungMsMax).length
  figures.tell('GETs', `${reads.count}, slowest ${reads.slowestMs} ms`)
  figures.exactly(`GETs lost${reads.reasons && ` (${reads.reasons})`}`, reads.lost, 0)
  figures.atMost(`GETs that took more than ${hungMsMax / 1000} s`, hung, 0)
  await showApplications(stage, figures, seen, firstPair)
  showEvents(figures, seen)
}

/** One worker of each host, one after the other. @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export const killWorkers = (stage, sizes, figures) =>
  showDeath(stage, sizes, figures, async () => {
    for (const host of stage.hosts) {
      const hasSaid = watchLog(host.process.logFile)
      signalWorker(workersOf(host)[0] ?? 0, 'SIGKILL')
      const isBack = () => hasSaid('worker is ready')
      await waitFor(`${host.name} to replace its worker`, isBack, { limitMs, process: host.process })
      await awaitUp(stage.balancer, stage.hosts)
      await sleep(sizes.betweenMs)
    }
  })

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export const killHost = (stage, sizes, figures) =>
  showDeath(stage, sizes, figures, async () => {
    const [host] = stage.hosts
    await host?.kill()
    await sleep(sizes.betweenMs)
    await host?.restart()
    await awaitUp(stage.balancer, stage.hosts)
  })

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export async function stopWorker(stage, sizes, figures) {
  const host = /** @type {import('./fixture.mjs').Host} */ (stage.hosts[0])
  let replacedMs = Number.NaN
  const firstPair = stage.nextPair
  const seen = await suffer(stage, sizes, readsAndApplies(sizes), async () => {
    const hasSaid = watchLog(host.process.logFile)
    const stoppedMs = nowMs()
    signalWorker(workersOf(host)[0] ?? 0, 'SIGSTOP')
    const isBack = () => hasSaid('worker is ready')
    await waitFor('the worker to be replaced', isBack, { limitMs, everyMs: 20, process: host.process })
    replacedMs = Math.round(nowMs() - stoppedMs)
  })
  figures.atMost('replaced after', replacedMs, replacedMsMax, ' ms')
  const { count, lost, slowestMs, reasons } = sumUp(seen.outcome.samples, ['get'])
  figures.tell('GETs', `${count}, slowest ${slowestMs} ms, lost ${lost}${reasons && ` (${reasons})`}`)
  await showApplications(stage, figures, seen, firstPair)
  showEvents(figures, seen)
}

/** Loops that leave a host no CPU: its workers are late, not dead. @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export async function starve(stage, sizes, figures) {
  const before = stage.hosts.flatMap(workersOf)
  const logFile = `${stage.hosts[0]?.process.logFile}.loops`
  const loop = { name: 'loop', command: 'sh', args: ['-c', 'while :; do :; done'], logFile }
  const loops = Array.from({ length: busyLoops }, () => startProcess(loop))
  try {
    await sleep(sizes.busyMs)
  } finally {
    await Promise.all(loops.map((one) => one.kill()))
  }
  const after = new Set(stage.hosts.flatMap(workersOf))
  figures.tell('loops', `${busyLoops} for ${sizes.busyMs / 1000} s beside ${before.length} workers`)
  figures.exactly('workers killed or replaced', before.filter((pid) => !after.has(pid)).length, 0)
}
