/** A reload: reads the settings again, finds the release again, and replaces every worker by one with both. */
import { realpathSync } from 'node:fs'
import { loadConfig, ownEnvironment } from '../config/config.ts'
import { changeOf, readSettings } from '../config/settings.ts'
import type { Host } from './host.ts'
import type { ReloadOutcome } from './reloads.ts'
import { roll } from './roll.ts'

/**
 * Changes nothing when the settings are invalid or the release is not there. When a new worker does not become ready,
 * workers that are respawned later are of the old release and have the old settings again.
 * @throws ConfigError, or the error of the file system
 */
export async function reloadHost(host: Host): Promise<ReloadOutcome> {
  const { log, release: before } = host
  const read = readSettings(ownEnvironment)
  loadConfig(read) // also what waits for a restart must be valid
  const { settings, changed, needsRestart } = changeOf(before.settings, read)
  const config = loadConfig(settings)
  host.release = { entry: realpathSync(host.entryPath), settings }
  const reason = await roll(host)
  if (reason !== '') {
    host.release = before
    return { ok: false, reason, changed: [], needsRestart }
  }
  host.config = config
  log.level = config.logLevel
  return { ok: true, reason, changed, needsRestart }
}
