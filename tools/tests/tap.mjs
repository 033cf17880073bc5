/** Reads tap's stream while it runs: one line per test file for the reader, details of what failed, figures at the end. */
import { log } from '../terminal/log.mjs'

/**
 * @typedef {object} TapResult
 * @property {number} passed
 * @property {number} failed a file that died counts as one
 * @property {string[]} skipped names with their reasons
 * @property {string} coverage tap's table
 */

const closing = /^# \{ total: (\d+)(?:, pass: (\d+))?(?:, fail: (\d+))?/
// A file's own output is indented by four or more.
const tableRow = /^ {0,3}\S[^|]*\|[^|]*\|[^|]*\|[^|]*\|[^|]*\|/

/**
 * @returns {{ take: (text: string) => void, finish: () => TapResult }} `take` gets the stream piece by piece
 */
export function createTapReader() {
  /** @type {TapResult} */
  const result = { passed: 0, failed: 0, skipped: [], coverage: '' }
  let isClosed = false
  let partial = ''
  /** @type {string[]} */
  let block = []

  const endFile = (/** @type {string} */ line) => {
    const [, isBad, name, timeMs] = /^(not )?ok \d+ - (.*?)(?: # time=([\d.]+)ms)?$/.exec(line) ?? []
    log(`  ${isBad ? '✗' : '✓'} ${name ?? line}${timeMs ? ` (${(Number(timeMs) / 1000).toFixed(1)} s)` : ''}`)
    if (isBad) for (const detail of failures(block)) log(`      ${detail}`)
    block = []
  }
  const takeLine = (/** @type {string} */ line) => {
    const skip = /^\s*ok \d+ - (.*) # SKIP ?(.*)$/.exec(line)
    if (skip) result.skipped.push(`${skip[1]} (${skip[2] || 'no reason given'})`)
    const figures = closing.exec(line)
    if (figures) {
      isClosed = true
      result.failed = Number(figures[3] ?? 0)
      result.passed = Number(figures[2] ?? Number(figures[1]) - result.failed)
    } else if (/^(not )?ok /.test(line)) endFile(line)
    else if (tableRow.test(line)) result.coverage += `${line}\n`
    else block.push(line)
  }
  return {
    take: (text) => {
      const lines = (partial + text).split('\n')
      partial = lines.pop() ?? ''
      for (const line of lines) takeLine(line)
    },
    finish: () => {
      // Without its closing figures the runner itself has died.
      if (!isClosed) result.failed += 1
      return result
    }
  }
}

/**
 * What a reader needs of a failed file's block: its failed assertions with their details, and what it printed.
 * @param {string[]} lines
 */
function failures(lines) {
  let isDetail = false
  let isWanted = false
  return lines.filter((line) => {
    const text = line.trim()
    if (text === '---') isDetail = true
    const isShown = isDetail ? isWanted : /^not ok /.test(text) || !isTap(text)
    if (!isDetail) isWanted = /^not ok /.test(text)
    if (text === '...') isDetail = false
    return isShown
  })
}

/** @param {string} text */
const isTap = (text) => text === '' || /^(ok \d|# Subtest|# time=|\d+\.\.\d+|TAP version)/.test(text)
