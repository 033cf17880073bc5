/** Determines the client's address of every request, before it is counted or logged. */
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { createAddressReader, networkOf } from '../src/http/client-address.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** the client's address in canonical form; not Fastify's `ip`, which is the connection's */
    clientAddress: string
    /** the address that requests are counted by: IPv6 by its /64 */
    address: string
  }
}

export default fp<{ config: Config }>(
  async (app, { config }) => {
    const read = createAddressReader(config.trustProxy)
    app.decorateRequest('clientAddress', '')
    app.decorateRequest('address', '')
    app.addHook('onRequest', async (request) => {
      const forwardedFor = request.raw.headers['x-forwarded-for']
      request.clientAddress = read({
        remoteAddress: request.raw.socket?.remoteAddress,
        forwardedFor: String(forwardedFor ?? '')
      })
      request.address = networkOf(request.clientAddress)
    })
  },
  { name: 'client-address' }
)
