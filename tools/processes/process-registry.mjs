/**
 * The ledger of a supervising script: which processes it started, written down before anything can go wrong, so that what a
 * killed script leaves behind is found and ended by the next one. A pid alone proves nothing (they are used again), so each
 * entry carries the time its process started.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder } from './paths.mjs'

/** @typedef {{ pid: number, started: string, name: string }} Entry */
/** @typedef {{ supervisor: Entry, children: Entry[] }} Ledger */

const folder = process.env.SKILLMATCH_LEDGER || join(stateFolder, 'processes')
const file = join(folder, `${process.pid}.json`)
/** @type {Entry[]} */
let children = []

/**
 * When a process started, or undefined when it does not run (a zombie does not).
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startedAt(pid) {
  if (process.platform === 'linux') {
    try {
      // The second column is the program's name in brackets and may hold anything, so count from its end.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const columns = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return columns[0] === 'Z' ? undefined : columns[19]
    } catch {
      return undefined
    }
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

/**
 * A process as the name of a folder or a mount can hold it: no later process of the same pid has it, so what its owner left
 * behind can be told.
 * @param {number} [pid]
 */
export const ownerName = (pid = process.pid) => `${pid}-${(startedAt(pid) ?? '').replace(/\W/g, '')}`

/** Whether the process of an `ownerName` is gone. @param {string} name */
export const isGone = (name) => ownerName(Number.parseInt(name, 10)) !== name

/** @param {Entry} entry */
export const isRunning = (entry) => startedAt(entry.pid) === entry.started

function write() {
  if (children.length === 0) return rmSync(file, { force: true })
  mkdirSync(folder, { recursive: true })
  /** @type {Ledger} */
  const ledger = {
    supervisor: { pid: process.pid, started: startedAt(process.pid) ?? '', name: 'supervisor' },
    children
  }
  writeFileSync(`${file}.new`, JSON.stringify(ledger))
  renameSync(`${file}.new`, file)
}

/**
 * @param {number} pid
 * @param {string} name
 */
export function registerProcess(pid, name) {
  children.push({ pid, started: startedAt(pid) ?? '', name })
  write()
}

/** @param {number} pid */
export function unregisterProcess(pid) {
  children = children.filter((child) => child.pid !== pid)
  write()
}

/**
 * Kills a process and all of its group; fine when it is gone already.
 * @param {number} pid leader of its group
 * @param {NodeJS.Signals} [signal]
 */
export function signalGroup(pid, signal = 'SIGKILL') {
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false
  }
}

/** Whether any process of a group still runs. @param {number} pid its leader's, dead or alive */
export function hasGroup(pid) {
  try {
    return process.kill(-pid, 0)
  } catch {
    return false
  }
}

/**
 * Ends at once every process whose supervisor is gone without having ended it. What a living supervisor started is left alone.
 * @param {{ evenIfSupervised?: boolean }} [options] `evenIfSupervised`: also what a running script other than this one started
 * @returns {string[]} names of what was ended
 */
export function endLeftovers({ evenIfSupervised = false } = {}) {
  /** @type {string[]} */
  const ended = []
  for (const ledgerFile of listLedgers()) {
    /** @type {Ledger | undefined} */
    let ledger
    try {
      ledger = JSON.parse(readFileSync(ledgerFile, 'utf8'))
    } catch {
      ledger = undefined
    }
    if (ledger && !evenIfSupervised && isRunning(ledger.supervisor)) continue
    for (const child of ledger?.children ?? []) {
      const leaderStarted = startedAt(child.pid)
      // A dead leader's pid is not given out again while its group lives; another start time is another program: not ours.
      if (leaderStarted !== undefined && leaderStarted !== child.started) continue
      if (signalGroup(child.pid)) ended.push(`${child.name} (pid ${child.pid})`)
    }
    rmSync(ledgerFile, { force: true })
  }
  return ended
}

function listLedgers() {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== `${process.pid}.json`)
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** Kills every process this script still has: the last resort when it ends without having stopped them. */
export function endOwn() {
  for (const child of children) signalGroup(child.pid)
  children = []
  write()
}
