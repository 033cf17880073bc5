/** /api/users/saved-jobs: jobs that a seeker keeps for later. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listSavedJobs, removeSavedJob, savedJobsMax, saveJob } from '../src/domain/saved-jobs/saved-jobs.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { nextLink } from '../src/http/link-header.ts'
import { JobIdParams } from '../src/schemas/analytics.ts'
import { PageQuery } from '../src/schemas/common.ts'
import { SavedJob } from '../src/schemas/saved-jobs.ts'

const tags = ['Jobs']

export default (async (app) => {
  const { store } = app

  app.get(
    '/',
    {
      config: { access: ['JOB_SEEKER'], errors: ['INVALID_CURSOR'] },
      schema: {
        ...{
          tags,
          operationId: 'listSavedJobs',
          summary: 'Saved jobs, last saved first; of a deleted one `job` is null'
        },
        querystring: PageQuery,
        response: { 200: enveloped(Type.Array(SavedJob)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listSavedJobs(store, request.claims!, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Saved jobs retrieved successfully', items)
    }
  )

  app.post(
    '/:jobId',
    {
      config: { access: ['JOB_SEEKER'], errors: ['JOB_NOT_FOUND', 'USER_NOT_FOUND', 'TOO_MANY_SAVED_JOBS'] },
      schema: {
        ...{
          tags,
          operationId: 'saveJob',
          summary: `Save a job, once however often it is asked; at most ${savedJobsMax}`
        },
        params: JobIdParams,
        response: { 200: enveloped(SavedJob) }
      }
    },
    async ({ claims, params }) => envelope(200, 'Job saved successfully', await saveJob(store, claims!, params.jobId))
  )

  app.delete(
    '/:jobId',
    {
      config: { access: ['JOB_SEEKER'], errors: ['JOB_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'removeSavedJob', summary: 'Remove a job from the saved ones' },
        params: JobIdParams,
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async ({ claims, params }) => {
      await removeSavedJob(store, claims!, params.jobId)
      return envelope(200, 'Saved job removed successfully', null)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
