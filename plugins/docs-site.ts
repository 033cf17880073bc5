/** The site at /docs: Swagger UI in our look, and the page of the realtime protocol. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { sendDocument } from '../src/http/ready-answers.ts'
import { asyncApiDocument } from '../src/openapi/asyncapi.ts'
import { bundleFolder, pageHeaders, restPage } from '../src/openapi/pages.ts'
import { realtimePage } from '../src/openapi/realtime-page.ts'

const prefix = '/docs'

const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' } as const
/** What the pages load, beside Swagger UI's own script. */
const bundles = [
  { name: 'main.js', type: types.js },
  { name: 'main.css', type: types.css },
  { name: 'realtime.css', type: types.css }
]

/**
 * Everything under /docs that is no route of ours elsewhere: ready bytes, public. The library serves its own script; its page
 * and its document, which it would make anew for each request, are replaced. Without `publicDocs` nothing is served.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    if (!config.publicDocs) return
    const access = { config: { access: 'public' } } as const
    const page = sendDocument(restPage, pageHeaders)
    app.addHook('onRoute', (route) => {
      if (route.url === `${prefix}/json`) route.handler = sendDocument(() => app.swagger())
      if (route.url === prefix || route.url === `${prefix}/`) route.handler = page
    })
    app.get(`${prefix}/asyncapi.json`, access, sendDocument(asyncApiDocument))
    app.get(`${prefix}/realtime`, access, sendDocument(realtimePage, pageHeaders))
    for (const { name, type } of bundles) {
      const read = () => readFileSync(join(bundleFolder, name), 'utf8')
      app.get(`${prefix}/${name}`, access, sendDocument(read, { 'content-type': type }))
    }
    await app.register(swaggerUi, { routePrefix: prefix })
  },
  { name: 'docs-site', dependencies: ['docs'] }
)
