/** MongoDB's nodes stepped down, killed, hung and frozen under applications. */
import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from '../../tools/processes/processes.mjs'
import { ask, findPrimary } from '../../tools/services/mongod-set.mjs'
import { longestStallMs, refusals } from './assertions.mjs'
import { nowMs } from './load.mjs'
import { showApplications, showEvents, suffer } from './watch.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 * @typedef {import('../../tools/services/mongod.mjs').MongoNode} Node
 */

const limitMs = 90_000
const stepDownSeconds = 10
export const refusedMsMax = 3_000

/** Every node is the primary or a secondary. @param {Pick<Stage, 'mongo'>} stage */
export async function awaitSet({ mongo }) {
  const isWhole = async () => {
    const { port } = await mongo.primary()
    const { members } = await ask(port, { replSetGetStatus: 1 })
    return members.every((/** @type {{ state: number }} */ { state }) => state === 1 || state === 2)
  }
  await waitFor('a whole replica set', isWhole, { limitMs, everyMs: 100 })
}

/** Another node than this one is the primary. @param {Pick<Stage, 'mongo'>} stage @param {Node} former */
export async function awaitOther({ mongo }, former) {
  const ports = mongo.nodes.map(({ port }) => port).filter((port) => port !== former.port)
  await waitFor('another primary', () => findPrimary(ports), { limitMs })
}

/**
 * @param {Stage} stage
 * @param {Sizes} sizes
 * @param {Figures} figures
 * @param {{ stallMsMax: number, fault: (primary: Node) => Promise<unknown>, cure?: (former: Node) => Promise<unknown> }} what
 */
export async function showFailover(stage, sizes, figures, { stallMsMax, fault, cure }) {
  await awaitSet(stage)
  const primary = await stage.mongo.primary()
  const firstPair = stage.nextPair
  let untilMs = 0
  const seen = await suffer(stage, sizes, { apply: sizes.appliesPerSecond }, async () => {
    await fault(primary)
    await awaitOther(stage, primary)
    await sleep(sizes.afterMs)
    untilMs = nowMs()
    await cure?.(primary)
  })
  const stallMs = longestStallMs(seen.outcome.samples, 'apply', seen.fromMs, untilMs)
  figures.atMost('nobody was answered for', stallMs, stallMsMax, ' ms')
  await showApplications(stage, figures, seen, firstPair)
  showEvents(figures, seen)
}

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export const stepDown = (stage, sizes, figures) =>
  showFailover(stage, sizes, figures, {
    stallMsMax: 2_500,
    fault: ({ port }) => ask(port, { replSetStepDown: stepDownSeconds, secondaryCatchUpPeriodSecs: 10 })
  })

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export const killPrimary = (stage, sizes, figures) =>
  showFailover(stage, sizes, figures, {
    stallMsMax: 5_000,
    fault: (primary) => primary.process.kill(),
    cure: (former) => former.restart()
  })

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export const hangPrimary = (stage, sizes, figures) =>
  showFailover(stage, sizes, figures, {
    stallMsMax: 10_000,
    fault: async (primary) => primary.process.signal('SIGSTOP'),
    cure: async (former) => former.process.signal('SIGCONT')
  })

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export async function freezeAll(stage, sizes, figures) {
  await awaitSet(stage)
  const signal = (/** @type {NodeJS.Signals} */ which) => {
    for (const node of stage.mongo.nodes) node.process.signal(which)
  }
  const firstPair = stage.nextPair
  let untilMs = 0
  const seen = await suffer(stage, sizes, { apply: sizes.appliesPerSecond }, async () => {
    signal('SIGSTOP')
    try {
      await sleep(sizes.awayMs)
    } finally {
      untilMs = nowMs()
      signal('SIGCONT')
    }
    await awaitSet(stage)
  })
  showRefusals(figures, refusals(seen.outcome.samples, 'apply', seen.fromMs, untilMs))
  await showApplications(stage, figures, seen, firstPair)
  showEvents(figures, seen)
}

/** @param {Figures} figures @param {ReturnType<typeof refusals>} refused */
export function showRefusals(figures, { count, others, otherStatuses, slowestMs }) {
  figures.atLeast('requests while it was away', count, 1)
  figures.exactly(`answered otherwise than 503 with Retry-After${otherStatuses && ` (${otherStatuses})`}`, others, 0)
  figures.atMost('slowest of these answers', slowestMs, refusedMsMax, ' ms')
}
