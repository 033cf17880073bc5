/** /api/companies: companies as everybody sees them, and beginning one. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { jobsVersion } from '../src/database/versions.ts'
import { beginCompany } from '../src/domain/companies/own-company.ts'
import { listCompanies, listCompanyJobs, readCompanyPage } from '../src/domain/companies/public-pages.ts'
import { pageAgeMsMax } from '../src/domain/jobs/age.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { readsFor } from '../src/http/lagging-reads.ts'
import { nextLink } from '../src/http/link-header.ts'
import { IdParams, IfNoneMatchHeaders, NotModified, PageQuery } from '../src/schemas/common.ts'
import { Company, CompanyBody, CompanyPage, OwnCompany } from '../src/schemas/companies.ts'
import { Job } from '../src/schemas/jobs.ts'

const tags = ['Companies']

/** Every change of a company makes the version of jobs old, as its name and logo are shown with them. */
const cached = { access: 'public', mayLag: true, versions: () => [jobsVersion], readyFor: 'everyone' } as const

export default (async (app) => {
  const { store } = app

  app.get(
    '/',
    {
      config: { access: 'public', mayLag: true, errors: ['INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listCompanies' },
        summary: 'Companies that have a name: those with a verified domain first, the latest first',
        querystring: PageQuery,
        response: { 200: enveloped(Type.Array(Company)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listCompanies(readsFor(store, request.headers), request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Companies retrieved successfully', items)
    }
  )

  app.post(
    '/',
    {
      config: { access: ['EMPLOYER'], errors: ['USER_NOT_FOUND', 'ALREADY_MEMBER'] },
      schema: {
        ...{ tags, operationId: 'beginCompany' },
        summary: 'Begin a company, as a member of none: every employer has begun one by signing up',
        body: CompanyBody,
        response: { 201: enveloped(OwnCompany) }
      }
    },
    async (request, reply) => {
      const company = await beginCompany(store, request.claims!, request.body)
      reply.code(201).header('location', `/api/companies/${company._id}`)
      return envelope(201, 'Company created successfully', company)
    }
  )

  app.get(
    '/:id',
    {
      config: { ...cached, errors: ['NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'readCompany', summary: 'One company' },
        params: IdParams,
        headers: IfNoneMatchHeaders,
        response: { 200: enveloped(CompanyPage), 304: NotModified }
      }
    },
    async (request, reply) => {
      const answer = await app.answers.get(request, reply, async () => {
        const company = await readCompanyPage(readsFor(store, request.headers), request.params.id)
        // A job that closes by itself is still counted until that is written down.
        return { body: envelope(200, 'Company retrieved successfully', company), ageMsMax: pageAgeMsMax([]) }
      })
      return app.answers.send(request, reply, answer)
    }
  )

  app.get(
    '/:id/jobs',
    {
      config: { ...cached, errors: ['NOT_FOUND', 'INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listCompanyJobs', summary: "A company's open jobs, newest first" },
        params: IdParams,
        querystring: PageQuery,
        headers: IfNoneMatchHeaders,
        response: { 200: enveloped(Type.Array(Job)), 304: NotModified }
      }
    },
    async (request, reply) => {
      const answer = await app.answers.get(request, reply, async (url) => {
        const reads = readsFor(store, request.headers)
        const { items, nextCursor } = await listCompanyJobs(reads, request.params.id, request.query)
        const body = envelope(200, 'Jobs retrieved successfully', items)
        return { body, headers: nextLink(url, nextCursor), ageMsMax: pageAgeMsMax(items) }
      })
      return app.answers.send(request, reply, answer)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
