import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { createLoginAttempts, type LoginAttempts } from '../src/domain/sessions/login-attempts.ts'
import type { RevocableClaims } from '../src/domain/sessions/revocations.ts'
import { failure } from '../src/errors.ts'
import { type Admission, createRateCounter, type RateCounter } from '../src/redis/rate-counter.ts'
import {
  addressWindows,
  type CountedBy,
  type Limit,
  type RateLimitSubject,
  type Rule,
  type RuleWindow,
  rateLimitRules,
  subjectWindows
} from '../src/redis/rate-limits.ts'

export interface RateLimits {
  /** Says in an answer's headers how a limit stands. */
  setRateLimitHeaders(
    reply: FastifyReply,
    standing: { max: number; windowMs: number; remaining: number; resetSeconds: number }
  ): void
  /**
   * Asks how the request's token stands and counts the request accordingly: for its subject while the token is good, else for
   * the address. Says so in the answer's headers and in `request.rateLimitKey`.
   * @throws TOO_MANY_REQUESTS and its kind
   */
  check(
    request: FastifyRequest,
    reply: FastifyReply,
    subject: RateLimitSubject | null
  ): Promise<Pick<Admission, 'standing' | 'isVisible'>>
  /**
   * Counts a request that has failed, where nothing was counted before: for whom it is counted, or for the address.
   * @throws TOO_MANY_REQUESTS
   */
  charge(request: FastifyRequest, reply: FastifyReply, whom: 'rateLimitKey' | 'address'): Promise<void>
  /**
   * For a socket that signs in: asks how its token stands and counts the upgrade for its user.
   * @throws TOKEN_REVOKED, TOO_MANY_REQUESTS
   */
  enter(claims: RevocableClaims): Promise<void>
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** default: `general` under /api, else `none` */
    limit?: Limit
    /** default: `address` where somebody unknown may change something, else `user` */
    countedBy?: CountedBy
  }
  interface FastifyRequest {
    /** whom the request is counted for: `user:…`, `session:…` or `address:…` */
    rateLimitKey: string
  }
  interface FastifyInstance {
    rateLimits: RateLimits
    /** for every place that compares a password */
    loginAttempts: LoginAttempts
  }
}

interface Counted extends RuleWindow {
  count: number
  leftMs: number
}

const remainingOf = ({ max, count }: Counted): number => Math.max(0, max - count)
const resetSecondsOf = ({ leftMs }: Counted): number => Math.max(1, Math.ceil(leftMs / 1000))
const isUsedUp = ({ max, count }: Counted): boolean => count > max

/** Of the windows of the rule that came last, which is the route's own, the one that leaves least; one that is used up anyway. */
function tightest(counted: readonly Counted[]): Counted | undefined {
  const last = counted.at(-1)
  return counted
    .filter(({ rule }) => rule === last?.rule)
    .reduce<Counted | undefined>(
      (least, one) => (least && remainingOf(least) <= remainingOf(one) ? least : one),
      undefined
    )
}

function createCounting(counter: RateCounter, say: RateLimits['setRateLimitHeaders']) {
  const withRules = (windows: RuleWindow[], { counted }: Admission): Counted[] =>
    counted.map(({ count, leftMs }, index) => ({ ...windows[index]!, count, leftMs }))
  const tell = (reply: FastifyReply | null, counted: Counted[]): void => {
    const usedUp = counted.find(isUsedUp)
    const one = usedUp ?? tightest(counted)
    if (!one) return
    const resetSeconds = resetSecondsOf(one)
    if (reply) say(reply, { max: one.max, windowMs: one.windowMs, remaining: remainingOf(one), resetSeconds })
    if (usedUp) throw usedUp.rule.refusal(resetSeconds)
  }
  return async (
    reply: FastifyReply | null,
    claims: RevocableClaims | null,
    withToken: RuleWindow[],
    without: RuleWindow[]
  ): Promise<Admission> => {
    if (!claims && without.length === 0) return { standing: 'good', isVisible: false, counted: [] }
    const admission = await counter.admit({ claims, withToken, without })
    const windows = claims && admission.standing === 'good' ? withToken : without
    tell(reply, withRules(windows, admission))
    return admission
  }
}

const rulesOfLimit = (rules: Record<Rule['name'], Rule>): Record<Limit, readonly Rule[]> => ({
  general: [rules.general],
  search: [rules.general, rules.search],
  upload: [rules.general, rules.upload],
  upgrade: [rules.upgrade],
  failures: [],
  none: []
})

/**
 * Exact over all hosts, with Redis or without; never unlimited: when neither Redis nor MongoDB can count, the request
 * is refused with 503.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const rules = rateLimitRules(config)
    const ofLimit = rulesOfLimit(rules)
    const counter = createRateCounter(app.trustedRedis, app.store)
    app.addHook('onClose', async () => counter.stop())
    app.decorateRequest('rateLimitKey', '')
    const { login: max, windowMs } = config.limits
    app.decorate(
      'loginAttempts',
      createLoginAttempts(app.store, { max, windowMs }, (error) =>
        app.faults.report('side_write', error, { where: 'login attempts' })
      )
    )

    const setRateLimitHeaders: RateLimits['setRateLimitHeaders'] = (
      reply,
      { max, windowMs, remaining, resetSeconds }
    ) => {
      reply.headers({
        'ratelimit-limit': max,
        'ratelimit-remaining': remaining,
        'ratelimit-reset': resetSeconds,
        'ratelimit-policy': `${max};w=${Math.ceil(windowMs / 1000)}`
      })
    }
    const count = createCounting(counter, setRateLimitHeaders)

    const windowsFor = (applied: readonly Rule[], key: string, address: string): RuleWindow[] =>
      key.startsWith('address:') ? addressWindows(applied, address) : subjectWindows(applied, key, address)

    app.decorate('rateLimits', {
      setRateLimitHeaders,
      check: async (request, reply, subject) => {
        const { config: route, url = request.url } = request.routeOptions
        const applied = ofLimit[route?.limit ?? (url.startsWith('/api') ? 'general' : 'none')]
        const byAddress = `address:${request.address}`
        const name = subject?.name ?? byAddress
        request.rateLimitKey = byAddress
        const without = addressWindows(applied, request.address)
        const withToken = windowsFor(applied, name, request.address)
        const { standing, isVisible } = await count(reply, subject?.claims ?? null, withToken, without)
        if (standing === 'good') request.rateLimitKey = name
        return { standing, isVisible }
      },
      charge: async (request, reply, whom) => {
        const subject = whom === 'address' ? '' : request.rateLimitKey
        const windows = windowsFor([rules.general], subject || `address:${request.address}`, request.address)
        await count(reply, null, [], windows)
      },
      enter: async (claims) => {
        const { name, max, windowMs } = rules.upgrade
        const window = { rule: rules.upgrade, id: `${name}:user:${claims.id}`, windowMs, max }
        const { standing } = await count(null, claims, [window], [])
        if (standing !== 'good') throw failure('TOKEN_REVOKED')
      }
    })
  },
  { name: 'rate-limit', dependencies: ['client-address', 'redis-lease'] }
)
