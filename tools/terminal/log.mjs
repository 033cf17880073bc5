/** What a person at the terminal reads: steps with elapsed seconds, and one line for each expected failure. */
import { clearLine, cursorTo } from 'node:readline'

/** @typedef {(detail: string) => void} Note says how far a step has come */

const repeatAfterMs = 5_000
/** @type {NodeJS.WriteStream} */
let stream = process.stdout

/** For a program whose standard output belongs to its log. */
export function speakOnStandardError() {
  stream = process.stderr
}

/** @param {string} line */
export const log = (line) => void stream.write(`${line}\n`)

/** An expected failure: one line that names the cure, shown without a stack. */
export class UserError extends Error {
  /** @override */
  name = 'UserError'
}

/**
 * What to print for an error: the line of a UserError, the stack of anything unexpected.
 * @param {unknown} error
 */
export function describe(error) {
  if (error instanceof UserError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** @param {number} startedMs */
const elapsed = (startedMs) => `${((performance.now() - startedMs) / 1000).toFixed(1)} s`

/**
 * Runs one step of a set-up, showing its elapsed seconds while it works and when it is done.
 * @template T
 * @param {string} label
 * @param {(note: Note) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function task(label, work) {
  const startedMs = performance.now()
  const isTerminal = stream.isTTY === true
  let detail = ''
  const show = () => {
    const line = `  … ${label}${detail && `: ${detail}`} (${elapsed(startedMs)})`
    if (!isTerminal) return log(line)
    clearLine(stream, 0)
    cursorTo(stream, 0)
    stream.write(line.slice(0, (stream.columns ?? 80) - 1))
  }
  const timer = setInterval(show, isTerminal ? 250 : repeatAfterMs)
  const finish = (/** @type {string} */ mark) => {
    clearInterval(timer)
    if (isTerminal) {
      clearLine(stream, 0)
      cursorTo(stream, 0)
    }
    log(`  ${mark} ${label}${detail && `: ${detail}`} (${elapsed(startedMs)})`)
  }
  try {
    const result = await work((text) => {
      detail = text
    })
    finish('✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  }
}

/**
 * Runs a script's main function: a failure prints one line (or a stack when it is unexpected) and exits 1. When the reader of
 * its output goes away (`npm run up | head`) it does its work to the end: what it has started is still stopped.
 * @param {() => Promise<number | void>} main resolves to an exit code
 */
export async function runMain(main) {
  process.stdout.on('error', (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error
  })
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0
  } catch (error) {
    process.stderr.write(`\n${describe(error)}\n`)
    process.exitCode = 1
  }
}
