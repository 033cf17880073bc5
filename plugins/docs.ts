import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyContextConfig, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import { rulesOf, type UploadKind } from '../src/domain/uploads/rules.ts'
import { failureEnvelope } from '../src/envelope.ts'
import { type ErrorCode, errorTable } from '../src/errors.ts'
import { Problem } from '../src/schemas/common.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** what may go wrong beyond what every route of its kind can answer; for the document */
    errors?: ErrorCode[]
    /** the multipart field that carries the file; for the document */
    fileField?: UploadKind
  }
}

const prefix = '/docs'
const limited = { search: ['TOO_MANY_SEARCHES'], upload: ['TOO_MANY_UPLOADS'], general: [], none: [] } as const
type Json = Record<string, unknown>
interface Operation {
  operationId?: string
  requestBody?: { content: Record<string, Json> }
  responses: Record<string, Json>
}

/** Every error a route may answer with: what follows from what it declares, and what it names itself. */
function errorsOf({ config, schema, method, url }: RouteOptions): ErrorCode[] {
  const { access, idempotent, limit = 'general', errors = [] } = config ?? {}
  const asks = ['params', 'querystring', 'headers', 'body'].some((part) => part in (schema ?? {}))
  return [
    ...(asks ? (['VALIDATION_FAILED'] as const) : []),
    ...(/:(id|jobId)\b/.test(url) ? (['INVALID_ID'] as const) : []),
    ...(schema?.body ? (['MALFORMED_BODY', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) : []),
    ...(access === 'public' ? [] : (['NO_TOKEN', 'TOKEN_REVOKED', 'TOKEN_INVALID'] as const)),
    ...(Array.isArray(access) ? (['ROLE_FORBIDDEN'] as const) : []),
    ...(idempotent ? (['REQUEST_IN_FLIGHT', 'IDEMPOTENCY_MISMATCH'] as const) : []),
    ...(url.startsWith('/api') ? (['TOO_MANY_REQUESTS', 'DATABASE_UNAVAILABLE'] as const) : []),
    ...limited[limit],
    ...(method === 'GET' ? [] : (['BUSY'] as const)),
    'INTERNAL',
    ...errors
  ]
}

/** Multipart bodies are read as they come, so no schema checks them; the document shows what they are. */
const fileBody = (field: UploadKind) => ({
  type: 'object',
  properties: { [field]: { type: 'string', format: 'binary', description: 'the file' } },
  required: [field]
})

/** Which types a file field takes, where OpenAPI says it: beside the schema. */
function declareFileTypes(operation: Operation, field: UploadKind): void {
  const body = operation.requestBody?.content['multipart/form-data']
  if (body) body.encoding = { [field]: { contentType: Object.keys(rulesOf[field].formats).join(', ') } }
}

const reference = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } })

function failureResponses(codes: ErrorCode[]): Record<string, Json> {
  const distinct = [...new Set(codes)]
  const responses = distinct.map((code) => {
    const [status] = errorTable[code]
    const alike = distinct.filter((other) => errorTable[other][0] === status)
    const description = alike.map((name) => `\`${name}\` ${errorTable[name][1]}`).join('\n\n')
    const content = { 'application/json': reference('Failure'), 'application/problem+json': reference('Problem') }
    return [status, { description, content }]
  })
  return Object.fromEntries(responses)
}

/** `PUT /api/jobs/:id` without a name of its own → `putJobsById`. */
function operationIdOf({ schema, method, url }: RouteOptions): string {
  if (schema?.operationId) return schema.operationId
  const words = url
    .replace(/^\/api/, '')
    .replaceAll('/:', '/by-')
    .split(/\W+/)
    .filter(Boolean)
  return String(method).toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** Who may call a route. Roles stand where OpenAPI 3.1 has them: in the requirement, and any one of them is enough. */
function securityOf(access: FastifyContextConfig['access'] | undefined): Record<string, string[]>[] {
  if (access === 'public') return []
  return Array.isArray(access) ? access.map((role) => ({ bearer: [role] })) : [{ bearer: [] }]
}

const info = {
  title: 'SkillMatch',
  version: '1.0.0',
  description:
    'Jobs, applications, matching and live notifications. Every answer is an envelope; failures are RFC 9457 problem ' +
    'details when `Accept` asks for `application/problem+json`. Lists name their next page in a `Link` header.'
}

/**
 * The OpenAPI 3.1 document at /docs/json, made of the routes' own schemas, and a site to read it at /docs. Registered
 * before the access gate, so that the site's routes, which come from a library, are declared public in time.
 */
export default fp(
  async (app) => {
    const failures = new Map<string, Record<string, Json>>()
    const fileFields = new Map<string, UploadKind>()
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
        components: {
          schemas: { Failure: failureEnvelope, Problem } as never,
          securitySchemes: {
            bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'an access token' },
            refreshCookie: { type: 'apiKey', in: 'cookie', name: 'refreshToken', description: 'set by signing in' }
          }
        }
      },
      transform: ({ schema, url, route }) => {
        const operationId = operationIdOf(route)
        failures.set(operationId, failureResponses(errorsOf(route)))
        const { access, fileField } = route.config ?? {}
        const security = schema.security ?? securityOf(access)
        if (fileField) fileFields.set(operationId, fileField)
        const body = fileField ? { body: fileBody(fileField) } : {}
        return { schema: { ...schema, ...body, operationId, security }, url }
      },
      transformObject: (document) => {
        const { openapiObject } = document as { openapiObject: { paths?: object } }
        for (const path of Object.values(openapiObject.paths ?? {})) {
          for (const operation of Object.values(path as Record<string, Operation>)) {
            const fileField = fileFields.get(operation.operationId ?? '')
            if (fileField) declareFileTypes(operation, fileField)
            operation.responses = { ...operation.responses, ...failures.get(operation.operationId ?? '') }
          }
        }
        return openapiObject as never
      }
    })
    await app.register(swaggerUi, {
      routePrefix: prefix,
      staticCSP: {
        'default-src': "'self'",
        'img-src': "'self' data:",
        'style-src': "'self' 'unsafe-inline'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'frame-ancestors': "'self'"
      }
    })
  },
  { name: 'docs' }
)
