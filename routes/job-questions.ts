/** /api/jobs/:id/questions: what a job asks its applicants, for its company. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { readOwnQuestions, writeQuestions } from '../src/domain/jobs/questions.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { etagOf, parseIfMatch } from '../src/http/etag.ts'
import { IdParams, IfMatchHeaders } from '../src/schemas/common.ts'
import { Questions, QuestionsBody } from '../src/schemas/questions.ts'

const tags = ['Jobs']

export default (async (app) => {
  const { store } = app

  app.get(
    '/:id/questions',
    {
      config: { access: ['EMPLOYER'], errors: ['JOB_NOT_FOUND', 'NOT_YOURS'] },
      schema: {
        ...{
          tags,
          operationId: 'readJobQuestions',
          summary: 'The questions of an own job, with the answers it accepts'
        },
        params: IdParams,
        response: { 200: enveloped(Questions) }
      }
    },
    async ({ claims, params }, reply) => {
      const { questions, version } = await readOwnQuestions(store, claims!, params.id)
      reply.header('etag', etagOf(version))
      return envelope(200, 'Questions retrieved successfully', { questions })
    }
  )

  app.put(
    '/:id/questions',
    {
      config: {
        access: ['EMPLOYER'],
        errors: ['JOB_NOT_FOUND', 'NOT_YOURS', 'COMPANY_ROLE_FORBIDDEN', 'PRECONDITION_FAILED']
      },
      schema: {
        ...{
          tags,
          operationId: 'writeJobQuestions',
          summary: 'Replace the questions that an own job asks its applicants'
        },
        params: IdParams,
        headers: IfMatchHeaders,
        body: QuestionsBody,
        response: { 200: enveloped(Questions) }
      }
    },
    async ({ claims, params, body, headers }, reply) => {
      const ifMatch = parseIfMatch(headers['if-match'])
      const { questions, version } = await writeQuestions(store, claims!, params.id, body.questions, ifMatch)
      reply.header('etag', etagOf(version))
      return envelope(200, 'Questions updated successfully', { questions })
    }
  )
}) satisfies FastifyPluginAsyncTypebox
