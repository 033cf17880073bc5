/** /api/applications: applications to jobs, from submission to decision. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { withIdempotency } from '../src/database/idempotency.ts'
import { apply } from '../src/domain/applications/apply.ts'
import { changeStatus, withdrawApplication } from '../src/domain/applications/change-status.ts'
import { listSeekerApplications, readApplication } from '../src/domain/applications/read.ts'
import { listCards } from '../src/domain/pipeline/list.ts'
import { failure } from '../src/errors.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { etagOf, isNotModified, parseIfMatch } from '../src/http/etag.ts'
import { nextLink } from '../src/http/link-header.ts'
import { Application, ApplicationDetail, ApplyBody, MoveBody, SeekerApplication } from '../src/schemas/applications.ts'
import { ListedApplication, ListedQuery } from '../src/schemas/cards.ts'
import {
  IdempotencyHeaders,
  IdParams,
  IfMatchHeaders,
  IfNoneMatchHeaders,
  NotModified,
  PageQuery
} from '../src/schemas/common.ts'
import { applicationStatuses } from '../src/schemas/vocabulary.ts'

const tags = ['Applications']

/** An invalid status has its own error code. */
async function refuseStatus({ validationError }: FastifyRequest): Promise<void> {
  if (validationError === undefined) return
  const { validation = [] } = validationError as { validation?: { instancePath?: string; params?: object }[] }
  const isAboutStatus = validation.some(
    ({ instancePath, params }) =>
      instancePath === '/status' || (params as { missingProperty?: string } | undefined)?.missingProperty === 'status'
  )
  if (validationError.validationContext !== 'body' || !isAboutStatus) throw validationError
  const message = `must be one of ${applicationStatuses.join(', ')}`
  throw failure('INVALID_STATUS', { errors: [{ field: 'status', message }] })
}

export default (async (app) => {
  const { store } = app

  app.get(
    '/',
    {
      config: { access: ['JOB_SEEKER'], errors: ['INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listApplications', summary: "The seeker's own applications, newest first" },
        querystring: PageQuery,
        response: { 200: enveloped(Type.Array(SeekerApplication)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listSeekerApplications(store, request.claims!, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Applications retrieved successfully', items)
    }
  )

  app.get(
    '/employer',
    {
      config: { access: ['EMPLOYER'], errors: ['INVALID_CURSOR', 'NOT_YOURS', 'JOB_NOT_FOUND', 'NOT_FOUND'] },
      schema: {
        ...{
          tags,
          operationId: 'listEmployerApplications',
          summary: "Applications to the employer's jobs, newest first"
        },
        querystring: ListedQuery,
        response: { 200: enveloped(Type.Array(ListedApplication)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listCards(store, request.claims!, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Employer applications retrieved successfully', items)
    }
  )

  app.get(
    '/:id',
    {
      config: { access: 'any', errors: ['APPLICATION_NOT_FOUND', 'NOT_YOURS'] },
      schema: {
        ...{ tags, operationId: 'readApplication', summary: 'One application, for applicant and employer' },
        params: IdParams,
        headers: IfNoneMatchHeaders,
        response: { 200: enveloped(ApplicationDetail), 304: NotModified }
      }
    },
    async (request, reply) => {
      const application = await readApplication(store, request.claims!, request.params.id)
      const etag = etagOf(application.version)
      reply.header('etag', etag)
      if (isNotModified(request.headers['if-none-match'], etag)) return reply.code(304).send(undefined)
      return envelope(200, 'Application retrieved successfully', application)
    }
  )

  app.post(
    '/',
    {
      config: {
        access: ['JOB_SEEKER'],
        idempotent: true,
        errors: ['JOB_NOT_FOUND', 'USER_NOT_FOUND', 'ALREADY_APPLIED']
      },
      schema: {
        ...{ tags, operationId: 'apply', summary: 'Apply for an open job' },
        headers: IdempotencyHeaders,
        body: ApplyBody,
        response: { 201: enveloped(Application) }
      }
    },
    async (request, reply) => {
      const { claims, body, idempotency } = request
      const application = await withIdempotency(store, idempotency, (store) => apply(store, claims!, body))
      const location = `/api/applications/${application._id}`
      reply.code(201).headers({ etag: etagOf(application.version), location })
      return envelope(201, 'Application submitted successfully', application)
    }
  )

  app.put(
    '/:id',
    {
      attachValidation: true,
      preHandler: refuseStatus,
      config: {
        access: ['EMPLOYER'],
        errors: [
          'INVALID_STATUS',
          'APPLICATION_NOT_FOUND',
          'NOT_YOURS',
          'ILLEGAL_TRANSITION',
          'VERSION_CONFLICT',
          'PRECONDITION_FAILED'
        ]
      },
      schema: {
        ...{ tags, operationId: 'moveApplication', summary: 'Change the status of an application to an own job' },
        params: IdParams,
        headers: IfMatchHeaders,
        body: MoveBody,
        response: { 200: enveloped(Application) }
      }
    },
    async (request, reply) => {
      const { claims, params, body, headers } = request
      const ifMatch = parseIfMatch(headers['if-match'])
      const application = await changeStatus(store, claims!, params.id, body, ifMatch)
      reply.header('etag', etagOf(application.version))
      return envelope(200, 'Application status updated successfully', application)
    }
  )

  app.delete(
    '/:id',
    {
      config: {
        access: ['JOB_SEEKER'],
        errors: ['APPLICATION_NOT_FOUND', 'NOT_YOURS', 'ILLEGAL_TRANSITION', 'VERSION_CONFLICT', 'PRECONDITION_FAILED']
      },
      schema: {
        ...{ tags, operationId: 'withdrawApplication', summary: 'Withdraw an own application before it is decided' },
        params: IdParams,
        headers: IfMatchHeaders,
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async (request) => {
      const { claims, params, headers } = request
      await withdrawApplication(store, claims!, params.id, parseIfMatch(headers['if-match']))
      return envelope(200, 'Application removed successfully', null)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
