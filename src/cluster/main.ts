/** Runs a process of a host: the primary, or a worker or helper that it has forked. */
import cluster from 'node:cluster'
import { ownEnvironment, type Settings } from '../config/config.ts'
import { readSettings } from '../config/settings.ts'
import { exitCodes, exitWith, orExit } from './exits.ts'
import { runHelper } from './helper.ts'
import { type HelperTable, helperNameOf } from './helper-table.ts'
import { runPrimary } from './primary.ts'

/** PM2 puts this into the environment of what it starts; its cluster mode forks us as workers of its own, which would wait forever. */
const isPm2Cluster = ({ pm_exec_path, exec_mode }: Settings): boolean =>
  pm_exec_path !== undefined && exec_mode !== 'fork_mode'

async function runNamedHelper(name: string, helpers: HelperTable): Promise<void> {
  const load = helpers.get(name)
  // A primary of another release, which a reload leaves as it is, may know other names.
  if (!load) exitWith(exitCodes.configuration, `This release has no helper named ${name}: restart the host.`)
  const { startHelper } = await load()
  return runHelper(name, startHelper)
}

/**
 * @param loadWorker loads the service, for which the primary needs neither the time nor the memory
 * @param helpers beside the workers
 */
export async function runProcess(
  loadWorker: () => Promise<{ runWorker: () => Promise<void> }>,
  helpers: HelperTable
): Promise<void> {
  if (cluster.isPrimary)
    return runPrimary(
      orExit(() => readSettings(ownEnvironment)),
      [...helpers.keys()]
    )
  if (isPm2Cluster(ownEnvironment)) {
    exitWith(
      exitCodes.configuration,
      "SkillMatch forks its own workers (WORKERS): start it in PM2's fork mode (exec_mode: 'fork', instances: 1)."
    )
  }
  const name = helperNameOf(process.argv.slice(2))
  if (name !== null) return runNamedHelper(name, helpers)
  const { runWorker } = await loadWorker()
  return runWorker()
}
