/**
 * Two set-ups at once in one folder (`npm run up` beside `npm test`) take turns, also when the holder before them was killed.
 * No package does it, as the lock guards their installation; proper-lockfile 4.1.2 would not do either: it looks at a stale lock
 * and removes it in two steps, so of several that wait two may get it. Here every step that counts is one rename.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, startedAt } from './process-registry.mjs'
import { sleep } from './processes.mjs'

/** @typedef {import('./process-registry.mjs').Entry} Entry */

const retryMs = 250

/**
 * Runs `work` while holding a lock. A holder that died without releasing it is ignored.
 * @template T
 * @param {string} path of the folder that is the lock
 * @param {() => Promise<T>} work
 * @param {(holderPid: number) => void} [onWait] called with the process that is waited for
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait) {
  while (!acquire(path)) {
    const holder = readHolder(path)
    if (holder && !isRunning(holder)) {
      bury(path, holder)
      continue
    }
    if (holder) onWait?.(holder.pid)
    await sleep(retryMs)
  }
  try {
    return await work()
  } finally {
    release(path)
  }
}

/** @param {string} path */
const uniqueBeside = (path) => `${path}.${randomUUID()}`

/** @param {() => void} rename @returns {boolean} false when something else stands, or nothing any more, at a path */
function succeeds(rename) {
  try {
    rename()
    return true
  } catch (error) {
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error)
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(code)) return false
    throw error
  }
}

/**
 * A folder that names us is moved to the lock's path, which fails while one that is not empty is there.
 * @param {string} path
 */
function acquire(path) {
  const own = uniqueBeside(path)
  mkdirSync(own, { recursive: true })
  /** @type {Entry} */
  const holder = { pid: process.pid, started: startedAt(process.pid) ?? '', name: 'lock' }
  writeFileSync(join(own, 'holder.json'), JSON.stringify(holder))
  const isOurs = succeeds(() => renameSync(own, path))
  if (!isOurs) rmSync(own, { recursive: true })
  return isOurs
}

/** @param {string} path @returns {Entry | undefined} undefined: released this moment */
function readHolder(path) {
  try {
    return JSON.parse(readFileSync(join(path, 'holder.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Moves a dead holder's lock to a path of that holder. It stays there, a few bytes for each killed set-up, and so nobody who
 * saw the same dead holder can move away the lock of the next one.
 * @param {string} path
 * @param {Entry} holder
 */
const bury = (path, { pid, started }) =>
  succeeds(() => renameSync(path, `${path}.killed-${pid}-${started.replace(/\W+/g, '-')}`))

/** @param {string} path */
function release(path) {
  const own = uniqueBeside(path)
  renameSync(path, own)
  rmSync(own, { recursive: true })
}
