/** /: what this is, and where to go on. Like the pages of /docs it is in no document. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Config } from '../src/config/config.ts'
import { version } from '../src/config/version.ts'
import { isNotModified } from '../src/http/etag.ts'
import { startAnswers } from '../src/http/start-page.ts'
import { NotModified } from '../src/schemas/common.ts'

const start: FastifyPluginAsyncTypebox<{ config: Config }> = async (app, { config }) => {
  const { html, json } = startAnswers({ ...config, version })

  app.get(
    '/',
    {
      config: { access: 'public' },
      schema: {
        hide: true,
        summary: 'Name, version and links',
        response: { 200: Type.Unsafe<Buffer>({}), 304: NotModified }
      }
    },
    async ({ headers: asked }, reply) => {
      const { body, headers, etag } = String(asked.accept ?? '').includes('text/html') ? html : json
      reply.headers(headers).header('etag', etag)
      if (isNotModified(asked['if-none-match'], etag)) return reply.code(304).send(undefined)
      return reply.send(body)
    }
  )
}

export default start
