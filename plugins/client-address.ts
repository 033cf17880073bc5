/** Says of every request whose it is, before anybody counts or logs it. */
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { createAddressReader, networkOf } from '../src/http/client-address.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** the client's own address, in one spelling; never Fastify's `ip`, which knows the connection's alone */
    clientAddress: string
    /** the client's address as it is counted: IPv6 by /64 */
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
