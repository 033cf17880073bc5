/** /api/analytics: analytics for employers and administrators, and counting of views. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { adminAnalytics, employerAnalytics } from '../src/domain/analytics/reports.ts'
import { viewJob } from '../src/domain/analytics/views.ts'
import { requireMembership } from '../src/domain/membership/membership.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { readsFor } from '../src/http/lagging-reads.ts'
import { AdminAnalytics, EmployerAnalytics, JobIdParams } from '../src/schemas/analytics.ts'

const tags = ['Analytics']

export default (async (app) => {
  const { store, analyticsCache } = app

  app.get(
    '/employer',
    {
      config: { access: ['EMPLOYER'], mayLag: true, errors: ['NOT_YOURS'] },
      schema: {
        ...{
          tags,
          operationId: 'employerAnalytics',
          summary: "Analytics of the employer's jobs, at most ten seconds old"
        },
        response: { 200: enveloped(EmployerAnalytics) }
      }
    },
    async (request) => {
      // Asked of the primary each time: who has left reads nothing of it, not even what is kept.
      const { companyId } = await requireMembership(store, request.claims!, 'read', 'read the analytics of a company')
      const analytics = await analyticsCache.getOrCompute(`company:${companyId}`, () =>
        employerAnalytics(readsFor(store, request.headers), companyId)
      )
      return envelope(200, 'Employer analytics retrieved successfully', analytics)
    }
  )

  app.get(
    '/admin',
    {
      config: { access: ['ADMIN'], mayLag: true },
      schema: {
        ...{ tags, operationId: 'adminAnalytics', summary: 'Analytics of the whole service, at most ten seconds old' },
        description: 'Of more than 10,000 jobs, `activeEmployers` and `topSkills` are at most an hour old.',
        response: { 200: enveloped(AdminAnalytics) }
      }
    },
    async (request) => {
      const reads = readsFor(store, request.headers)
      const analytics = await analyticsCache.getOrCompute('admin', () => adminAnalytics(reads))
      return envelope(200, 'Admin analytics retrieved successfully', analytics)
    }
  )

  app.post(
    '/jobs/:jobId/view',
    {
      config: { access: 'any', errors: ['JOB_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'viewJob', summary: 'Count a view of a job, once per user' },
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
