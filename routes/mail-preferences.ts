/** /api/users/mail-preferences: what of the own notifications is mailed. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { changeMailPreferences, readMailPreferences } from '../src/domain/mails/preferences.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { MailPreferences, MailPreferencesBody } from '../src/schemas/mail-preferences.ts'

const tags = ['Account']
const response = { 200: enveloped(MailPreferences) }

export default (async (app) => {
  const { store } = app

  app.get(
    '/',
    {
      config: { access: 'any', errors: ['USER_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'getMailPreferences', response },
        summary: 'What of the own notifications is mailed, by kind; saved searches say that themselves'
      }
    },
    async ({ claims }) =>
      envelope(200, 'Mail preferences retrieved successfully', await readMailPreferences(store, claims!))
  )

  app.put(
    '/',
    {
      config: { access: 'any', errors: ['USER_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'changeMailPreferences', response, body: MailPreferencesBody },
        summary: 'Change what is mailed of the given kinds'
      }
    },
    async ({ claims, body }) =>
      envelope(200, 'Mail preferences changed', await changeMailPreferences(store, claims!, body))
  )
}) satisfies FastifyPluginAsyncTypebox
