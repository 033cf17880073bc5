/** The rate limits, and the windows in which a request is counted against them. */
import type { Config } from '../config/config.ts'
import type { RevocableClaims } from '../domain/sessions/revocations.ts'
import { type AppError, type ErrorCode, failure } from '../errors.ts'
import type { Window } from './admission.ts'

/**
 * Which limits a route has: the general one, alone or with one of its own; the one of upgrades; the general one for failed
 * requests only (signing out must not depend on the number of earlier requests); that of suggestions alone, which come with each
 * key typed; that of events over HTTP alone; that of messages alone, of
 * which a chat has many; that of the console's samples alone, which asks for them all the time; none.
 */
export type Limit = Rule['name'] | 'failures' | 'none'

/** The subject of a request with a good token: its user, the session of its refresh token, or the client address. */
export type CountedBy = 'user' | 'session' | 'address'

/** The limit of an address as a multiple of a user's: offices and schools share one, and so do accounts made in bulk. */
const sharedFactor = 20

/** A console asks for samples twelve times a minute, and some times more when it is opened. */
const samplesMax = 120

/** The subject that a request's token identifies. */
export interface RateLimitSubject {
  claims: RevocableClaims
  /** `user:…` or `session:…`; null: counted by address in spite of the token */
  name: string | null
}

/** A limit: `max` requests in a window, and the error beyond it. */
export interface Rule {
  name: 'general' | 'search' | 'suggestions' | 'upload' | 'upgrade' | 'events' | 'message' | 'samples'
  max: number
  /** of an address whose users are counted each for themselves */
  sharedMax: number
  windowMs: number
  refusal: (retryAfterSeconds: number) => AppError
}

/** @param onRefusal called whenever a rule rejects a request */
export function rateLimitRules(
  { limits }: Pick<Config, 'limits'>,
  onRefusal: (name: Rule['name']) => void = () => undefined
): Record<Rule['name'], Rule> {
  const { windowMs, general, search, suggestions, upload, upgrade, events, message } = limits
  const rule = (
    name: Rule['name'],
    max: number,
    ofMs: number,
    code: ErrorCode,
    params: Record<string, number> = {}
  ): Rule => ({
    name,
    max,
    sharedMax: Math.min(Number.MAX_SAFE_INTEGER, max * sharedFactor),
    windowMs: ofMs,
    refusal: (retryAfterSeconds) => {
      onRefusal(name)
      return failure(code, { retryAfterSeconds, params })
    }
  })
  return {
    general: rule('general', general, windowMs, 'TOO_MANY_REQUESTS'),
    search: rule('search', search, 60_000, 'TOO_MANY_SEARCHES'),
    suggestions: rule('suggestions', suggestions, 60_000, 'TOO_MANY_SEARCHES'),
    upload: rule('upload', upload, 3_600_000, 'TOO_MANY_UPLOADS', { max: upload }),
    upgrade: rule('upgrade', upgrade, 60_000, 'TOO_MANY_REQUESTS'),
    events: rule('events', events, 60_000, 'TOO_MANY_REQUESTS'),
    message: rule('message', message, 60_000, 'TOO_MANY_MESSAGES'),
    samples: rule('samples', samplesMax, 60_000, 'TOO_MANY_REQUESTS')
  }
}

/** A window of a rule. */
export interface RuleWindow extends Window {
  rule: Rule
}

/** The windows of a request without a signed-in subject. */
export const addressWindows = (rules: readonly Rule[], address: string): RuleWindow[] =>
  rules.map((rule) => ({ rule, id: `${rule.name}:address:${address}`, windowMs: rule.windowMs, max: rule.max }))

/**
 * The windows of a request of `subject` (`user:…`, `session:…`): its own, and the one it shares with all others of the
 * address. A subject that has used up its own takes nothing from the shared one.
 */
export function subjectWindows(rules: readonly Rule[], subject: string, address: string): RuleWindow[] {
  const windows: RuleWindow[] = []
  for (const rule of rules) {
    const { name, windowMs, max, sharedMax } = rule
    windows.push({ rule, id: `${name}:${subject}`, windowMs, max })
    windows.push({ rule, id: `${name}-shared:address:${address}`, windowMs, max: sharedMax })
  }
  return windows
}

/** The rules that a request of a limit is counted by. */
export const rulesOfLimit = (rules: Record<Rule['name'], Rule>): Record<Limit, readonly Rule[]> => ({
  general: [rules.general],
  search: [rules.general, rules.search],
  suggestions: [rules.suggestions],
  upload: [rules.general, rules.upload],
  upgrade: [rules.upgrade],
  events: [rules.events],
  message: [rules.message],
  samples: [rules.samples],
  failures: [],
  none: []
})
