import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { adminAnalytics, employerAnalytics } from '../src/domain/analytics/reports.ts'
import { viewJob } from '../src/domain/analytics/views.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { AdminAnalytics, EmployerAnalytics, JobIdParams } from '../src/schemas/analytics.ts'

const tags = ['Analytics']

/** /api/analytics: figures for employers and administrators, and the counting of views. */
export default (async (app) => {
  const { store, analyticsCache } = app

  app.get(
    '/employer',
    {
      config: { access: ['EMPLOYER'] },
      schema: {
        ...{
          tags,
          operationId: 'employerAnalytics',
          summary: "How the employer's jobs are doing, at most ten seconds ago"
        },
        response: { 200: enveloped(EmployerAnalytics) }
      }
    },
    async (request) => {
      const employer = request.claims!
      const counted = await analyticsCache.getOrCompute(`employer:${employer.id}`, () =>
        employerAnalytics(store, employer)
      )
      return envelope(200, 'Employer analytics retrieved successfully', counted)
    }
  )

  app.get(
    '/admin',
    {
      config: { access: ['ADMIN'] },
      schema: {
        ...{ tags, operationId: 'adminAnalytics', summary: 'How the whole service is doing, at most ten seconds ago' },
        response: { 200: enveloped(AdminAnalytics) }
      }
    },
    async () => {
      const counted = await analyticsCache.getOrCompute('admin', () => adminAnalytics(store))
      return envelope(200, 'Admin analytics retrieved successfully', counted)
    }
  )

  app.post(
    '/jobs/:jobId/view',
    {
      config: { access: 'any', errors: ['JOB_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'viewJob', summary: 'Count that one has seen a job, once each' },
        params: JobIdParams,
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async (request) => {
      await viewJob(store, request.claims!, request.params.jobId)
      return envelope(200, 'Job view tracked', null)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
