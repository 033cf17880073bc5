/** Every process that inherited one run's mark, however far down it was started (Linux; elsewhere none is found). */
import { readdirSync, readFileSync } from 'node:fs'
import { startedAt } from './process-registry.mjs'

/**
 * @param {string} runId value of SKILLMATCH_RUN
 * @returns {{ pid: number, command: string }[]} without this process itself
 */
export function findMarked(runId) {
  if (process.platform !== 'linux') return []
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
  return pids.flatMap((pid) => {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
      if (!environment.includes(`SKILLMATCH_RUN=${runId}`) || startedAt(Number(pid)) === undefined) return []
      return [{ pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim() }]
    } catch {
      // Ended this moment, or another user's.
      return []
    }
  })
}
