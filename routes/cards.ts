/** /api/applications, the part that members of a company have to themselves: stages, notes, tags and ratings. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { withIdempotency, withIdempotentSteps } from '../src/database/idempotency.ts'
import { moveMany } from '../src/domain/pipeline/bulk.ts'
import { rateApplication, readCard, tagApplication } from '../src/domain/pipeline/cards.ts'
import { moveToStage } from '../src/domain/pipeline/move.ts'
import { addNote, deleteNote, editNote, listNotes } from '../src/domain/pipeline/notes.ts'
import type { ErrorCode } from '../src/errors.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { nextLink } from '../src/http/link-header.ts'
import {
  BulkBody,
  BulkResult,
  Card,
  Note,
  NoteBody,
  NoteParams,
  NotesQuery,
  RatingBody,
  StageBody,
  TagsBody
} from '../src/schemas/cards.ts'
import { IdempotencyHeaders, IdParams, Success } from '../src/schemas/common.ts'

const tags = ['Pipeline']
const access = ['EMPLOYER'] as const
const reading: ErrorCode[] = ['APPLICATION_NOT_FOUND', 'NOT_YOURS']
const writing: ErrorCode[] = [...reading, 'COMPANY_ROLE_FORBIDDEN']
/** Nothing more is written down of an applicant who has deleted their account. */
const noting: ErrorCode[] = [...writing, 'USER_NOT_FOUND']

export default (async (app) => {
  const { store } = app

  app.get(
    '/:id/card',
    {
      config: { access, errors: reading },
      schema: {
        ...{ tags, operationId: 'readCard', summary: 'What the company keeps to itself about an application' },
        params: IdParams,
        response: { 200: enveloped(Card) }
      }
    },
    async ({ claims, params }) =>
      envelope(200, 'Card retrieved successfully', await readCard(store, claims!, params.id))
  )

  app.put(
    '/:id/stage',
    {
      config: { access, errors: [...writing, 'NOT_FOUND', 'ILLEGAL_TRANSITION', 'VERSION_CONFLICT'] },
      schema: {
        ...{
          tags,
          operationId: 'stageApplication',
          summary: 'Move an application to a stage; to one of another status as moveApplication does'
        },
        params: IdParams,
        body: StageBody,
        response: { 200: enveloped(Card) }
      }
    },
    async ({ claims, params, body }) => {
      await moveToStage(store, claims!, params.id, body)
      return envelope(200, 'Application moved', await readCard(store, claims!, params.id))
    }
  )

  app.post(
    '/bulk',
    {
      config: { access, idempotent: true, errors: ['NOT_YOURS', 'COMPANY_ROLE_FORBIDDEN'] },
      schema: {
        ...{
          tags,
          operationId: 'moveApplications',
          summary: 'Move up to 100 applications, each by itself; the results are in the order of the items'
        },
        headers: IdempotencyHeaders,
        body: BulkBody,
        response: { 200: enveloped(Type.Array(BulkResult)) }
      }
    },
    async ({ claims, body, idempotency }) => {
      const move = () => moveMany(store, claims!, body.items)
      const { results } = await withIdempotentSteps(store, idempotency, move, ({ isFinal }) => isFinal)
      return envelope(200, 'Applications moved', results)
    }
  )

  app.put(
    '/:id/tags',
    {
      config: { access, errors: [...noting, 'CARD_FULL'] },
      schema: {
        ...{ tags, operationId: 'tagApplication', summary: 'Add tags to an application and take others away' },
        params: IdParams,
        body: TagsBody,
        response: { 200: enveloped(Card) }
      }
    },
    async ({ claims, params, body }) =>
      envelope(200, 'Tags changed', await tagApplication(store, claims!, params.id, body))
  )

  app.put(
    '/:id/rating',
    {
      config: { access, errors: [...noting, 'CARD_FULL'] },
      schema: {
        ...{ tags, operationId: 'rateApplication', summary: 'Set or take back the own rating of an application' },
        params: IdParams,
        body: RatingBody,
        response: { 200: enveloped(Card) }
      }
    },
    async ({ claims, params, body }) =>
      envelope(200, 'Rating changed', await rateApplication(store, claims!, params.id, body.rating))
  )

  app.get(
    '/:id/notes',
    {
      config: { access, errors: [...reading, 'INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listNotes', summary: 'Notes about an application, newest first' },
        params: IdParams,
        querystring: NotesQuery,
        response: { 200: enveloped(Type.Array(Note)) }
      }
    },
    async ({ claims, params, query, url }, reply) => {
      const { items, nextCursor } = await listNotes(store, claims!, params.id, query)
      reply.headers(nextLink(url, nextCursor))
      return envelope(200, 'Notes retrieved successfully', items)
    }
  )

  app.post(
    '/:id/notes',
    {
      config: { access, idempotent: true, errors: [...noting, 'CARD_FULL'] },
      schema: {
        ...{ tags, operationId: 'addNote', summary: 'Write a note about an application' },
        params: IdParams,
        headers: IdempotencyHeaders,
        body: NoteBody,
        response: { 201: enveloped(Note) }
      }
    },
    async ({ claims, params, body, idempotency }, reply) => {
      const add = (db: Parameters<typeof addNote>[0]) => addNote(db, claims!, params.id, body.text)
      const note = await withIdempotency(store, idempotency, add)
      reply.code(201)
      return envelope(201, 'Note added', note)
    }
  )

  app.put(
    '/:id/notes/:noteId',
    {
      config: { access, errors: [...noting, 'NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'editNote', summary: 'Edit an own note' },
        params: NoteParams,
        body: NoteBody,
        response: { 200: enveloped(Note) }
      }
    },
    async ({ claims, params, body }) =>
      envelope(200, 'Note edited', await editNote(store, claims!, params.id, params.noteId, body.text))
  )

  app.delete(
    '/:id/notes/:noteId',
    {
      config: { access, errors: [...noting, 'NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'removeNote', summary: 'Delete an own note; an owner deletes any' },
        params: NoteParams,
        response: { 200: enveloped(Success) }
      }
    },
    async ({ claims, params }) => {
      await deleteNote(store, claims!, params.id, params.noteId)
      return envelope(200, 'Note deleted', { success: true as const })
    }
  )
}) satisfies FastifyPluginAsyncTypebox
