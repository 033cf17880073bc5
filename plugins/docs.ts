/** The OpenAPI document, made from the routes as they are added; docs-site.ts serves it. */
import swagger from '@fastify/swagger'
import type { FastifyContextConfig, FastifySchema, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { version } from '../src/config/version.ts'
import type { UploadKind } from '../src/domain/uploads/rules.ts'
import type { ErrorCode } from '../src/errors.ts'
import { failureEnvelope } from '../src/http/envelope.ts'
import { failureExamples } from '../src/openapi/error-responses.ts'
import {
  complete,
  descriptionOf,
  fileBody,
  type Operation,
  offerAccounts,
  operationIdOf
} from '../src/openapi/operations.ts'
import { type Json, withReferences, withTitles } from '../src/openapi/refs.ts'
import { Problem } from '../src/schemas/common.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** errors beyond those of every route of its kind; for the document */
    errors?: ErrorCode[]
    /** read from a secondary where MONGODB_LAGGING_READS permits it (lagging-reads.ts) */
    mayLag?: true
    /** the multipart field that carries the file; for the document */
    fileField?: UploadKind
  }
}

const prefix = '/docs'

interface OpenApi {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Json }
}

/** The security requirement of a route. Roles are listed as OpenAPI 3.1 specifies; any one of them is sufficient. */
function securityOf(access: FastifyContextConfig['access'] | undefined): Record<string, string[]>[] {
  if (access === 'public') return []
  return Array.isArray(access) ? access.map((role) => ({ bearer: [role] })) : [{ bearer: [] }]
}

const info = {
  title: 'SkillMatch',
  version,
  description:
    'Jobs, applications, matching and live notifications. Every response is an envelope; errors are RFC 9457 problem ' +
    'details when `Accept` asks for `application/problem+json`. Lists link their next page in a `Link` header. ' +
    'The protocol of the WebSocket at `/api/realtime` is described at [/docs/realtime](/docs/realtime) (AsyncAPI: [/docs/asyncapi.json](/docs/asyncapi.json)).'
}

const tags = [
  { name: 'Account', description: 'Signing up, in and out; the own profile; verification and reset by mail' },
  { name: 'Sessions', description: 'Signed-in devices of the current user' },
  { name: 'Jobs', description: 'Job postings: public to read, written by their employers' },
  { name: 'Companies', description: 'Who posts jobs: public pages, members, invitations, a verified domain' },
  { name: 'Applications', description: 'Applications to jobs, from submission to decision' },
  {
    name: 'Pipeline',
    description: 'Stages, notes, tags and ratings of applications: for members of the company, never for applicants'
  },
  { name: 'Conversations', description: 'Messages between an applicant and a company, about an application' },
  { name: 'Notifications', description: 'Notifications of the current user' },
  { name: 'Realtime', description: 'Events over a WebSocket, as soon as they are committed' },
  { name: 'Search', description: 'Open jobs by text and filters' },
  { name: 'Matching', description: 'Skill gaps and recommendations' },
  { name: 'Uploads', description: 'Resumes and company logos' },
  { name: 'Analytics', description: 'Analytics for seekers, employers and administrators' },
  { name: 'Administration', description: 'For administrators; every change is in the audit log' },
  { name: 'Health', description: 'For balancers and monitoring' }
]

const components = {
  schemas: { Failure: failureEnvelope, Problem },
  examples: failureExamples,
  securitySchemes: {
    bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'an access token' },
    refreshCookie: { type: 'apiKey', in: 'cookie', name: 'refreshToken', description: 'set on sign-in' }
  }
}

/**
 * The OpenAPI 3.1 document, generated from the routes' own schemas. Registered before the access plugin, so that the routes
 * of its site, which come from a library, are declared public in time.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const routes = new Map<string, RouteOptions>()
    app.addHook('onRoute', (route) => {
      if (!route.url.startsWith(prefix)) return
      route.config = { ...route.config, access: 'public' }
      route.schema = { ...route.schema, hide: true, response: { '2xx': {} } }
    })
    await app.register(swagger, {
      convertConstToEnum: false,
      openapi: {
        openapi: '3.1.0',
        info,
        tags,
        externalDocs: { url: '/docs/realtime', description: 'The realtime protocol' },
        components: components as never
      },
      transform: ({ schema, url, route }) => {
        const operationId = operationIdOf(route)
        routes.set(operationId, route)
        const { fileField, access } = route.config ?? {}
        const named = withTitles({ body: schema?.body, response: schema?.response }) as object
        const added = {
          ...(fileField && { body: fileBody(fileField) }),
          operationId,
          description: descriptionOf(route, config.mongodb.mayLag),
          security: schema?.security ?? securityOf(access)
        }
        // Fastify serves a list with and without the trailing slash; it is documented without.
        return { schema: { ...schema, ...named, ...added } as FastifySchema, url: url.replace(/(?<=.)\/$/, '') }
      },
      transformObject: (document) => {
        const { openapiObject } = document as { openapiObject: OpenApi }
        for (const operation of Object.values(openapiObject.paths).flatMap((path) => Object.values(path))) {
          const route = routes.get(operation.operationId)
          if (route) complete(operation, route)
          if (operation.operationId === 'logIn') offerAccounts(operation, config.docsAccounts)
        }
        const { schemas } = openapiObject.components
        return { ...openapiObject, paths: withReferences(openapiObject.paths, schemas) } as never
      }
    })
  },
  { name: 'docs' }
)
