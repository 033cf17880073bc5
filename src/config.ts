import { hostname } from 'node:os'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { type Environment, environmentSchema } from './environment.ts'

export interface Config {
  production: boolean
  environment: string
  host: string
  port: number
  workers: number
  instance: string
  exposeInstance: boolean
  mongodb: { uri: string; poolMax: number }
  redisUrl: string
  tokens: {
    accessSecret: string
    accessSecretPrevious: string
    refreshSecret: string
    refreshSecretPrevious: string
    accessTtlSeconds: number
    refreshTtlSeconds: number
    sessionMaxSeconds: number
    issuer: string
    audience: string
  }
  /** What browsers may come from; in development without FRONTEND_URL the usual ports of localhost. */
  origins: string[]
  /** The front end mailed links lead to; '' when there is none: then they lead to pages of our own. */
  frontendUrl: string
  /** Origin of every link this service makes to itself; without PUBLIC_URL a local one. */
  publicUrl: string
  /** Whether /docs and its document answer. */
  publicDocs: boolean
  trustProxy: string[]
  limits: { windowMs: number; general: number; login: number; search: number; upload: number; upgrade: number }
  eventRetentionSeconds: number
  drainAnnounceMs: number
  mail: { smtpUrl: string; from: string }
  logLevel: string
}

/** Thrown by loadConfig: `problems` lists everything wrong, one readable line each, naming its variable. */
export class ConfigError extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(`The environment is not usable:\n${problems.map((line) => `  - ${line}`).join('\n')}`)
    this.problems = problems
  }
}

const secondsPerUnit = { s: 1, m: 60, h: 3600, d: 86400 } as const

function durationSeconds(text: string): number {
  const unit = text.at(-1) as keyof typeof secondsPerUnit
  return Number(text.slice(0, -1)) * secondsPerUnit[unit]
}

/** Where front ends under development are served by their tools. */
const developmentOrigins = ['http://localhost:5173', 'http://localhost:3000', 'http://localhost:3001']

const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Addresses or CIDRs only: `true` would believe anybody's X-Forwarded-For, a number is ignored by today's Fastify. */
const proxyPattern = /^(\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?|[0-9a-f:]*:[0-9a-f:.]*(\/\d{1,3})?)$/i

function crossChecks(env: Environment): string[] {
  const problems: string[] = []
  for (const name of [
    'JWT_SECRET',
    'JWT_REFRESH_SECRET',
    'JWT_SECRET_PREVIOUS',
    'JWT_REFRESH_SECRET_PREVIOUS'
  ] as const) {
    const value = env[name]
    if (value !== '' && Buffer.byteLength(value) < 32) problems.push(`${name} must have at least 32 bytes`)
  }
  if (env.JWT_SECRET !== undefined && env.JWT_SECRET === env.JWT_REFRESH_SECRET) {
    problems.push('JWT_REFRESH_SECRET must differ from JWT_SECRET')
  }
  for (const proxy of list(env.TRUST_PROXY)) {
    if (!proxyPattern.test(proxy)) problems.push(`TRUST_PROXY must list addresses or CIDRs, not "${proxy}"`)
  }
  for (const origin of list(env.FRONTEND_URL)) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      problems.push(`FRONTEND_URL must list origins such as https://app.example.com, not "${origin}"`)
    }
  }
  if (env.PUBLIC_URL !== '' && !isWebOrigin(env.PUBLIC_URL)) {
    problems.push(`PUBLIC_URL must be one origin such as https://api.example.com, not "${env.PUBLIC_URL}"`)
  }
  return problems
}

const isWebOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text

function schemaProblems(raw: Record<string, unknown>): string[] {
  const problems = new Map<string, string>()
  for (const [name, schema] of Object.entries<TSchema & { description?: string }>(environmentSchema.properties)) {
    if (raw[name] === undefined) problems.set(name, `${name} is missing (${schema.description})`)
    else if (!Value.Check(schema, raw[name])) {
      const reason = Value.Errors(schema, raw[name])[0]?.message ?? 'is wrong'
      problems.set(name, `${name} ${reason} (${schema.description})`)
    }
  }
  return [...problems.values()]
}

/**
 * Reads the environment once, whole. Empty variables count as unset.
 * @throws ConfigError listing every problem at once
 */
export function loadConfig(source: NodeJS.ProcessEnv = process.env): Config {
  const known: Record<string, unknown> = {}
  for (const name of Object.keys(environmentSchema.properties)) {
    if (source[name] !== undefined && source[name] !== '') known[name] = source[name]
  }
  const raw = Value.Convert(environmentSchema, Value.Default(environmentSchema, known)) as Record<string, unknown>
  const problems = schemaProblems(raw)
  if (problems.length > 0) throw new ConfigError(problems)
  const env = raw as Environment
  const crossed = crossChecks(env)
  if (crossed.length > 0) throw new ConfigError(crossed)
  return toConfig(env)
}

function toConfig(env: Environment): Config {
  const isProduction = env.NODE_ENV === 'production'
  return {
    production: isProduction,
    environment: env.NODE_ENV,
    host: env.HOST,
    port: env.PORT,
    workers: env.WORKERS,
    instance: env.INSTANCE_NAME || `${hostname()}:${env.PORT}`,
    exposeInstance: env.EXPOSE_INSTANCE,
    mongodb: { uri: env.MONGODB_URI, poolMax: env.MONGODB_POOL_MAX },
    redisUrl: env.REDIS_URL,
    tokens: {
      accessSecret: env.JWT_SECRET,
      accessSecretPrevious: env.JWT_SECRET_PREVIOUS,
      refreshSecret: env.JWT_REFRESH_SECRET,
      refreshSecretPrevious: env.JWT_REFRESH_SECRET_PREVIOUS,
      accessTtlSeconds: durationSeconds(env.JWT_EXPIRE),
      refreshTtlSeconds: durationSeconds(env.JWT_REFRESH_EXPIRE),
      sessionMaxSeconds: durationSeconds(env.SESSION_LIFE_MAX),
      issuer: 'skillmatch',
      audience: 'skillmatch'
    },
    origins: env.FRONTEND_URL === '' && !isProduction ? developmentOrigins : list(env.FRONTEND_URL),
    frontendUrl: list(env.FRONTEND_URL)[0] ?? '',
    publicUrl: env.PUBLIC_URL || `http://localhost:${env.PORT}`,
    publicDocs: env.PUBLIC_DOCS === '' ? !isProduction : env.PUBLIC_DOCS === 'true',
    trustProxy: list(env.TRUST_PROXY),
    limits: {
      windowMs: env.RATE_LIMIT_WINDOW_MS,
      general: env.RATE_LIMIT_MAX_REQUESTS,
      login: env.LOGIN_RATE_LIMIT_MAX,
      search: env.SEARCH_RATE_LIMIT_MAX,
      upload: env.UPLOAD_RATE_LIMIT_MAX,
      upgrade: env.UPGRADE_RATE_LIMIT_MAX
    },
    eventRetentionSeconds: durationSeconds(env.EVENT_RETENTION),
    drainAnnounceMs: env.DRAIN_ANNOUNCE_MS,
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM },
    logLevel: env.LOG_LEVEL
  }
}
