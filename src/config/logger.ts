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
/** An error of Redis carries the command that failed: a refused sign-in the password of REDIS_URL. */
const commandOf = ['err.command.args', 'err.*.command.args']
const redacted = [...secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), ...commandOf]

/** JSON lines, secrets masked. What becomes of a line that cannot be written is `lines`' business, never the caller's. */
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
