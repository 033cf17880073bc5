/** `up --detach`: the supervisor in a session of its own, its words copied to the terminal until everything is ready. */
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { logFolder, root } from './paths.mjs'
import { sleep } from './processes.mjs'
import { readRun } from './runfile.mjs'

/** Set for the supervisor, which then knows that no terminal is its own. */
export const detachedMark = 'SKILLMATCH_DETACHED'

const followMs = 100

/**
 * Starts this same script again as the supervisor and follows it.
 * @param {string[]} args of the command line
 * @returns {Promise<number>} exit code: 0 when everything is ready
 */
export async function detach(args) {
  const logFile = join(logFolder, 'up.log')
  mkdirSync(logFolder, { recursive: true })
  // It shows the page's address, whose token is this user's.
  rmSync(logFile, { force: true })
  const log = openSync(logFile, 'w+', 0o600)
  const child = spawn(
    process.execPath,
    [join(root, 'scripts', 'up.mjs'), ...args.filter((arg) => arg !== '--detach')],
    {
      cwd: root,
      env: { ...process.env, [detachedMark]: '1' },
      detached: true,
      stdio: ['ignore', log, log]
    }
  )
  /** @type {number | undefined} */
  let exitCode
  child.once('exit', (code) => {
    exitCode = code ?? 1
  })
  child.once('error', () => {
    exitCode = 1
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill('SIGTERM'))
  }
  let position = 0
  for (;;) {
    const isOver = exitCode !== undefined || isReady(child.pid)
    position += copy(log, position)
    if (isOver) break
    await sleep(followMs)
  }
  closeSync(log)
  child.unref()
  return exitCode ?? 0
}

/** @param {number | undefined} pid */
function isReady(pid) {
  const run = readRun()
  return run !== undefined && run.pid === pid && run.state === 'ready'
}

/**
 * Copies what a log has beyond a position to the terminal.
 * @param {number} log descriptor
 * @param {number} position
 * @returns {number} bytes copied
 */
function copy(log, position) {
  const buffer = Buffer.alloc(64 * 1024)
  let bytes = 0
  for (;;) {
    const count = readSync(log, buffer, 0, buffer.length, position + bytes)
    if (count === 0) return bytes
    process.stdout.write(Uint8Array.from(buffer.subarray(0, count)))
    bytes += count
  }
}
