/** BENCHMARKS.md: a run for people to read. */
import { figureRows } from './figures.mjs'
import { goalRows } from './goals.mjs'

/** @param {string[][]} rows the heading first @param {number} texts columns that are no figures */
function table(rows, texts) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const [heading = [], ...others] = rows
  return [line(heading), line(heading.map((_, index) => (index < texts ? '---' : '--:'))), ...others.map(line)].join(
    '\n'
  )
}

/** @param {readonly number[]} loads */
const loadText = (loads) =>
  loads.length > 0 ? `load average ${Math.min(...loads)} to ${Math.max(...loads)}` : 'load average unknown'

/** @param {import('./record.mjs').Part} part */
function section({ name, report, failure }) {
  if (report === undefined) return failure === undefined ? [] : [`## ${name}`, `It failed: ${failure.split('\n')[0]}`]
  const { title, figures, goals, loads } = report
  const rows = goalRows(goals)
  return [
    `## ${name}`,
    `${title}; ${loadText(loads)}.`,
    ...(figures.length > 0 ? [table(figureRows(figures), 3)] : []),
    ...(rows.length > 1 ? [table(rows, 1)] : [])
  ]
}

/**
 * @param {import('./record.mjs').Record} record
 * @param {readonly string[]} [missing] what was not measured in this run
 */
export function pageOf({ at, isQuick, rounds, machine, versions, parts }, missing = []) {
  const loads = parts.flatMap(({ report }) => report?.loads ?? [])
  const measuredWith = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`; docs/benchmarks.md says how to run it and what the columns mean.',
    [
      `- ${at.slice(0, 10)}${isQuick ? ', in short (`--quick`)' : ''}; medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
      `- ${machine}; ${loadText(loads)}, clients and databases on the same machine`,
      `- ${measuredWith.join(', ')}`,
      ...(missing.length > 0 ? [`- not in this run: ${missing.join(', ')}`] : [])
    ].join('\n'),
    ...parts.flatMap(section)
  ].join('\n\n')}\n`
}
