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

/**
 * @param {Goal[]} goals
 * @param {{ title: string, loads: number[] }} options loads: the machine's load averages meanwhile
 * @returns {string} one line a goal that was measured
 */
export function goalTable(goals, { title, loads }) {
  const rows = goals
    .filter(({ figure }) => !Number.isNaN(figure))
    .map(({ what, goal, isFloor, unit, figure }) => {
      const isReached = isFloor ? figure >= goal : figure <= goal
      const digits = goal >= 100 ? 0 : 2
      const wanted = `${isFloor ? '≥' : '≤'} ${fixed(goal, digits)} ${unit}`
      return `  ${what.padEnd(52)}${wanted.padStart(14)}${`${fixed(figure, digits)} ${unit}`.padStart(15)}   ${isReached ? 'yes' : 'no'}`
    })
  return [
    `\n  ${title.padEnd(52)}${'wanted'.padStart(14)}${'measured'.padStart(15)}   reached`,
    ...rows,
    `  The machine's load average was between ${Math.min(...loads)} and ${Math.max(...loads)}.`
  ].join('\n')
}
