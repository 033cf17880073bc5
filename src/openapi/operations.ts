import { STATUS_CODES } from 'node:http'
import type { RouteOptions } from 'fastify'
import { formFieldBytesMax, formFieldsMax, rulesOf, type UploadKind } from '../domain/uploads/rules.ts'
import type { ErrorCode } from '../errors.ts'
import type { Limit } from '../redis/rate-limits.ts'
import { failureResponses } from './error-responses.ts'
import { exampleOf } from './examples.ts'
import type { Json } from './refs.ts'

interface Media {
  schema?: object
  example?: unknown
  examples?: unknown
}
interface Response {
  description: string
  headers?: Json
  content?: Record<string, Media>
}
/** An operation of the OpenAPI document. */
export interface Operation {
  operationId: string
  requestBody?: { content: Record<string, Media & { encoding?: Json }> }
  responses: Record<string, Response>
}

const limited = new Map<Limit, readonly ErrorCode[]>([
  ['search', ['TOO_MANY_SEARCHES']],
  ['upload', ['TOO_MANY_UPLOADS']]
])

const hasParts = (schema: RouteOptions['schema'], ...parts: ('params' | 'querystring' | 'headers' | 'body')[]) =>
  parts.some((part) => schema?.[part] !== undefined)

/** Every error a route may answer with: what follows from what it declares, and what it names itself. */
function errorsOf({ config, schema, method, url }: RouteOptions): ErrorCode[] {
  const { access, idempotent, limit = 'general', errors = [] } = config ?? {}
  return [
    ...(hasParts(schema, 'params', 'querystring', 'headers', 'body') ? (['VALIDATION_FAILED'] as const) : []),
    ...(/:(id|jobId)\b/.test(url) ? (['INVALID_ID'] as const) : []),
    ...(access === 'public' ? [] : (['NO_TOKEN', 'TOKEN_REVOKED', 'TOKEN_INVALID'] as const)),
    ...(Array.isArray(access) ? (['ROLE_FORBIDDEN'] as const) : []),
    ...(idempotent ? (['REQUEST_IN_FLIGHT', 'IDEMPOTENCY_MISMATCH'] as const) : []),
    ...(url.startsWith('/api') ? (['TOO_MANY_REQUESTS', 'DATABASE_UNAVAILABLE'] as const) : []),
    ...(limited.get(limit) ?? []),
    // A body is read before anybody asks whether one is expected.
    ...(method === 'GET' ? [] : (['MALFORMED_BODY', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'BUSY'] as const)),
    // Headers, the address among them, are read before the operation is known.
    'HEADERS_TOO_LARGE',
    'INTERNAL',
    ...errors
  ]
}

/** `PUT /api/jobs/:id` without a name of its own → `putJobsById`. */
export function operationIdOf({ schema, method, url }: RouteOptions): string {
  if (schema?.operationId) return schema.operationId
  const words = url
    .replace(/^\/api/, '')
    .replaceAll('/:', '/by-')
    .split(/\W+/)
    .filter(Boolean)
  return String(method).toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

const listOf = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')

const takes = ({ schema }: RouteOptions, part: 'querystring' | 'headers', name: string): boolean =>
  name in ((schema?.[part] as { properties?: Json } | undefined)?.properties ?? {})

const countedAs: Partial<Record<Limit, string>> = {
  search: 'Counted under a limit of its own (search) beside the general one.',
  upload: 'Counted under a limit of its own (upload) beside the general one.',
  upgrade: 'Counted under a limit of its own (upgrade) instead of the general one.',
  failures: 'Counted in the general limit only when it fails.'
}

/** What a route's declarations mean for who calls it. */
export function descriptionOf(route: RouteOptions): string {
  const { access = 'public', idempotent, allowRevoked, limit = 'general' } = route.config ?? {}
  const sentences = [
    access === 'public' && 'For everybody.',
    access === 'any' && 'For whoever is signed in.',
    Array.isArray(access) && `For the role ${listOf(access)}.`,
    allowRevoked && 'A token whose session has ended is good enough.',
    takes(route, 'querystring', 'cursor') && 'The next page, if there is one, is in the `Link` header (`rel="next"`).',
    takes(route, 'headers', 'if-match') && 'With `If-Match` it is done to the version one has seen, or not at all.',
    idempotent && 'May be repeated under its `Idempotency-Key`: done once.',
    countedAs[limit],
    (limit === 'none' || !route.url.startsWith('/api')) && 'Not counted in the general limit.'
  ]
  return sentences.filter((sentence) => sentence !== false && sentence !== undefined).join(' ')
}

/** Multipart bodies are read as they come, so no schema checks them; the document shows what they are. */
export const fileBody = (field: UploadKind) => ({
  type: 'object',
  properties: { [field]: { type: 'string', format: 'binary', description: 'the file' } },
  required: [field],
  additionalProperties: { type: 'string', maxLength: formFieldBytesMax / 4, description: 'not looked at' },
  maxProperties: 1 + formFieldsMax
})

/** Which types a file field takes, where OpenAPI says it: beside the schema. */
function declareFileTypes(operation: Operation, field: UploadKind): void {
  const body = operation.requestBody?.content['multipart/form-data']
  if (body) body.encoding = { [field]: { contentType: [...rulesOf[field].formats.keys()].join(', ') } }
}

function giveExample(media: Media | undefined, status?: number): void {
  if (media?.schema === undefined || media.example !== undefined || media.examples !== undefined) return
  const example = exampleOf(media.schema)
  const isEnvelope = status !== undefined && typeof example === 'object' && example !== null && 'statusCode' in example
  media.example = isEnvelope ? { ...example, statusCode: status } : example
}

const nextPage = { description: '`<…>; rel="next"`: the next page (RFC 8288)', schema: { type: 'string' } }

/** Adds to an operation made of a route's schema what the schema does not say: examples, file types, failures. */
export function complete(operation: Operation, route: RouteOptions): void {
  const { fileField } = route.config ?? {}
  if (fileField) declareFileTypes(operation, fileField)
  giveExample(operation.requestBody?.content['application/json'])
  for (const [status, response] of Object.entries(operation.responses)) {
    if (response.description === 'Default Response') response.description = STATUS_CODES[status] ?? status
    if (status >= '300') continue
    giveExample(response.content?.['application/json'], Number(status))
    if (takes(route, 'querystring', 'cursor')) response.headers = { Link: nextPage }
  }
  const failures = failureResponses(errorsOf(route))
  operation.responses = { ...operation.responses, ...(failures as unknown as Record<string, Response>) }
}
