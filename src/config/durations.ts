/** Durations as an operator writes them (15m, 72h, 7d): parsed and bounded. */
import type { Environment } from './environment.ts'

const secondsPerUnit = { s: 1, m: 60, h: 3600, d: 86400 } as const

/** The seconds of a text such as 15m. */
export function durationSeconds(text: string): number {
  const unit = text.at(-1) as keyof typeof secondsPerUnit
  return Number(text.slice(0, -1)) * secondsPerUnit[unit]
}

/** The longest useful value anywhere, and the shortest one that is safe in production. */
const bounds = {
  JWT_EXPIRE: { min: '1m', max: '30d' },
  JWT_REFRESH_EXPIRE: { min: '5m', max: '366d' },
  SESSION_LIFE_MAX: { min: '5m', max: '3660d' },
  EVENT_RETENTION: { min: '1m', max: '366d' }
} as const

const names = Object.keys(bounds) as (keyof typeof bounds)[]

/** A lifetime longer than that of its container would never be reached. */
const ordered = [
  ['JWT_EXPIRE', 'JWT_REFRESH_EXPIRE'],
  ['JWT_REFRESH_EXPIRE', 'SESSION_LIFE_MAX']
] as const

/** Problems with the durations. Minimums and order are checked in production only: tests wait for expiries. */
export function checkDurations(env: Partial<Environment>, isProduction: boolean): string[] {
  const problems: string[] = []
  for (const name of names) {
    const text = env[name]
    if (text === undefined) continue
    const { min, max } = bounds[name]
    if (durationSeconds(text) > durationSeconds(max)) problems.push(`${name} must be ${max} at most`)
    if (isProduction && durationSeconds(text) < durationSeconds(min)) problems.push(`${name} must be ${min} at least`)
  }
  if (problems.length > 0 || !isProduction) return problems
  for (const [part, whole] of ordered) {
    const [inner, outer] = [env[part], env[whole]]
    if (inner !== undefined && outer !== undefined && durationSeconds(inner) > durationSeconds(outer)) {
      problems.push(`${part} (${inner}) must not be longer than ${whole} (${outer})`)
    }
  }
  return problems
}
