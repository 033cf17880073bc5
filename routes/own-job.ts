/** /api/jobs/:id/…: what a company does with a job beside writing it: its questions, its copies. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Config } from '../src/config/config.ts'
import { withIdempotency } from '../src/database/idempotency.ts'
import { duplicateJob } from '../src/domain/jobs/duplicate.ts'
import { readOwnQuestions, writeQuestions } from '../src/domain/jobs/questions.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { etagOf, parseIfMatch } from '../src/http/etag.ts'
import { IdempotencyHeaders, IdParams, IfMatchHeaders } from '../src/schemas/common.ts'
import { Job } from '../src/schemas/jobs.ts'
import { Questions, QuestionsBody } from '../src/schemas/questions.ts'

const tags = ['Jobs']

export default (async (app, { config }) => {
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

  app.post(
    '/:id/duplicate',
    {
      config: {
        access: ['EMPLOYER'],
        idempotent: true,
        errors: ['JOB_NOT_FOUND', 'NOT_YOURS', 'COMPANY_ROLE_FORBIDDEN', 'TOO_MANY_JOBS']
      },
      schema: {
        ...{ tags, operationId: 'duplicateJob', summary: 'Copy an own job with its questions, as a closed job' },
        params: IdParams,
        headers: IdempotencyHeaders,
        response: { 201: enveloped(Job) }
      }
    },
    async ({ claims, params, idempotency }, reply) => {
      const job = await withIdempotency(store, idempotency, (store) =>
        duplicateJob(store, claims!, params.id, config.unverifiedJobsPerDay)
      )
      reply.code(201).headers({ etag: etagOf(job.version), location: `/api/jobs/${job._id}` })
      return envelope(201, 'Job duplicated successfully', job)
    }
  )
}) satisfies FastifyPluginAsyncTypebox<{ config: Config }>
