/** What several faults do to the system, and how they know that it has come about. */
import { Redis } from 'ioredis'
import { waitFor } from '../../tools/processes/processes.mjs'

/** @typedef {import('./fixture.mjs').Stage} Stage */

const limitMs = 30_000

/**
 * The sequencer: the process that holds the lease, and its host.
 * @param {Pick<Stage, 'store' | 'hosts'>} stage
 */
export async function findSequencer({ store, hosts }) {
  return waitFor(
    'a sequencer',
    async () => {
      const lease = await store.sequencerLease.findOne({ _id: 'lease' })
      const [, name, pid] = /^(.+)\/\S+ pid (\d+)/.exec(lease?.holder ?? '') ?? []
      const index = hosts.findIndex((host) => host.name === name)
      return index >= 0 && { pid: Number(pid), index, holder: String(lease.holder) }
    },
    { limitMs }
  )
}

/**
 * Signals a worker; one that is gone already is what every fault here wants: its primary kills who gives no sign of life.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalWorker(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}

/**
 * Resolves to how long it took until another process held the lease, in ms.
 * @param {Pick<Stage, 'store'>} stage
 * @param {string} holder the former one
 */
export async function awaitSuccessor({ store }, holder) {
  const startMs = performance.now()
  const hasMoved = async () => (await store.sequencerLease.findOne({ _id: 'lease' }))?.holder !== holder
  await waitFor('the lease to move', hasMoved, { limitMs, everyMs: 10 })
  return Math.round(performance.now() - startMs)
}

/**
 * Every host's sequencer is up and could take the lease; a killed one takes a while to be replaced.
 * @param {Stage} stage with Redis up
 */
export async function awaitCandidates({ redis: { url }, hosts }) {
  const redis = new Redis(url)
  redis.on('error', () => undefined)
  try {
    const isThere = async () => {
      const clients = String(await redis.call('CLIENT', 'LIST'))
      return clients.split('name=skillmatch-sequencer').length - 1 === hosts.length
    }
    await waitFor(`${hosts.length} sequencers`, isThere, { limitMs: 60_000 })
  } finally {
    redis.disconnect()
  }
}
