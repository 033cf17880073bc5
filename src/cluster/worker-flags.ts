/** The flags of V8 that workers start with, as long as this Node accepts them. */
import cluster from 'node:cluster'
import type { Logger } from '../config/logger.ts'

/**
 * What lives for one request, event or batch should die in the young generation: one that begins with V8's 1 MB copies
 * a burst of events again and again, a quarter to a half of its CPU. 16 MB is as far as V8 lets it grow by itself, so
 * this costs no memory a busy worker would not use. The flags the host was started with override it.
 */
const workerFlags = ['--min-semi-space-size=16']

/** Node's exit code for an option that it does not know: the process has run nothing. */
const invalidOptionCode = 9

/** For workers forked from now on. */
export const setWorkerFlags = (flags: string[] = workerFlags): void =>
  cluster.setupPrimary({ execArgv: [...flags, ...process.execArgv] })

/** Called when a worker has exited; where it was the flags that ended it, the next ones start without. */
export function onWorkerExitCode(code: number | null, log: Logger): void {
  if (code !== invalidOptionCode) return
  log.warn({ flags: workerFlags }, 'this Node refuses the flags of workers: they start without them')
  setWorkerFlags([])
}
