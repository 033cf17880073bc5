/**
 * Reads beside writes: no read of a public answer (job list, job by id, search; whole, compressed and 304) that began after a
 * write's answer shows what was before it, on any worker of two hosts, whatever fails. The controls, which are stale, are seen.
 */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from '../../tools/processes/processes.mjs'
import { task } from '../../tools/terminal/log.mjs'
import { checkOnly } from '../lib/only.mjs'
import { faults } from './faults.mjs'
import { startCrowd, startFixture } from './fixture.mjs'
import { full, quick } from './sizes.mjs'
import { makeStaleBuild } from './stale.mjs'
import { startStaleProxy } from './stale-proxy.mjs'
import { kinds, usedUs } from './world.mjs'

/**
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('./world.mjs').Account} Account
 */

/** For how long a control may remain unseen. */
const unseenMsMax = 60_000
const controls = {
  proxy: 'a proxy that keeps answers for a moment',
  build: 'a build to which every version is the same'
}
export const names = [...Object.keys(faults), ...Object.keys(controls)]

/** @param {Record<string, number>} sums */
const listOf = (sums) =>
  Object.entries(sums)
    .map(([name, count]) => `${count} × ${name}`)
    .join(', ') || 'none'

/** @param {Account} account @param {string} verdict */
const countWrong = ({ wrong }, verdict) =>
  Object.entries(wrong).reduce((sum, [name, count]) => sum + (name.startsWith(verdict) ? count : 0), 0)

/** @param {Figures} figures @param {Account} account @param {Stage} stage */
function tellReads(figures, account, { outlet: { writes } }) {
  const seconds = (performance.now() - account.beganMs) / 1000
  figures.tell('reads', `${account.reads}, ${Math.round(account.reads / seconds)} a second (${listOf(account.asked)})`)
  const ownUs = Math.round((usedUs() - account.cpuUs) / Math.max(1, account.reads))
  figures.tell('CPU of all readers, writers and relays', `${ownUs} µs a read`)
  figures.tell('reads without an answer', listOf(account.failed))
  const { acknowledged, unanswered, unacknowledged } = writes
  figures.tell(
    'writes',
    `${acknowledged} acknowledged, ${unanswered} not, of which ${unacknowledged} made all the same`
  )
  Object.assign(writes, { acknowledged: 0, unanswered: 0, unacknowledged: 0 })
  for (const example of account.examples) figures.tell('for example', example)
}

/** @param {Figures} figures @param {Account} account @param {Stage} stage */
function judgeReads(figures, account, stage) {
  tellReads(figures, account, stage)
  figures.exactly('older than what was acknowledged', countWrong(account, 'stale'), 0)
  figures.exactly('open though its time had passed', countWrong(account, 'overdue'), 0)
  figures.exactly('what never was', countWrong(account, 'impossible'), 0)
  figures.tell('showed less than an earlier read, acknowledged or not', account.behind)
  const { refused } = stage.outlet.writes
  figures.exactly(`writes refused (${listOf(refused)})`, Object.keys(refused).length, 0)
  stage.outlet.writes.refused = {}
}

/**
 * @param {Stage} stage
 * @param {string} name
 * @param {Sizes} sizes
 * @param {number} share of the reads
 * @param {Figures} figures
 * @returns {Promise<Account | null>}
 */
async function showFault(stage, name, sizes, share, figures) {
  const fault = faults[name]
  if (!fault) return null
  figures.title(`${name}: ${fault.title}`)
  const crowd = startCrowd(stage, stage.places)
  const { account } = crowd.readers
  const deaths = { kills: 0, unacknowledged: 0, notShown: 0, shownMs: 0 }
  let times = 0
  try {
    do {
      await sleep(sizes.beforeMs)
      if (times < (fault.timesMax ?? Number.POSITIVE_INFINITY)) {
        await fault.make(stage, crowd, sizes, deaths)
        times += 1
      }
      await sleep(sizes.afterMs)
    } while (account.reads < share)
  } catch (error) {
    stage.outlet.isOver = true
    throw error
  } finally {
    await crowd.leave()
  }
  figures.tell('times', times)
  judgeReads(figures, account, stage)
  if (deaths.kills > 0) {
    figures.tell('killed in a write', `${deaths.kills}, ${deaths.unacknowledged} when it was made and not yet answered`)
    figures.exactly(`of these not shown everywhere after ${sizes.shownMsMax} ms`, deaths.notShown, 0)
    figures.tell('shown everywhere after', `${deaths.shownMs} ms`)
  }
  return account
}

/**
 * What is stale on purpose: that it is seen shows that the rest would be.
 * @param {Stage} stage
 * @param {import('./fixture.mjs').Place[]} places
 * @param {number} kindsWanted of answers in which it has to be seen
 * @param {Figures} figures
 */
async function showControl(stage, places, kindsWanted, figures) {
  const crowd = startCrowd(stage, places)
  const { account } = crowd.readers
  const seenIn = (/** @type {Account} */ { wrong }) => kinds.filter((kind) => wrong[`stale ${kind}`])
  const isSeen = () => seenIn(account).length >= kindsWanted
  await waitFor('the control to be seen', isSeen, { limitMs: unseenMsMax }).catch(() => undefined)
  await crowd.leave()
  tellReads(figures, account, stage)
  const seen = seenIn(account)
  figures.tell('stale', `${listOf(account.wrong)}, up to ${Math.round(account.lateMs)} ms`)
  figures.exactly(
    `kinds of answers in which it is seen to be stale (${seen.join(', ')})`,
    Math.min(seen.length, kindsWanted),
    kindsWanted
  )
}

/** @param {Stage} stage @param {Figures} figures */
async function showProxy(stage, figures) {
  const [host] = stage.hosts
  const proxy = await startStaleProxy(host?.url ?? '')
  const behind = stage.places
    .filter(({ url }) => url === host?.url)
    .map(({ instance }) => ({ instance, url: proxy.url }))
  try {
    await showControl(stage, [...behind, ...stage.places.filter(({ url }) => url !== host?.url)], kinds.length, figures)
  } finally {
    proxy.stop()
  }
}

/**
 * Every fault asked for, and both controls, each a paragraph of figures.
 * @param {import('../run.mjs').ChaosOptions & { sizes?: Sizes }} options
 */
export async function chaos({ folder, logFolder, isQuick, only, entry, figures, sizes = isQuick ? quick : full }) {
  checkOnly('fault', only, names)
  const wanted = names.filter((name) => only.length === 0 || only.includes(name))
  const asked = wanted.filter((name) => name in faults)
  const nodes = Math.max(1, ...asked.map((name) => faults[name]?.nodes ?? 1))
  /** @type {(() => Promise<unknown>)[]} */
  const stops = []
  mkdirSync(join(folder, 'redis'), { recursive: true })
  try {
    const options = { folder, logFolder, stops, sizes, nodes, ...(entry !== undefined && { entry }) }
    const stage = await task('MongoDB, Redis, two hosts, jobs', () => startFixture(options))
    const instances = new Set()
    let reads = 0
    for (const name of asked) {
      const account = await showFault(stage, name, sizes, sizes.reads / asked.length, figures)
      reads += account?.reads ?? 0
      for (const instance of account?.instances ?? []) instances.add(instance)
    }
    if (wanted.includes('proxy')) {
      figures.title(`proxy: the control, ${controls.proxy}`)
      await showProxy(stage, figures)
    }
    if (wanted.includes('build')) {
      figures.title(`build: the control, ${controls.build}`)
      await showControl(stage, await stage.addHost(makeStaleBuild(folder)), 1, figures)
    }
    if (asked.length === 0) return
    figures.title('all of it')
    figures.atLeast('reads', reads, sizes.reads)
    figures.exactly('workers that were asked', instances.size, stage.places.length)
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}
