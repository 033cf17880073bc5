/** Completes the operations of the OpenAPI document. */
import { STATUS_CODES } from 'node:http'
import type { RouteOptions } from 'fastify'
import type { DocsAccount } from '../config/docs-accounts.ts'
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
  ['upload', ['TOO_MANY_UPLOADS']],
  ['message', ['TOO_MANY_MESSAGES']]
])

const hasParts = (schema: RouteOptions['schema'], ...parts: ('params' | 'querystring' | 'headers' | 'body')[]) =>
  parts.some((part) => schema?.[part] !== undefined)

/** Every error a route may respond with: those that follow from its declarations, and those it lists itself. */
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
    // A body is parsed before it is known whether the route expects one.
    ...(method === 'GET' ? [] : (['MALFORMED_BODY', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'BUSY'] as const)),
    // Headers, the URL among them, are read before the operation is known.
    'HEADERS_TOO_LARGE',
    'INTERNAL',
    ...errors
  ]
}

/** The operationId of a route; generated where it declares none: `PUT /api/jobs/:id` → `putJobsById`. */
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

const declaresField = ({ schema }: RouteOptions, part: 'querystring' | 'headers', name: string): boolean =>
  name in ((schema?.[part] as { properties?: Json } | undefined)?.properties ?? {})

const countedAs: Partial<Record<Limit, string>> = {
  search: 'Counted in its own limit (search) and in the general one.',
  upload: 'Counted in its own limit (upload) and in the general one.',
  upgrade: 'Counted in its own limit (upgrade) instead of the general one.',
  events: 'Counted in its own limit (events) instead of the general one.',
  samples: 'Counted in its own limit (samples) instead of the general one.',
  failures: 'Counted in the general limit only when it fails.'
}

/** A route's declarations in words, for its callers. */
export function descriptionOf(route: RouteOptions, hasLag: boolean): string {
  const { access = 'public', idempotent, allowRevoked, mayLag, limit = 'general' } = route.config ?? {}
  const sentences = [
    access === 'public' && 'Public.',
    access === 'any' && 'For every signed-in user.',
    Array.isArray(access) && `For the role ${listOf(access)}.`,
    allowRevoked && 'A token whose session has ended is accepted as well.',
    declaresField(route, 'querystring', 'cursor') &&
      'The next page, if there is one, is in the `Link` header (`rel="next"`).',
    declaresField(route, 'headers', 'if-match') && 'With `If-Match` it applies only to the given version.',
    idempotent && 'Safe to retry with the same `Idempotency-Key`.',
    hasLag &&
      mayLag &&
      'May be some seconds behind, and is not cached; with `Cache-Control: no-cache` or `max-age=0` (after ' +
        '`resync`, or to see a change of your own) it is not.',
    countedAs[limit],
    (limit === 'none' || !route.url.startsWith('/api')) && 'Not counted in the general limit.'
  ]
  return sentences.filter((sentence) => sentence !== false && sentence !== undefined).join(' ')
}

/** Multipart bodies are streamed, so no schema validates them; this one is for the document only. */
export const fileBody = (field: UploadKind) => ({
  type: 'object',
  properties: { [field]: { type: 'string', format: 'binary', description: 'the file' } },
  required: [field],
  additionalProperties: { type: 'string', maxLength: formFieldBytesMax / 4, description: 'ignored' },
  maxProperties: 1 + formFieldsMax
})

/** Declares the accepted types of a file field where OpenAPI expects them: beside the schema. */
function declareFileTypes(operation: Operation, field: UploadKind): void {
  const body = operation.requestBody?.content['multipart/form-data']
  if (body) body.encoding = { [field]: { contentType: [...rulesOf[field].formats.keys()].join(', ') } }
}

function addExample(media: Media | undefined, status?: number): void {
  if (media?.schema === undefined || media.example !== undefined || media.examples !== undefined) return
  const example = exampleOf(media.schema)
  const isEnvelope = status !== undefined && typeof example === 'object' && example !== null && 'statusCode' in example
  media.example = isEnvelope ? { ...example, statusCode: status } : example
}

const nextPage = { description: '`<…>; rel="next"`: the next page (RFC 8288)', schema: { type: 'string' } }

/** Completes an operation generated from a route's schema: examples, file types, error responses. */
export function complete(operation: Operation, route: RouteOptions): void {
  const { fileField } = route.config ?? {}
  if (fileField) declareFileTypes(operation, fileField)
  addExample(operation.requestBody?.content['application/json'])
  for (const [status, response] of Object.entries(operation.responses)) {
    if (response.description === 'Default Response') response.description = STATUS_CODES[status] ?? status
    if (status >= '300') continue
    addExample(response.content?.['application/json'], Number(status))
    if (declaresField(route, 'querystring', 'cursor')) response.headers = { Link: nextPage }
  }
  const failures = failureResponses(errorsOf(route)) as unknown as Record<string, Response>
  // A page says in a page what is wrong, unless that is found before the page is.
  const asPage = operation.responses[200]?.content?.['text/html']
  if (asPage) for (const { content } of Object.values(failures)) if (content) content['text/html'] = { ...asPage }
  operation.responses = { ...operation.responses, ...failures }
}

/** Gives accounts to choose from as examples of what an operation is asked with, in place of the invented one. */
export function offerAccounts(operation: Operation, accounts: readonly DocsAccount[]): void {
  const media = operation.requestBody?.content['application/json']
  if (!media || accounts.length === 0) return
  delete media.example
  media.examples = Object.fromEntries(
    accounts.map(({ role, email, password }) => {
      const summary = `${email.split('@')[0]}, ${role.toLowerCase().replaceAll('_', ' ')}`
      return [email, { summary, value: { email, password } }]
    })
  )
}
