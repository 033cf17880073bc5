/** How a process that cannot start says so: one message, and an exit code. */
import { type Config, ConfigError, loadConfig, type Settings } from '../config/config.ts'

/** As in sysexits(3), for systemd and for operators. */
export const exitCodes = { unavailable: 69, configuration: 78 } as const

/** Writes the message to standard error and exits; a failed write does not change the exit code. */
export function exitWith(code: number, message: string): never {
  try {
    process.stderr.write(`${message}\n`)
  } catch {
    // the exit code alone must suffice
  }
  process.exit(code)
}

/** What `read` returns; exits when the settings it reads are invalid. */
export function orExit<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    exitWith(exitCodes.configuration, error.message)
  }
}

export const configOrExit = (settings: Settings): Config => orExit(() => loadConfig(settings))
