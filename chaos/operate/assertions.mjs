/** What the requests of a scenario, the counters and the database add up to; pure. */

/**
 * @typedef {import('./load-process.mjs').Sample} Sample
 * @typedef {import('./load-process.mjs').Kind} Kind
 */

/** @type {Record<Kind, number>} */
const wanted = { get: 200, view: 200, apply: 201 }

/** @param {Sample} sample */
const isAnswered = ({ kind, status }) => status === wanted[kind]
/** @param {Sample} sample */
const endedMs = ({ startedMs, tookMs }) => startedMs + tookMs

/**
 * How many requests there were, how many were not answered as they should be and what with, and how long they took.
 * @param {Sample[]} samples
 * @param {Kind[]} kinds
 */
export function sumUp(samples, kinds) {
  const ours = samples.filter(({ kind }) => kinds.includes(kind))
  const lost = ours.filter((sample) => !isAnswered(sample))
  /** @type {Record<string, number>} */
  const reasons = {}
  for (const { kind, status, error } of lost) {
    const reason = `${kind} ${status || error}`
    reasons[reason] = (reasons[reason] ?? 0) + 1
  }
  return {
    count: ours.length,
    lost: lost.length,
    slowestMs: Math.round(Math.max(0, ...ours.map(({ tookMs }) => tookMs))),
    reasons: Object.entries(reasons)
      .map(([reason, count]) => `${count} × ${reason}`)
      .join(', ')
  }
}

/**
 * For how long, at the longest, no request of a kind was answered as it should be; from `fromMs` on.
 * @param {Sample[]} samples
 * @param {Kind} kind
 * @param {number} fromMs
 * @param {number} untilMs
 */
export function longestStallMs(samples, kind, fromMs, untilMs) {
  const answeredMs = samples
    .filter((sample) => sample.kind === kind && isAnswered(sample))
    .map(endedMs)
    .filter((ms) => ms >= fromMs && ms <= untilMs)
    .sort((one, other) => one - other)
  let [longest, previous] = [0, fromMs]
  for (const ms of [...answeredMs, untilMs]) {
    longest = Math.max(longest, ms - previous)
    previous = ms
  }
  return Math.round(longest)
}

/**
 * While nothing can be answered: the requests that were under way or began between two moments, how many of them were
 * answered otherwise than by 503 with Retry-After, and how long the slowest waited for it since the first moment.
 * @param {Sample[]} samples
 * @param {Kind} kind
 * @param {number} fromMs
 * @param {number} untilMs
 */
export function refusals(samples, kind, fromMs, untilMs) {
  const ours = samples.filter((one) => one.kind === kind && endedMs(one) > fromMs && one.startedMs < untilMs)
  // Answered the moment it began, from before, or in the moment it ended: neither is a refusal that is missing.
  const judged = ours.filter((one) => !(isAnswered(one) && (one.startedMs < fromMs || endedMs(one) > untilMs)))
  const waitedMs = judged.map((one) => endedMs(one) - Math.max(one.startedMs, fromMs))
  const others = judged.filter(({ status, saysWhen }) => status !== 503 || !saysWhen)
  return {
    count: judged.length,
    others: others.length,
    slowestMs: Math.round(Math.max(0, ...waitedMs)),
    otherStatuses: [...new Set(others.map(({ status, error }) => String(status || error)))].join(', ')
  }
}

/**
 * What a monotone counter has risen by, as Prometheus' `increase` sums it up without extrapolation: after a fall it counts
 * from 0.
 * @param {number[]} values
 */
export function increaseOf(values) {
  let sum = 0
  for (const [index, value] of values.entries()) {
    const previous = index === 0 ? value : (values[index - 1] ?? 0)
    sum += value >= previous ? value - previous : value
  }
  return sum
}

/** How often a counter was less than before. @param {number[]} values */
export const countFalls = (values) => values.filter((value, index) => value < (values[index - 1] ?? value)).length

/**
 * Acknowledged applications beside those in the database.
 * @param {{ id: string }[]} acknowledged
 * @param {{ id: string, pair: string, notified: number }[]} stored `pair`: of seeker and job; `notified`: notifications of it
 */
export function compareApplications(acknowledged, stored) {
  const ids = new Set(stored.map(({ id }) => id))
  return {
    missing: acknowledged.filter(({ id }) => !ids.has(id)).length,
    doubled: stored.length - new Set(stored.map(({ pair }) => pair)).size,
    notifiedOtherwise: stored.filter(({ notified }) => notified !== 1).length
  }
}

/**
 * Why sockets ended, of all of them, as followers noted it.
 * @param {{ endings: string[] }[]} followers
 */
export function countEndings(followers) {
  const announced = 'reconnect, closed 1012'
  const all = followers.flatMap(({ endings }) => endings)
  const others = all.filter((ending) => ending !== announced)
  return {
    announced: all.length - others.length,
    untouched: followers.filter(({ endings }) => endings.length === 0).length,
    others: others.length,
    otherEndings: [...new Set(others)].join(', ')
  }
}
