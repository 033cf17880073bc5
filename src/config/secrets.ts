/** Checks the secrets that sign tokens: long, random, not from an example, and all different. */
import type { Environment } from './environment.ts'

const names = ['JWT_SECRET', 'JWT_REFRESH_SECRET', 'JWT_SECRET_PREVIOUS', 'JWT_REFRESH_SECRET_PREVIOUS'] as const

/** 256 bits, as HS256 requires (RFC 7518, section 3.2). */
const bytesMin = 32
const distinctMin = 10

/** Words from example secrets, ours and common ones; random text of this length does not contain them. */
const examplePattern =
  /your[-_ ]|min[-_]?32|change[-_ ]?(me|this)|replace[-_ ]?(me|this)|example|placeholder|secret[-_ ]key|secret-of-the-tests|a-string-secret|0123456789abcdef0123|abcdefghijklmnop|1234567890123/i

/** Problems with the secrets, one line each, without any part of a secret. */
export function checkSecrets(env: Partial<Environment>, isProduction: boolean): string[] {
  const problems: string[] = []
  const seen = new Map<string, string>()
  for (const name of names) {
    const value = env[name]
    if (!value) continue
    const duplicateOf = seen.get(value)
    const isCurrent = name === 'JWT_REFRESH_SECRET'
    if (Buffer.byteLength(value) < bytesMin) problems.push(`${name} must have at least ${bytesMin} bytes`)
    else if (duplicateOf !== undefined && (isProduction || isCurrent))
      problems.push(`${name} must differ from ${duplicateOf}`)
    else if (isProduction && examplePattern.test(value)) problems.push(`${name} is from an example: ${remedy}`)
    else if (isProduction && new Set(value).size < distinctMin) {
      problems.push(`${name} must have at least ${distinctMin} different characters: ${remedy}`)
    }
    if (duplicateOf === undefined) seen.set(value, name)
  }
  return problems
}

const remedy = 'generate one with `openssl rand -hex 32`'
