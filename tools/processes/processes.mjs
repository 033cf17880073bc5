/**
 * Processes: started in a group of their own (Ctrl-C in the terminal reaches only the script that started them, which then
 * stops them in order), logged to a file, stopped by pid: TERM first, KILL after a limit. Nothing is left behind when the
 * script ends in any way it can notice; process-registry.mjs is for the ways it cannot.
 */
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../terminal/log.mjs'
import { endOwn, hasGroup, registerProcess, signalGroup, unregisterProcess } from './process-registry.mjs'

export { run } from './run.mjs'

/**
 * @typedef {object} Ending
 * @property {number | null} code
 * @property {NodeJS.Signals | null} signal
 *
 * @typedef {object} Running
 * @property {string} name
 * @property {number} pid
 * @property {string} logFile
 * @property {() => boolean} isAlive
 * @property {Promise<Ending>} ended resolves when the process has ended, never rejects
 * @property {(signal: NodeJS.Signals) => void} signal to the process itself, not to its children; nothing when it has ended
 * @property {(limitMs?: number) => Promise<Ending>} stop TERM, then KILL of the whole group after the limit
 * @property {() => Promise<Ending>} kill KILL of the whole group, as if the machine had died
 */

const stopLimitMs = 30_000
// Longer than a worker takes to leave in order when its primary is gone.
const orphansLimitMs = 20_000
let isExitHooked = false

/**
 * Starts a program in its own process group.
 * @param {{ name: string, command: string, args?: string[], env?: NodeJS.ProcessEnv, cwd?: string, logFile: string }} options
 *   the environment is exactly `env` when given, else this process's own
 * @returns {Running} at once; use waitFor to know that it serves
 */
export function startProcess({ name, command, args = [], env = process.env, cwd, logFile }) {
  hookExit()
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'a')
  const child = spawn(command, args, { env, ...(cwd ? { cwd } : {}), detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  const pid = child.pid ?? 0
  let isAlive = pid !== 0
  if (pid !== 0) registerProcess(pid, name)
  /** @type {Promise<Ending>} */
  const ended = new Promise((resolve) => {
    const finish = (/** @type {Ending} */ ending) => {
      isAlive = false
      if (pid !== 0) sweepGroup(pid)
      resolve(ending)
    }
    child.once('exit', (code, signal) => finish({ code, signal }))
    child.once('error', () => finish({ code: 127, signal: null }))
  })
  const kill = () => {
    if (isAlive) signalGroup(pid)
    return ended
  }
  const signal = (/** @type {NodeJS.Signals} */ which) => {
    if (isAlive) child.kill(which)
  }
  const stop = async (limitMs = stopLimitMs) => {
    signal('SIGTERM')
    // A stopped process (SIGSTOP) cannot see TERM before it goes on.
    signal('SIGCONT')
    const timer = setTimeout(kill, limitMs)
    const ending = await ended
    clearTimeout(timer)
    return ending
  }
  return { name, pid, logFile, isAlive: () => isAlive, ended, signal, stop, kill }
}

/**
 * A leader's children (a host's workers) should end by themselves when it dies; what has not after a while is ended here.
 * @param {number} pid of the dead leader
 */
function sweepGroup(pid) {
  if (!hasGroup(pid)) return unregisterProcess(pid)
  const timer = setTimeout(() => {
    signalGroup(pid)
    unregisterProcess(pid)
  }, orphansLimitMs)
  timer.unref()
}

function hookExit() {
  if (isExitHooked) return
  isExitHooked = true
  process.on('exit', () => endOwn())
}

/**
 * For a run with a folder of its own: signals end it, and however it ends, what it started is ended and then the folder removed.
 * In this order: else the folder is not empty when it is to go, and that failure leaves processes behind.
 * @param {string} folder
 */
export function removeAtExit(folder) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => process.exit(130))
  process.on('exit', () => {
    endOwn()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  })
}

/** @param {number} ms */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Polls until a condition holds: the one way to wait of scripts, tests and benchmarks.
 * @template T
 * @param {string} what names it in the error, as in "MongoDB to become writable"
 * @param {() => Promise<T | undefined | false> | T | undefined | false} condition errors count as "not yet"
 * @param {{ limitMs?: number, everyMs?: number, process?: Running | undefined }} [options] `process`: give up at once when it has ended
 * @returns {Promise<T>} what the condition gave
 * @throws UserError with the end of the process's log when it has ended or the limit is over
 */
export async function waitFor(what, condition, { limitMs = 30_000, everyMs = 20, process: running } = {}) {
  const deadlineMs = performance.now() + limitMs
  let last = ''
  for (;;) {
    try {
      const value = await condition()
      if (value !== undefined && value !== false) return value
    } catch (error) {
      last = error instanceof Error ? `: ${error.message}` : ''
    }
    if (running && !running.isAlive()) {
      const { code, signal } = await running.ended
      throw new UserError(`${running.name} ended (${signal ?? `exit ${code}`}).\n${tail(running.logFile)}`)
    }
    if (performance.now() > deadlineMs) {
      const log = running ? `\n${tail(running.logFile)}` : ''
      throw new UserError(`Waited ${limitMs / 1000} s in vain for ${what}${last}.${log}`)
    }
    await sleep(everyMs)
  }
}

/**
 * The last lines of a log file, of those written for people when there are any among them.
 * @param {string} file
 * @param {number} [linesMax]
 */
export function tail(file, linesMax = 12) {
  try {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-linesMax)
    const plain = lines.filter((line) => !line.startsWith('{"'))
    return `${(plain.length > 0 ? plain : lines).join('\n')}\n(${file})`
  } catch {
    return ''
  }
}
