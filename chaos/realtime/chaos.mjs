/**
 * Events under faults: two hosts behind HAProxy, a hundred users' topics and one room, half of what the machine sustains; for
 * each fault, per client nothing lost, nothing twice, nothing out of order.
 */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { task } from '../../tools/terminal/log.mjs'
import { checkOnly } from '../lib/only.mjs'
import { assertFigures, openAccount } from './assertions.mjs'
import { faults, suffer } from './faults.mjs'
import { startFixture } from './fixture.mjs'
import { overrun } from './overrun.mjs'
import { measureRate } from './ramp.mjs'
import { full, quick } from './sizes.mjs'
import { places, takeOver } from './takeovers.mjs'

/**
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('./assertions.mjs').Verdict} Verdict
 */

const takeoverMsMax = 3_000
const beyond = 'overrun'
export const names = [...Object.keys(faults), ...Object.keys(places), beyond]

/** @param {Figures} figures @param {Verdict} verdict */
function show(figures, verdict) {
  figures.tell('events', `${verdict.events}, ${verdict.refused} writes refused`)
  figures.tell(
    'clients',
    `${verdict.clients}, reconnects ${verdict.reconnects}${verdict.endings && ` (${verdict.endings})`}`
  )
  figures.exactly('lost', verdict.lost, 0)
  figures.exactly('duplicated', verdict.duplicated, 0)
  figures.exactly('out of order', verdict.disordered, 0)
  figures.exactly('resync', verdict.resyncs, 0)
  figures.exactly('acknowledged but not in the log', verdict.forgotten, 0)
  figures.exactly('in the log more than once', verdict.repeated, 0)
  figures.exactly('positions missing', verdict.holes, 0)
}

/**
 * @param {Stage} stage
 * @param {string} name
 * @param {Sizes} sizes
 * @param {number} perSecond
 * @param {Figures} figures
 */
async function showFault(stage, name, sizes, perSecond, figures) {
  const fault = faults[name]
  if (!fault) return
  figures.title(`${name}: ${fault.title}`)
  const account = await openAccount(stage)
  const leaseMs = await suffer(stage, fault, sizes, perSecond)
  const verdict = await assertFigures(stage, account)
  show(figures, verdict)
  figures.tell('longest gap in the room', `${verdict.gapMs} ms`)
  if (fault.isRedis) figures.atMost('reconnects', verdict.reconnects, 0)
  if (fault.latestMsMax) figures.atMost('latest arrival', verdict.latestMs, fault.latestMsMax, ' ms')
  else figures.tell('latest arrival', `${verdict.latestMs} ms after its commit`)
  if (fault.leaseMsMax) figures.atMost('the lease moved within', leaseMs ?? Number.NaN, fault.leaseMsMax, ' ms')
}

/**
 * @param {Stage} stage
 * @param {keyof typeof places} place
 * @param {Sizes} sizes
 * @param {Figures} figures
 */
async function showTakeovers(stage, place, sizes, figures) {
  figures.title(`${place}: ${places[place].title}, ${sizes.rounds} times`)
  const account = await openAccount(stage)
  await takeOver(stage, place, sizes.rounds, account)
  const verdict = await assertFigures(stage, account)
  show(figures, verdict)
  figures.atMost('latest arrival', verdict.latestMs, takeoverMsMax, ' ms')
}

/**
 * @param {import('./fixture.mjs').StageOptions} options
 * @param {number} perSecond
 * @param {Figures} figures
 */
async function showOverrun(options, perSecond, figures) {
  figures.title(`${beyond}: clients come back when the log no longer reaches back`)
  const { clients, told, silent, events, broken, lost } = await overrun(options, perSecond)
  figures.exactly('clients told `resync` before any event', told, clients)
  figures.exactly('silent', silent, 0)
  figures.tell('events heard afterwards', events)
  figures.exactly('out of order, lost or twice between them', broken, 0)
  figures.exactly('lost afterwards', lost, 0)
}

/**
 * @param {Omit<import('./fixture.mjs').StageOptions, 'stops'>} options
 * @param {(options: import('./fixture.mjs').StageOptions) => Promise<void>} work
 */
async function withStops(options, work) {
  /** @type {(() => Promise<unknown>)[]} */
  const stops = []
  try {
    await work({ ...options, stops })
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

/**
 * Every fault asked for, each a paragraph of figures.
 * @param {import('../run.mjs').ChaosOptions & { sizes?: Sizes, perSecond?: number }} options `perSecond`: instead of half
 *   of what a ramp finds
 */
export async function chaos({
  folder,
  logFolder,
  isQuick,
  only,
  figures,
  sizes = isQuick ? quick : full,
  perSecond = 0
}) {
  checkOnly('fault', only, names)
  const wanted = names.filter((name) => only.length === 0 || only.includes(name))
  const place = (/** @type {string} */ name) => {
    mkdirSync(join(folder, name), { recursive: true })
    return { folder: join(folder, name), logFolder: join(logFolder, name), sizes }
  }
  let rate = perSecond
  if (wanted.some((name) => name !== beyond)) {
    await withStops(place('stage'), async (options) => {
      const stage = await task('MongoDB, Redis, two hosts, HAProxy, clients', () => startFixture(options))
      if (rate === 0) {
        figures.title('what this machine sustains without faults')
        const sustained = await measureRate(stage, sizes.rampMs, (line) => figures.tell('ramp', line))
        rate = sustained / 2
        figures.tell('sustained', `${sustained} events/s; from here on ${rate}/s`)
      }
      for (const name of wanted) {
        if (name in faults) await showFault(stage, name, sizes, rate, figures)
        if (name in places) await showTakeovers(stage, /** @type {keyof typeof places} */ (name), sizes, figures)
      }
    })
  }
  if (wanted.includes(beyond)) await withStops(place(beyond), (options) => showOverrun(options, rate || 50, figures))
}
