/**
 * Operating it: hosts behind the shipped haproxy.cfg reloaded, deployed, killed, stopped and cut off; MongoDB and Redis failing
 * over, hung and out of space; under load, with sockets that listen. Nothing is lost, nothing twice, nobody waits for long.
 */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { whyNoNetwork } from '../../tools/services/namespaces.mjs'
import { describe, log, task } from '../../tools/terminal/log.mjs'
import { checkOnly } from '../lib/only.mjs'
import { calibrate } from './calibrate.mjs'
import { startStage } from './fixture.mjs'
import { scenarios } from './scenarios.mjs'
import { full, quick } from './sizes.mjs'

/**
 * Every scenario asked for, each a paragraph of figures; those that share a stage one after the other on it.
 * @param {import('../run.mjs').ChaosOptions & { sizes?: import('./sizes.mjs').Sizes, onLoopback?: boolean }} options
 *   `onLoopback`: no machines for the hosts, though they could be had
 */
export async function chaos({
  folder,
  logFolder,
  isQuick,
  only,
  figures,
  sizes = isQuick ? quick : full,
  onLoopback = false
}) {
  const names = Object.keys(scenarios)
  checkOnly('scenario', only, names)
  const obstacle = onLoopback ? 'as asked for' : await whyNoNetwork()
  const wanted = Object.entries(scenarios).filter(([name]) => only.length === 0 || only.includes(name))
  for (const kind of new Set(wanted.map(([, scenario]) => scenario.stage))) {
    /** @type {(() => Promise<unknown>)[]} */
    const stops = []
    const place = { folder: join(folder, kind.name), logFolder: join(logFolder, kind.name), stops, sizes }
    mkdirSync(place.folder, { recursive: true })
    const hasNetwork = kind.hasNetwork && obstacle === ''
    if (kind.hasNetwork && obstacle) log(`  every host on loopback: ${obstacle}`)
    try {
      const stage = await task(kind.title, () => startStage({ ...place, ...kind.options(sizes), hasNetwork }))
      const bearable = await calibrate(stage, sizes, kind.load, figures)
      for (const [name, scenario] of wanted)
        if (scenario.stage === kind) await play(name, scenario, stage, bearable, figures)
    } catch (error) {
      // What is left of the stage is of no use; the others' figures are still wanted.
      figures.exactly(`ended by an error (${describe(error)})`, 1, 0)
    } finally {
      for (const stop of stops.reverse()) await stop()
    }
  }
}

/**
 * @param {string} name
 * @param {import('./scenarios.mjs').Scenario} scenario
 * @param {import('./fixture.mjs').Stage} stage
 * @param {import('./sizes.mjs').Sizes} sizes
 * @param {import('../lib/figures.mjs').Figures} figures
 */
async function play(name, { title, needs, show }, stage, sizes, figures) {
  const reason = needs?.(stage) ?? ''
  if (reason) return log(`\n${name}: skipped, ${reason}`)
  figures.title(`${name}: ${title}`)
  await show(stage, sizes, figures)
}
