/** A worker is killed while it writes: what it had committed shows everywhere soon, though nobody was told. */
import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import { waitFor } from '../../tools/processes/processes.mjs'
import { findSequencer, signalWorker } from '../realtime/actions.mjs'
import { awaitWorkers, statusOf } from './fixture.mjs'
import { acknowledge } from './history.mjs'
import { encodings } from './readers.mjs'
import { kinds, questionOf } from './world.mjs'
import { attemptOf, changeJob } from './writes.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./fixture.mjs').Crowd} Crowd
 * @typedef {import('./history.mjs').Subject} Subject
 *
 * @typedef {object} Deaths
 * @property {number} kills
 * @property {number} unacknowledged writes that were committed and not answered
 * @property {number} notShown of them, those that some answer of some worker did not show in time
 * @property {number} shownMs the longest that one took to show everywhere
 */

const usualWrites = 5
const commitMsMax = 6_000
const replacedMsMax = 60_000

/**
 * Every kind of answer of every worker shows a version of a job, or a later one.
 * @param {Crowd} crowd
 * @param {Subject} job
 * @param {number} version
 * @param {number} limitMs
 * @returns {Promise<number>} after how long; Infinity: not in time
 */
async function awaitShown({ readers }, job, version, limitMs) {
  const beganMs = performance.now()
  const all = readers.idle.map(async (reader) => {
    for (const kind of kinds) {
      for (const encoding of encodings) {
        for (;;) {
          const content = await reader.ask(questionOf(kind, job), encoding)
          if ((content?.jobs.get(job.name)?.version ?? -1) >= version) break
          // One that does not answer, as it is just being replaced, shows nothing old.
          if (performance.now() - beganMs > (content ? limitMs : replacedMsMax)) return Number.POSITIVE_INFINITY
        }
      }
    }
    return performance.now() - beganMs
  })
  return Math.max(...(await Promise.all(all)))
}

/** @param {Stage} stage @param {Subject} job */
async function versionInDatabase({ store }, { id }) {
  const found = await store.jobs.findOne({ _id: new ObjectId(id) }, { projection: { version: 1 } })
  return Number(found?.version)
}

/** How long a write takes while nothing fails. @param {Stage} stage */
async function usualMs({ outlet, victim: { token, places } }) {
  const job = /** @type {Subject} */ (places[0]?.job)
  const beganMs = performance.now()
  for (let time = 0; time < usualWrites; time++) await changeJob(outlet, token, job, 'change')
  return (performance.now() - beganMs) / usualWrites
}

/**
 * Sends one write to a worker and kills it. Held: its host's Redis is silent, so that it cannot tell the others what it has
 * written, and it is killed once that is committed; else at some time before, in or after the write.
 * @param {Stage} stage
 * @param {Crowd} crowd
 * @param {number} index of the worker
 * @param {{ isHeld: boolean, withSequencer: boolean, shownMsMax: number }} how
 */
async function killInWrite(stage, crowd, index, { isHeld, withSequencer, shownMsMax }) {
  const { hosts, cables, outlet, victim } = stage
  const reader = crowd.readers.idle[index]
  const job = victim.places[0]?.job
  const host = hosts.find(({ name }) => reader?.instance.startsWith(`${name}/`))
  if (!reader || !job || !host) throw new Error('there is nobody to kill')
  const cable = cables[hosts.indexOf(host)]
  const slot = Number(reader.instance.split('/')[1])
  const { workers } = await statusOf(host)
  const pid = workers.find((/** @type {{ slot: number }} */ one) => one.slot === slot).pid
  const delayMs = Math.random() * 1.2 * (await usualMs(stage))
  const connection = await reader.reach()
  const version = job.versions.length
  const { attempt, method, path, body, headers } = attemptOf(job, version, 'change')
  const text = JSON.stringify(body)
  const head = `${method} ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${victim.token}\r\nif-match: ${headers['if-match']}`
  if (isHeld) cable?.freeze()
  let isAnswered = false
  const answered = connection
    .ask(`${head}\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`)
    .then(({ status }) => {
      isAnswered = true
      if (status === 200) acknowledge(job, version, attempt, performance.now())
    })
    .catch(() => undefined)
  const isMade = async () => (await versionInDatabase(stage, job)) === version
  if (isHeld) {
    await waitFor('the write', async () => isAnswered || (await isMade()), { limitMs: commitMsMax, everyMs: 1 }).catch(
      () => undefined
    )
  } else await sleep(delayMs)
  signalWorker(pid, 'SIGKILL')
  if (withSequencer) signalWorker((await findSequencer(stage)).pid, 'SIGKILL')
  await answered
  cable?.mend()
  // It may have been committed all the same.
  const isLost = !isAnswered && (await isMade())
  const shownMs = isLost ? await awaitShown(crowd, job, version, shownMsMax) : 0
  if (job.versions[version]?.winner === null) await changeJob(outlet, victim.token, job, 'change', version)
  await awaitWorkers(hosts)
  return { isLost, shownMs }
}

/**
 * Every worker in turn, in both ways, half the time with the sequencer, while nobody else writes.
 * @param {Stage} stage
 * @param {Crowd} crowd
 * @param {import('./sizes.mjs').Sizes} sizes
 * @param {Deaths} deaths
 */
export async function killWriters(stage, crowd, { kills, shownMsMax }, deaths) {
  for (let kill = 0; kill < 2 * kills; kill++) {
    await crowd.hold()
    const index = deaths.kills % stage.places.length
    const how = { isHeld: deaths.kills % 2 === 1, withSequencer: deaths.kills % 4 > 1, shownMsMax }
    const { isLost, shownMs } = await killInWrite(stage, crowd, index, how)
    deaths.kills += 1
    if (isLost) deaths.unacknowledged += 1
    if (shownMs === Number.POSITIVE_INFINITY) deaths.notShown += 1
    else deaths.shownMs = Math.max(deaths.shownMs, Math.round(shownMs))
    crowd.goOn()
    await sleep(500)
  }
}
