/** Checks the settings and makes the configuration of them. */
import { hostname } from 'node:os'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { adminPortOf, checkAdminPort } from './admin-port.ts'
import { checkDocsAccounts, type DocsAccount, readDocsAccounts } from './docs-accounts.ts'
import { checkDurations, durationSeconds } from './durations.ts'
import { type Environment, environmentSchema } from './environment.ts'
import { readList } from './lists.ts'
import { checkMail, isLocalSender } from './mail.ts'
import { checkMongodbUri } from './mongodb-uri.ts'
import { checkNode } from './node.ts'
import { allowedOrigins, checkOrigins, linkOrigins } from './origins.ts'
import { checkProxies } from './proxies.ts'
import { checkRedisUrl } from './redis-url.ts'
import { checkSecrets } from './secrets.ts'

/** By name; those that are empty count as unset. */
export type Settings = Readonly<Record<string, string | undefined>>

export interface Config {
  production: boolean
  environment: string
  host: string
  port: number
  /** where the primary serves its status and metrics; port 0: any free one */
  admin: { host: string; port: number }
  workers: number
  /** 0: no limit */
  workerMemoryMaxBytes: number
  instance: string
  exposeInstance: boolean
  /** `mayLag`: lists, searches and analytics are read from secondaries */
  mongodb: { uri: string; poolMax: number; mayLag: boolean }
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
  /** Origins allowed for browsers; in development without FRONTEND_URL the usual ports of localhost. */
  origins: string[]
  /** The front end that mailed links lead to; '' when there is none: then they lead to this service's own pages. */
  frontendUrl: string
  /** Origin of every link this service generates to itself; without PUBLIC_URL a local one. */
  publicUrl: string
  hasPublicUrl: boolean
  /** whether /docs is served */
  publicDocs: boolean
  /** accounts of a demonstration that /docs offers; never any in production */
  docsAccounts: readonly DocsAccount[]
  trustProxy: string[]
  limits: {
    windowMs: number
    general: number
    login: number
    search: number
    suggestions: number
    upload: number
    upgrade: number
    events: number
    message: number
  }
  /** of companies without a verified domain; 0: any number */
  unverifiedJobsPerDay: number
  cacheBytesMax: number
  eventRetentionSeconds: number
  drainAnnounceMs: number
  mail: {
    smtpUrl: string
    from: string
    eventsPerHourMax: number
  }
  logLevel: string
}

/** Thrown by loadConfig: `problems` lists every problem, one readable line each, naming its variable. */
export class ConfigError extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(`Invalid environment:\n${problems.map((line) => `  - ${line}`).join('\n')}`)
    this.problems = problems
  }
}

export const ownEnvironment: NodeJS.ProcessEnv = process.env

/** Rules beyond the schema: for single settings, and for settings that depend on one another. */
const checks: ((env: Partial<Environment>, isProduction: boolean) => string[])[] = [
  checkMongodbUri,
  checkRedisUrl,
  checkSecrets,
  checkDurations,
  checkOrigins,
  checkDocsAccounts,
  checkProxies,
  checkMail,
  checkAdminPort,
  (_env, isProduction) => checkNode(isProduction)
]

/** Problems by variable. No value is repeated: it may be a secret, or stand where one belongs. */
function schemaProblems(raw: Record<string, unknown>): Map<string, string> {
  const problems = new Map<string, string>()
  for (const [name, schema] of Object.entries<TSchema & { description?: string }>(environmentSchema.properties)) {
    if (raw[name] === undefined) problems.set(name, `${name} is missing (${schema.description})`)
    else if (!Value.Check(schema, raw[name])) {
      const reason = Value.Errors(schema, raw[name])[0]?.message ?? 'is invalid'
      problems.set(name, `${name} ${reason} (${schema.description})`)
    }
  }
  return problems
}

/**
 * Makes the configuration of all settings. Empty ones count as unset. Invalid values are rejected everywhere, valid but
 * unsafe ones in production only.
 * @throws ConfigError listing every problem at once, without any part of a secret or a password
 */
export function loadConfig(source: Settings): Config {
  const known: Record<string, unknown> = {}
  for (const name of Object.keys(environmentSchema.properties)) {
    if (source[name] !== undefined && source[name] !== '') known[name] = source[name]
  }
  const raw = Value.Convert(environmentSchema, Value.Default(environmentSchema, known)) as Record<string, unknown>
  const unreadable = schemaProblems(raw)
  const readable: Partial<Environment> = Object.fromEntries(
    Object.entries(raw).filter(([name]) => !unreadable.has(name))
  )
  const isProduction = readable.NODE_ENV === 'production'
  const problems = [...unreadable.values(), ...checks.flatMap((check) => check(readable, isProduction))]
  if (problems.length > 0) throw new ConfigError(problems)
  return toConfig(raw as Environment)
}

/** Settings that are valid but usually a mistake, one line each: logged once at a start in production. */
export function configWarnings({ production, hasPublicUrl, frontendUrl, mail }: Config): string[] {
  if (!production) return []
  const warnings: string[] = []
  if (!hasPublicUrl && frontendUrl === '')
    warnings.push('neither FRONTEND_URL nor PUBLIC_URL is set: links in mails lead to this machine')
  if (mail.smtpUrl === '') warnings.push('SMTP_URL is not set: mails are written to .skillmatch/mail and not sent')
  if (isLocalSender(mail.from)) warnings.push('MAIL_FROM is an address of localhost: other mail servers reject it')
  return warnings
}

function toConfig(env: Environment): Config {
  const isProduction = env.NODE_ENV === 'production'
  return {
    production: isProduction,
    environment: env.NODE_ENV,
    ...{ host: env.HOST, port: env.PORT },
    admin: { host: env.ADMIN_HOST, port: adminPortOf(env) },
    workers: env.WORKERS,
    workerMemoryMaxBytes: env.WORKER_MEMORY_MAX_MB * 1024 * 1024,
    instance: env.INSTANCE_NAME || `${hostname()}:${env.PORT}`,
    exposeInstance: env.EXPOSE_INSTANCE,
    mongodb: {
      uri: env.MONGODB_URI,
      poolMax: env.MONGODB_POOL_MAX,
      mayLag: env.MONGODB_LAGGING_READS === 'secondaryPreferred'
    },
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
    origins: allowedOrigins(env),
    ...linkOrigins(env),
    publicDocs: env.PUBLIC_DOCS === '' ? !isProduction : env.PUBLIC_DOCS === 'true',
    docsAccounts: readDocsAccounts(env.DOCS_ACCOUNTS),
    trustProxy: readList(env.TRUST_PROXY),
    limits: {
      ...{ windowMs: env.RATE_LIMIT_WINDOW_MS, general: env.RATE_LIMIT_MAX_REQUESTS },
      login: env.LOGIN_RATE_LIMIT_MAX,
      ...{ search: env.SEARCH_RATE_LIMIT_MAX, suggestions: env.SUGGESTIONS_RATE_LIMIT_MAX },
      ...{ upload: env.UPLOAD_RATE_LIMIT_MAX, upgrade: env.UPGRADE_RATE_LIMIT_MAX },
      ...{ events: env.EVENTS_RATE_LIMIT_MAX, message: env.MESSAGE_RATE_LIMIT_MAX }
    },
    unverifiedJobsPerDay: env.UNVERIFIED_JOBS_PER_DAY,
    cacheBytesMax: env.CACHE_BYTES_MAX,
    eventRetentionSeconds: durationSeconds(env.EVENT_RETENTION),
    drainAnnounceMs: env.DRAIN_ANNOUNCE_MS,
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, eventsPerHourMax: env.EVENT_MAILS_PER_HOUR_MAX },
    logLevel: env.LOG_LEVEL
  }
}
