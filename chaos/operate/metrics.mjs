/** The hosts' own figures: an idle one's, and whether they tell what was asked of them. */
import { setTimeout as sleep } from 'node:timers/promises'
import { httpGet } from '../../tools/api/http.mjs'
import { signalWorker } from '../realtime/actions.mjs'
import { countFalls, increaseOf } from './assertions.mjs'
import { workersOf } from './deaths.mjs'
import { nowMs } from './load.mjs'
import { mixed, reloadHost } from './rolls.mjs'
import { suffer } from './watch.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 * @typedef {Record<string, number>} Counters
 */

const idleMsMax = 5
const errorPercentMax = 2
const scrapeEveryMs = 250
/** Longer than a worker keeps its counts to itself. */
const toldAfterMs = 2_500

/** @param {import('./fixture.mjs').Host} host @returns {Promise<Counters>} */
async function scrape({ url }) {
  const { requests, database } = JSON.parse((await httpGet(`${url}/health/metrics`)).body)
  const { byRoute } = requests
  const asked = Object.entries(byRoute).filter(([route]) => /\/users\/me$|\/view$/.test(route))
  const load = asked.reduce((sum, [, count]) => sum + Number(count), 0)
  return { requests: requests.total, queries: database.queries, queryMs: database.totalDuration, load }
}

/** How long MongoDB took for each kind of command, in seconds since the start. @param {import('./fixture.mjs').Host} host */
async function commandSeconds({ url }) {
  const { body } = await httpGet(`${url}/health/metrics/prometheus`)
  const sums = body.matchAll(/^mongodb_command_duration_seconds_sum\{command="(\w+)"\} (\S+)$/gm)
  return new Map([...sums].map(([, command = '', seconds]) => [command, Number(seconds)]))
}

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export async function showIdle({ hosts }, sizes, figures) {
  // What a host does once, soon after its start.
  await sleep(sizes.settleMs)
  const before = await Promise.all(hosts.map(scrape))
  const commandsBefore = await Promise.all(hosts.map(commandSeconds))
  const startMs = nowMs()
  await sleep(sizes.idleMs)
  const after = await Promise.all(hosts.map(scrape))
  const seconds = (nowMs() - startMs) / 1000
  const commandsAfter = await Promise.all(hosts.map(commandSeconds))
  for (const [index, { name }] of hosts.entries()) {
    const perSecond = (/** @type {keyof Counters} */ counter) => {
      const risen = (after[index]?.[counter] ?? Number.NaN) - (before[index]?.[counter] ?? Number.NaN)
      return Math.round((100 * risen) / seconds) / 100
    }
    const commands = [...(commandsAfter[index] ?? [])]
      .map(([command, sum]) => ({
        command,
        msPerSecond: ((sum - (commandsBefore[index]?.get(command) ?? 0)) * 1000) / seconds
      }))
      .sort((one, other) => other.msPerSecond - one.msPerSecond)
      .slice(0, 4)
      .map(({ command, msPerSecond }) => `${command} ${msPerSecond.toFixed(2)} ms/s`)
    figures.tell(`${name} idle: queries`, `${perSecond('queries')}/s; most by ${commands.join(', ')}`)
    figures.atMost(`${name} idle: time in queries`, perSecond('queryMs'), idleMsMax, ' ms/s')
  }
}

/**
 * @param {Stage} stage
 * @returns {{ finish: () => Promise<Counters[][]> }} of each host
 */
function startScrapes({ hosts }) {
  const scrapes = hosts.map(() => /** @type {Counters[]} */ ([]))
  let isOn = true
  const running = Promise.all(
    hosts.map(async (host, index) => {
      for (; isOn; await sleep(scrapeEveryMs)) {
        const counters = await scrape(host).catch(() => undefined)
        if (counters) scrapes[index]?.push(counters)
      }
    })
  )
  const finish = async () => {
    await sleep(toldAfterMs)
    isOn = false
    await running
    return scrapes
  }
  return { finish }
}

/** @param {Counters[][]} scrapes @param {string} name */
const fallsOf = (scrapes, name) =>
  scrapes.reduce((sum, host) => sum + countFalls(host.map((counters) => counters[name] ?? 0)), 0)

/** @param {Figures} figures @param {Counters[][]} scrapes */
function showFalls(figures, scrapes) {
  figures.tell('scrapes', scrapes.map(({ length }) => length).join(' + '))
  for (const name of ['requests', 'queries', 'queryMs']) figures.exactly(`falls of ${name}`, fallsOf(scrapes, name), 0)
}

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export async function showRate(stage, sizes, figures) {
  // What was asked before is told by now.
  await sleep(toldAfterMs)
  const scrapes = startScrapes(stage)
  await sleep(2 * scrapeEveryMs)
  const { outcome } = await suffer(stage, sizes, mixed(sizes.perSecond), async () => {
    for (const host of stage.hosts) await reloadHost(host)
  })
  const counters = await scrapes.finish()
  const sent = outcome.samples.length
  const told = counters.reduce((sum, host) => sum + increaseOf(host.map(({ load = 0 }) => load)), 0)
  const errorPercent = Math.round((10_000 * Math.abs(told - sent)) / sent) / 100
  figures.tell('requests', `${sent} sent, ${told} told by the hosts`)
  figures.atMost('difference', errorPercent, errorPercentMax, ' %')
  showFalls(figures, counters)
}

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export async function showDeath(stage, sizes, figures) {
  const scrapes = startScrapes(stage)
  await suffer(stage, sizes, { get: sizes.perSecond / 2 }, async () => {
    for (const host of stage.hosts) signalWorker(workersOf(host)[0] ?? 0, 'SIGKILL')
    await sleep(toldAfterMs)
  })
  showFalls(figures, await scrapes.finish())
}
