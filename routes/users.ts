import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Config } from '../src/config.ts'
import { userAnalytics } from '../src/domain/analytics/people.ts'
import { updateProfile } from '../src/domain/profile.ts'
import { verificationMail } from '../src/domain/recovery.ts'
import { removeAccount } from '../src/domain/removal.ts'
import { findUser, toUser } from '../src/domain/users.ts'
import { envelope, enveloped } from '../src/envelope.ts'
import { UserAnalytics } from '../src/schemas/analytics.ts'
import { ProfileBody, User } from '../src/schemas/users.ts'

const tags = ['Account']

/** /api/users: one's own account. */
const users: FastifyPluginAsyncTypebox<{ config: Config }> = async (app, { config }) => {
  const { store, passwords, revocation, tokens, loginAttempts, mail } = app

  app.get(
    '/me',
    {
      config: { access: 'any', errors: ['USER_NOT_FOUND'] },
      schema: { tags, operationId: 'getMe', summary: 'Who is signed in', response: { 200: enveloped(User) } }
    },
    async (request) => envelope(200, 'User retrieved successfully', toUser(await findUser(store, request.claims!.id)))
  )

  app.get(
    '/analytics',
    {
      config: { access: 'any', errors: ['INVALID_USER_ROLE'] },
      schema: {
        ...{ tags: ['Analytics'], operationId: 'userAnalytics', summary: 'What one has achieved so far' },
        response: { 200: enveloped(UserAnalytics) }
      }
    },
    async (request) => envelope(200, 'Analytics retrieved successfully', await userAnalytics(store, request.claims!))
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
        summary: 'Changes what is given; a new password needs the current one and signs other devices out',
        body: ProfileBody,
        response: { 200: enveloped(User) }
      }
    },
    async (request) => {
      const claims = request.claims!
      const update = () => updateProfile(store, claims, request.body, passwords, tokens.rules)
      // Whoever holds a stolen token must not guess the password with it.
      const guesses = request.body.password !== undefined
      const changed = await (guesses ? loginAttempts.guard(request.countedFor, claims.id, update) : update())
      for (const notice of changed.notices) mail.later(async () => notice)
      if (!changed.user.emailVerifiedAt && changed.notices.length > 0) {
        mail.later(() => verificationMail(store, changed.user, config.origins[0] ?? ''))
      }
      await revocation.settle(changed.revoked)
      return envelope(200, 'Profile updated successfully', toUser(changed.user))
    }
  )

  app.delete(
    '/me',
    // As a logout: whoever wants to leave may, however much they asked before.
    {
      config: { access: 'any', limit: 'none', errors: ['USER_NOT_FOUND', 'LOGOUT_PENDING'] },
      schema: {
        ...{ tags, operationId: 'removeMe', summary: "Removes one's account: closes its jobs, ends its sessions" },
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async (request) => {
      await revocation.settle(await removeAccount(store, request.claims!, tokens.rules))
      return envelope(200, 'Account removed successfully', null)
    }
  )
}

export default users
