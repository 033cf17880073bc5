/** Reads from the kernel whether a process is stopped, and the CPU time it has used. */
import { readFileSync } from 'node:fs'

export interface ProcessState {
  /** by a signal; not by a debugger, which stops what it looks at for moments */
  isStopped: boolean
  /** user and system time since its start, in the kernel's ticks (10 ms on every Linux that Node runs on) */
  cpuTicks: number
}

/**
 * Reads a line of /proc/PID/stat (proc(5)): the name, in parentheses, may contain anything; the state is the first field after it,
 * user and system time are the twelfth and thirteenth.
 */
export function parseProcessState(text: string): ProcessState | null {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const cpuTicks = Number(fields[11]) + Number(fields[12])
  if (!Number.isFinite(cpuTicks)) return null
  return { isStopped: fields[0] === 'T', cpuTicks }
}

/** Null where there is no such process, and on systems without /proc: such a worker counts as working. */
export function readProcessState(pid: number): ProcessState | null {
  try {
    return parseProcessState(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return null
  }
}
