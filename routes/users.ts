import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { userAnalytics } from '../src/domain/analytics/people.ts'
import { updateProfile } from '../src/domain/profile.ts'
import { removeAccount } from '../src/domain/removal.ts'
import { findUser, toUser } from '../src/domain/users.ts'
import { envelope, enveloped } from '../src/envelope.ts'
import { UserAnalytics } from '../src/schemas/analytics.ts'
import { ProfileBody, User } from '../src/schemas/users.ts'

/** /api/users: one's own account. */
export default (async (app) => {
  const { store, passwords, revocation, tokens, loginAttempts } = app

  app.get('/me', { config: { access: 'any' }, schema: { response: { 200: enveloped(User) } } }, async (request) =>
    envelope(200, 'User retrieved successfully', toUser(await findUser(store, request.claims!.id)))
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
    { config: { access: 'any' }, schema: { body: ProfileBody, response: { 200: enveloped(User) } } },
    async (request) => {
      const claims = request.claims!
      const update = () => updateProfile(store, claims, request.body, passwords, tokens.rules)
      // Whoever holds a stolen token must not guess the password with it.
      const guesses = request.body.password !== undefined
      const { user, revoked } = await (guesses ? loginAttempts.guard(request.countedFor, claims.id, update) : update())
      await revocation.settle(revoked)
      return envelope(200, 'Profile updated successfully', toUser(user))
    }
  )

  app.delete(
    '/me',
    // As a logout: whoever wants to leave may, however much they asked before.
    { config: { access: 'any', limit: 'none' }, schema: { response: { 200: enveloped(Type.Null()) } } },
    async (request) => {
      await revocation.settle(await removeAccount(store, request.claims!, tokens.rules))
      return envelope(200, 'Account removed successfully', null)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
