/** Runs a process of a host: the primary, or a worker that it has forked. */
import cluster from 'node:cluster'
import { type Config, ConfigError, loadConfig } from '../config/config.ts'
import { exitCodes, exitWith } from './exit-codes.ts'
import { runPrimary } from './primary.ts'

function readConfig(): Config {
  try {
    return loadConfig()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    exitWith(exitCodes.configuration, error.message)
  }
}

/** @param loadWorker loads the service, for which the primary needs neither the time nor the memory */
export async function runProcess(
  loadWorker: () => Promise<{ runWorker: (config: Config) => Promise<void> }>
): Promise<void> {
  const config = readConfig()
  if (cluster.isPrimary) return runPrimary(config)
  const { runWorker } = await loadWorker()
  return runWorker(config)
}
