/** What an attack did to the ordinary people beside it, in figures. */

/** @typedef {import('./ordinary.mjs').Sample} Sample */

/** A control faster than this says more about the clock than about the service. */
const floorMs = 10

/**
 * The samples of one kind that began between two instants.
 * @param {Sample[]} samples
 * @param {Sample['kind']} kind
 * @param {number} fromMs
 * @param {number} untilMs
 */
export function sumUp(samples, kind, fromMs, untilMs) {
  const found = samples.filter((one) => one.kind === kind && one.startedMs >= fromMs && one.startedMs < untilMs)
  const tookMs = found.map((one) => one.tookMs).sort((one, other) => one - other)
  const at = (/** @type {number} */ share) => tookMs[Math.ceil(tookMs.length * share) - 1] ?? 0
  return {
    count: found.length,
    failed: found.filter(({ isGood }) => !isGood).length,
    p50Ms: Math.round(at(0.5)),
    p99Ms: Math.round(at(0.99))
  }
}

/**
 * @typedef {object} Outcome
 * @property {Sample[]} samples
 * @property {{ fromMs: number, untilMs: number }} control
 * @property {{ fromMs: number, untilMs: number }} attack
 * @property {number} afterMs when the attack was over
 * @property {number} lost
 * @property {number} repeated
 * @property {number} closed sockets
 * @property {number} deaths of workers
 */

/**
 * @param {import('../lib/figures.mjs').Figures} figures
 * @param {Outcome} outcome
 * @param {{ timesSlowerMax: number, unjudged?: (Sample['kind'] | 'newcomer')[] }} limits
 */
export function assertFigures(
  figures,
  { samples, control, attack, afterMs, lost, repeated, closed, deaths },
  { timesSlowerMax, unjudged = [] }
) {
  for (const kind of /** @type {const} */ (['request', 'question', 'event', 'resume'])) {
    const before = sumUp(samples, kind, control.fromMs, control.untilMs)
    const during = sumUp(samples, kind, attack.fromMs, attack.untilMs)
    const noun = `${kind}s`
    // Nothing can be said by what never was.
    figures.atLeast(`${noun} of the control that did not fail, of ${before.count}`, before.count - before.failed, 1)
    figures.tell(`${noun} of the control`, `${before.count}, p50 ${before.p50Ms} ms, p99 ${before.p99Ms} ms`)
    if (unjudged.includes(kind)) {
      figures.tell(`${noun} beside it`, `${during.count}, ${during.failed} failed, p99 ${during.p99Ms} ms`)
      continue
    }
    const mostMs = Math.round(timesSlowerMax * Math.max(floorMs, before.p99Ms))
    figures.exactly(`${noun} that failed, of ${during.count}`, during.failed, 0)
    figures.atMost(`p99 of ${noun} beside it (p50 ${during.p50Ms} ms)`, during.p99Ms, mostMs, ' ms')
  }
  const after = sumUp(samples, 'resume', afterMs, Number.POSITIVE_INFINITY)
  const newcomers = `newcomers that failed when it was over, of ${after.count}`
  if (unjudged.includes('newcomer')) figures.tell(newcomers, after.failed)
  else figures.exactly(newcomers, after.failed, 0)
  figures.exactly('workers that died', deaths, 0)
  figures.exactly('sockets of ordinary people that closed', closed, 0)
  figures.exactly('events they did not hear', lost, 0)
  figures.exactly('events they heard twice', repeated, 0)
}
