/** /api/events: the log over HTTP, for integrators, and for clients where WebSockets are blocked. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Config } from '../src/config/config.ts'
import { failure } from '../src/errors.ts'
import { readBearer } from '../src/http/bearer.ts'
import { enveloped } from '../src/http/envelope.ts'
import {
  briefly,
  brieflyWhileRenewed,
  eventLink,
  eventPageBody,
  steadily,
  untilExpired
} from '../src/http/event-page.ts'
import { presentTurn, turnLeftMs, turnSeconds } from '../src/http/turns.ts'
import { EventPageData, EventsParams, eventsQuery } from '../src/schemas/event-pages.ts'
import type { AccessClaims } from '../src/schemas/tokens.ts'
import { isPublicTopic, topics } from '../src/schemas/topics.ts'

const errors = [
  ...(['NO_TOKEN', 'TOKEN_INVALID', 'TOKEN_REVOKED', 'NOT_YOURS', 'JOB_NOT_FOUND', 'NOT_FOUND'] as const),
  ...(['INVALID_ID', 'BUSY'] as const)
]

const holdMsMax = 2000

/**
 * When a quarter of the limit is used up, what is left is spread over the time that is left: who asks again as soon as he is
 * answered is told more events at once, and never comes to its end.
 */
function holdMsOf(reply: FastifyReply): number {
  const figure = (name: string): number => Number(reply.getHeader(`ratelimit-${name}`))
  const remaining = figure('remaining')
  if (!(remaining < figure('limit') * 0.75)) return 0
  return Math.min(holdMsMax, (figure('reset') * 1000) / (remaining + 1))
}

const events: FastifyPluginAsyncTypebox<{ config: Config }> = async (app, { config }) => {
  const { eventPolls, tokens } = app

  /** @throws NO_TOKEN, TOKEN_INVALID, TOKEN_REVOKED */
  async function claimsOf(request: FastifyRequest): Promise<AccessClaims> {
    if (request.claims) return request.claims
    const token = readBearer(request.headers.authorization)
    if (!token) throw failure('NO_TOKEN')
    await tokens.verifyAccess(token)
    throw failure('TOKEN_REVOKED')
  }

  app.get(
    '/:topic',
    {
      config: { access: 'public', limit: 'events', errors },
      schema: {
        ...{ tags: ['Realtime'], operationId: 'listEvents' },
        summary: 'The events of a topic after a cursor; while there are none, it waits for the first',
        // A token is for topics that have readers of their own.
        security: [{}, { bearer: [] }],
        params: EventsParams,
        querystring: eventsQuery(turnSeconds),
        response: { 200: Type.Unsafe<Buffer>(enveloped(EventPageData)) }
      }
    },
    async (request, reply) => {
      const { since, wait = turnSeconds } = request.query
      // A host whose clock is a little ahead may have led to the next one.
      const turn = Math.min(request.query.turn ?? presentTurn(), presentTurn() + 1)
      const isPublic = isPublicTopic(request.params.topic)
      const claims = isPublic ? null : await claimsOf(request)
      const topic = request.params.topic === 'user' && claims ? topics.user(claims.id) : request.params.topic
      if (claims) await eventPolls.checkAccess(claims, topic)
      const more = claims && {
        user: { id: claims.id, role: claims.role },
        expiresAt: new Date(claims.exp * 1000).toISOString()
      }
      /** @param caching of a public topic's page */
      const send = (page: Parameters<typeof eventPageBody>[1], caching: string, nextTurn: number | null) =>
        reply
          .type('application/json; charset=utf-8')
          .header('cache-control', isPublic ? caching : 'private, no-store')
          .headers(eventLink(request.url, page.cursor, isPublic && wait > 0 ? nextTurn : null))
          .send(eventPageBody(topic, page, more ?? {}))

      if (since === undefined) {
        const page = { events: [], cursor: await eventPolls.begin(topic), isResync: false }
        return send(page, brieflyWhileRenewed, presentTurn())
      }
      const waitMs = Math.min(wait * 1000, isPublic ? turnLeftMs(turn) : Number.POSITIVE_INFINITY)
      const found = await eventPolls.collect({
        ...{ topic, since, claims, waitMs },
        client: request.rateLimitKey,
        holdMs: holdMsOf(reply),
        onGone: (listener) => {
          if (reply.raw.destroyed) listener()
          else reply.raw.once('close', listener)
        }
      })
      if (found.events.length > 0) {
        const caching = untilExpired(found.firstAt, config.eventRetentionSeconds, found.isFull)
        return send(found, caching, found.isFull ? null : presentTurn())
      }
      const { isResync, isEarly, upTo } = found
      const cursor = isResync ? await eventPolls.begin(topic) : await eventPolls.advance(since, upTo)
      // Before its time is over it leads to the same turn, so a cache must not keep it.
      const isTurn = request.query.turn !== undefined && wait > 0 && !isResync
      const caching = isEarly ? 'no-store' : isTurn ? steadily : briefly
      return send({ events: [], cursor, isResync }, caching, isEarly || isResync ? presentTurn() : presentTurn(turn))
    }
  )
}

export default events
