import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config.ts'
import { createLoginAttempts, type LoginAttempts } from '../src/domain/login-attempts.ts'
import { type AppError, failure } from '../src/errors.ts'
import type { AccessClaims } from '../src/schemas/tokens.ts'
import { createLimitCounter, type LimitCounter } from '../src/trust/limits.ts'

/** Which limits a route has beside the general one; `none` lifts that too. */
export type Limit = 'general' | 'search' | 'upload' | 'none'

export interface Limits {
  /** Says in an answer's headers how a limit stands. */
  say(reply: FastifyReply, standing: { max: number; windowMs: number; remaining: number; resetSeconds: number }): void
  /** Counts the request, says so in its answer's headers. @throws TOO_MANY_REQUESTS and its kind */
  check(request: FastifyRequest, reply: FastifyReply, claims: AccessClaims | null): Promise<void>
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** default: `general` under /api, else `none` */
    limit?: Limit
  }
  interface FastifyRequest {
    /** the client's address as it is counted: IPv6 by /64, IPv4 in its own form */
    address: string
    /** whom the request is counted for: the person, else the address */
    countedFor: string
  }
  interface FastifyInstance {
    limits: Limits
    /** for every place that compares a password */
    loginAttempts: LoginAttempts
  }
}

interface Rule {
  name: Exclude<Limit, 'none'>
  max: number
  windowMs: number
  refusal: (retryAfterSeconds: number) => AppError
}

function rulesOf({ limits }: Config): Record<Rule['name'], Rule> {
  const { windowMs, general, search, upload } = limits
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
    }
  }
}

/** @fastify/rate-limit's idea of a store, over ours. */
function createStoreClass(counter: LimitCounter) {
  return class CountingStore {
    incr(
      key: string,
      done: (error: Error | null, result?: { current: number; ttl: number }) => void,
      windowMs: number,
      max: number
    ): void {
      counter.count(key, windowMs, max).then(
        ({ count, leftMs }) => done(null, { current: count, ttl: leftMs }),
        (error: Error) => done(error)
      )
    }
    child(): CountingStore {
      return this
    }
  }
}

const unknownAddress = '0.0.0.0'

/**
 * Exact over all hosts, with Redis or without; never unlimited: when neither Redis nor MongoDB can count, the request
 * is refused with 503.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const rules = rulesOf(config)
    const counter = createLimitCounter(app.trust, app.store)
    app.addHook('onClose', async () => counter.stop())
    await app.register(rateLimit, { global: false, store: createStoreClass(counter) })
    app.decorateRequest('address', '')
    app.decorateRequest('countedFor', '')
    const { login: max, windowMs } = config.limits
    app.decorate(
      'loginAttempts',
      createLoginAttempts(app.store, { max, windowMs }, (error) =>
        app.faults.report('side_write', error, { where: 'login attempts' })
      )
    )
    const limiters = Object.values(rules).map((rule) => ({
      rule,
      count: app.createRateLimit({
        max: rule.max,
        timeWindow: rule.windowMs,
        keyGenerator: (request) => `${rule.name}:${request.countedFor}`
      })
    }))

    const limitersOf = (request: FastifyRequest) => {
      const { config: route, url = request.url } = request.routeOptions
      const limit = route?.limit ?? (url.startsWith('/api') ? 'general' : 'none')
      return limit === 'none' ? [] : limiters.filter(({ rule }) => rule.name === 'general' || rule.name === limit)
    }

    app.decorate('limits', {
      say: (reply, { max, windowMs, remaining, resetSeconds }) => {
        reply.headers({
          'ratelimit-limit': max,
          'ratelimit-remaining': remaining,
          'ratelimit-reset': resetSeconds,
          'ratelimit-policy': `${max};w=${Math.ceil(windowMs / 1000)}`
        })
      },
      check: async (request, reply, claims) => {
        // Who has hung up already has no address any more (undefined, whatever the type says), and hears no answer.
        request.address = normalizeIP(request.ip ?? unknownAddress)
        request.countedFor = claims ? `user:${claims.id}` : `address:${request.address}`
        const counted = await Promise.all(
          limitersOf(request).map(async ({ rule, count }) => ({ rule, result: await count(request) }))
        )
        // The general limit comes first, so that a route's own one has the last word in the headers.
        for (const { rule, result } of counted) {
          if (result.isAllowed) continue
          const resetSeconds = Math.max(1, result.ttlInSeconds)
          app.limits.say(reply, { ...rule, remaining: result.remaining, resetSeconds })
          if (result.isExceeded) throw rule.refusal(resetSeconds)
        }
      }
    })
  },
  { name: 'rate-limit', dependencies: ['trust'] }
)
