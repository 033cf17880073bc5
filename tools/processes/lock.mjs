/** Two set-ups at once in one folder (`npm run up` beside `npm test`) take turns: a lock file that names its holder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isRunning, startedAt } from './process-registry.mjs'
import { sleep } from './processes.mjs'

const retryMs = 250

/**
 * Runs `work` while holding a lock. A holder that died without giving it back is ignored.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {(holderPid: number) => void} [onWait] told who is waited for
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  mkdirSync(dirname(file), { recursive: true })
  for (;;) {
    const holder = take(file)
    if (holder === undefined) break
    if (!isRunning(holder)) rmSync(file, { force: true })
    else {
      onWait?.(holder.pid)
      await sleep(retryMs)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/**
 * @param {string} file
 * @returns {import('./process-registry.mjs').Entry | undefined} the holder, or undefined when the lock is now ours
 */
function take(file) {
  const own = { pid: process.pid, started: startedAt(process.pid) ?? '', name: 'lock' }
  try {
    writeFileSync(file, JSON.stringify(own), { flag: 'wx' })
    return undefined
  } catch {
    try {
      return JSON.parse(readFileSync(file, 'utf8'))
    } catch {
      // Given back, or half written, this very moment.
      return { ...own, pid: process.ppid, started: startedAt(process.ppid) ?? '' }
    }
  }
}
