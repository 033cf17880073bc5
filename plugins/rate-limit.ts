/**
 * Rate limits: exact over all hosts, with Redis or without; never unlimited: when neither Redis nor MongoDB can count, the
 * request is rejected with 503.
 */
import rateLimit from '@fastify/rate-limit'
import type { FastifyContextConfig, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { createLoginAttempts, type LoginAttempts } from '../src/domain/sessions/login-attempts.ts'
import type { RevocableClaims } from '../src/domain/sessions/revocations.ts'
import { AppError, failure } from '../src/errors.ts'
import {
  type Admitted,
  createLimiter,
  type Limiter,
  limiterOptions,
  type RouteLimits,
  type Standing,
  tightest
} from '../src/http/rate-limiter.ts'
import { redisKeys } from '../src/redis/keys.ts'
import { type Admission, createRateCounter } from '../src/redis/rate-counter.ts'
import {
  addressWindows,
  type CountedBy,
  type Limit,
  type RateLimitSubject,
  type Rule,
  type RuleWindow,
  rateLimitRules,
  rulesOfLimit,
  subjectWindows
} from '../src/redis/rate-limits.ts'

export interface RateLimits {
  /** Rejects with `error`; the response has the rate limit headers of `limit`, used up. */
  refuse(reply: FastifyReply, error: AppError, limit: { max: number; windowMs: number }): Promise<never>
  /** What check() is to be given for a route; resolved once. */
  ofRoute(limit: Limit, versions: FastifyContextConfig['versions']): RouteLimits
  /**
   * Reads the standing of the request's token and counts the request accordingly: for its subject while the token is good,
   * otherwise for the address. Sets the response's rate limit headers and `request.rateLimitKey`. Calls `done` at once when
   * there is nothing to ask, otherwise with TOO_MANY_REQUESTS, TOO_MANY_SEARCHES, TOO_MANY_UPLOADS or what has failed.
   */
  check(
    request: FastifyRequest,
    reply: FastifyReply,
    limits: RouteLimits,
    subject: RateLimitSubject | null,
    done: (error: Error | null, admitted: Admitted) => void
  ): void
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
    /**
     * The names of versions that are read in the same step as the rest: `request.admission.values`, in this order. Asked before
     * the request is validated.
     */
    versions?: (request: FastifyRequest) => readonly string[]
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

const unasked: Admitted = Object.freeze({ standing: 'good', isVisible: false, values: null, fillId: '' })

const nothing: readonly string[] = []

/** For the counts of a socket, which has no response to carry headers. */
const noReply = { header: () => noReply } as unknown as FastifyReply

export default fp<{ config: Config }>(
  async (app, { config }) => {
    const hits = app.metrics.counter('rate_limit_hits_total')
    for (const name of [...Object.keys(rateLimitRules(config)), 'login']) hits.add(0, name)
    const rules = rateLimitRules(config, (name) => hits.add(1, name))
    const ofLimit = rulesOfLimit(rules)
    const counter = createRateCounter(app.trustedRedis, app.store)
    const keys = redisKeys(app.store.db.databaseName)
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

    await app.register(rateLimit, limiterOptions)
    const limiters: Limiter[] = []
    const limiterOf = (max: number, windowMs: number): Limiter => {
      const known = limiters.find((one) => one.max === max && one.windowMs === windowMs)
      if (known) return known
      const limiter = createLimiter(app, max, windowMs)
      limiters.push(limiter)
      return limiter
    }
    for (const { max, sharedMax, windowMs } of Object.values(rules)) {
      limiterOf(max, windowMs)
      limiterOf(sharedMax, windowMs)
    }
    const tell = (reply: FastifyReply, { max, windowMs }: { max: number; windowMs: number }, standing: Standing) =>
      limiterOf(max, windowMs).tell(reply, standing)

    /** @throws what the limit says when it is used up */
    const admit = async (
      reply: FastifyReply,
      claims: RevocableClaims | null,
      withToken: RuleWindow[],
      without: RuleWindow[],
      reads: readonly string[] = []
    ): Promise<Admission> => {
      const admission = await counter.admit({ claims, withToken, without, reads })
      const { standing, counted } = admission
      const windows = claims && standing === 'good' ? withToken : without
      const at = tightest(windows, counted)
      if (at < 0) return admission
      const [window, { count, leftMs }] = [windows[at]!, counted[at]!]
      await tell(reply, window, { count, leftMs, refusal: window.rule.refusal })
      return admission
    }

    const windowsFor = (applied: readonly Rule[], key: string, address: string): RuleWindow[] =>
      key.startsWith('address:') ? addressWindows(applied, address) : subjectWindows(applied, key, address)

    app.decorate('rateLimits', {
      refuse: async (reply, error, { max, windowMs }) => {
        const leftMs = (error.retryAfterSeconds ?? 0) * 1000
        await tell(reply, { max, windowMs }, { count: max + 1, leftMs, refusal: () => error })
        throw error
      },
      ofRoute: (limit, versions) => ({
        rules: ofLimit[limit],
        readsOf: versions ? (request) => versions(request).map(keys.version) : null
      }),
      check: (request, reply, { rules, readsOf }, subject, done) => {
        const byAddress = `address:${request.address}`
        request.rateLimitKey = byAddress
        const reads = readsOf?.(request) ?? nothing
        if (!subject && rules.length === 0 && reads.length === 0) {
          done(null, unasked)
          return
        }
        const name = subject?.name ?? byAddress
        const without = addressWindows(rules, request.address)
        const withToken = subject ? windowsFor(rules, name, request.address) : without
        admit(reply, subject?.claims ?? null, withToken, without, reads).then(
          (admission) => {
            if (admission.standing === 'good') request.rateLimitKey = name
            done(null, admission)
          },
          (error: Error) => done(error, unasked)
        )
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
