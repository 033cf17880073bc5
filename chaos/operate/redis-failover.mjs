/** Redis fails over: by Sentinel, when its master is killed or hangs; in a Cluster, when the owner of a channel is killed. */
import { waitFor } from '../../tools/processes/processes.mjs'
import { sumUp } from './assertions.mjs'
import { nowMs } from './load.mjs'
import { room } from './people.mjs'
import { askRedis, awaitReplica, awaitSentinel, setName } from './redis-sets.mjs'
import { showApplications, showEvents, suffer } from './watch.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 * @typedef {import('../../tools/services/redis.mjs').Redis} Redis
 */

const limitMs = 60_000
const ownerMsMax = 5_000

/**
 * @param {Stage} stage
 * @param {Sizes} sizes
 * @param {Figures} figures
 * @param {{ label: string, msMax: number, fault: () => Promise<unknown>, isBack: () => Promise<boolean>, cure: () => Promise<unknown> }} what
 */
async function showFailover(stage, sizes, figures, { label, msMax, fault, isBack, cure }) {
  const firstPair = stage.nextPair
  let tookMs = Number.NaN
  const perSecond = { get: sizes.appliesPerSecond, apply: sizes.appliesPerSecond / 4 }
  const seen = await suffer(stage, sizes, perSecond, async () => {
    await fault()
    const startMs = nowMs()
    await waitFor(label, isBack, { limitMs, everyMs: 20 })
    tookMs = Math.round(nowMs() - startMs)
    await cure()
  })
  figures.atMost(`${label} after`, tookMs, msMax, ' ms')
  const { count, lost, slowestMs, reasons } = sumUp(seen.outcome.samples, ['get'])
  figures.tell('slowest GET', `${slowestMs} ms`)
  figures.exactly(`GETs lost of ${count}${reasons && ` (${reasons})`}`, lost, 0)
  await showApplications(stage, figures, seen, firstPair)
  figures.tell('latest event', `${seen.verdict.latestMs} ms after its commit`)
  showEvents(figures, seen)
}

/** How many workers have a connection of this name there. @param {Redis} redis @param {string} name */
const countClients = async ({ port }, name) =>
  String(await askRedis(port, 'CLIENT', 'LIST')).split(`name=${name}`).length - 1

/**
 * @param {Stage} stage
 * @param {Sizes} sizes
 * @param {Figures} figures
 * @param {number} msMax
 * @param {'SIGKILL' | 'SIGSTOP'} signal
 */
export async function failOver(stage, sizes, figures, msMax, signal) {
  const { servers, sentinelPorts } = stage.redis
  const [, masterPort] = await askRedis(sentinelPorts[0] ?? 0, 'SENTINEL', 'GET-MASTER-ADDR-BY-NAME', setName)
  const master = servers.find(({ port }) => port === Number(masterPort))
  const replica = servers.find((server) => server !== master)
  if (!master || !replica) throw new Error('no master and replica')
  const workers = stage.hosts.length * stage.workers
  await showFailover(stage, sizes, figures, {
    label: 'every worker at the new master',
    msMax,
    fault: async () => master.process.signal(signal),
    isBack: async () => (await countClients(replica, 'skillmatch-subscriber')) >= workers,
    cure: async () => {
      if (signal === 'SIGKILL') await master.restart()
      else master.process.signal('SIGCONT')
      await awaitReplica(master.port)
      await Promise.all(sentinelPorts.map(awaitSentinel))
    }
  })
}

/** @param {Stage} stage @param {Sizes} sizes @param {Figures} figures */
export async function killOwner(stage, sizes, figures) {
  const { servers } = stage.redis
  /** @param {Redis} redis @returns {Promise<string | undefined>} the room's channel, when somebody listens to it there */
  const channelAt = async ({ port }) =>
    /** @type {string[]} */ (await askRedis(port, 'PUBSUB', 'SHARDCHANNELS')).find((name) => name.endsWith(`{${room}}`))
  const listeners = async (/** @type {Redis} */ { port }, /** @type {string} */ channel) =>
    Number((await askRedis(port, 'PUBSUB', 'SHARDNUMSUB', channel))[1])
  const role = async (/** @type {Redis} */ { port }) => String((await askRedis(port, 'ROLE'))[0])
  const findOwner = async () => {
    for (const [index, owner] of servers.entries()) {
      const channel = await channelAt(owner)
      const replica = servers[(index + servers.length / 2) % servers.length]
      if (!channel || !replica || (await role(owner)) !== 'master') continue
      return { owner, replica, channel, count: await listeners(owner, channel) }
    }
    return undefined
  }
  /** @type {Awaited<ReturnType<typeof findOwner>>} once everybody listens */
  let found
  await showFailover(stage, sizes, figures, {
    label: "the listeners to the room's channel at its new owner",
    msMax: ownerMsMax,
    fault: async () => {
      found = await waitFor("the owner of the room's channel", findOwner, { limitMs })
      found.owner.process.signal('SIGKILL')
    },
    isBack: async () => {
      if (!found) return false
      const { replica, channel, count } = found
      return (await role(replica)) === 'master' && (await listeners(replica, channel)) >= count
    },
    cure: async () => {
      await found?.owner.restart()
      await awaitReplica(found?.owner.port ?? 0)
    }
  })
}
