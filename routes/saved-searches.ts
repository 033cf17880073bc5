/** /api/search/saved: the current user's saved searches and how their new matches are told. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { withIdempotency } from '../src/database/idempotency.ts'
import {
  changeSavedSearch,
  deleteSavedSearch,
  listSavedSearches,
  saveSearch
} from '../src/domain/saved-searches/saved-searches.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { IdempotencyHeaders, IdParams, Success } from '../src/schemas/common.ts'
import { SavedSearch, SavedSearchBody, SavedSearchChanges } from '../src/schemas/saved-searches.ts'

const tags = ['Search']

export default (async (app) => {
  const { store } = app

  app.get(
    '/',
    {
      config: { access: 'any' },
      schema: {
        ...{ tags, operationId: 'listSavedSearches', summary: 'Own saved searches, at most 50, newest first' },
        response: { 200: enveloped(Type.Array(SavedSearch)) }
      }
    },
    async (request) => {
      const searches = await listSavedSearches(store, request.claims!)
      return envelope(200, 'Saved searches retrieved successfully', searches)
    }
  )

  app.post(
    '/',
    {
      config: { access: 'any', idempotent: true, errors: ['TOO_MANY_SAVED_SEARCHES'] },
      schema: {
        ...{ tags, operationId: 'saveSearch', summary: 'Save a search; with an alert, new matches are told' },
        headers: IdempotencyHeaders,
        body: SavedSearchBody,
        response: { 201: enveloped(SavedSearch) }
      }
    },
    async (request, reply) => {
      const { claims, body, idempotency } = request
      const search = await withIdempotency(store, idempotency, (store) => saveSearch(store, claims!, body))
      reply.code(201)
      return envelope(201, 'Search saved', search)
    }
  )

  app.put(
    '/:id',
    {
      config: { access: 'any', errors: ['NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'changeSavedSearch', summary: 'Change name, query or alert of a saved search' },
        params: IdParams,
        body: SavedSearchChanges,
        response: { 200: enveloped(SavedSearch) }
      }
    },
    async (request) => {
      const { claims, params, body } = request
      const search = await changeSavedSearch(store, claims!, params.id, body)
      app.searchAlerts.nudge()
      return envelope(200, 'Saved search changed', search)
    }
  )

  app.delete(
    '/:id',
    {
      config: { access: 'any', errors: ['NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'removeSavedSearch', summary: 'Delete a saved search' },
        params: IdParams,
        response: { 200: enveloped(Success) }
      }
    },
    async (request) => {
      await deleteSavedSearch(store, request.claims!, request.params.id)
      return envelope(200, 'Saved search deleted', { success: true as const })
    }
  )
}) satisfies FastifyPluginAsyncTypebox
