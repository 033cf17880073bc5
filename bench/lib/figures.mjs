/** What was measured, in the form that every bench shares: a row for each work and subject, for the terminal, JSON and BENCHMARKS.md. */
import { fixed, median } from './goals.mjs'

/**
 * @typedef {keyof typeof columns} Column
 *
 * @typedef {object} Result one measurement
 * @property {string} work
 * @property {string} subject
 * @property {number} round
 * @property {number} load average of the machine when it began
 * @property {string} unit what the CPU is for, as in "request"
 * @property {Partial<Record<Column, number>>} values
 *
 * @typedef {Pick<Result, 'work' | 'subject' | 'unit' | 'values'>} Figure medians over the rounds
 *
 * @typedef {object} Report of one bench
 * @property {string} title
 * @property {Figure[]} figures
 * @property {import('./goals.mjs').Goal[]} goals
 * @property {number[]} loads the machine's load averages meanwhile
 */

/** Heading and digits of each. */
export const columns = {
  serverUs: { heading: 'server µs', digits: 1 },
  deliveringUs: { heading: 'delivering µs', digits: 2 },
  mongodUs: { heading: 'MongoDB µs', digits: 1 },
  redisUs: { heading: 'Redis µs', digits: 1 },
  perSecond: { heading: 'per second', digits: 0 },
  p50Ms: { heading: 'p50 ms', digits: 2 },
  p99Ms: { heading: 'p99 ms', digits: 2 },
  bytes: { heading: 'bytes', digits: 0 },
  megabytes: { heading: 'MB', digits: 1 },
  failed: { heading: 'failed', digits: 0 },
  percent: { heading: '% of a core', digits: 2 }
}
export const columnNames = /** @type {Column[]} */ (Object.keys(columns))

/** @param {readonly Result[]} results @returns {Figure[]} in the order in which they first came */
export function mediansOf(results) {
  /** @type {Map<string, Result[]>} */
  const groups = new Map()
  for (const result of results) {
    const key = JSON.stringify([result.work, result.subject])
    groups.set(key, [...(groups.get(key) ?? []), result])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { work, subject, unit } = first
    const values = columnNames.flatMap((name) => {
      const all = group.flatMap(({ values }) => values[name] ?? [])
      return all.length > 0 ? [[name, median(all)]] : []
    })
    return [{ work, subject, unit, values: Object.fromEntries(values) }]
  })
}

/**
 * One subject against another of the same round; the median over the rounds.
 * @param {readonly Result[]} results
 * @param {string} work
 * @param {Column} column
 * @param {{ of: string, against: string }} subjects
 * @returns {number} NaN: not measured
 */
export function ratioOf(results, work, column, { of, against }) {
  const valueIn = (/** @type {string} */ subject, /** @type {number} */ round) =>
    results.find((result) => result.work === work && result.subject === subject && result.round === round)?.values[
      column
    ]
  const rounds = [...new Set(results.map(({ round }) => round))]
  const ratios = rounds.flatMap((round) => {
    const [own, theirs] = [valueIn(of, round), valueIn(against, round)]
    return own === undefined || theirs === undefined ? [] : [own / theirs]
  })
  return median(ratios)
}

/** @param {readonly Figure[]} figures @returns {string[][]} the heading and a row each, of the columns that any of them has */
export function figureRows(figures) {
  const used = columnNames.filter((name) => figures.some(({ values }) => values[name] !== undefined))
  const cell = (/** @type {Figure} */ { values }, /** @type {Column} */ name) => {
    const value = values[name]
    return value === undefined ? '' : fixed(value, columns[name].digits)
  }
  return [
    ['work', 'subject', 'each', ...used.map((name) => columns[name].heading)],
    ...figures.map((figure) => [figure.work, figure.subject, figure.unit, ...used.map((name) => cell(figure, name))])
  ]
}

/** One measurement in a line. @param {Result} result */
export function resultLine({ subject, unit, load, values }) {
  const words = columnNames.flatMap((name) => {
    const value = values[name]
    return value === undefined ? [] : [`${columns[name].heading} ${fixed(value, columns[name].digits)}`]
  })
  return `  ${subject.padEnd(18)}${words.join('  ')}  a ${unit} (load ${load})`
}
