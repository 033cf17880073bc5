/** Reads tap's stream while it runs: one line per test file for the reader, details of what failed, figures at the end. */
import { inspect } from 'node:util'
import { Parser } from 'tap-parser'
import { log } from '../terminal/log.mjs'

/** @typedef {import('tap-parser').Result} Result */

/**
 * @typedef {object} FileOutcome
 * @property {string} name
 * @property {boolean} isOk
 * @property {number} passed
 * @property {number} failed a file that died counts as one
 * @property {string[]} failures what failed, by name
 *
 * @typedef {object} TapResult
 * @property {FileOutcome[]} files
 * @property {number} failed beside those of the files: 1 when the runner itself has died, or found none
 * @property {string[]} skipped names with their reasons
 * @property {string} coverage tap's table
 */

const shownFirst = ['at', 'source', 'diff', 'found', 'wanted', 'stack']
/** What tap says of every file, good or bad. */
const isNoise = (/** @type {string} */ text) => /^# (Subtest|time=|\{ total)/.test(text)

const createFile = () => ({
  outcome: { name: '', isOk: true, passed: 0, failed: 0, failures: /** @type {string[]} */ ([]) },
  failures: /** @type {Result[]} */ ([]),
  output: /** @type {string[]} */ ([])
})

/**
 * @param {(line: string) => void} [tell] gets what a reader sees
 * @returns {{ take: (text: string) => void, finish: () => TapResult }} `take` gets the stream piece by piece
 */
export function createTapReader(tell = log) {
  /** @type {TapResult} */
  const result = { files: [], failed: 0, skipped: [], coverage: '' }
  let open = createFile()
  let last = open
  /** @type {Result | undefined} */
  let lastPoint
  const parser = new Parser((final) => {
    const isUnexplained = !final.ok && result.files.every(({ isOk }) => isOk)
    if (isUnexplained || result.files.length === 0) result.failed = 1
  })
  const listen = (/** @type {Parser} */ of) =>
    of.on('child', (/** @type {Parser} */ child) => {
      child.on('comment', (/** @type {string} */ text) => open.output.push(text.trim()))
      listen(child)
    })
  listen(parser)
  // A file's own point comes after all within it, and counts only when it says more than they do.
  parser.on('assert', (/** @type {Result} */ point) => {
    last = open
    lastPoint = point
    open = createFile()
    Object.assign(last.outcome, { name: point.name, isOk: point.ok })
    result.files.push(last.outcome)
    tellFile(point, last, tell)
  })
  parser.on('result', (/** @type {Result} */ point) => {
    const file = point === lastPoint ? last : open
    if (point.skip) result.skipped.push(`${point.name} (${reasonOf(point)})`)
    else if (point.ok) file.outcome.passed += 1
    else {
      file.outcome.failed += 1
      file.outcome.failures.push(titleOf(point))
      file.failures.push(point)
    }
  })
  parser.on('extra', (/** @type {string} */ text) => {
    // What a file prints is indented by four.
    if (text.startsWith('    ')) open.output.push(text.trim())
    else result.coverage += text
  })
  return {
    take: (text) => void parser.write(text),
    finish: () => {
      parser.end()
      return result
    }
  }
}

/** @param {Result} point */
const reasonOf = ({ skip }) => (typeof skip === 'string' && skip !== '' ? skip : 'no reason given')

/**
 * @param {Result} point
 * @param {ReturnType<typeof createFile>} file
 * @param {(line: string) => void} tell
 */
function tellFile(point, { failures, output }, tell) {
  const time = point.time === null ? '' : ` (${(point.time / 1000).toFixed(1)} s)`
  tell(`  ${point.ok ? '✓' : '✗'} ${point.name}${time}`)
  if (point.ok) return
  for (const failure of failures.length > 0 ? failures : [point]) {
    for (const line of describeFailure(failure)) tell(`      ${line}`)
  }
  for (const text of output.filter((text) => !isNoise(text))) {
    for (const line of text.split('\n')) tell(`      ${line}`)
  }
}

/**
 * What failed and its details, those a reader looks for first.
 * @param {Result} point
 */
function describeFailure(point) {
  const details = Object.entries(point.diag ?? {}).sort(([a], [b]) => rankOf(a) - rankOf(b))
  return [`not ok: ${titleOf(point)}`, ...details.flatMap(([key, value]) => describeDetail(key, value))]
}

/** @param {Result} point */
const titleOf = ({ fullname, name }) =>
  fullname && !fullname.endsWith(name) ? `${fullname} > ${name}` : fullname || name

const rankOf = (/** @type {string} */ key) =>
  (shownFirst.indexOf(key) + shownFirst.length + 1) % (shownFirst.length + 1)

/**
 * @param {string} key
 * @param {any} value
 * @returns {string[]}
 */
function describeDetail(key, value) {
  if (key === 'at' && value?.fileName) return [`  at ${value.fileName}:${value.lineNumber}:${value.columnNumber}`]
  const text = typeof value === 'string' ? value.trimEnd() : inspect(value, { depth: 8, breakLength: 110 })
  const lines = text.split('\n')
  return lines.length === 1 ? [`  ${key}: ${text}`] : [`  ${key}:`, ...lines.map((line) => `    ${line}`)]
}
