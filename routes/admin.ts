/** /api/admin: for administrators only; every change is recorded in the audit log. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listDeletedApplications, listDeletedJobs } from '../src/domain/admin/deleted-records.ts'
import { endSessionsOf, listAudit, listUsers, restoreUser, suspendUser, userRecord } from '../src/domain/admin/users.ts'
import { restoreApplication } from '../src/domain/applications/restore.ts'
import { restoreJob } from '../src/domain/jobs/write.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { nextLink } from '../src/http/link-header.ts'
import {
  AuditQuery,
  AuditRecord,
  RemovedApplication,
  RemovedJob,
  SuspendBody,
  UserListQuery,
  UserRecord
} from '../src/schemas/administration.ts'
import { Application } from '../src/schemas/applications.ts'
import { IdParams, PageQuery } from '../src/schemas/common.ts'
import { Job } from '../src/schemas/jobs.ts'

const tags = ['Administration']
const access = ['ADMIN'] as const

const admin: FastifyPluginAsyncTypebox = async (app) => {
  const { store, tokens, revocation } = app

  app.get(
    '/users',
    {
      config: { access, errors: ['INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listUsers', summary: 'Accounts, newest first' },
        querystring: UserListQuery,
        response: { 200: enveloped(Type.Array(UserRecord)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listUsers(store, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Users retrieved successfully', items)
    }
  )

  app.post(
    '/users/:id/suspend',
    {
      config: { access, errors: ['USER_NOT_FOUND', 'NOT_YOURS', 'LOGOUT_PENDING'] },
      schema: {
        ...{ tags, operationId: 'suspendUser', summary: 'Suspend a user: ends all sessions and prevents new ones' },
        params: IdParams,
        body: SuspendBody,
        response: { 200: enveloped(UserRecord) }
      }
    },
    async ({ claims, params, body }) => {
      const { user, revoked } = await suspendUser(store, claims!, params.id, body.reason, tokens.rules)
      await revocation.awaitPropagation(revoked)
      return envelope(200, 'User suspended', userRecord(user))
    }
  )

  app.post(
    '/users/:id/end-sessions',
    {
      config: { access, errors: ['USER_NOT_FOUND', 'LOGOUT_PENDING'] },
      schema: {
        ...{ tags, operationId: 'endSessionsOfUser', summary: 'End all sessions of a user, who may sign in again' },
        params: IdParams,
        response: { 200: enveloped(UserRecord) }
      }
    },
    async ({ claims, params }) => {
      const { user, revoked } = await endSessionsOf(store, claims!, params.id, tokens.rules)
      await revocation.awaitPropagation(revoked)
      return envelope(200, 'Sessions ended', userRecord(user))
    }
  )

  app.post(
    '/users/:id/restore',
    {
      config: { access, errors: ['USER_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'restoreUser', summary: "Lift a user's suspension" },
        params: IdParams,
        response: { 200: enveloped(UserRecord) }
      }
    },
    async ({ claims, params }) =>
      envelope(200, 'User restored', userRecord(await restoreUser(store, claims!, params.id)))
  )

  app.post(
    '/jobs/:id/restore',
    {
      config: { access, errors: ['JOB_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'restoreJob', summary: 'Restore a deleted job as closed' },
        params: IdParams,
        response: { 200: enveloped(Job) }
      }
    },
    async ({ claims, params }) => envelope(200, 'Job restored', await restoreJob(store, claims!, params.id))
  )

  app.post(
    '/applications/:id/restore',
    {
      config: { access, errors: ['APPLICATION_NOT_FOUND', 'USER_NOT_FOUND', 'ALREADY_APPLIED'] },
      schema: {
        ...{
          tags,
          operationId: 'restoreApplication',
          summary: 'Restore a withdrawn application with its former status'
        },
        params: IdParams,
        response: { 200: enveloped(Application) }
      }
    },
    async ({ claims, params }) =>
      envelope(200, 'Application restored', await restoreApplication(store, claims!, params.id))
  )

  app.get(
    '/jobs/removed',
    {
      config: { access, errors: ['INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listRemovedJobs', summary: 'Deleted jobs, last deleted first' },
        querystring: PageQuery,
        response: { 200: enveloped(Type.Array(RemovedJob)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listDeletedJobs(store, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Deleted jobs retrieved successfully', items)
    }
  )

  app.get(
    '/applications/removed',
    {
      config: { access, errors: ['INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listRemovedApplications', summary: 'Withdrawn applications, last withdrawn first' },
        querystring: PageQuery,
        response: { 200: enveloped(Type.Array(RemovedApplication)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listDeletedApplications(store, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Withdrawn applications retrieved successfully', items)
    }
  )

  app.get(
    '/audit',
    {
      config: { access, errors: ['INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listAudit', summary: 'Audit log, newest first' },
        querystring: AuditQuery,
        response: { 200: enveloped(Type.Array(AuditRecord)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listAudit(store, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Audit log retrieved successfully', items)
    }
  )
}

export default admin
