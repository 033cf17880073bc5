/** What @fastify/rate-limit is told: it writes the headers and refuses, over counts that are ours. */
import type { RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Admission } from '../redis/rate-counter.ts'
import type { Rule, RuleWindow } from '../redis/rate-limits.ts'

/** How a window stands with this request. */
export interface Standing {
  rule: Pick<Rule, 'refusal'>
  max: number
  windowMs: number
  count: number
  leftMs: number
}

/**
 * What the limiter is asked. It is handed this in place of the request, of which it would look at nothing else: one request
 * may be counted twice, and a socket that signs in is counted without one.
 */
export interface Question {
  reply: FastifyReply
  /** Counts; null: nothing limits */
  count: () => Promise<Standing | null>
  standing: Standing | null
  routeOptions: object
}

const remainingOf = ({ max, count }: Standing): number => Math.max(0, max - count)

/** The window that is used up; else, of those of the rule that came last, which is the route's own, the one that leaves least. */
export function tightest(windows: readonly RuleWindow[], { counted }: Admission): Standing | null {
  const standings = counted.map(({ count, leftMs }, index) => ({ ...windows[index]!, count, leftMs }))
  const last = standings.at(-1)
  if (!last || last.count > last.max) return last ?? null
  const own = standings.filter(({ rule }) => rule === last.rule)
  return own.reduce((least, one) => (remainingOf(least) <= remainingOf(one) ? least : one))
}

const questionOf = (request: FastifyRequest): Question => request as unknown as Question

/**
 * Whom a request is counted for, and which of its windows is the tightest, depends on how its token stands, which comes with
 * the counts in one answer. The limiter asks for the key and the limit before it asks its store: so the answer is there when
 * it asks for the key, and the store hands it over. One answer, one key: none can be taken for another's.
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
      const question = questionOf(request)
      const standing = await question.count()
      if (!standing) return ''
      const key = String(++lastKey)
      question.standing = standing
      counts.set(key, { current: standing.count, ttl: Math.max(1, standing.leftMs) })
      const { max, windowMs } = standing
      question.reply.header('ratelimit-policy', `${max};w=${Math.ceil(windowMs / 1000)}`)
      return key
    },
    allowList: (request) => questionOf(request).standing === null,
    max: (request) => questionOf(request).standing!.max,
    timeWindow: (request) => questionOf(request).standing!.windowMs,
    errorResponseBuilder: (request, { ttl }) => questionOf(request).standing!.rule.refusal(Math.ceil(ttl / 1000))
  }
}
