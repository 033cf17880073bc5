/** /api/unsubscribe: the links by which mails are stopped, without signing in, in one click (RFC 8058). */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyContextConfig, FastifyError, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { unsubscriberOf } from '../src/domain/mails/unsubscribe-tokens.ts'
import { stopSearchMails } from '../src/domain/saved-searches/unsubscribe.ts'
import { errorTable } from '../src/errors.ts'
import { envelope, enveloped, failureHeaders } from '../src/http/envelope.ts'
import { formBytesMax, formTypes, isForm, readForm } from '../src/http/form-body.ts'
import { formPage, outcomePage, type PagePurpose, pageHeaders } from '../src/http/pages.ts'
import { AnyQuery } from '../src/schemas/recovery.ts'
import { UnsubscribeParams, UnsubscribeSearchParams } from '../src/schemas/unsubscribe.ts'

const tags = ['Search']
const htmlPage = { 200: { description: 'a page', content: { 'text/html': { schema: Type.String() } } } }
const nothing = { 200: enveloped(Type.Null()) }
const config: FastifyContextConfig = { access: 'public', countedBy: 'address', errors: ['LINK_INVALID'] }

const links = [
  { url: '/:token', purpose: 'unsubscribe', what: 'all saved searches', params: UnsubscribeParams },
  {
    url: '/:token/:searchId',
    purpose: 'unsubscribe-search',
    what: 'one saved search',
    params: UnsubscribeSearchParams
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
        const { token, searchId }: { token: string; searchId?: string } = request.params
        await stopSearchMails(store, token, searchId)
        const done = envelope(200, 'You will get no more of these mails', null)
        return wantsPage(request) ? reply.headers(pageHeaders).send(outcomePage(done.message) as never) : done
      }
    )
  }
}) satisfies FastifyPluginAsyncTypebox
