import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyContextConfig } from 'fastify'
import { Type } from 'typebox'
import type { Config } from '../src/config.ts'
import { resetMail, resetPassword, verificationMailTo, verifyEmail } from '../src/domain/recovery.ts'
import { envelope, enveloped } from '../src/envelope.ts'
import { EmailBody, LinkParams, NewPasswordBody, ResetBody, TokenBody } from '../src/schemas/recovery.ts'

const tags = ['Account']
const nothing = { 200: enveloped(Type.Null()) }
const config: FastifyContextConfig = { access: 'public', errors: ['LINK_INVALID'] }
const resetConfig: FastifyContextConfig = { access: 'public', errors: ['LINK_INVALID', 'LOGOUT_PENDING'] }

/** /api/auth: what goes by mail. Whether an address is known shows neither in the answer nor in the time it takes. */
const recovery: FastifyPluginAsyncTypebox<{ config: Config }> = async (app, { config: { origins } }) => {
  const { store, passwords, revocation, tokens, mail } = app
  const origin = origins[0] ?? ''

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
      mail.later(() => resetMail(store, body.email, origin))
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
      mail.later(() => verificationMailTo(store, body.email, origin))
      return envelope(200, 'If this address waits for confirmation, a mail is on its way', null)
    }
  )

  const verify = async (token: string) => {
    await verifyEmail(store, token)
    return envelope(200, 'E-mail address confirmed', null)
  }
  app.post(
    '/verify-email',
    {
      config,
      schema: {
        ...{ tags, operationId: 'verifyEmail', summary: 'Confirms an address by the token that was mailed to it' },
        body: TokenBody,
        response: nothing
      }
    },
    ({ body }) => verify(body.token)
  )
  for (const method of ['GET', 'POST'] as const) {
    app.route({
      method,
      url: '/verify-email/:token',
      config,
      schema: { tags, summary: 'Confirms an address by the mailed link', params: LinkParams, response: nothing },
      handler: ({ params }) => verify(params.token)
    })
  }

  const reset = async (token: string, password: string) => {
    const { revoked, mail: notice } = await resetPassword(store, token, password, passwords, tokens.rules)
    mail.later(async () => notice)
    await revocation.settle(revoked)
    return envelope(200, 'Password changed; all devices are signed out', null)
  }
  app.post(
    '/reset-password',
    {
      config: resetConfig,
      schema: {
        ...{ tags, operationId: 'resetPassword', summary: 'Sets a new password by a mailed token; ends all sessions' },
        body: ResetBody,
        response: nothing
      }
    },
    ({ body }) => reset(body.token, body.password)
  )
  for (const method of ['POST', 'PUT'] as const) {
    app.route({
      method,
      url: '/reset-password/:token',
      config: resetConfig,
      schema: {
        ...{ tags, summary: 'Sets a new password by the mailed link; ends all sessions' },
        params: LinkParams,
        body: NewPasswordBody,
        response: nothing
      },
      handler: ({ params, body }) => reset(params.token, body.password)
    })
  }
}

export default recovery
