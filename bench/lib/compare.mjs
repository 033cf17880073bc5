/** What has changed since an earlier run. */
import { columnNames, columns } from './figures.mjs'
import { fixed } from './goals.mjs'

/** @param {number} before @param {number} now */
const changeOf = (before, now) => {
  if (before === now) return '='
  if (before === 0) return 'new'
  const percent = (now / before - 1) * 100
  return `${percent > 0 ? '+' : ''}${fixed(percent, 0)} %`
}

/** @param {import('./record.mjs').Record} record */
function valuesIn({ parts }) {
  /** @type {Map<string, { cells: string[], value: number, digits: number }>} */
  const values = new Map()
  for (const { name, report } of parts) {
    for (const { what, unit, figure } of report?.goals ?? []) {
      if (!Number.isNaN(figure)) {
        values.set(JSON.stringify([name, what]), { cells: [name, 'goal', what, unit], value: figure, digits: 2 })
      }
    }
    for (const { work, subject, values: measured } of report?.figures ?? []) {
      for (const column of columnNames) {
        const value = measured[column]
        const { heading, digits } = columns[column]
        if (value === undefined) continue
        values.set(JSON.stringify([name, work, subject, column]), {
          ...{ cells: [name, subject, work, heading], value, digits }
        })
      }
    }
  }
  return values
}

/**
 * A heading and a row for each goal and figure that both runs have.
 * @param {import('./record.mjs').Record} earlier
 * @param {import('./record.mjs').Record} later
 * @returns {string[][]}
 */
export function comparedRows(earlier, later) {
  const before = valuesIn(earlier)
  const rows = [...valuesIn(later)].flatMap(([key, { cells, value, digits }]) => {
    const was = before.get(key)?.value
    return was === undefined ? [] : [[...cells, fixed(was, digits), fixed(value, digits), changeOf(was, value)]]
  })
  return [['bench', 'subject', 'what', 'each', 'before', 'now', 'change'], ...rows]
}
