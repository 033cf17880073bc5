/** Where settings come from, and which of their changes a running host can take. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { ConfigError, type Settings } from './config.ts'
import { environmentSchema } from './environment.ts'

const bytesMax = 64 * 1024
const namePattern = /^[A-Z][A-Z0-9_]*$/

const given = (settings: Settings): [string, string][] =>
  Object.entries(settings).filter((entry): entry is [string, string] => Boolean(entry[1]))

/** @throws ConfigError that names `source`, and never what is in the file */
function readBounded(path: string, source: string): string {
  try {
    const { size } = statSync(path)
    if (size > bytesMax) throw new Error(`it has ${size} bytes, more than ${bytesMax}`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new ConfigError([`${source} cannot be read: ${(error as Error).message}`])
  }
}

const readFile = (path: string | undefined): Settings =>
  path ? (parseEnv(readBounded(path, 'SETTINGS_FILE')) as Settings) : {}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new ConfigError([`CREDENTIALS_DIRECTORY cannot be read: ${(error as Error).message}`])
  }
}

/** What systemd's LoadCredential= puts there: a file for each, of the setting's name; a line end after it is not part of it. */
function readCredentials(folder: string | undefined): Settings {
  if (!folder) return {}
  const names = listNames(folder).filter((name) => namePattern.test(name))
  return Object.fromEntries(
    names.map((name) => [name, readBounded(join(folder, name), `Credential ${name}`).replace(/\r?\n$/, '')])
  )
}

/**
 * Every setting that is given: by the environment, else by a credential, else by the file that SETTINGS_FILE names.
 * @throws ConfigError when one of them cannot be read
 */
export const readSettings = (environment: Settings): Settings =>
  Object.fromEntries([
    ...given(readFile(environment.SETTINGS_FILE)),
    ...given(readCredentials(environment.CREDENTIALS_DIRECTORY)),
    ...given(environment)
  ])

/** Names in the settings file that are no setting of this version: they are probably misspelt. */
export const unknownNames = (environment: Settings): string[] =>
  Object.keys(readFile(environment.SETTINGS_FILE)).filter((name) => !Object.hasOwn(environmentSchema.properties, name))

export interface SettingsChange {
  /** what the host goes on with: `read`, but for what needs a restart */
  settings: Settings
  /** names, sorted */
  changed: string[]
  needsRestart: string[]
}

const needsRestart = (name: string): boolean => {
  const schemas: Record<string, object> = environmentSchema.properties
  return Object.hasOwn(schemas, name) && 'needsRestart' in (schemas[name] ?? {})
}

/** What a host that runs with `running` takes of what is given now. */
export function changeOf(running: Settings, read: Settings): SettingsChange {
  const names = [...new Set([...Object.keys(running), ...Object.keys(read)])].sort()
  const different = names.filter((name) => (running[name] || '') !== (read[name] || ''))
  const kept = different.filter(needsRestart)
  const settings = { ...read, ...Object.fromEntries(kept.map((name) => [name, running[name]])) }
  return { settings, changed: different.filter((name) => !kept.includes(name)), needsRestart: kept }
}
