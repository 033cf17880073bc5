/** Runs a process of a host: the primary, or a worker that it has forked. */
import cluster from 'node:cluster'
import { ownEnvironment, type Settings } from '../config/config.ts'
import { readSettings } from '../config/settings.ts'
import { exitCodes, exitWith, orExit } from './exits.ts'
import { runPrimary } from './primary.ts'

/** PM2 puts this into the environment of what it starts; its cluster mode forks us as workers of its own, which would wait forever. */
const isPm2Cluster = ({ pm_exec_path, exec_mode }: Settings): boolean =>
  pm_exec_path !== undefined && exec_mode !== 'fork_mode'

/** @param loadWorker loads the service, for which the primary needs neither the time nor the memory */
export async function runProcess(loadWorker: () => Promise<{ runWorker: () => Promise<void> }>): Promise<void> {
  if (cluster.isPrimary) return runPrimary(orExit(() => readSettings(ownEnvironment)))
  if (isPm2Cluster(ownEnvironment)) {
    exitWith(
      exitCodes.configuration,
      "SkillMatch forks its own workers (WORKERS): start it in PM2's fork mode (exec_mode: 'fork', instances: 1)."
    )
  }
  const { runWorker } = await loadWorker()
  return runWorker()
}
