/** /api/companies/mine: the current employer's company and its members. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyContextConfig } from 'fastify'
import { Type } from 'typebox'
import { changeRole, listMembers, removeMember } from '../src/domain/companies/members.ts'
import { changeOwnCompany, readOwnCompany } from '../src/domain/companies/own-company.ts'
import { ownMemberErrors } from '../src/domain/companies/own-member.ts'
import type { ErrorCode } from '../src/errors.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { CompanyChanges, ListedMember, MemberParams, OwnCompany, RoleBody } from '../src/schemas/companies.ts'

const tags = ['Companies']

/** Who may do what depends on their membership. */
const forMembers = (...errors: ErrorCode[]): FastifyContextConfig => ({
  access: ['EMPLOYER'],
  errors: [...ownMemberErrors, ...errors]
})

export default (async (app) => {
  const { store } = app

  app.get(
    '/',
    {
      config: forMembers(),
      schema: {
        ...{ tags, operationId: 'readOwnCompany', summary: 'The own company, and the own role in it' },
        response: { 200: enveloped(OwnCompany) }
      }
    },
    async (request) => envelope(200, 'Company retrieved successfully', await readOwnCompany(store, request.claims!))
  )

  app.put(
    '/',
    {
      config: forMembers(),
      schema: {
        ...{ tags, operationId: 'changeOwnCompany' },
        summary: 'For owners: change the given fields; another name is given to the jobs as well, soon',
        body: CompanyChanges,
        response: { 200: enveloped(OwnCompany) }
      }
    },
    async (request) => {
      const company = await changeOwnCompany(store, request.claims!, request.body)
      app.scheduler.nudge()
      return envelope(200, 'Company updated successfully', company)
    }
  )

  app.get(
    '/members',
    {
      config: forMembers(),
      schema: {
        ...{ tags, operationId: 'listMembers', summary: 'All members; their e-mail addresses for owners only' },
        response: { 200: enveloped(Type.Array(ListedMember)) }
      }
    },
    async (request) => envelope(200, 'Members retrieved successfully', await listMembers(store, request.claims!))
  )

  app.put(
    '/members/:userId',
    {
      config: forMembers('LAST_OWNER'),
      schema: {
        ...{ tags, operationId: 'changeMemberRole', summary: "For owners: change a member's role" },
        params: MemberParams,
        body: RoleBody,
        response: { 200: enveloped(ListedMember) }
      }
    },
    async ({ claims, params, body }) =>
      envelope(200, 'Member updated successfully', await changeRole(store, claims!, params.userId, body.role))
  )

  app.delete(
    '/members/:userId',
    {
      config: forMembers('LAST_OWNER'),
      schema: {
        ...{ tags, operationId: 'removeMember', summary: 'For owners: remove a member; jobs stay with the company' },
        params: MemberParams,
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async ({ claims, params }) => {
      await removeMember(store, claims!, params.userId)
      return envelope(200, 'Member removed successfully', null)
    }
  )

  app.post(
    '/leave',
    {
      config: forMembers('LAST_OWNER'),
      schema: {
        ...{ tags, operationId: 'leaveCompany', summary: 'Leave the own company; the last owner cannot' },
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async ({ claims }) => {
      await removeMember(store, claims!, claims!.id)
      return envelope(200, 'You have left the company', null)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
