/** MongoDB's disks run full: the primary's, then all of them. */
import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from '../../tools/processes/processes.mjs'
import { ask, findPrimary } from '../../tools/services/mongod-set.mjs'
import { longestStallMs, refusals } from './assertions.mjs'
import { awaitOther, awaitSet, refusedMsMax, showFailover, showRefusals } from './database.mjs'
import { nowMs } from './load.mjs'
import { showApplications, showEvents, suffer } from './watch.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 * @typedef {import('../../tools/services/mongod.mjs').MongoNode} Node
 */

const takeoverMsMax = 10_000
const servingMsMax = 10_000
const limitMs = 120_000

/** @param {Stage} stage */
export const needsDisks = ({ disks }) => (disks.length > 0 ? '' : 'small disks need root, and mounting to be permitted')

/** What MongoDB does by itself within a minute: it writes what it holds to its disk. @param {Node} node */
const checkpoint = ({ port }) => ask(port, { fsync: 1 }).catch(() => undefined)

/** Makes room and starts every node that has ended. @param {Stage} stage */
async function makeRoom({ disks, mongo }) {
  for (const disk of disks) disk.empty()
  await Promise.all(mongo.nodes.filter(({ process }) => !process.isAlive()).map((node) => node.restart()))
}

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export const fillPrimary = (stage, sizes, figures) =>
  showFailover(stage, sizes, figures, {
    stallMsMax: takeoverMsMax,
    fault: async (primary) => {
      stage.disks[stage.mongo.nodes.indexOf(primary)]?.fill()
      void checkpoint(primary)
      const hasEnded = () => !primary.process.isAlive()
      await waitFor('mongod to end for want of space', hasEnded, { limitMs })
      await awaitOther(stage, primary)
    },
    cure: () => makeRoom(stage)
  })

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export async function fillAll(stage, sizes, figures) {
  await awaitSet(stage)
  const ports = stage.mongo.nodes.map(({ port }) => port)
  const firstPair = stage.nextPair
  let [goneMs, roomMs, runningMs] = [0, 0, 0]
  const seen = await suffer(stage, sizes, { apply: sizes.appliesPerSecond }, async () => {
    for (const disk of stage.disks) disk.fill()
    const isGone = async () => {
      const port = await findPrimary(ports)
      for (const node of stage.mongo.nodes) if (node.port === port) void checkpoint(node)
      return port === undefined
    }
    await waitFor('no primary to be left', isGone, { limitMs, everyMs: 500 })
    goneMs = nowMs()
    await sleep(refusedMsMax + sizes.awayMs)
    roomMs = nowMs()
    await makeRoom(stage)
    runningMs = nowMs()
    await awaitSet(stage)
  })
  // What was under way when the last primary went may have been answered late: judged from then on.
  showRefusals(figures, refusals(seen.outcome.samples, 'apply', goneMs + refusedMsMax, roomMs))
  const servedMs = longestStallMs(seen.outcome.samples, 'apply', runningMs, nowMs())
  figures.atMost('serving again, with room and every mongod running, after', servedMs, servingMsMax, ' ms')
  await showApplications(stage, figures, seen, firstPair)
  showEvents(figures, seen)
}
