/** Runs a program to its end, and ends it when it neither says nor does anything any more. */
import { spawn } from 'node:child_process'
import { familyOf, watchProgress } from './progress.mjs'

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {(text: string) => void} [onOutput]
 * @property {number} [stallMsMax] ends it when for so long it has said nothing, used no CPU, moved no bytes, started nothing
 * @property {AbortSignal | undefined} [signal] ends it when aborted
 */

/** Programs that run to their end. @type {Set<import('node:child_process').ChildProcess>} */
const helpers = new Set()
const looksPerStall = 10
let isExitHooked = false

function hookExit() {
  if (isExitHooked) return
  isExitHooked = true
  process.on('exit', () => {
    for (const helper of helpers) helper.kill('SIGKILL')
  })
}

/** @param {number} pid */
function killFamily(pid) {
  for (const one of familyOf(pid).reverse()) {
    try {
      process.kill(one.pid, 'SIGKILL')
    } catch {
      // Gone already.
    }
  }
}

/**
 * Calls `onStall` when a process has not worked for `stallMsMax`; output counts as work, told by the function returned.
 * @param {number} pid
 * @param {number} stallMsMax
 * @param {() => void} onStall
 */
function watchStall(pid, stallMsMax, onStall) {
  const hasWorked = watchProgress(pid)
  let workedAtMs = performance.now()
  const timer = setInterval(() => {
    if (hasWorked()) workedAtMs = performance.now()
    else if (performance.now() - workedAtMs >= stallMsMax) onStall()
  }, stallMsMax / looksPerStall)
  return {
    worked: () => {
      workedAtMs = performance.now()
    },
    end: () => clearInterval(timer)
  }
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when it cannot be started; 124 when it was ended for standing
 *   still, which the output's last line then says
 */
export function run(command, args, { env = process.env, cwd, onOutput, stallMsMax, signal } = {}) {
  hookExit()
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, ...(cwd ? { cwd } : {}), stdio: ['ignore', 'pipe', 'pipe'] })
    const { pid } = child
    helpers.add(child)
    let output = ''
    let stalled = ''
    const giveUp = () => {
      stall?.end()
      const seconds = (stallMsMax ?? 0) / 1000
      stalled = `\nEnded by this script: for ${seconds} s it said nothing, used no CPU, moved no bytes and started nothing.`
      if (pid !== undefined) killFamily(pid)
    }
    const stall = stallMsMax === undefined || pid === undefined ? undefined : watchStall(pid, stallMsMax, giveUp)
    const end = () => child.kill()
    signal?.addEventListener('abort', end)
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk
      stall?.worked()
      onOutput?.(String(chunk))
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.once('error', (error) => finish(127, error.message))
    child.once('close', (code) => finish(stalled ? 124 : (code ?? 1), stalled))
    const finish = (/** @type {number} */ code, /** @type {string} */ more) => {
      stall?.end()
      helpers.delete(child)
      signal?.removeEventListener('abort', end)
      resolve({ code, output: output + more })
    }
  })
}
