/** One measurement: many requests to one target, and the CPU of each process that has a part in them. */
import { waitFor } from '../../tools/processes/processes.mjs'
import { UserError } from '../../tools/terminal/log.mjs'
import { sendAll } from '../lib/http-load.mjs'
import { cpuUs, tookUs, treeCpuUs } from '../lib/usage.mjs'

const settleLimitMs = 20_000
/** A crowded machine makes the finder refuse some. */
const failedShareMax = 0.2

/** @param {import('./ground.mjs').Target} target @param {Record<'mongod' | 'redis', number>} beside */
const look = ({ pid }, { mongod, redis }) => ({ server: treeCpuUs(pid), mongod: cpuUs(mongod), redis: cpuUs(redis) })

/**
 * @param {import('./ground.mjs').Target} target
 * @param {readonly Buffer[]} requests
 * @param {object} options
 * @param {Pick<import('./ground.mjs').Ground, 'db' | 'beside'>} options.ground
 * @param {number} options.connections
 * @param {number} [options.count]
 * @param {number} [options.perSecond]
 * @returns {Promise<Partial<Record<import('../lib/figures.mjs').Column, number>>>}
 * @throws UserError when more than a few answers were no success
 */
export async function measure(target, requests, { ground, ...options }) {
  const { db, beside } = ground
  let before = look(target, beside)
  let after = before
  const answered = await sendAll(target.port, requests, {
    ...options,
    onBegin: () => {
      before = look(target, beside)
    },
    onEnd: () => {
      after = look(target, beside)
    }
  })
  const { answers, failed, cut, status } = answered
  if (cut > 0 || failed > answers * failedShareMax) {
    throw new UserError(`${target.name}: ${failed} answers failed (the first with ${status}), ${cut} were cut off`)
  }
  // What was promised with the answer is part of its price: events are on their way.
  const outbox = db.collection('outbox')
  if ((await outbox.findOne()) !== null) {
    const isEmpty = async () => (await outbox.findOne()) === null
    await waitFor('the outbox to be empty', isEmpty, { limitMs: settleLimitMs, everyMs: 100 })
    after = look(target, beside)
  }
  return {
    serverUs: tookUs(before.server, after.server) / answers,
    mongodUs: (after.mongod - before.mongod) / answers,
    redisUs: (after.redis - before.redis) / answers,
    perSecond: (answers / answered.tookUs) * 1e6,
    p50Ms: answered.p50Us / 1000,
    p99Ms: answered.p99Us / 1000,
    bytes: answered.bytes / answers,
    ...(failed > 0 && { failed })
  }
}
