/** /api/unsubscribe: the links by which mails are stopped, without signing in, in one click (RFC 8058). */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyContextConfig, FastifyError, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { stopKinds } from '../src/domain/mails/preferences.ts'
import { unsubscriberOf } from '../src/domain/mails/unsubscribe-tokens.ts'
import { stopSearchMails } from '../src/domain/saved-searches/unsubscribe.ts'
import { errorTable } from '../src/errors.ts'
import { envelope, enveloped, failureHeaders } from '../src/http/envelope.ts'
import { formBytesMax, formTypes, isForm, readForm } from '../src/http/form-body.ts'
import { formPage, outcomePage, type PagePurpose, pageHeaders } from '../src/http/pages.ts'
import { AnyQuery, htmlPage } from '../src/schemas/recovery.ts'
import { UnsubscribeKindsParams, UnsubscribeParams, UnsubscribeSearchParams } from '../src/schemas/unsubscribe.ts'
import type { MailedKind } from '../src/schemas/vocabulary.ts'

const tags = ['Search']
const nothing = { 200: enveloped(Type.Null()) }
const config: FastifyContextConfig = { access: 'public', countedBy: 'address', errors: ['LINK_INVALID'] }

const links = [
  { url: '/:token', purpose: 'unsubscribe', what: 'all saved searches', params: UnsubscribeParams },
  {
    url: '/:token/:searchId',
    purpose: 'unsubscribe-search',
    what: 'one saved search',
    params: UnsubscribeSearchParams
  },
  {
    url: '/:token/kinds/:kinds',
    purpose: 'unsubscribe-kinds',
    what: 'notifications of some kinds',
    params: UnsubscribeKindsParams
  }
] as const satisfies { url: string; purpose: PagePurpose; what: string; params: object }[]

/** JSON only for those who send JSON: browsers and mail programs send forms. */
const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' || method === 'HEAD' || isForm(headers['content-type'])

export default (async (app) => {
  const { store } = app
  // What a form says is of no matter, as long as it is one: its URL says all.
  app.addContentTypeParser(
    [...formTypes],
    { parseAs: 'buffer', bodyLimit: formBytesMax },
    (request: FastifyRequest, body: unknown) => readForm(request.headers['content-type'] ?? '', body as Buffer)
  )
  const handleAsJson = app.errorHandler
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    if (!wantsPage(request)) return handleAsJson(error, request, reply)
    const known = await app.handleError(request, reply, error)
    const isLink = known.statusCode === 400
    return reply
      .code(known.statusCode)
      .headers({ ...failureHeaders(known), ...pageHeaders })
      .send(outcomePage(isLink ? errorTable.LINK_INVALID[1] : known.message))
  })

  for (const { url, purpose, what, params } of links) {
    const schema = { tags, params, querystring: AnyQuery }
    app.get(
      url,
      {
        config,
        schema: { ...schema, summary: `The page to stop the mails about ${what}; stops nothing`, response: htmlPage }
      },
      async ({ params }, reply) => {
        await unsubscriberOf(store, params.token)
        return reply.headers(pageHeaders).send(formPage(purpose))
      }
    )
    app.post(
      url,
      { config, schema: { ...schema, summary: `Stop the mails about ${what}; in one click`, response: nothing } },
      async (request, reply) => {
        const { token, searchId, kinds }: { token: string; searchId?: string; kinds?: string } = request.params
        if (kinds === undefined) await stopSearchMails(store, token, searchId)
        else await stopKinds(store, await unsubscriberOf(store, token), kinds.split('.') as MailedKind[])
        const done = envelope(200, 'You will get no more of these mails', null)
        return wantsPage(request) ? reply.headers(pageHeaders).send(outcomePage(done.message) as never) : done
      }
    )
  }
}) satisfies FastifyPluginAsyncTypebox
