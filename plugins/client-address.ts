/** Determines the client's address of every request, before it is counted or logged. */
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { createAddressMemory, createAddressReader } from '../src/http/client-address.ts'

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
    const read = createAddressMemory(createAddressReader(config.trustProxy))
    app.decorateRequest('clientAddress', '')
    app.decorateRequest('address', '')
    const isRead = config.trustProxy.length > 0
    app.addHook('onRequest', (request, _reply, done) => {
      const { headers, socket } = request.raw
      const { client, network } = read(socket?.remoteAddress, isRead ? String(headers['x-forwarded-for'] ?? '') : '')
      request.clientAddress = client
      request.address = network
      done()
    })
  },
  { name: 'client-address' }
)
