/** @fastify/rate-limit over counts that are ours: it writes the headers and rejects. */
import type { RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Counted } from '../database/window-counter.ts'
import type { AppError } from '../errors.ts'
import type { Admission } from '../redis/rate-counter.ts'
import type { Rule, RuleWindow } from '../redis/rate-limits.ts'

/** What is asked for each request of a route. */
export interface RouteLimits {
  rules: readonly Rule[]
  /** keys of versions that are read beside; null: of none */
  readsOf: ((request: FastifyRequest) => string[]) | null
}

/** What a request is told about its token, and what it has read beside. */
export type Admitted = Pick<Admission, 'standing' | 'isVisible' | 'values' | 'fillId'>

/** The count of a window, this request included, and what rejects the request when that is too many. */
export interface Standing extends Counted {
  refusal: (retryAfterSeconds: number) => AppError
}

/**
 * The limiter is given this in place of the request, of which it reads nothing else: one request may be counted twice, and a
 * socket that signs in is counted without one.
 */
interface RateCount extends Standing {
  routeOptions: object
}

const countOf = (request: FastifyRequest): RateCount => request as unknown as RateCount
const noRoute = {}

/** The counting is done before the limiter is called: the key is the count itself, and the store hands it back. */
class Store {
  incr(key: string, done: (error: null, count: { current: number; ttl: number }) => void): void {
    const { count, leftMs } = key as unknown as RateCount
    done(null, { current: count, ttl: Math.max(1, leftMs) })
  }
  child(): Store {
    return this
  }
}

export const limiterOptions: RateLimitPluginOptions = {
  global: false,
  enableDraftSpec: true,
  store: Store,
  keyGenerator: (request) => request as unknown as string,
  errorResponseBuilder: (request, { ttl }) => countOf(request).refusal(Math.ceil(ttl / 1000))
}

export interface Limiter {
  max: number
  windowMs: number
  /** Sets the headers. @throws the refusal when more than `max` are counted */
  tell(reply: FastifyReply, standing: Standing): Promise<void>
}

/** @param app with the plugin, registered with `limiterOptions` */
export function createLimiter(app: FastifyInstance, max: number, windowMs: number): Limiter {
  const limit = app.rateLimit({ max, timeWindow: windowMs })
  const policy = `${max};w=${Math.ceil(windowMs / 1000)}`
  return {
    ...{ max, windowMs },
    tell: (reply, { count, leftMs, refusal }) => {
      reply.header('ratelimit-policy', policy)
      const rateCount: RateCount = { count, leftMs, refusal, routeOptions: noRoute }
      return limit.call(app, rateCount as unknown as FastifyRequest, reply) as Promise<void>
    }
  }
}

const remainingOf = ({ max }: RuleWindow, { count }: Counted): number => Math.max(0, max - count)

/**
 * Which of `windows`, counted so far, the response tells of: the one that is used up; otherwise, of the windows of the last
 * rule, which is the route's own, the one with the least remaining. -1: nothing is counted.
 */
export function tightest(windows: readonly RuleWindow[], counted: readonly Counted[]): number {
  const last = counted.length - 1
  const [window, one] = [windows[last], counted[last]]
  if (!window || !one || one.count > window.max) return last
  let least = last
  for (let index = last - 1; index >= 0; index--) {
    const [before, other] = [windows[index]!, counted[index]!]
    if (before.rule !== window.rule) break
    if (remainingOf(before, other) <= remainingOf(windows[least]!, counted[least]!)) least = index
  }
  return least
}
