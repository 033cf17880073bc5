/** /api/search: open jobs by text and filters, and the search history of signed-in users. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { jobsVersion } from '../src/database/versions.ts'
import { pageAgeMsMax } from '../src/domain/jobs/age.ts'
import { searchJobs } from '../src/domain/search/find.ts'
import { deleteSearch, deleteSearches, listSearches, recordSearch } from '../src/domain/search/history.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { readsFor } from '../src/http/lagging-reads.ts'
import { nextLink } from '../src/http/link-header.ts'
import { IdParams, IfNoneMatchHeaders, NotModified, Success } from '../src/schemas/common.ts'
import { SearchHistoryItem, SearchQuery, SearchResult, Suggestions, SuggestionsQuery } from '../src/schemas/search.ts'

const tags = ['Search']

export default (async (app) => {
  const { store } = app

  app.get(
    '/jobs',
    {
      config: {
        access: 'public',
        limit: 'search',
        mayLag: true,
        versions: () => [jobsVersion],
        // The searches of the others are noted.
        readyFor: 'anonymous',
        errors: ['INVALID_CURSOR', 'BUSY', 'FINDER_UNAVAILABLE']
      },
      schema: {
        ...{ tags, operationId: 'searchJobs', summary: 'Search open jobs' },
        querystring: SearchQuery,
        headers: IfNoneMatchHeaders,
        response: { 200: enveloped(SearchResult), 304: NotModified }
      }
    },
    async (request, reply) => {
      const { query, claims, headers, rateLimitKey } = request
      const answer = await app.answers.get(request, reply, async (url) => {
        const result = await app.finder.inTurn(
          rateLimitKey,
          (finder) => searchJobs(readsFor(store, headers), finder, query),
          app.answers.stampOf(request)
        )
        const { nextCursor, total } = result.pagination
        const body = envelope(200, 'Search completed successfully', result)
        return { body, headers: nextLink(url, nextCursor), note: total, ageMsMax: pageAgeMsMax(result.jobs) }
      })
      const total = Number(answer.note)
      if (claims) await app.sideWrites.run('search history', () => recordSearch(store, claims, query, total))
      return app.answers.send(request, reply, answer)
    }
  )

  app.get(
    '/suggestions',
    {
      config: { access: 'public', limit: 'suggestions', errors: ['BUSY', 'FINDER_UNAVAILABLE'] },
      schema: {
        ...{ tags, operationId: 'suggest', summary: 'Titles, skills and places of open jobs that begin with a text' },
        querystring: SuggestionsQuery,
        response: { 200: enveloped(Suggestions) }
      }
    },
    async ({ query: { prefix, limit = 5 }, rateLimitKey }) => {
      const suggestions = await app.finder.inTurn(rateLimitKey, (finder) => finder.suggest(prefix, limit))
      return envelope(200, 'Suggestions retrieved successfully', suggestions)
    }
  )

  app.get(
    '/history',
    {
      config: { access: 'any' },
      schema: {
        ...{ tags, operationId: 'listSearches', summary: 'The last ten searches, newest first' },
        response: { 200: enveloped(Type.Array(SearchHistoryItem)) }
      }
    },
    async (request) => {
      const items = await listSearches(store, request.claims!)
      return envelope(200, 'Search history retrieved successfully', items)
    }
  )

  app.delete(
    '/history',
    {
      config: { access: 'any' },
      schema: {
        ...{ tags, operationId: 'forgetSearches', summary: 'Delete all searches' },
        response: { 200: enveloped(Success) }
      }
    },
    async (request) => {
      await deleteSearches(store, request.claims!)
      return envelope(200, 'Search history cleared', { success: true as const })
    }
  )

  app.delete(
    '/history/:id',
    {
      config: { access: 'any', errors: ['NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'forgetSearch', summary: 'Delete one search' },
        params: IdParams,
        response: { 200: enveloped(Success) }
      }
    },
    async (request) => {
      await deleteSearch(store, request.claims!, request.params.id)
      return envelope(200, 'Search deleted from history', { success: true as const })
    }
  )
}) satisfies FastifyPluginAsyncTypebox
