import fp from 'fastify-plugin'
import { Type } from 'typebox'

/** A route under /api that says nothing of a query knows no parameters: one that comes all the same is refused by name. */
export default fp(
  async (app) => {
    app.addHook('onRoute', (route) => {
      if (!route.url.startsWith('/api/') || route.schema?.querystring !== undefined) return
      route.schema = { ...route.schema, querystring: Type.Object({}) }
    })
  },
  { name: 'no-query' }
)
