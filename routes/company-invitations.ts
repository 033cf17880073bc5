/** /api/companies: invitations to a company, and the verification of its mail domain, both by mail. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyContextConfig } from 'fastify'
import { Type } from 'typebox'
import { acceptInvitation } from '../src/domain/companies/accept.ts'
import { confirmDomain, removeDomain, requestDomain } from '../src/domain/companies/domains.ts'
import { invite, listInvitations, readInvitation, revokeInvitation } from '../src/domain/companies/invitations.ts'
import { ownMemberErrors } from '../src/domain/companies/own-member.ts'
import type { ErrorCode } from '../src/errors.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { nextLink } from '../src/http/link-header.ts'
import { outcomePage, pageHeaders } from '../src/http/pages.ts'
import { IdParams, PageQuery } from '../src/schemas/common.ts'
import {
  AcceptBody,
  CodeBody,
  DomainBody,
  Invitation,
  InvitationBody,
  InvitationParams,
  OpenInvitation,
  OwnCompany
} from '../src/schemas/companies.ts'
import { AnyQuery, htmlPage } from '../src/schemas/recovery.ts'

const tags = ['Companies']

const forOwners = (...errors: ErrorCode[]): FastifyContextConfig => ({
  access: ['EMPLOYER'],
  errors: [...ownMemberErrors, ...errors]
})
const byToken: FastifyContextConfig = { access: 'public', countedBy: 'address', errors: ['LINK_INVALID', 'NOT_FOUND'] }
const acceptErrors: ErrorCode[] = [
  ...(['LINK_INVALID', 'INVITATION_NEEDS_EMPLOYER', 'INVITATION_OF_ANOTHER', 'EMAIL_NOT_VERIFIED'] as const),
  ...(['ALREADY_MEMBER', 'COMPANY_MOVES', 'COMPANY_FULL', 'USER_NOT_FOUND'] as const)
]

const domainRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { store } = app

  app.post(
    '/mine/domain',
    {
      config: forOwners('TOO_MANY_INVITATIONS'),
      schema: {
        ...{ tags, operationId: 'requestDomain' },
        summary: 'For owners: mail a code to an address in the domain that is to be verified',
        body: DomainBody,
        response: { 202: enveloped(Type.Null()) }
      }
    },
    async ({ claims, body, mails }, reply) => {
      await requestDomain(store, claims!, body.email, mails)
      reply.code(202)
      return envelope(202, 'A code is on its way to this address', null)
    }
  )

  app.post(
    '/mine/domain/confirm',
    {
      config: forOwners('LINK_INVALID', 'DOMAIN_TAKEN'),
      schema: {
        ...{ tags, operationId: 'confirmDomain', summary: 'For owners: verify the domain by the code mailed there' },
        body: CodeBody,
        response: { 200: enveloped(OwnCompany) }
      }
    },
    async ({ claims, body }) =>
      envelope(200, 'Domain verified successfully', await confirmDomain(store, claims!, body.code))
  )

  app.delete(
    '/mine/domain',
    {
      config: forOwners(),
      schema: {
        ...{ tags, operationId: 'removeDomain', summary: 'For owners: have no verified domain any more' },
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async ({ claims }) => {
      await removeDomain(store, claims!)
      return envelope(200, 'Domain removed successfully', null)
    }
  )
}

export default (async (app) => {
  const { store } = app
  await app.register(domainRoutes)

  app.post(
    '/mine/invitations',
    {
      config: forOwners('ALREADY_EXISTS', 'COMPANY_FULL', 'TOO_MANY_INVITATIONS'),
      schema: {
        ...{ tags, operationId: 'inviteMember', summary: 'For owners: invite whoever reads an address, by mail' },
        body: InvitationBody,
        response: { 201: enveloped(Invitation) }
      }
    },
    async ({ claims, body, mails }, reply) => {
      const invitation = await invite(store, claims!, body, mails)
      reply.code(201)
      return envelope(201, 'Invitation sent', invitation)
    }
  )

  app.get(
    '/mine/invitations',
    {
      config: forOwners('INVALID_CURSOR'),
      schema: {
        ...{ tags, operationId: 'listInvitations', summary: 'For owners: invitations that wait, newest first' },
        querystring: PageQuery,
        response: { 200: enveloped(Type.Array(Invitation)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listInvitations(store, request.claims!, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Invitations retrieved successfully', items)
    }
  )

  app.delete(
    '/mine/invitations/:id',
    {
      config: forOwners(),
      schema: {
        ...{ tags, operationId: 'revokeInvitation', summary: 'For owners: revoke an invitation' },
        params: IdParams,
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async ({ claims, params }) => {
      await revokeInvitation(store, claims!, params.id)
      return envelope(200, 'Invitation revoked', null)
    }
  )

  app.get(
    '/invitations/:token',
    {
      config: byToken,
      schema: {
        ...{ tags, operationId: 'readInvitation', summary: 'What an invitation is to, by its token; consumes nothing' },
        params: InvitationParams,
        response: { 200: enveloped(OpenInvitation) }
      }
    },
    async ({ params }, reply) => {
      reply.header('cache-control', 'no-store')
      return envelope(200, 'Invitation retrieved successfully', await readInvitation(store, params.token))
    }
  )

  app.get(
    '/invitations/:token/page',
    {
      config: byToken,
      schema: {
        ...{ tags, summary: 'The page that a mailed invitation opens where there is no front end; consumes nothing' },
        params: InvitationParams,
        querystring: AnyQuery,
        response: htmlPage
      }
    },
    async ({ params }, reply) => {
      const { company, role } = await readInvitation(store, params.token)
      const text = `${company.name || 'A company'} invites you to become a member, as ${role}`
      return reply.headers(pageHeaders).send(outcomePage(text))
    }
  )

  app.post(
    '/invitations/accept',
    {
      config: { access: 'any', errors: acceptErrors },
      schema: {
        ...{ tags, operationId: 'acceptInvitation' },
        summary: 'Become a member of the company that invited the own address; the own company is closed',
        body: AcceptBody,
        response: { 200: enveloped(OwnCompany) }
      }
    },
    async ({ claims, body }) => {
      const company = await acceptInvitation(store, claims!, body)
      app.scheduler.nudge()
      return envelope(200, 'You are a member of the company now', company)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
