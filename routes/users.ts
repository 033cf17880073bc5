/** /api/users: the current user's account. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { checkDeletion, deleteAccount, deleteLateWrites } from '../src/domain/accounts/delete-account.ts'
import {
  namesCredentials,
  needsCurrentPassword,
  updatePlainFields,
  updateProfile
} from '../src/domain/accounts/profile.ts'
import { findUser, toUser } from '../src/domain/accounts/users.ts'
import { userAnalytics } from '../src/domain/analytics/users.ts'
import { findMembership } from '../src/domain/membership/membership.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { readsFor } from '../src/http/lagging-reads.ts'
import { UserAnalytics } from '../src/schemas/analytics.ts'
import { ProfileBody, RemovalBody, User } from '../src/schemas/users.ts'

const tags = ['Account']

const users: FastifyPluginAsyncTypebox = async (app) => {
  const { store, passwords, revocation, tokens, loginAttempts, analyticsCache, scheduler } = app

  app.get(
    '/me',
    {
      config: { access: 'any', errors: ['USER_NOT_FOUND'] },
      schema: { tags, operationId: 'getMe', summary: 'The current user', response: { 200: enveloped(User) } }
    },
    async (request) => envelope(200, 'User retrieved successfully', toUser(await findUser(store, request.claims!.id)))
  )

  app.get(
    '/analytics',
    {
      config: { access: 'any', mayLag: true, errors: ['INVALID_USER_ROLE'] },
      schema: {
        ...{
          tags: ['Analytics'],
          operationId: 'userAnalytics',
          summary: "The current user's analytics, at most ten seconds old"
        },
        response: { 200: enveloped(UserAnalytics) }
      }
    },
    async (request) => {
      const claims = request.claims!
      // Asked of the primary each time: who has left a company reads nothing of it, not even what is kept.
      const membership = await findMembership(store, claims)
      const analytics = await analyticsCache.getOrCompute(`user:${membership?.companyId ?? claims.id}`, () =>
        userAnalytics(readsFor(store, request.headers), claims, membership)
      )
      return envelope(200, 'Analytics retrieved successfully', analytics)
    }
  )

  app.put(
    '/profile',
    {
      config: {
        access: 'any',
        errors: ['USER_NOT_FOUND', 'USER_EXISTS', 'WRONG_CURRENT_PASSWORD', 'TOO_MANY_LOGINS', 'LOGOUT_PENDING']
      },
      schema: {
        ...{ tags, operationId: 'updateProfile' },
        summary: 'Change the given fields; a new password or e-mail address needs the current password',
        body: ProfileBody,
        response: { 200: enveloped(User) }
      }
    },
    async (request) => {
      const claims = request.claims!
      const { body, rateLimitKey, mails } = request
      const prove = async () => {
        const before = await findUser(store, claims.id)
        const update = () =>
          updateProfile(store, { sid: claims.sid, before, body }, { passwords, rules: tokens.rules, mails })
        // The holder of a stolen token must not be able to guess the password with it.
        const isGuarded = needsCurrentPassword(before, body)
        return isGuarded ? loginAttempts.guard(rateLimitKey, claims.id, update) : update()
      }
      const changed = await (namesCredentials(body) ? prove() : updatePlainFields(store, claims, body))
      await revocation.awaitPropagation(changed.revoked)
      if (body.companyName !== undefined) scheduler.nudge()
      return envelope(200, 'Profile updated successfully', toUser(changed.user))
    }
  )

  app.delete(
    '/me',
    // Always allowed, like a logout, regardless of earlier requests. Failures count as login failures and in the
    // general limit.
    {
      config: {
        access: 'any',
        limit: 'failures',
        errors: ['USER_NOT_FOUND', 'WRONG_CURRENT_PASSWORD', 'LAST_OWNER', 'TOO_MANY_LOGINS', 'LOGOUT_PENDING']
      },
      // No body is handled like a missing password.
      preValidation: async (request) => {
        request.body ??= {}
      },
      schema: {
        ...{
          tags,
          operationId: 'removeMe',
          summary: 'Delete the own account, and a company without other members with its jobs; ends its sessions'
        },
        body: RemovalBody,
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async (request) => {
      const claims = request.claims!
      const check = () => checkDeletion(store, claims, request.body.currentPassword, passwords)
      const passwordHash = await loginAttempts.guard(request.rateLimitKey, claims.id, check)
      const { isWhole, companyId, ...revoked } = await deleteAccount(store, claims, passwordHash, tokens.rules)
      if (!isWhole) scheduler.nudge()
      // Also when propagation takes too long: this request's token cannot be used to retry.
      await revocation.awaitPropagation(revoked).finally(() => deleteLateWrites(store, claims, companyId))
      return envelope(200, 'Account deleted successfully', null)
    }
  )
}

export default users
