/** Figures beside their goals, in words. */

/** @param {number} value @param {number} [digits] */
export const fixed = (value, digits = 1) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** @param {number[]} values in order @param {number} share */
export const quantile = (values, share) =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

/** @param {number[]} values */
export const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/**
 * @typedef {object} Goal
 * @property {string} what
 * @property {number} goal
 * @property {boolean} [isFloor] the goal is to be reached from above
 * @property {string} unit
 * @property {number} figure NaN: not measured
 */

/** @param {Goal} goal */
const cellsOf = ({ what, goal, isFloor, unit, figure }) => {
  const isReached = isFloor ? figure >= goal : figure <= goal
  const digits = goal >= 100 ? 0 : 2
  return [
    what,
    `${isFloor ? '≥' : '≤'} ${fixed(goal, digits)} ${unit}`,
    `${fixed(figure, digits)} ${unit}`,
    isReached ? 'yes' : 'no'
  ]
}

/** A heading and a row for each goal that was measured. @param {readonly Goal[]} goals @returns {string[][]} */
export const goalRows = (goals) => [
  ['goal', 'wanted', 'measured', 'reached'],
  ...goals.filter(({ figure }) => !Number.isNaN(figure)).map(cellsOf)
]

/**
 * @param {readonly Goal[]} goals
 * @param {{ title: string, loads: number[] }} options loads: the machine's load averages meanwhile
 * @returns {string} one line a goal that was measured
 */
export function goalTable(goals, { title, loads }) {
  const [, ...rows] = goalRows(goals)
  const line = (/** @type {string[]} */ [what = '', wanted = '', measured = '', reached = '']) =>
    `  ${what.padEnd(60)}${wanted.padStart(14)}${measured.padStart(15)}   ${reached}`
  return [
    `\n${line([title, 'wanted', 'measured', 'reached'])}`,
    ...rows.map(line),
    `  The machine's load average was between ${Math.min(...loads)} and ${Math.max(...loads)}.`
  ].join('\n')
}
