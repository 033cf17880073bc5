/** What happens while they read and write; each is over when its function resolves. */
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '../../tools/services/mongod-set.mjs'
import { awaitOther, awaitSet } from '../operate/database.mjs'
import { awaitSuccessor, findSequencer, signalWorker } from '../realtime/actions.mjs'
import { faults as redisFaults } from '../trust/faults.mjs'
import { killWriters } from './deaths.mjs'
import { awaitWorkers } from './fixture.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./fixture.mjs').Crowd} Crowd
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('./deaths.mjs').Deaths} Deaths
 *
 * @typedef {object} Fault
 * @property {string} title
 * @property {number} [nodes] of MongoDB that it takes
 * @property {number} [timesMax] who dies again and again is restarted ever more slowly
 * @property {(stage: Stage, crowd: Crowd, sizes: Sizes, deaths: Deaths) => Promise<void>} make
 */

const stepDownSeconds = 10

/** @param {import('../trust/faults.mjs').Fault} fault @returns {Fault} */
const ofRedis = ({ title, prepare, begin, end }) => ({
  title,
  make: async (stage, _crowd, { awayMs }) => {
    await prepare?.(stage)
    if (prepare) await sleep(awayMs / 4)
    await begin(stage)
    if (!end) return
    await sleep(awayMs)
    await end(stage)
  }
})

/** @type {Record<string, Fault>} */
export const faults = {
  calm: { title: 'nothing fails', make: (_stage, _crowd, { awayMs }) => sleep(awayMs / 2) },
  ...Object.fromEntries(Object.entries(redisFaults).map(([name, fault]) => [name, ofRedis(fault)])),
  silent: {
    title: "one host's connections to Redis are silent",
    make: async ({ cables }, _crowd, { awayMs }) => {
      cables[1]?.freeze()
      await sleep(awayMs)
      cables[1]?.mend()
    }
  },
  writer: { title: 'a worker that writes is killed (-9)', timesMax: 1, make: killWriters },
  sequencer: {
    title: 'the sequencer is killed (-9)',
    timesMax: 8,
    make: async (stage) => {
      const { pid, holder } = await findSequencer(stage)
      signalWorker(pid, 'SIGKILL')
      await awaitSuccessor(stage, holder)
      await awaitWorkers(stage.hosts)
    }
  },
  stepdown: {
    title: "MongoDB's primary steps down (three nodes)",
    nodes: 3,
    make: async (stage) => {
      await awaitSet(stage)
      const primary = await stage.mongo.primary()
      await ask(primary.port, { replSetStepDown: stepDownSeconds, secondaryCatchUpPeriodSecs: 10 })
      await awaitOther(stage, primary)
    }
  }
}
