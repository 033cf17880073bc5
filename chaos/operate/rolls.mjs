/** What an operator does: reloads hosts, deploys a release, reloads the balancer; nobody notices. */
import { setTimeout as sleep } from 'node:timers/promises'
import { httpGet } from '../../tools/api/http.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { sumUp } from './assertions.mjs'
import { awaitUp } from './fixture.mjs'
import { watchLog } from './host-log.mjs'
import { showEvents, suffer } from './watch.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 */

const rollMsMax = 120_000
const asksPerWorker = 5
const balancerReloads = 2
/** 30 % of the requests change something. */
export const mixed = (/** @type {number} */ perSecond) => ({ get: 0.7 * perSecond, view: 0.3 * perSecond })

/** @param {import('./fixture.mjs').Host} host */
export async function reloadHost(host) {
  const hasSaid = watchLog(host.process.logFile)
  host.signal('SIGHUP')
  const isOver = () => hasSaid('reloaded')
  await waitFor(`${host.name} to have reloaded`, isOver, { limitMs: rollMsMax, everyMs: 100, process: host.process })
}

/** @param {Stage} stage @param {import('./fixture.mjs').Host} host */
async function deployHost({ balancer, hosts }, host) {
  await host.stop(60_000)
  await host.restart()
  await awaitUp(balancer, hosts)
}

/**
 * How many of some answers of each host, on connections of their own, came from another release.
 * @param {Stage} stage
 * @param {string} version
 */
async function countOthers({ hosts, workers }, version) {
  let others = 0
  for (const { url } of hosts) {
    for (let time = 0; time < asksPerWorker * workers; time++) {
      const ask = async () => String(JSON.parse((await httpGet(`${url}/health`)).body).version)
      if ((await waitFor(`an answer of ${url}`, ask)) !== version) others += 1
    }
  }
  return others
}

/**
 * Hosts rolled one after the other, again until enough requests have been sent.
 * @param {Stage} stage
 * @param {Sizes} sizes
 * @param {Figures} figures
 * @param {'reload' | 'deploy'} way
 */
export async function roll(stage, sizes, figures, way) {
  let [rolls, others] = [0, 0]
  const seen = await suffer(stage, sizes, mixed(sizes.perSecond), async (load) => {
    do {
      const version = stage.releases.switchToNext()
      for (const host of stage.hosts) {
        await (way === 'reload' ? reloadHost(host) : deployHost(stage, host))
        await sleep(sizes.betweenMs)
      }
      others += await countOthers(stage, version)
      rolls += 1
    } while (load.sent() < sizes.requests)
  })
  const { count, lost, slowestMs, reasons } = sumUp(seen.outcome.samples, ['get', 'view'])
  figures.tell('rolls', `${rolls} of ${stage.hosts.length} hosts; slowest request ${slowestMs} ms`)
  figures.atLeast('requests', count, sizes.requests)
  figures.exactly(`requests lost${reasons && ` (${reasons})`}`, lost, 0)
  figures.exactly('answers of a former release after a roll', others, 0)
  const { announced, untouched, others: otherwise, otherEndings } = seen.endings
  figures.tell('sockets ended by `reconnect`, then 1012', announced)
  figures.exactly('sockets that stayed through it all', untouched, 0)
  figures.exactly(`sockets ended otherwise${otherEndings && ` (${otherEndings})`}`, otherwise, 0)
  showEvents(figures, seen)
}

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export async function reloadBalancer(stage, sizes, figures) {
  const seen = await suffer(stage, sizes, mixed(sizes.perSecond), async () => {
    for (let time = 0; time < balancerReloads; time++) {
      stage.balancer.process.signal('SIGUSR2')
      await sleep(sizes.betweenMs)
    }
  })
  const { count, lost, reasons } = sumUp(seen.outcome.samples, ['get', 'view'])
  figures.tell('requests', count)
  figures.exactly(`requests lost${reasons && ` (${reasons})`}`, lost, 0)
  figures.exactly('sockets closed', seen.endings.announced + seen.endings.others, 0)
  showEvents(figures, seen)
}
