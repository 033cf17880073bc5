/** /api/auth: consuming mailed links and their tokens, through JSON or plain HTML pages. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyContextConfig, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { undoEmail } from '../src/domain/accounts/email-undo.ts'
import { verifyEmail } from '../src/domain/accounts/email-verification.ts'
import { findOneTimeToken, type TokenPurpose } from '../src/domain/accounts/one-time-tokens.ts'
import { resetPassword } from '../src/domain/accounts/password-reset.ts'
import { type AppError, errorTable } from '../src/errors.ts'
import { type Envelope, envelope, enveloped, failureHeaders } from '../src/http/envelope.ts'
import { formBytesMax, formTypes, isForm, readForm } from '../src/http/form-body.ts'
import { formPage, outcomePage, pageHeaders } from '../src/http/pages.ts'
import { AnyQuery, htmlPage, LinkParams, NewPasswordBody, ResetBody, TokenBody } from '../src/schemas/recovery.ts'

const tags = ['Account']
const nothing = { 200: enveloped(Type.Null()) }
const config: FastifyContextConfig = { access: 'public', countedBy: 'address', errors: ['LINK_INVALID'] }
const endingConfig: FastifyContextConfig = { ...config, errors: ['LINK_INVALID', 'LOGOUT_PENDING'] }

const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' || method === 'HEAD' ? /\btext\/html\b/.test(headers.accept ?? '') : isForm(headers['content-type'])

/** Sends the outcome: as a page after a form, otherwise as JSON. */
const sendOutcome = (request: FastifyRequest, reply: FastifyReply, done: Envelope<null>) =>
  wantsPage(request) ? reply.headers(pageHeaders).send(outcomePage(done.message) as never) : done

const purposes = ['verify-email', 'reset-password', 'undo-email'] as const satisfies TokenPurpose[]

/** The page for an error: with the form again, as long as another attempt may succeed. */
function failurePage({ routeOptions }: FastifyRequest, { code, message, errors }: AppError): string {
  const purpose = purposes.find((one) => routeOptions.url?.includes(`/${one}/`))
  const isOver = code === 'LINK_INVALID' || errors?.some(({ field }) => field === 'token')
  if (!purpose || isOver) return outcomePage(errorTable.LINK_INVALID[1])
  // The link is consumed and its change is stored.
  if (code === 'LOGOUT_PENDING') return outcomePage('Done; signing out all devices may take a moment')
  return formPage(purpose, errors?.map(({ field, message }) => `The ${field} ${message}.`) ?? [`${message}.`])
}

/** What the tokens of mailed links are for; the same by a body and by a link. */
function createActions({ store, passwords, revocation, tokens }: FastifyInstance) {
  const { rules } = tokens
  const verify = async ({ mails }: FastifyRequest, token: string) => {
    await verifyEmail(store, token, mails)
    return envelope(200, 'E-mail address confirmed', null)
  }
  const reset = async ({ mails }: FastifyRequest, token: string, password: string) => {
    await revocation.awaitPropagation(await resetPassword(store, token, password, { passwords, rules, mails }))
    return envelope(200, 'Password changed; all devices are signed out', null)
  }
  const undo = async ({ mails }: FastifyRequest, token: string) => {
    await revocation.awaitPropagation(await undoEmail(store, token, { passwords, rules, mails }))
    return envelope(200, 'E-mail address restored; we have sent a mail to choose a new password', null)
  }
  return { verify, reset, undo }
}

/** The URLs of mailed links: pages and their forms. Only these accept forms. */
const linkPages: FastifyPluginAsyncTypebox<{ actions: ReturnType<typeof createActions> }> = async (
  scope,
  { actions }
) => {
  scope.addContentTypeParser(
    [...formTypes],
    { parseAs: 'buffer', bodyLimit: formBytesMax },
    (request: FastifyRequest, body: unknown) => readForm(request.headers['content-type'] ?? '', body as Buffer)
  )
  const handleAsJson = scope.errorHandler
  scope.setErrorHandler(async (error: FastifyError, request, reply) => {
    if (!wantsPage(request)) return handleAsJson(error, request, reply)
    const known = await scope.handleError(request, reply, error)
    return reply
      .code(known.statusCode)
      .headers({ ...failureHeaders(known), ...pageHeaders })
      .send(failurePage(request, known))
  })

  for (const purpose of purposes) {
    const summary = 'The page that a mailed link opens: a form; consumes nothing'
    scope.get(
      `/${purpose}/:token`,
      { config, schema: { tags, summary, params: LinkParams, querystring: AnyQuery, response: htmlPage } },
      async ({ params }, reply) => {
        await findOneTimeToken(scope.store, params.token, purpose)
        return reply.headers(pageHeaders).send(formPage(purpose))
      }
    )
  }
  const schema = { tags, params: LinkParams, response: nothing }
  scope.post(
    '/verify-email/:token',
    { config, schema: { ...schema, summary: 'Confirm an e-mail address by the mailed link' } },
    async (request, reply) => sendOutcome(request, reply, await actions.verify(request, request.params.token))
  )
  scope.post(
    '/undo-email/:token',
    { config: endingConfig, schema: { ...schema, summary: 'Restore a former e-mail address by the mailed link' } },
    async (request, reply) => sendOutcome(request, reply, await actions.undo(request, request.params.token))
  )
  for (const method of ['POST', 'PUT'] as const) {
    scope.route({
      method,
      url: '/reset-password/:token',
      config: endingConfig,
      schema: {
        ...schema,
        summary: 'Set a new password by the mailed link; ends all sessions',
        body: NewPasswordBody
      },
      handler: async (request, reply) =>
        sendOutcome(request, reply, await actions.reset(request, request.params.token, request.body.password))
    })
  }
}

const links: FastifyPluginAsyncTypebox = async (app) => {
  const actions = createActions(app)

  const byToken = { body: TokenBody, response: nothing }
  const confirms = 'Confirm an e-mail address by the token mailed to it'
  const verifySchema = { tags, operationId: 'verifyEmail', summary: confirms, ...byToken }
  app.post('/verify-email', { config, schema: verifySchema }, (request) => actions.verify(request, request.body.token))
  const resets = 'Set a new password by a mailed token; ends all sessions'
  const resetSchema = { tags, operationId: 'resetPassword', summary: resets, body: ResetBody, response: nothing }
  app.post('/reset-password', { config: endingConfig, schema: resetSchema }, (request) =>
    actions.reset(request, request.body.token, request.body.password)
  )
  const undoes = 'Restore a former e-mail address by the token mailed to it; ends all sessions'
  const undoSchema = { tags, operationId: 'undoEmail', summary: undoes, ...byToken }
  app.post('/undo-email', { config: endingConfig, schema: undoSchema }, (request) =>
    actions.undo(request, request.body.token)
  )

  await app.register(linkPages, { actions })
}

export default links
