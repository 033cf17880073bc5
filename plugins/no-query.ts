/** A route under /api without a query schema accepts no parameters: an unknown one is rejected by name. */
import fp from 'fastify-plugin'
import { Type } from 'typebox'

export default fp(
  async (app) => {
    app.addHook('onRoute', (route) => {
      if (!route.url.startsWith('/api/') || route.schema?.querystring !== undefined) return
      route.schema = { ...route.schema, querystring: Type.Object({}) }
    })
  },
  { name: 'no-query' }
)
