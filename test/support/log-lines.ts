/** What a host's log holds for programs: its lines, without what is written there for people. */
import { readFileSync } from 'node:fs'

export interface LogLine {
  message: string
  worker?: number
  pid?: number
  reason?: string
  /** of sockets */
  folder?: string
}

export const linesOf = (logFile: string): LogLine[] =>
  readFileSync(logFile, 'utf8')
    .split('\n')
    // The last one may be half written.
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as LogLine)
