/**
 * Rate limits: exact over all hosts, with Redis or without; never unlimited: when neither Redis nor MongoDB can count, the
 * request is rejected with 503.
 */
import rateLimit from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { createLoginAttempts, type LoginAttempts } from '../src/domain/sessions/login-attempts.ts'
import type { RevocableClaims } from '../src/domain/sessions/revocations.ts'
import { AppError, failure } from '../src/errors.ts'
import { limiterOptions, type RateCount, tightest } from '../src/http/rate-limiter.ts'
import { type Admission, createRateCounter } from '../src/redis/rate-counter.ts'
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
  /** Rejects with `error`; the response has the rate limit headers of `limit`, used up. */
  refuse(reply: FastifyReply, error: AppError, limit: { max: number; windowMs: number }): Promise<never>
  /**
   * Reads the standing of the request's token and counts the request accordingly: for its subject while the token is good,
   * otherwise for the address. Sets the response's rate limit headers and `request.rateLimitKey`.
   * @throws TOO_MANY_REQUESTS, TOO_MANY_SEARCHES, TOO_MANY_UPLOADS
   */
  check(
    request: FastifyRequest,
    reply: FastifyReply,
    subject: RateLimitSubject | null
  ): Promise<Pick<Admission, 'standing' | 'isVisible'>>
  /**
   * Counts a request that has failed, where nothing was counted before: by its rate limit key, or by its address.
   * @throws TOO_MANY_REQUESTS
   */
  charge(request: FastifyRequest, reply: FastifyReply, whom: 'rateLimitKey' | 'address'): Promise<void>
  /**
   * For a socket that signs in: reads the standing of its token and counts the upgrade for its user.
   * @throws TOKEN_REVOKED, TOO_MANY_REQUESTS
   */
  enter(claims: RevocableClaims): Promise<void>
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** default: `general` under /api, else `none` */
    limit?: Limit
    /** default: `address` where a request without a token may change something, otherwise `user` */
    countedBy?: CountedBy
  }
  interface FastifyRequest {
    /** what the request is counted for: `user:…`, `session:…` or `address:…` */
    rateLimitKey: string
  }
  interface FastifyInstance {
    rateLimits: RateLimits
    /** for every place that compares a password */
    loginAttempts: LoginAttempts
  }
}

/** For the counts of a socket, which has no response to carry headers. */
const noReply = { header: () => noReply } as unknown as FastifyReply

const rulesOfLimit = (rules: Record<Rule['name'], Rule>): Record<Limit, readonly Rule[]> => ({
  general: [rules.general],
  search: [rules.general, rules.search],
  suggestions: [rules.suggestions],
  upload: [rules.general, rules.upload],
  upgrade: [rules.upgrade],
  events: [rules.events],
  failures: [],
  none: []
})

export default fp<{ config: Config }>(
  async (app, { config }) => {
    const hits = app.metrics.counter('rate_limit_hits_total')
    for (const name of [...Object.keys(rateLimitRules(config)), 'login']) hits.add(0, name)
    const rules = rateLimitRules(config, (name) => hits.add(1, name))
    const ofLimit = rulesOfLimit(rules)
    const counter = createRateCounter(app.trustedRedis, app.store)
    app.addHook('onClose', async () => counter.stop())
    app.decorateRequest('rateLimitKey', '')
    const { login: max, windowMs } = config.limits
    const attempts = createLoginAttempts(app.store, { max, windowMs }, (error) =>
      app.faults.report('side_write', error, { where: 'login attempts' })
    )
    const noteHit = (error: unknown): never => {
      if (error instanceof AppError && error.code === 'TOO_MANY_LOGINS') hits.add(1, 'login')
      throw error
    }
    app.decorate('loginAttempts', {
      guard: (address, email, login) => attempts.guard(address, email, login).catch(noteHit)
    })

    await app.register(rateLimit, limiterOptions())
    const limiter = app.rateLimit()
    const limit = async (reply: FastifyReply, count: RateCount['count']): Promise<void> => {
      const rateCount: RateCount = { reply, count, standing: null, routeOptions: {} }
      await limiter.call(app, rateCount as unknown as FastifyRequest, reply)
    }
    /** @throws what the limit says when it is used up */
    const admit = async (
      reply: FastifyReply,
      claims: RevocableClaims | null,
      withToken: RuleWindow[],
      without: RuleWindow[]
    ): Promise<Admission> => {
      let admission: Admission = { standing: 'good', isVisible: false, counted: [] }
      if (!claims && without.length === 0) return admission
      await limit(reply, async () => {
        admission = await counter.admit({ claims, withToken, without })
        return tightest(claims && admission.standing === 'good' ? withToken : without, admission)
      })
      return admission
    }

    const windowsFor = (applied: readonly Rule[], key: string, address: string): RuleWindow[] =>
      key.startsWith('address:') ? addressWindows(applied, address) : subjectWindows(applied, key, address)

    app.decorate('rateLimits', {
      refuse: async (reply, error, { max, windowMs }) => {
        const leftMs = (error.retryAfterSeconds ?? 0) * 1000
        await limit(reply, async () => ({ rule: { refusal: () => error }, max, windowMs, count: max + 1, leftMs }))
        throw error
      },
      check: async (request, reply, subject) => {
        const { config: route, url = request.url } = request.routeOptions
        const applied = ofLimit[route?.limit ?? (url.startsWith('/api') ? 'general' : 'none')]
        const byAddress = `address:${request.address}`
        const name = subject?.name ?? byAddress
        request.rateLimitKey = byAddress
        const without = addressWindows(applied, request.address)
        const withToken = windowsFor(applied, name, request.address)
        const { standing, isVisible } = await admit(reply, subject?.claims ?? null, withToken, without)
        if (standing === 'good') request.rateLimitKey = name
        return { standing, isVisible }
      },
      charge: async (request, reply, whom) => {
        const subject = whom === 'address' ? '' : request.rateLimitKey
        const windows = windowsFor([rules.general], subject || `address:${request.address}`, request.address)
        await admit(reply, null, [], windows)
      },
      enter: async (claims) => {
        const { name, max, windowMs } = rules.upgrade
        const window = { rule: rules.upgrade, id: `${name}:user:${claims.id}`, windowMs, max }
        const { standing } = await admit(noReply, claims, [window], [])
        if (standing !== 'good') throw failure('TOKEN_REVOKED')
      }
    })
  },
  { name: 'rate-limit', dependencies: ['client-address', 'metrics', 'redis-lease'] }
)
