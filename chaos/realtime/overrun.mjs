/** Clients stay away for longer than the log reaches back: each is told before it hears anything else. */
import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from '../../tools/processes/processes.mjs'
import { awaitLog } from './assertions.mjs'
import { allSubscribed, startFixture } from './fixture.mjs'

const retention = '3s'
const limitMs = 60_000
/** Everybody misses at least one. */
const missed = 250

/**
 * @typedef {object} Overrun
 * @property {number} clients
 * @property {number} told by exactly one `resync`, before any event
 * @property {number} silent not told, or too late
 * @property {number} events heard afterwards
 * @property {number} broken of these, how many did not follow the one before it
 * @property {number} lost acknowledged once everybody was back, but not heard
 */

/**
 * @param {import('./fixture.mjs').StageOptions} options
 * @param {number} perSecond
 * @returns {Promise<Overrun>}
 */
export async function overrun(options, perSecond) {
  const stage = await startFixture({ ...options, nodes: 1, workers: 1, env: { EVENT_RETENTION: retention } })
  const { followers, writer, store } = stage
  const head = () => store.logHead.findOne({ _id: 'head' })
  await writer.write(missed)
  await awaitLog(stage)
  await sleep(1_000)
  for (const follower of followers) follower.pause()
  await writer.write(missed)
  await awaitLog(stage)
  const { position } = await head()
  writer.start(perSecond)
  const isGone = async () => (await head()).floor >= position
  await waitFor('the log to have forgotten what was missed', isGone, { limitMs })

  for (const follower of followers) {
    Object.assign(follower, { heard: [], resyncs: 0, heardAtResync: 0 })
    follower.open()
  }
  await allSubscribed(followers)
  writer.forget()
  await sleep(options.sizes.lastsMs / 4)
  await writer.stop()
  const heardAll = () => countLost(followers, writer) === 0
  await waitFor('the last events', heardAll, { limitMs: 15_000 }).catch(() => undefined)

  const told = followers.filter(({ resyncs, heardAtResync }) => resyncs === 1 && heardAtResync === 0).length
  return {
    clients: followers.length,
    told,
    silent: followers.length - told,
    events: followers.reduce((sum, { heard }) => sum + heard.length, 0),
    broken: followers.reduce((sum, follower) => sum + countBroken(follower), 0),
    lost: countLost(followers, writer)
  }
}

/** @param {import('./follower.mjs').Follower} follower */
const countBroken = ({ heard }) =>
  heard.filter(({ prev }, index) => index > 0 && prev !== heard[index - 1]?.cursor).length

/**
 * Clients that have not heard an acknowledged event of their topic.
 * @param {import('./follower.mjs').Follower[]} followers
 * @param {import('./writer.mjs').Writer} writer
 */
function countLost(followers, { acknowledged }) {
  let lost = 0
  for (const { topic, heard } of followers) {
    const ids = new Set(heard.map(({ id }) => id))
    for (const [id, { topic: of }] of acknowledged) if (of === topic && !ids.has(id)) lost += 1
  }
  return lost
}
