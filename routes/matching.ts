/** /api/matching: skill gaps and recommendations. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { jobFiltersOf } from '../src/domain/jobs/filters.ts'
import { recommendCandidates, recommendJobs, skillGap } from '../src/domain/matching/recommendations.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { JobIdParams } from '../src/schemas/analytics.ts'
import { Candidate, CandidatesQuery, RecommendedJob, RecommendedJobsQuery, SkillGap } from '../src/schemas/matching.ts'

const tags = ['Matching']

export default (async (app) => {
  const { store } = app

  app.get(
    '/skill-gap/:jobId',
    {
      config: { access: ['JOB_SEEKER'], errors: ['JOB_NOT_FOUND', 'USER_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'skillGap', summary: 'Matched and missing skills for a job' },
        params: JobIdParams,
        response: { 200: enveloped(SkillGap) }
      }
    },
    async (request) => {
      const gap = await skillGap(store, request.claims!, request.params.jobId)
      return envelope(200, 'Skill gap analysis completed', gap)
    }
  )

  app.get(
    '/recommendations/jobs',
    {
      config: { access: ['JOB_SEEKER'], errors: ['USER_NOT_FOUND', 'BUSY', 'FINDER_UNAVAILABLE'] },
      schema: {
        ...{ tags, operationId: 'recommendJobs', summary: 'Open jobs with the best match scores, from 60' },
        querystring: RecommendedJobsQuery,
        response: { 200: enveloped(Type.Array(RecommendedJob)) }
      }
    },
    async (request) => {
      const { limit = 10, ...query } = request.query
      const wanted = { limit, filters: jobFiltersOf(query) }
      const jobs = await app.finder.inTurn(request.rateLimitKey, (finder) =>
        recommendJobs(store, finder, request.claims!, wanted)
      )
      return envelope(200, 'Job recommendations retrieved', jobs)
    }
  )

  app.get(
    '/recommendations/candidates/:jobId',
    {
      config: { access: ['EMPLOYER'], errors: ['JOB_NOT_FOUND', 'NOT_YOURS', 'BUSY', 'FINDER_UNAVAILABLE'] },
      schema: {
        ...{
          tags,
          operationId: 'recommendCandidates',
          summary: 'Candidates with the best match scores for an own job, from 70'
        },
        params: JobIdParams,
        querystring: CandidatesQuery,
        response: { 200: enveloped(Type.Array(Candidate)) }
      }
    },
    async (request) => {
      const { claims, params, query, rateLimitKey } = request
      const candidates = await app.finder.inTurn(rateLimitKey, (finder) =>
        recommendCandidates(store, finder, claims!, params.jobId, query.limit ?? 20)
      )
      return envelope(200, 'Candidate recommendations retrieved', candidates)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
