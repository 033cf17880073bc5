/** A scenario's surroundings: load, events and an account of both, begun before a fault and judged after it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import { assertFigures, openAccount } from '../realtime/assertions.mjs'
import { allSubscribed } from '../realtime/fixture.mjs'
import { compareApplications, countEndings } from './assertions.mjs'
import { nowMs, startLoad } from './load.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 * @typedef {import('./load.mjs').Load} Load
 * @typedef {import('./load-process.mjs').Outcome} Outcome
 */

/**
 * @typedef {object} Seen
 * @property {Outcome} outcome
 * @property {import('../realtime/assertions.mjs').Verdict} verdict on the events
 * @property {ReturnType<typeof countEndings>} endings of sockets
 * @property {number} fromMs when the fault began
 */

/**
 * @param {Stage} stage
 * @param {Sizes} sizes
 * @param {Parameters<typeof startLoad>[1]} perSecond
 * @param {(load: Load) => Promise<void>} fault
 * @returns {Promise<Seen>}
 */
export async function suffer(stage, sizes, perSecond, fault) {
  for (const follower of stage.followers) follower.open()
  await allSubscribed(stage.followers)
  const account = await openAccount(stage)
  const load = await startLoad(stage, perSecond)
  stage.writer.start(sizes.eventsPerSecond)
  await sleep(sizes.beforeMs)
  const fromMs = nowMs()
  await fault(load)
  await sleep(sizes.afterMs)
  await stage.writer.stop()
  const outcome = await load.finish()
  const verdict = await assertFigures(stage, account)
  const endings = countEndings(stage.followers)
  for (const follower of stage.followers) follower.pause()
  return { outcome, verdict, endings, fromMs }
}

/** @param {Figures} figures @param {Seen} seen */
export function showEvents(figures, { verdict }) {
  figures.tell(
    'events',
    `${verdict.events} to ${verdict.clients} sockets, reconnects ${verdict.reconnects} (${verdict.endings})`
  )
  figures.exactly('events lost', verdict.lost, 0)
  figures.exactly('events duplicated or out of order', verdict.duplicated + verdict.disordered, 0)
  figures.exactly('events acknowledged but not in the log', verdict.forgotten, 0)
}

/**
 * Everything answered 201 is in the database, once, with one notification of it.
 * @param {Stage} stage
 * @param {Figures} figures
 * @param {Seen} seen
 * @param {number} firstPair of these applications
 */
export async function showApplications({ db, jobs, seekerIds, nextPair }, figures, { outcome }, firstPair) {
  const used = new Set()
  for (let pair = firstPair; pair < nextPair; pair++) {
    const seeker = (pair + Math.floor(pair / jobs.length)) % seekerIds.length
    used.add(`${seekerIds[seeker]} ${jobs[pair % jobs.length]}`)
  }
  const all = await db
    .collection('applications')
    .find({ jobId: { $in: jobs.map((id) => new ObjectId(id)) } }, { projection: { jobId: 1, userId: 1 } })
    .toArray()
  const counts = await db
    .collection('notifications')
    .aggregate([
      { $match: { type: 'application_submitted' } },
      { $group: { _id: '$relatedEntityId', count: { $sum: 1 } } }
    ])
    .toArray()
  const notified = new Map(counts.map(({ _id, count }) => [String(_id), Number(count)]))
  const stored = all
    .map(({ _id, jobId, userId }) => ({
      id: String(_id),
      pair: `${userId} ${jobId}`,
      notified: notified.get(String(_id)) ?? 0
    }))
    .filter(({ pair }) => used.has(pair))
  const verdict = compareApplications(outcome.acknowledged, stored)
  const repeated = outcome.samples.filter(({ repetition = 0 }) => repetition > 0).length
  figures.tell('applications', `${outcome.acknowledged.length} answered 201, ${repeated} repetitions`)
  figures.exactly('applications lost: repeated in vain', outcome.givenUp, 0)
  figures.exactly('answered 201 but not in the database', verdict.missing, 0)
  figures.exactly('in the database twice', verdict.doubled, 0)
  figures.exactly('notified otherwise than once', verdict.notifiedOtherwise, 0)
}
