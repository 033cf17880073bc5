/** /api/admin/hosts: what each host tells of itself, for the operators' console. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listHostSamples } from '../src/domain/admin/host-samples.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { HostSamples, HostSamplesQuery } from '../src/schemas/host-samples.ts'

const hostSamples: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/samples',
    {
      config: { access: ['ADMIN'], limit: 'samples', errors: ['INVALID_CURSOR'] },
      schema: {
        tags: ['Administration'],
        operationId: 'listHostSamples',
        summary: 'Samples of every host: the last 15 minutes, then what is new',
        querystring: HostSamplesQuery,
        response: { 200: enveloped(HostSamples) }
      }
    },
    async ({ query }) =>
      envelope(200, 'Samples retrieved successfully', await listHostSamples(app.store, query.after ?? null))
  )
}

export default hostSamples
