/** Which limits there are, and in which windows a request is counted for whom. */
import type { Config } from '../config/config.ts'
import type { RevocableClaims } from '../domain/sessions/revocations.ts'
import { type AppError, failure } from '../errors.ts'
import type { Window } from './trusted-client.ts'

/**
 * Which limits a route has: the general one, alone or with one of its own; of upgrades only; only for what fails (one may
 * leave however much one asked before); none.
 */
export type Limit = 'general' | 'search' | 'upload' | 'upgrade' | 'failures' | 'none'

/** For whom a request is counted that comes with a good token: who is signed in, the session of a refresh token, or nobody. */
export type CountedBy = 'user' | 'session' | 'address'

/** Whom a token stands for. */
export interface RateLimitSubject {
  claims: RevocableClaims
  /** `user:…` or `session:…`; null: counted by address all the same */
  name: string | null
}

/** A limit: so many requests in a window, and what is said beyond. */
export interface Rule {
  name: 'general' | 'search' | 'upload' | 'upgrade'
  max: number
  windowMs: number
  refusal: (retryAfterSeconds: number) => AppError
}

export function rateLimitRules({ limits }: Config): Record<Rule['name'], Rule> {
  const { windowMs, general, search, upload, upgrade } = limits
  return {
    general: {
      name: 'general',
      max: general,
      windowMs,
      refusal: (retryAfterSeconds) => failure('TOO_MANY_REQUESTS', { retryAfterSeconds })
    },
    search: {
      name: 'search',
      max: search,
      windowMs: 60_000,
      refusal: (retryAfterSeconds) => failure('TOO_MANY_SEARCHES', { retryAfterSeconds })
    },
    upload: {
      name: 'upload',
      max: upload,
      windowMs: 3_600_000,
      refusal: (retryAfterSeconds) => failure('TOO_MANY_UPLOADS', { retryAfterSeconds, params: { max: upload } })
    },
    upgrade: {
      name: 'upgrade',
      max: upgrade,
      windowMs: 60_000,
      refusal: (retryAfterSeconds) => failure('TOO_MANY_REQUESTS', { retryAfterSeconds })
    }
  }
}

/** A window of a rule. */
export interface RuleWindow extends Window {
  rule: Rule
}

/** How often as much as one person may come from one address: an office, a school; and all accounts one makes there. */
const sharedFactor = 20

/** Where a request is counted that nobody signed in stands for. */
export const addressWindows = (rules: readonly Rule[], address: string): RuleWindow[] =>
  rules.map((rule) => ({ rule, id: `${rule.name}:address:${address}`, windowMs: rule.windowMs, max: rule.max }))

/**
 * Where a request of `subject` (`user:…`, `session:…`) is counted: for them, and for the address with all others of it. Who
 * has used up their own takes nothing from these.
 */
export const subjectWindows = (rules: readonly Rule[], subject: string, address: string): RuleWindow[] =>
  rules.flatMap((rule) => [
    { rule, id: `${rule.name}:${subject}`, windowMs: rule.windowMs, max: rule.max },
    {
      rule,
      id: `${rule.name}-shared:address:${address}`,
      windowMs: rule.windowMs,
      max: Math.min(Number.MAX_SAFE_INTEGER, rule.max * sharedFactor)
    }
  ])
