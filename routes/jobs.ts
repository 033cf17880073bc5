/** /api/jobs: job postings, public to read, written by their employers. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Config } from '../src/config/config.ts'
import { withIdempotency } from '../src/database/idempotency.ts'
import { everyJobVersion, jobsVersion, jobVersion } from '../src/database/versions.ts'
import { jobAgeMsMax, pageAgeMsMax } from '../src/domain/jobs/age.ts'
import { listOwnJobs, readEmployerNames, readJob } from '../src/domain/jobs/read.ts'
import { createJob, deleteJob, updateJob } from '../src/domain/jobs/write.ts'
import { listJobs } from '../src/domain/search/list.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { etagOf, parseIfMatch } from '../src/http/etag.ts'
import { readsFor } from '../src/http/lagging-reads.ts'
import { nextLink } from '../src/http/link-header.ts'
import {
  IdempotencyHeaders,
  IdParams,
  IfMatchHeaders,
  IfNoneMatchHeaders,
  NotModified,
  PageQuery
} from '../src/schemas/common.ts'
import { Job, JobBody, JobChanges, JobDetail, JobListQuery } from '../src/schemas/jobs.ts'

const tags = ['Jobs']
const JobList = enveloped(Type.Array(Job))

export default (async (app, { config }) => {
  const { store } = app
  const { unverifiedJobsPerDay: perDayMax } = config

  app.get(
    '/',
    {
      config: {
        access: 'public',
        mayLag: true,
        versions: () => [jobsVersion],
        readyFor: 'everyone',
        errors: ['INVALID_CURSOR', 'BUSY', 'FINDER_UNAVAILABLE']
      },
      schema: {
        ...{ tags, operationId: 'listJobs', summary: 'Open jobs, newest first' },
        querystring: JobListQuery,
        headers: IfNoneMatchHeaders,
        response: { 200: JobList, 304: NotModified }
      }
    },
    async (request, reply) => {
      const answer = await app.answers.get(request, reply, async (url) => {
        const { items, nextCursor } = await app.finder.inTurn(
          request.rateLimitKey,
          (finder) => listJobs(readsFor(store, request.headers), finder, request.query),
          app.answers.stampOf(request)
        )
        const body = envelope(200, 'Jobs retrieved successfully', items)
        return { body, headers: nextLink(url, nextCursor), ageMsMax: pageAgeMsMax(items) }
      })
      return app.answers.send(request, reply, answer)
    }
  )

  app.get(
    '/employer/my-jobs',
    {
      config: { access: ['EMPLOYER'], errors: ['INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listMyJobs', summary: "The employer's own jobs, including closed ones, newest first" },
        querystring: PageQuery,
        response: { 200: JobList }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listOwnJobs(store, request.claims!, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Employer jobs retrieved successfully', items)
    }
  )

  app.get(
    '/:id',
    {
      config: {
        access: 'public',
        versions: ({ params }) => [jobVersion((params as { id: string }).id), everyJobVersion],
        readyFor: 'everyone',
        errors: ['JOB_NOT_FOUND']
      },
      schema: {
        ...{ tags, operationId: 'readJob', summary: 'One job, open or closed, with its employer' },
        params: IdParams,
        headers: IfNoneMatchHeaders,
        response: { 200: enveloped(JobDetail), 304: NotModified }
      }
    },
    async (request, reply) => {
      const answer = await app.answers.get(request, reply, async () => {
        const job = await readJob(store, request.params.id, (job) =>
          app.answers.getPart(request, everyJobVersion, `${job.employerId}${job.companyId}`, () =>
            readEmployerNames(store, job)
          )
        )
        const body = envelope(200, 'Job retrieved successfully', job)
        return { body, version: job.version, ageMsMax: jobAgeMsMax(job) }
      })
      return app.answers.send(request, reply, answer)
    }
  )

  app.post(
    '/',
    {
      config: {
        access: ['EMPLOYER'],
        idempotent: true,
        errors: ['NOT_YOURS', 'COMPANY_ROLE_FORBIDDEN', 'TOO_MANY_JOBS']
      },
      schema: {
        ...{ tags, operationId: 'createJob', summary: 'Post a job' },
        headers: IdempotencyHeaders,
        body: JobBody,
        response: { 201: enveloped(Job) }
      }
    },
    async (request, reply) => {
      const { claims, body, idempotency } = request
      const job = await withIdempotency(store, idempotency, (store) => createJob(store, claims!, body, perDayMax))
      app.searchAlerts.nudge()
      reply.code(201).headers({ etag: etagOf(job.version), location: `/api/jobs/${job._id}` })
      return envelope(201, 'Job created successfully', job)
    }
  )

  app.put(
    '/:id',
    {
      config: { access: ['EMPLOYER'], errors: ['JOB_NOT_FOUND', 'NOT_YOURS', 'PRECONDITION_FAILED'] },
      schema: {
        ...{ tags, operationId: 'updateJob', summary: 'Change an own job; `isActive: false` closes it' },
        params: IdParams,
        headers: IfMatchHeaders,
        body: JobChanges,
        response: { 200: enveloped(Job) }
      }
    },
    async (request, reply) => {
      const { claims, params, body, headers } = request
      const job = await updateJob(store, claims!, params.id, body, parseIfMatch(headers['if-match']))
      app.searchAlerts.nudge()
      reply.header('etag', etagOf(job.version))
      return envelope(200, 'Job updated successfully', job)
    }
  )

  app.delete(
    '/:id',
    {
      config: { access: ['EMPLOYER'], errors: ['JOB_NOT_FOUND', 'NOT_YOURS', 'PRECONDITION_FAILED'] },
      schema: {
        ...{ tags, operationId: 'removeJob', summary: 'Delete an own job; its applications stay' },
        params: IdParams,
        headers: IfMatchHeaders,
        response: { 200: enveloped(Type.Object({ message: Type.String() })) }
      }
    },
    async (request) => {
      const { claims, params, headers } = request
      await deleteJob(store, claims!, params.id, parseIfMatch(headers['if-match']))
      const message = 'Job removed successfully'
      return envelope(200, message, { message })
    }
  )
}) satisfies FastifyPluginAsyncTypebox<{ config: Config }>
