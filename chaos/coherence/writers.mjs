/** Writers: each an employer with some jobs, which are made, changed, closed, opened, deleted and made anew, without end. */
import { setTimeout as sleep } from 'node:timers/promises'
import { employerName, jobName } from './answers.mjs'
import { createSubject } from './history.mjs'
import { changeJob, createJob, rename } from './writes.mjs'

/**
 * @typedef {import('./history.mjs').Subject} Subject
 * @typedef {import('./writes.mjs').Outlet} Outlet
 *
 * @typedef {object} Place of a job; a deleted one is followed by one of the next generation
 * @property {number} slot
 * @property {number} generation
 * @property {Subject} job
 *
 * @typedef {object} Employer
 * @property {string} token
 * @property {Subject} subject its name
 * @property {Place[]} places
 */

/** A writer lets others read so often before it writes again, at most and for so long at most: what is not read shows nothing. */
const readsBetween = 500
const pauseMsMax = 800
const tickMs = 5
/** Not always: then it writes at once. */
const pauseShare = 0.8
const slotsEach = 20
/** Jobs of these places close by themselves, so long after they were made. */
const brief = 900
const untilMs = 1_500

/** @param {Subject} job @returns {import('./writes.mjs').Action} */
function nextAction({ versions }) {
  const chance = Math.random()
  if (chance < 0.08) return 'delete'
  const { attempts, winner } = versions.at(-1) ?? { attempts: [], winner: null }
  const isOpen = attempts[winner ?? 0]?.isOpen ?? true
  if (isOpen) return chance < 0.2 ? 'close' : 'change'
  return chance < 0.7 ? 'open' : 'change'
}

/** @param {Outlet} outlet @param {() => boolean} isOn */
async function pause({ reads }, isOn) {
  const enough = reads() + Math.random() * readsBetween
  const untilMs = performance.now() + Math.random() * pauseMsMax
  while (isOn() && reads() < enough && performance.now() < untilMs) await sleep(tickMs)
}

/**
 * @param {Outlet} outlet
 * @param {Employer} employer
 * @param {() => boolean} isOn
 */
async function write(outlet, employer, isOn) {
  const { token, places } = employer
  while (isOn()) {
    const place = /** @type {Place} */ (places[Math.floor(Math.random() * places.length)])
    const { attempts = [], winner } = place.job.versions.at(-1) ?? {}
    const isGone = attempts[winner ?? 0]?.exists === false
    const isOver = place.job.endsMs < performance.now()
    if (Math.random() < 0.1) await rename(outlet, employer)
    else if (isGone || isOver) {
      place.generation += 1
      const endsMs = place.slot >= brief ? performance.now() + untilMs : undefined
      place.job = createSubject(jobName(place.slot, place.generation), endsMs)
      await createJob(outlet, token, place.job)
    } else if (place.slot < brief) await changeJob(outlet, token, place.job, nextAction(place.job))
    if (Math.random() < pauseShare) await pause(outlet, isOn)
  }
}

/**
 * An employer's places, each with its first job.
 * @param {Outlet} outlet
 * @param {string} token
 * @param {number} index
 * @param {number} jobs
 * @returns {Promise<Employer>}
 */
export async function settleEmployer(outlet, token, index, jobs) {
  const subject = createSubject(employerName(index))
  outlet.world.employers.set(subject.name, subject)
  const employer = { token, subject, places: /** @type {Place[]} */ ([]) }
  await rename(outlet, employer)
  for (const slot of [...Array.from({ length: jobs }, (_, one) => index * slotsEach + one), brief + index]) {
    const endsMs = slot >= brief ? performance.now() + untilMs : undefined
    const job = createSubject(jobName(slot, 0), endsMs)
    employer.places.push({ slot, generation: 0, job })
    await createJob(outlet, token, job)
  }
  return employer
}

/**
 * They write until they are stopped.
 * @param {Outlet} outlet
 * @param {Employer[]} employers
 * @returns {() => Promise<void>} stops them; resolves when every write has become of something
 */
export function startWriters(outlet, employers) {
  let isOn = true
  const all = employers.map((employer) => write(outlet, employer, () => isOn))
  return async () => {
    isOn = false
    await Promise.all(all)
  }
}
