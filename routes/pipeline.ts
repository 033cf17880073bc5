/** /api/pipeline: the stages of the actor's company, and how many applications are in each. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { readBoard } from '../src/domain/pipeline/board.ts'
import { changePipeline, readOwnPipeline } from '../src/domain/pipeline/change-pipeline.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { etagOf, isNotModified, parseIfMatch } from '../src/http/etag.ts'
import { IfMatchHeaders, IfNoneMatchHeaders, NotModified } from '../src/schemas/common.ts'
import { Board, BoardQuery, Pipeline, PipelineBody } from '../src/schemas/pipeline.ts'

const tags = ['Pipeline']

export default (async (app) => {
  const { store } = app

  app.get(
    '/',
    {
      config: { access: ['EMPLOYER'], errors: ['NOT_YOURS'] },
      schema: {
        ...{ tags, operationId: 'readPipeline', summary: 'The stages of the own company, for its members' },
        headers: IfNoneMatchHeaders,
        response: { 200: enveloped(Pipeline), 304: NotModified }
      }
    },
    async (request, reply) => {
      const pipeline = await readOwnPipeline(store, request.claims!)
      const etag = etagOf(pipeline.version)
      reply.header('etag', etag)
      if (isNotModified(request.headers['if-none-match'], etag)) return reply.code(304).send(undefined)
      return envelope(200, 'Pipeline retrieved successfully', pipeline)
    }
  )

  app.put(
    '/',
    {
      config: {
        access: ['EMPLOYER'],
        errors: ['NOT_YOURS', 'COMPANY_ROLE_FORBIDDEN', 'STAGE_NOT_EMPTY', 'PRECONDITION_FAILED']
      },
      schema: {
        ...{
          tags,
          operationId: 'changePipeline',
          summary: 'Add, rename, reorder and remove stages of the own company, for its owners'
        },
        headers: IfMatchHeaders,
        body: PipelineBody,
        response: { 200: enveloped(Pipeline) }
      }
    },
    async (request, reply) => {
      const { claims, body, headers } = request
      const pipeline = await changePipeline(store, claims!, body, parseIfMatch(headers['if-match']))
      reply.header('etag', etagOf(pipeline.version))
      return envelope(200, 'Pipeline changed', pipeline)
    }
  )

  app.get(
    '/board',
    {
      config: { access: ['EMPLOYER'], errors: ['JOB_NOT_FOUND', 'NOT_YOURS'] },
      schema: {
        ...{ tags, operationId: 'readBoard', summary: 'How many applications to a job are in each stage' },
        querystring: BoardQuery,
        response: { 200: enveloped(Board) }
      }
    },
    async (request) => {
      const board = await readBoard(store, request.claims!, request.query.jobId)
      return envelope(200, 'Board retrieved successfully', board)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
