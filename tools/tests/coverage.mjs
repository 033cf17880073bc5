/** The share of lines of the service that tests execute; files no test loads count, too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../processes/paths.mjs'

const folders = ['src', 'plugins', 'routes']
const summaryFile = join(root, '.tap', 'report', 'coverage-summary.json')

/**
 * @returns {{ percent: number, unloaded: string[] }} of the last run
 */
export function readCoverage() {
  /** @type {Record<string, { lines: { total: number, covered: number } }>} */
  const summary = existsSync(summaryFile) ? JSON.parse(readFileSync(summaryFile, 'utf8')) : {}
  const loaded = new Map(Object.entries(summary).map(([file, { lines }]) => [relative(root, file), lines]))
  let total = 0
  let covered = 0
  /** @type {string[]} */
  const unloaded = []
  for (const file of folders.flatMap(listSources)) {
    const lines = loaded.get(file)
    if (lines) {
      total += lines.total
      covered += lines.covered
    } else if (hasCode(file)) {
      total += readFileSync(join(root, file), 'utf8').split('\n').length
      unloaded.push(file)
    }
  }
  return { percent: total === 0 ? 0 : (100 * covered) / total, unloaded }
}

/** @param {string} folder */
function listSources(folder) {
  if (!existsSync(join(root, folder))) return []
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return entries.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name))
}

/**
 * Whether anything of a file is left to run once its types are gone.
 * @param {string} file
 */
function hasCode(file) {
  const compiled = readFileSync(join(root, 'dist', file.replace(/\.ts$/, '.js')), 'utf8')
  return compiled.replace(/^\/\/#.*$/m, '').trim() !== ''
}
