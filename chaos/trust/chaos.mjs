/**
 * Revocation, sessions and limits while Redis fails: two hosts of two workers under 200 requests a second with logins and
 * logouts. Nobody who was logged out gets in, nobody gets more than the limit, everybody else is served.
 */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { task } from '../../tools/terminal/log.mjs'
import { checkOnly } from '../lib/only.mjs'
import { askTooMuch, lastSlowMs, served, slowestBegan } from './assertions.mjs'
import { elsewhere, endings, logIn, signUp, useAround } from './endings.mjs'
import { faults } from './faults.mjs'
import { max, startFixture } from './fixture.mjs'
import { startGreedy, startLoad } from './load.mjs'

/** @typedef {import('../lib/figures.mjs').Figures} Figures */
/** @typedef {import('./fixture.mjs').Stage} Stage */
/** @typedef {{ people: number, beforeMs: number, awayMs: number, afterMs: number, times: number }} Sizes */

/** @type {Sizes} `times`: how often a session ends, in each way */
const full = { people: 60, beforeMs: 20_000, awayMs: 20_000, afterMs: 10_000, times: 20 }
/** @type {Sizes} */
const quick = { people: 40, beforeMs: 8_000, awayMs: 8_000, afterMs: 8_000, times: 3 }
const usesAfter = 200
/** Long enough for the greedy to be on their way, or at their limit, when the fault begins. */
const greedyBeforeMs = 3_000
const backMsMax = 5_000
const slowestMsMax = 1_000
const timesSlowerMax = 5

/**
 * @param {Stage} stage
 * @param {Sizes} sizes
 * @param {Figures} figures
 */
async function showEndings({ clients, admin }, { times }, figures) {
  figures.title(`a session ends, 50 requests in flight; ${times} times in each way`)
  const workers = new Set()
  for (const [name, end] of Object.entries(endings)) {
    let accepted = 0
    let uses = 0
    for (let time = 0; time < times; time++) {
      const [first, second] = /** @type {[typeof clients[0], typeof clients[0]]} */ (
        time % 2 === 0 ? clients : [...clients].reverse()
      )
      const person = await signUp(first, elsewhere())
      const { token } = await logIn(second, person, elsewhere())
      const ending = () => end(first, { person, token, other: person.token, admin })
      const outcome = await useAround(clients, token, ending, { usesAfter, usesBeforeMax: 1 })
      accepted += outcome.accepted
      uses += outcome.after.length
      for (const instance of outcome.instances) workers.add(instance)
    }
    figures.exactly(`${name}: accepted of ${uses} uses that started after the 200`, accepted, 0)
  }
  figures.exactly('workers that were asked', workers.size, 4)
}

/**
 * @param {Stage} stage
 * @param {string} name
 * @param {Sizes} sizes
 * @param {Figures} figures
 */
async function showFault(stage, name, { people, beforeMs, awayMs, afterMs }, figures) {
  const fault = faults[name]
  if (!fault) return
  figures.title(`${name}: ${fault.title}`)
  const load = await startLoad(stage, people)
  await fault.prepare?.(stage)
  const normalMs = performance.now()
  await sleep(beforeMs)
  const greedyMs = performance.now()
  const stopGreedy = [await startGreedy(stage, 30), await startGreedy(stage, 90)]
  await sleep(greedyBeforeMs)

  const beginMs = performance.now()
  await fault.begin(stage)
  if (fault.end) await sleep(awayMs)
  await fault.end?.(stage)
  const returned = Date.now()
  await sleep(afterMs)
  const greedy = await Promise.all(stopGreedy.map((stop) => stop()))
  const { betrayed, samples } = await load.finish()

  const before = served(samples, normalMs, greedyMs)
  const during = served(samples, beginMs, Number.POSITIVE_INFINITY)
  const settledMs = beginMs + 1_000
  const settled = served(samples, settledMs, Number.POSITIVE_INFINITY)
  figures.tell(
    'answers',
    `${samples.length}, of them to logins ${during.logins.count}, to logouts ${during.logouts.count}`
  )
  figures.exactly(`accepted of ${during.ended.count} uses after the logout's 200`, betrayed, 0)
  for (const [index, { asked, passed }] of greedy.entries()) {
    const who = index === 0 ? 'half-way to the limit' : 'at the limit'
    figures.atMost(`${who} when it began: passed of ${asked}, limit ${max}`, passed, 2 * max)
  }
  figures.exactly('requests of the signed-in not answered', during.live.failed, 0)
  figures.exactly('logins not answered', during.logins.failed, 0)
  figures.atMost(
    `p99 after the first second, ${timesSlowerMax} times normal`,
    settled.live.p99Ms,
    Math.round(timesSlowerMax * before.live.p99Ms),
    ' ms'
  )
  figures.atMost('slowest after the first second', settled.live.slowestMs, slowestMsMax, ' ms')
  figures.atMost('slowest login after the first second', settled.logins.slowestMs, slowestMsMax, ' ms')
  figures.tell('the slowest began, since the fault', slowestBegan(samples, settledMs, beginMs))
  figures.tell('normal', `p99 ${before.live.p99Ms} ms, logins up to ${before.logins.slowestMs} ms`)
  figures.tell('slowest logout', `${during.logouts.slowestMs} ms, to be repeated ${during.logouts.failed}`)
  figures.atMost('back to the fast path after', await lastSlowMs(stage, returned), backMsMax, ' ms')
  figures.exactly(`of ${3 * max} requests of a window begun afterwards passed`, await askTooMuch(stage), max)
}

/** @param {import('../run.mjs').ChaosOptions} options */
export async function chaos({ folder, logFolder, isQuick, only, figures }) {
  const names = ['endings', ...Object.keys(faults)]
  checkOnly('fault', only, names)
  const sizes = isQuick ? quick : full
  const wanted = names.filter((name) => only.length === 0 || only.includes(name))
  /** @type {(() => Promise<unknown>)[]} */
  const stops = []
  mkdirSync(join(folder, 'redis'), { recursive: true })
  try {
    const stage = await task('MongoDB, Redis, two hosts', () => startFixture({ folder, logFolder, stops }))
    if (wanted.includes('endings')) await showEndings(stage, sizes, figures)
    for (const name of wanted) await showFault(stage, name, sizes, figures)
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}
