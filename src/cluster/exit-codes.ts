/** How a host that cannot start says so. */

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
