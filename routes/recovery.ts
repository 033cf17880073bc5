/** /api/auth: requesting a mail with a link. Neither the response nor its time reveals whether an address is known. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { requestLink } from '../src/domain/accounts/link-requests.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { EmailBody } from '../src/schemas/recovery.ts'

const tags = ['Account']
const nothing = { 200: enveloped(Type.Null()) }

const recovery: FastifyPluginAsyncTypebox = async (app) => {
  const { store, scheduler } = app

  app.post(
    '/forgot-password',
    {
      config: { access: 'public' },
      schema: {
        ...{
          tags,
          operationId: 'forgotPassword',
          summary: 'Request a mail with a link to reset the password (valid for 10 minutes)'
        },
        body: EmailBody,
        response: nothing
      }
    },
    async ({ body, traceId }) => {
      await requestLink(store, 'reset-password', { email: body.email, traceId })
      scheduler.nudge()
      return envelope(200, 'If this address has an account, we have sent a mail', null)
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
          summary: 'Request a mail with a new link to confirm the address (valid for 24 hours)'
        },
        body: EmailBody,
        response: nothing
      }
    },
    async ({ body, traceId }) => {
      await requestLink(store, 'verify-email', { email: body.email, traceId })
      scheduler.nudge()
      return envelope(200, 'If this address is unconfirmed, we have sent a mail', null)
    }
  )
}

export default recovery
