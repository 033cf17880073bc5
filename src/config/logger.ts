/** The logger: JSON lines with secrets masked. */
import { pino } from 'pino'
import type { LogStream } from '../util/log-stream.ts'
import type { Config } from './config.ts'

const secretKeys = [
  'password',
  'currentPassword',
  'passwordHash',
  'token',
  'refreshToken',
  'authorization',
  'cookie',
  'secret'
]
/** A Redis error carries the failed command; of a rejected AUTH that includes the password of REDIS_URL. */
const commandOf = ['err.command.args', 'err.*.command.args']
const redacted = [...secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), ...commandOf]

/** JSON lines, secrets masked. A line that cannot be written is handled by `lines`, never by the caller. */
export function createLogger(config: Config, role: string, lines: LogStream) {
  return pino(
    {
      level: config.logLevel,
      base: { service: 'skillmatch', instance: config.instance, role },
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: 'message',
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redacted, censor: '[masked]' }
    },
    lines
  )
}

export type Logger = ReturnType<typeof createLogger>
