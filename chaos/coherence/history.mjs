/**
 * What a subject (a job, an employer's name) has been, as its writer knows it, and whether what a read shows of it can be; pure.
 * Writers make one version after the other, each on condition of the one before, so a subject has one history.
 */

/**
 * @typedef {object} Attempt a write that may have made a version; a lost answer is followed by another
 * @property {boolean} isOpen lists and searches show the subject
 * @property {boolean} exists by its id
 *
 * @typedef {object} Version
 * @property {Attempt[]} attempts
 * @property {number | null} winner which of them made it, as far as that is known
 * @property {number} ackedMs when its writer had the answer; Infinity: never
 * @property {number} seenMs when the first read that showed it had ended
 *
 * @typedef {object} Subject
 * @property {string} name as answers have it
 * @property {string} id '' while it has none
 * @property {Version[]} versions by number; 0 is before it was made
 * @property {number} endsMs when it closes by itself; Infinity: never
 *
 * @typedef {object} Shown what an answer shows of a subject
 * @property {number} version
 * @property {number} attempt
 * @property {number} [stated] the field `version` of the answer, where there is one
 * @property {boolean} [isOpen] its field `isActive`
 *
 * @typedef {object} Reading
 * @property {boolean} isById of the subject itself; else a list, which shows what is open
 * @property {number} beganMs before its first byte was sent
 * @property {number} endedMs after its last byte had come
 *
 * @typedef {'true' | 'stale' | 'overdue' | 'impossible'} Verdict stale: older than what was acknowledged before the read began;
 *   overdue: open though its time had passed before that; impossible: nothing that ever was
 */

/** The clocks of hosts and database are one machine's, read to the millisecond and over a network. */
const clockMs = 250

/** @param {string} name @returns {Subject} not yet made */
export function createSubject(name, endsMs = Number.POSITIVE_INFINITY) {
  /** @type {Version} */
  const none = { attempts: [{ isOpen: false, exists: false }], winner: 0, ackedMs: -1, seenMs: -1 }
  return { name, id: '', versions: [none], endsMs }
}

/**
 * A write is about to be sent.
 * @param {Subject} subject
 * @param {number} version which it makes if nobody else has
 * @param {Attempt} attempt
 * @returns {number} the attempt's number
 */
export function attemptVersion({ versions }, version, attempt) {
  const never = Number.POSITIVE_INFINITY
  versions[version] ??= { attempts: [], winner: null, ackedMs: never, seenMs: never }
  return versions[version].attempts.push(attempt) - 1
}

/** Its answer has come. @param {Subject} subject @param {number} version @param {number} attempt @param {number} nowMs */
export function acknowledge({ versions }, version, attempt, nowMs) {
  const made = versions[version]
  if (made) Object.assign(made, { winner: attempt, ackedMs: nowMs })
}

/** An earlier attempt must have made it, as another one found. @param {Subject} subject @param {number} version */
export function concede({ versions }, version) {
  const made = versions[version]
  if (made?.attempts.length === 2) made.winner = 0
}

/**
 * The newest version that had been acknowledged, or seen, before a moment.
 * @param {Subject} subject
 * @param {number} ms
 * @param {'ackedMs' | 'seenMs'} when
 */
export function newestBefore({ versions }, ms, when) {
  let version = versions.length - 1
  while (version > 0 && !((versions[version]?.[when] ?? 0) < ms)) version--
  return version
}

/** @param {Version} version @returns {Attempt[]} those that can have made it */
const candidates = ({ attempts, winner }) => (winner === null ? attempts : attempts.slice(winner, winner + 1))

/**
 * The versions an answer can be of, in order.
 * @param {Subject} subject
 * @param {Shown | null} shown
 * @param {boolean} isById
 */
function versionsShown({ versions, endsMs }, shown, isById) {
  const isSilent = (/** @type {Attempt} */ { exists, isOpen }) => (isById ? !exists : !isOpen)
  if (shown === null) return versions.flatMap((one, index) => (candidates(one).some(isSilent) ? [index] : []))
  const { version, attempt, stated = version, isOpen } = shown
  const made = versions[version]
  const it = made?.attempts[attempt]
  if (!made || !it || (made.winner ?? attempt) !== attempt) return []
  if (isById ? !it.exists : !it.isOpen) return []
  // Who closes a job whose time has passed makes a version without its writer.
  if (endsMs === Number.POSITIVE_INFINITY && (stated !== version || (isOpen ?? it.isOpen) !== it.isOpen)) return []
  return [version]
}

/**
 * Notes what has been seen, and judges it.
 * @param {Subject} subject
 * @param {Shown | null} shown null: nothing of it
 * @param {Reading} reading
 * @returns {{ verdict: Verdict, lateMs: number, isBehind: boolean }} `lateMs`: for how long it had been acknowledged when the read
 *   began; `isBehind`: an earlier read had shown more, acknowledged or not
 */
export function judge(subject, shown, { isById, beganMs, endedMs }) {
  const fine = /** @type {const} */ ({ verdict: 'true', lateMs: 0, isBehind: false })
  const isOver = (/** @type {number} */ ms) => ms > subject.endsMs
  if (shown === null && !isById && isOver(endedMs + clockMs)) return fine
  if (shown !== null && (shown.isOpen ?? true) && isOver(beganMs - clockMs)) {
    return { verdict: 'overdue', lateMs: beganMs - subject.endsMs, isBehind: false }
  }
  const possible = versionsShown(subject, shown, isById)
  const newest = possible.at(-1)
  if (newest === undefined) return { ...fine, verdict: 'impossible' }
  const floor = newestBefore(subject, beganMs, 'ackedMs')
  if (newest < floor) {
    const missing = subject.versions.slice(newest + 1).find(({ ackedMs }) => ackedMs < beganMs)
    return { verdict: 'stale', lateMs: beganMs - (missing?.ackedMs ?? beganMs), isBehind: true }
  }
  const isBehind = newest < newestBefore(subject, beganMs, 'seenMs')
  // The least that it can be: no more is known to have been seen.
  const least = subject.versions[possible.find((version) => version >= floor) ?? newest]
  if (least) least.seenMs = Math.min(least.seenMs, endedMs)
  return { ...fine, isBehind }
}
