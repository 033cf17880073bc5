/** The figures in words: one line a run, one a goal. */
import { fixed, goalTable, median, quantile } from '../lib/goals.mjs'

/** @typedef {import('./bench.mjs').Result} Result */

/** @param {Result} result */
export function line({ subject, load, fanout, latency, memory }) {
  const start = `  ${subject.padEnd(18)}`
  const end = `  (load ${load})`
  if (fanout) {
    const { cpuUsEach = 0, besideUsEach = {}, perSecond = 0, bytesEach = 0, missing = 0, repeated = 0 } = fanout
    const beside = Object.entries(besideUsEach).map(([role, us]) => `${role} ${fixed(us, 2)}`)
    const wrong = missing || repeated ? `  MISSING ${missing}, REPEATED ${repeated}` : ''
    const others = beside.length > 0 ? `  beside: ${beside.join(', ')}` : ''
    return `${start}${fixed(cpuUsEach, 2).padStart(7)} µs a delivery  ${fixed(perSecond, 0).padStart(8)}/s  ${fixed(bytesEach, 0)} B${others}${wrong}${end}`
  }
  if (latency) {
    const both = (/** @type {number[]} */ list) =>
      `p50 ${fixed(quantile(list, 0.5))} p99 ${fixed(quantile(list, 0.99))} max ${fixed(list.at(-1) ?? 0)} ms`
    return `${start}commit sent -> received ${both(latency.sent)}; commit answered -> received ${both(latency.acked)}${latency.missing ? `  MISSING ${latency.missing}` : ''}${end}`
  }
  return `${start}${fixed((memory?.bytesEach ?? 0) / 1024)} KB a socket, idle CPU ${fixed(memory?.idleCpuMsPerSecond ?? 0)} ms/s${end}`
}

/**
 * The figures by round of one subject in one scenario.
 * @param {Result[]} results
 * @param {Result['scenario']} scenario
 * @param {string} subject
 * @param {(result: Result) => number | undefined} figure
 */
const rounds = (results, scenario, subject, figure) =>
  results
    .filter((result) => result.scenario === scenario && result.subject === subject)
    .map((result) => figure(result) ?? Number.NaN)

/** @param {Result} result */
const cpu = ({ fanout }) => fanout?.cpuUsEach
/** @param {Result} result */
const rate = ({ fanout }) => fanout?.perSecond

/**
 * Ours against a peer's of the same round; the median over the rounds.
 * @param {Result[]} results
 * @param {Result['scenario']} scenario
 * @param {string} peer
 * @param {(result: Result) => number | undefined} figure
 */
function ratio(results, scenario, peer, figure) {
  const theirs = rounds(results, scenario, peer, figure)
  return median(rounds(results, scenario, 'ours', figure).map((own, round) => own / (theirs[round] ?? Number.NaN)))
}

/** @param {Result} result */
const socketKb = ({ memory }) => memory && memory.bytesEach / 1024

/** What an idle socket of ours takes more than the least there is, in the same round. @param {Result[]} results */
function socketKbBesideRaw(results) {
  const theirs = rounds(results, 'memory', 'raw ws', socketKb)
  return median(rounds(results, 'memory', 'ours', socketKb).map((own, round) => own - (theirs[round] ?? Number.NaN)))
}

/** @param {Result[]} results @returns {import('../lib/goals.mjs').Goal[]} */
function goals(results) {
  const streams = 'Socket.IO streams'
  const pubsub = 'Socket.IO redis'
  const own = (/** @type {Result['scenario']} */ name, /** @type {(result: Result) => number | undefined} */ figure) =>
    median(rounds(results, name, 'ours', figure))
  const fromCommit =
    (/** @type {number} */ share) =>
    (/** @type {Result} */ { latency }) =>
      latency && quantile(latency.sent, share)
  const cheapest = Math.max(ratio(results, 'burst', streams, cpu), ratio(results, 'burst', pubsub, cpu))
  const quickest = Math.min(ratio(results, 'burst', streams, rate), ratio(results, 'burst', pubsub, rate))
  return [
    .../** @type {const} */ (['room1000', 'room5000']).flatMap((name) => [
      { what: `${name}, CPU against ${streams}`, goal: 0.55, unit: '×', figure: ratio(results, name, streams, cpu) },
      {
        what: `${name}, CPU against prepared frames`,
        goal: 1.15,
        unit: '×',
        figure: ratio(results, name, 'prepared frames', cpu)
      }
    ]),
    { what: 'burst, CPU against the cheaper Socket.IO', goal: 0.25, unit: '×', figure: cheapest },
    { what: 'burst, deliveries/s against the quicker Socket.IO', goal: 4, isFloor: true, unit: '×', figure: quickest },
    { what: `user events, CPU against ${pubsub}`, goal: 0.5, unit: '×', figure: ratio(results, 'users', pubsub, cpu) },
    { what: 'commit -> log -> client, events', goal: 10_000, isFloor: true, unit: '/s', figure: own('log', rate) },
    { what: 'commit sent -> received, p50', goal: 5, unit: 'ms', figure: own('latency', fromCommit(0.5)) },
    { what: 'commit sent -> received, p99', goal: 20, unit: 'ms', figure: own('latency', fromCommit(0.99)) },
    { what: 'an idle signed-in socket', goal: 11, unit: 'KB', figure: own('memory', socketKb) },
    { what: 'an idle signed-in socket beside raw ws', goal: 2.5, unit: 'KB more', figure: socketKbBesideRaw(results) }
  ]
}

/** @param {Result[]} results @returns {string} the table of goals */
export function judge(results) {
  return goalTable(goals(results), {
    title: 'Goal (medians over the rounds)',
    loads: results.map(({ load }) => load)
  })
}
