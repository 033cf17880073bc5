/** /api/auth: what mailed links and their tokens do; by JSON, and by plain pages for whoever opens a link as it is. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyContextConfig, FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Config } from '../src/config/config.ts'
import { undoEmail } from '../src/domain/accounts/email-undo.ts'
import { verifyEmail } from '../src/domain/accounts/email-verification.ts'
import { findOneTimeToken, type TokenPurpose } from '../src/domain/accounts/one-time-tokens.ts'
import { resetPassword } from '../src/domain/accounts/password-reset.ts'
import { type AppError, errorTable } from '../src/errors.ts'
import { type Envelope, envelope, enveloped, failureHeaders } from '../src/http/envelope.ts'
import { formBytesMax, formTypes, isForm, readForm } from '../src/http/form-body.ts'
import { formPage, outcomePage, pageHeaders } from '../src/http/pages.ts'
import { AnyQuery, LinkParams, NewPasswordBody, ResetBody, TokenBody } from '../src/schemas/recovery.ts'

const tags = ['Account']
const nothing = { 200: enveloped(Type.Null()) }
const htmlPage = { 200: { description: 'a page', content: { 'text/html': { schema: Type.String() } } } }
const config: FastifyContextConfig = { access: 'public', countedBy: 'address', errors: ['LINK_INVALID'] }
const endingConfig: FastifyContextConfig = { ...config, errors: ['LINK_INVALID', 'LOGOUT_PENDING'] }

const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' || method === 'HEAD' ? /\btext\/html\b/.test(headers.accept ?? '') : isForm(headers['content-type'])

/** The outcome as whoever asked reads it: a form's on a page, every other as JSON. */
const tell = (request: FastifyRequest, reply: FastifyReply, done: Envelope<null>) =>
  wantsPage(request) ? reply.headers(pageHeaders).send(outcomePage(done.message) as never) : done

const purposes = ['verify-email', 'reset-password', 'undo-email'] as const satisfies TokenPurpose[]

/** What went wrong, above the form, as long as another try may succeed. */
function failurePage({ routeOptions }: FastifyRequest, { code, message, errors }: AppError): string {
  const purpose = purposes.find((one) => routeOptions.url?.includes(`/${one}/`))
  const isOver = code === 'LINK_INVALID' || errors?.some(({ field }) => field === 'token')
  if (!purpose || isOver) return outcomePage(errorTable.LINK_INVALID[1])
  // The link is used up, and what it was for is done.
  if (code === 'LOGOUT_PENDING') return outcomePage('Done; it may take a moment until all devices are signed out')
  return formPage(purpose, errors?.map(({ field, message }) => `The ${field} ${message}.`) ?? [`${message}.`])
}

const links: FastifyPluginAsyncTypebox<{ config: Config }> = async (app, { config: origins }) => {
  const { store, passwords, revocation, tokens, mail } = app

  const verify = async (token: string) => {
    const notice = await verifyEmail(store, token, origins)
    mail.later(async () => notice)
    return envelope(200, 'E-mail address confirmed', null)
  }
  const reset = async (token: string, password: string) => {
    const { revoked, mail: notice } = await resetPassword(store, token, password, passwords, tokens.rules)
    mail.later(async () => notice)
    await revocation.awaitPropagation(revoked)
    return envelope(200, 'Password changed; all devices are signed out', null)
  }
  const undo = async (token: string) => {
    const { revoked, mail: message } = await undoEmail(store, token, { passwords, rules: tokens.rules, origins })
    mail.later(async () => message)
    await revocation.awaitPropagation(revoked)
    return envelope(200, 'E-mail address restored; a mail for choosing a new password is on its way', null)
  }

  const byToken = { body: TokenBody, response: nothing }
  const confirms = 'Confirms an address by the token that was mailed to it'
  const verifySchema = { tags, operationId: 'verifyEmail', summary: confirms, ...byToken }
  app.post('/verify-email', { config, schema: verifySchema }, ({ body }) => verify(body.token))
  const resets = 'Sets a new password by a mailed token; ends all sessions'
  const resetSchema = { tags, operationId: 'resetPassword', summary: resets, body: ResetBody, response: nothing }
  app.post('/reset-password', { config: endingConfig, schema: resetSchema }, ({ body }) =>
    reset(body.token, body.password)
  )
  const undoes = 'Takes a former address back by the token that was mailed to it; ends all sessions'
  const undoSchema = { tags, operationId: 'undoEmail', summary: undoes, ...byToken }
  app.post('/undo-email', { config: endingConfig, schema: undoSchema }, ({ body }) => undo(body.token))

  // Forms are taken by the addresses of links alone.
  const linked: FastifyPluginAsyncTypebox = async (scope) => {
    scope.addContentTypeParser(
      [...formTypes],
      { parseAs: 'buffer', bodyLimit: formBytesMax },
      (request: FastifyRequest, body: unknown) => readForm(request.headers['content-type'] ?? '', body as Buffer)
    )
    const answerJson = scope.errorHandler
    scope.setErrorHandler(async (error: FastifyError, request, reply) => {
      if (!wantsPage(request)) return answerJson(error, request, reply)
      const known = await app.handleError(request, reply, error)
      return reply
        .code(known.statusCode)
        .headers({ ...failureHeaders(known), ...pageHeaders })
        .send(failurePage(request, known))
    })

    for (const purpose of purposes) {
      const summary = 'The page a mailed link opens: asks, and uses nothing up'
      scope.get(
        `/${purpose}/:token`,
        { config, schema: { tags, summary, params: LinkParams, querystring: AnyQuery, response: htmlPage } },
        async ({ params }, reply) => {
          await findOneTimeToken(store, params.token, purpose)
          return reply.headers(pageHeaders).send(formPage(purpose))
        }
      )
    }
    const schema = { tags, params: LinkParams, response: nothing }
    scope.post(
      '/verify-email/:token',
      { config, schema: { ...schema, summary: 'Confirms an address by the mailed link' } },
      async (request, reply) => tell(request, reply, await verify(request.params.token))
    )
    scope.post(
      '/undo-email/:token',
      { config: endingConfig, schema: { ...schema, summary: 'Takes a former address back by the mailed link' } },
      async (request, reply) => tell(request, reply, await undo(request.params.token))
    )
    for (const method of ['POST', 'PUT'] as const) {
      scope.route({
        method,
        url: '/reset-password/:token',
        config: endingConfig,
        schema: {
          ...schema,
          summary: 'Sets a new password by the mailed link; ends all sessions',
          body: NewPasswordBody
        },
        handler: async (request, reply) =>
          tell(request, reply, await reset(request.params.token, request.body.password))
      })
    }
  }
  await app.register(linked)
}

export default links
