import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Config } from '../src/config/config.ts'
import { verificationMailTo } from '../src/domain/accounts/email-verification.ts'
import { resetMail } from '../src/domain/accounts/password-reset.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { EmailBody } from '../src/schemas/recovery.ts'

const tags = ['Account']
const nothing = { 200: enveloped(Type.Null()) }

/** /api/auth: asking for a mail. Whether an address is known shows neither in the answer nor in the time it takes. */
const recovery: FastifyPluginAsyncTypebox<{ config: Config }> = async (app, { config: origins }) => {
  const { store, mail } = app

  app.post(
    '/forgot-password',
    {
      config: { access: 'public' },
      schema: {
        ...{ tags, operationId: 'forgotPassword', summary: 'Mails a link for choosing a new password (10 minutes)' },
        body: EmailBody,
        response: nothing
      }
    },
    async ({ body }) => {
      mail.later(() => resetMail(store, body.email, origins))
      return envelope(200, 'If this address has an account, a mail is on its way', null)
    }
  )

  app.post(
    '/resend-verification',
    {
      config: { access: 'public' },
      schema: {
        ...{
          tags,
          operationId: 'resendVerification',
          summary: 'Mails a new link for confirming an address (24 hours)'
        },
        body: EmailBody,
        response: nothing
      }
    },
    async ({ body }) => {
      mail.later(() => verificationMailTo(store, body.email, origins))
      return envelope(200, 'If this address waits for confirmation, a mail is on its way', null)
    }
  )
}

export default recovery
