/** Which test files a run is about, and what each folder of them needs to be running. */
import { readdirSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { root } from '../processes/paths.mjs'

/** @typedef {'nothing' | 'databases' | 'everything'} Need */

/** What only `npm run test:full` runs. */
const fullFolder = 'test/full/'
/** @type {Record<string, Need>} */
const needs = { 'test/unit/': 'nothing', 'test/service/': 'databases', 'test/contract/': 'databases' }

/** @param {string} file as given: of the working folder or absolute */
const nameOf = (file) => (isAbsolute(file) ? relative(root, file) : file).replaceAll('\\', '/').replace(/^\.\//, '')

/**
 * Every test file. tap starts them by their names, which has the long ones of client and cluster first and unit last.
 * @param {{ isFull: boolean }} options
 */
export function listSuite({ isFull }) {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => nameOf(join('test', name)))
    .filter((file) => file.endsWith('.test.ts') && (isFull || !file.startsWith(fullFolder)))
    .sort()
}

/**
 * The most that any of some files needs; what is no file of a known folder may need everything.
 * @param {string[]} given files, and options of tap
 * @returns {Need}
 */
export function needOf(given) {
  const files = given.filter((argument) => !argument.startsWith('-'))
  const all = files.map((file) => needs[/^test\/[^/]+\//.exec(nameOf(file))?.[0] ?? ''] ?? 'everything')
  if (all.length === 0 || all.includes('everything')) return 'everything'
  return all.includes('databases') ? 'databases' : 'nothing'
}
