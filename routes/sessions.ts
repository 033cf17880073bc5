/** /api/auth/sessions: the current user's sessions. After a 200 every worker rejects the tokens of an ended session. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ObjectId } from 'mongodb'
import { Type } from 'typebox'
import {
  endAllSessions,
  endOtherSessions,
  endSession,
  listSessions,
  sessionView
} from '../src/domain/sessions/sessions.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { EndSessionsQuery, Session, SidParams } from '../src/schemas/sessions.ts'

const tags = ['Sessions']

const sessions: FastifyPluginAsyncTypebox = async (app) => {
  const { store, tokens, revocation } = app

  app.get(
    '/',
    {
      config: { access: 'any' },
      schema: {
        ...{ tags, operationId: 'listSessions', summary: 'Own sessions, last used first' },
        response: { 200: enveloped(Type.Array(Session)) }
      }
    },
    async ({ claims }) => {
      const found = await listSessions(store, new ObjectId(claims!.id))
      const data = found.map((session) => sessionView(session, claims!.sid))
      return envelope(200, 'Sessions retrieved successfully', data)
    }
  )

  app.delete(
    '/:sid',
    {
      config: { access: 'any', errors: ['NOT_FOUND', 'LOGOUT_PENDING'] },
      schema: {
        ...{ tags, operationId: 'endSession', summary: 'Sign out one device' },
        params: SidParams,
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async ({ claims, params }) => {
      await revocation.awaitPropagation(await endSession(store, new ObjectId(claims!.id), params.sid, tokens.rules))
      return envelope(200, 'Session ended', null)
    }
  )

  app.delete(
    '/',
    {
      config: { access: 'any', errors: ['USER_NOT_FOUND', 'LOGOUT_PENDING'] },
      schema: {
        ...{ tags, operationId: 'endSessions', summary: 'Sign out all other devices; with all=true this one too' },
        querystring: EndSessionsQuery,
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async ({ claims, query }) => {
      const userId = new ObjectId(claims!.id)
      const revoked = await store.transaction((tx) =>
        query.all
          ? endAllSessions(tx, userId, 'signed-out-everywhere', tokens.rules)
          : endOtherSessions(tx, userId, claims!.sid, 'ended-by-user', tokens.rules)
      )
      await revocation.awaitPropagation(revoked)
      return envelope(200, query.all ? 'All sessions ended' : 'All other sessions ended', null)
    }
  )
}

export default sessions
