/** /api/conversations: messages between an applicant and a company. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { withIdempotency } from '../src/database/idempotency.ts'
import { listConversations, markRead, readConversation } from '../src/domain/conversations/conversations.ts'
import { listMessages, sendMessage } from '../src/domain/conversations/messages.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { nextLink } from '../src/http/link-header.ts'
import { IdempotencyHeaders, IdParams, PageQuery } from '../src/schemas/common.ts'
import { Conversation, Message, MessageBody, ReadMark, ReadMarkBody } from '../src/schemas/conversations.ts'

const tags = ['Conversations']

export default (async (app) => {
  const { store } = app

  app.get(
    '/',
    {
      config: { access: ['JOB_SEEKER', 'EMPLOYER'], errors: ['NOT_YOURS', 'INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listConversations', summary: 'Conversations with messages, last written in first' },
        querystring: PageQuery,
        response: { 200: enveloped(Type.Array(Conversation)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listConversations(store, request.claims!, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Conversations retrieved successfully', items)
    }
  )

  app.get(
    '/:id',
    {
      config: { access: ['JOB_SEEKER', 'EMPLOYER'], errors: ['APPLICATION_NOT_FOUND', 'NOT_YOURS'] },
      schema: {
        ...{
          tags,
          operationId: 'readConversation',
          summary: 'The conversation about an application, whose id it has; each application has one'
        },
        params: IdParams,
        response: { 200: enveloped(Conversation) }
      }
    },
    async ({ claims, params }) =>
      envelope(200, 'Conversation retrieved successfully', await readConversation(store, claims!, params.id))
  )

  app.get(
    '/:id/messages',
    {
      config: { access: ['JOB_SEEKER', 'EMPLOYER'], errors: ['APPLICATION_NOT_FOUND', 'NOT_YOURS', 'INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listMessages', summary: 'Messages of a conversation, newest first' },
        params: IdParams,
        querystring: PageQuery,
        response: { 200: enveloped(Type.Array(Message)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listMessages(store, request.claims!, request.params.id, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Messages retrieved successfully', items)
    }
  )

  app.post(
    '/:id/messages',
    {
      config: {
        access: ['JOB_SEEKER', 'EMPLOYER'],
        limit: 'message',
        idempotent: true,
        errors: [
          'APPLICATION_NOT_FOUND',
          'NOT_YOURS',
          'COMPANY_ROLE_FORBIDDEN',
          'CONVERSATION_CLOSED',
          'TOO_MANY_MESSAGES'
        ]
      },
      schema: {
        ...{ tags, operationId: 'sendMessage', summary: 'Write a message' },
        params: IdParams,
        headers: IdempotencyHeaders,
        body: MessageBody,
        response: { 201: enveloped(Message) }
      }
    },
    async ({ claims, params, body, idempotency }, reply) => {
      const send = (store: Parameters<typeof sendMessage>[0]) => sendMessage(store, claims!, params.id, body.text)
      const message = await withIdempotency(store, idempotency, send)
      reply.code(201)
      return envelope(201, 'Message sent successfully', message)
    }
  )

  app.put(
    '/:id/read',
    {
      config: {
        access: ['JOB_SEEKER', 'EMPLOYER'],
        errors: ['APPLICATION_NOT_FOUND', 'NOT_YOURS', 'MESSAGE_NOT_FOUND']
      },
      schema: {
        ...{
          tags,
          operationId: 'markConversationRead',
          summary: 'Mark a conversation as read up to a message, for oneself; never back'
        },
        params: IdParams,
        body: ReadMarkBody,
        response: { 200: enveloped(ReadMark) }
      }
    },
    async ({ claims, params, body }) =>
      envelope(200, 'Conversation marked as read', await markRead(store, claims!, params.id, body.messageId))
  )
}) satisfies FastifyPluginAsyncTypebox
