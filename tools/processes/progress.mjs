/** Whether a program that says nothing is at work all the same: by its processes, their CPU time and the bytes they move. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} Work
 * @property {string} pids of the process and all below it
 * @property {number} cpuSeconds
 * @property {number} bytes read and written, files and sockets
 */

/** Timers that find nothing to do are no progress. */
const cpuSecondsMin = 0.1
const bytesMin = 1024
/** Linux counts CPU time in hundredths of a second, whatever the kernel's own rate (proc(5), USER_HZ). */
const ticksPerSecond = 100

/** @returns {{ pid: number, parent: number, cpuSeconds: number }[]} every process of this machine */
function listProcesses() {
  if (process.platform !== 'linux') return listByPs()
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      // The second column is the program's name in brackets and may hold anything, so count from its end.
      const columns = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const cpuSeconds = (Number(columns[11]) + Number(columns[12])) / ticksPerSecond
      return [{ pid: Number(name), parent: Number(columns[1]), cpuSeconds }]
    } catch {
      return []
    }
  })
}

function listByPs() {
  try {
    const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,time='], { encoding: 'utf8' })
    return text.split('\n').flatMap((line) => {
      const [pid, parent, time = ''] = line.trim().split(/\s+/)
      const cpuSeconds = time.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0)
      return pid && parent ? [{ pid: Number(pid), parent: Number(parent), cpuSeconds }] : []
    })
  } catch {
    return []
  }
}

/** @param {number} pid */
function bytesOf(pid) {
  try {
    const counts = readFileSync(`/proc/${pid}/io`, 'utf8').matchAll(/^[rw]char: (\d+)$/gm)
    return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
  } catch {
    return 0
  }
}

/**
 * A process and everything it started that still hangs below it.
 * @param {number} pid
 */
export function familyOf(pid) {
  const all = listProcesses()
  const family = all.filter((one) => one.pid === pid)
  for (const member of family) family.push(...all.filter((one) => one.parent === member.pid && !family.includes(one)))
  return family
}

/**
 * @param {number} pid
 * @returns {Work}
 */
function measure(pid) {
  const family = familyOf(pid)
  return {
    pids: family.map((one) => one.pid).join(),
    cpuSeconds: family.reduce((sum, one) => sum + one.cpuSeconds, 0),
    bytes: family.reduce((sum, one) => sum + bytesOf(one.pid), 0)
  }
}

/**
 * Looks at a process again and again.
 * @param {number} pid
 * @returns {() => boolean} whether it has worked since the last time that it had
 */
export function watchProgress(pid) {
  let last = measure(pid)
  return () => {
    const now = measure(pid)
    const hasWorked =
      now.pids !== last.pids ||
      now.cpuSeconds - last.cpuSeconds >= cpuSecondsMin ||
      Math.abs(now.bytes - last.bytes) >= bytesMin
    if (hasWorked) last = now
    return hasWorked
  }
}
