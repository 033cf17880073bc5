/** The options of @fastify/rate-limit: it writes the headers and rejects, over counts that are ours. */
import type { RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Admission } from '../redis/rate-counter.ts'
import type { Rule, RuleWindow } from '../redis/rate-limits.ts'

/** The count of a window, this request included. */
export interface Standing {
  rule: Pick<Rule, 'refusal'>
  max: number
  windowMs: number
  count: number
  leftMs: number
}

/**
 * One count. The limiter is given this in place of the request, of which it reads nothing else: one request may be counted
 * twice, and a socket that signs in is counted without one.
 */
export interface RateCount {
  reply: FastifyReply
  /** Counts; null: no limit applies */
  count: () => Promise<Standing | null>
  standing: Standing | null
  routeOptions: object
}

const remainingOf = ({ max, count }: Standing): number => Math.max(0, max - count)

/** The window that is used up; otherwise, of the windows of the last rule, which is the route's own, the one with the least remaining. */
export function tightest(windows: readonly RuleWindow[], { counted }: Admission): Standing | null {
  const standings = counted.map(({ count, leftMs }, index) => ({ ...windows[index]!, count, leftMs }))
  const last = standings.at(-1)
  if (!last || last.count > last.max) return last ?? null
  const own = standings.filter(({ rule }) => rule === last.rule)
  return own.reduce((least, one) => (remainingOf(least) <= remainingOf(one) ? least : one))
}

const countOf = (request: FastifyRequest): RateCount => request as unknown as RateCount

/**
 * What a request is counted for, and which of its windows is the tightest, depends on the standing of its token, which comes
 * with the counts in one reply. The limiter calls for the key and the limit before its store: so the counting is done when it
 * calls for the key, and the store returns the result. Each count has a key of its own, so that none is mistaken for another.
 */
export function limiterOptions(): RateLimitPluginOptions {
  const counts = new Map<string, { current: number; ttl: number }>()
  let lastKey = 0
  class Store {
    incr(key: string, done: (error: null, count?: { current: number; ttl: number }) => void): void {
      const count = counts.get(key)
      counts.delete(key)
      done(null, count!)
    }
    child(): Store {
      return this
    }
  }
  return {
    global: false,
    enableDraftSpec: true,
    store: Store,
    keyGenerator: async (request) => {
      const rateCount = countOf(request)
      const standing = await rateCount.count()
      if (!standing) return ''
      const key = String(++lastKey)
      rateCount.standing = standing
      counts.set(key, { current: standing.count, ttl: Math.max(1, standing.leftMs) })
      const { max, windowMs } = standing
      rateCount.reply.header('ratelimit-policy', `${max};w=${Math.ceil(windowMs / 1000)}`)
      return key
    },
    allowList: (request) => countOf(request).standing === null,
    max: (request) => countOf(request).standing!.max,
    timeWindow: (request) => countOf(request).standing!.windowMs,
    errorResponseBuilder: (request, { ttl }) => countOf(request).standing!.rule.refusal(Math.ceil(ttl / 1000))
  }
}
