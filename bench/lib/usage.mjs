/** What processes cost, as the kernel counts it (Linux). */
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100

/**
 * User and system time of a process and all its threads since its start.
 * @param {number} pid
 */
export function cpuUs(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name, in parentheses, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1e6
}

/** @param {number} pid */
export function rssBytes(pid) {
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kb) * 1024
}

/** @param {number} pid */
export function childrenOf(pid) {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  )
}

/** A process and all its descendants: a host's primary, workers and helpers. @param {number} pid @returns {number[]} */
export function treeOf(pid) {
  try {
    return [pid, ...childrenOf(pid).flatMap(treeOf)]
  } catch {
    return [] // it has just ended
  }
}

/**
 * CPU of each process of a host so far; two of them, one after the other, make what the host took meanwhile.
 * @param {number} root its first process
 * @returns {Map<number, number>} µs by pid
 */
export function treeCpuUs(root) {
  return new Map(
    treeOf(root).flatMap((pid) => {
      try {
        return [[pid, cpuUs(pid)]]
      } catch {
        return [] // it has just ended
      }
    })
  )
}

/** What all processes together took between the two. @param {Map<number, number>} before @param {Map<number, number>} after */
export const tookUs = (before, after) => [...after].reduce((sum, [pid, us]) => sum + us - (before.get(pid) ?? 0), 0)

/** What a helper is called; null: it is none. @param {number} pid */
function helperNameOf(pid) {
  try {
    return /\0--helper\0([^\0]*)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? null
  } catch {
    return null // it has just ended
  }
}

/** @param {number} pid */
const isHelper = (pid) => helperNameOf(pid) !== null

/** What a process of a host is, in words. @param {number} pid @param {number} primary */
export const roleOf = (pid, primary) => (pid === primary ? 'primary' : (helperNameOf(pid) ?? 'worker'))

/** The workers of a host, without its helpers. @param {number} primary */
export const workersOf = (primary) => childrenOf(primary).filter((pid) => !isHelper(pid))

/** @param {number} primary */
export const helpersOf = (primary) => childrenOf(primary).filter(isHelper)

/** The helper of that name; 0: there is none. @param {number} primary @param {string} name */
export const helperOf = (primary, name) => helpersOf(primary).find((pid) => helperNameOf(pid) === name) ?? 0

/** Runnable processes over the last minute, everybody's. */
export const loadAverage = () => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0])

/**
 * @param {Record<string, number>} pids by role
 * @returns {Record<string, number>}
 */
export const cpuOf = (pids) => Object.fromEntries(Object.entries(pids).map(([role, pid]) => [role, cpuUs(pid)]))
