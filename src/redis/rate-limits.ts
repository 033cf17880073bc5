/** The rate limits, and the windows in which a request is counted against them. */
import type { Config } from '../config/config.ts'
import type { RevocableClaims } from '../domain/sessions/revocations.ts'
import { type AppError, failure } from '../errors.ts'
import type { Window } from './trusted-client.ts'

/**
 * Which limits a route has: the general one, alone or with one of its own; the one of upgrades; the general one for failed
 * requests only (signing out must not depend on the number of earlier requests); none.
 */
export type Limit = 'general' | 'search' | 'upload' | 'upgrade' | 'failures' | 'none'

/** The subject of a request with a good token: its user, the session of its refresh token, or the client address. */
export type CountedBy = 'user' | 'session' | 'address'

/** The subject that a request's token identifies. */
export interface RateLimitSubject {
  claims: RevocableClaims
  /** `user:…` or `session:…`; null: counted by address in spite of the token */
  name: string | null
}

/** A limit: `max` requests in a window, and the error beyond it. */
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

/** The limit of an address as a multiple of a user's: offices and schools share one, and so do accounts made in bulk. */
const sharedFactor = 20

/** The windows of a request without a signed-in subject. */
export const addressWindows = (rules: readonly Rule[], address: string): RuleWindow[] =>
  rules.map((rule) => ({ rule, id: `${rule.name}:address:${address}`, windowMs: rule.windowMs, max: rule.max }))

/**
 * The windows of a request of `subject` (`user:…`, `session:…`): its own, and the one it shares with all others of the
 * address. A subject that has used up its own takes nothing from the shared one.
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
