/** Maps every error to the table in errors.ts and sends the error response. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifySchemaValidationError } from 'fastify'
import fp from 'fastify-plugin'
import { MongoServerError } from 'mongodb'
import { isDatabaseUnavailable } from '../src/database/mongo-errors.ts'
import { AppError, type ErrorCode, type FieldProblem, failure } from '../src/errors.ts'
import { failureHeaders, toFailureEnvelope, toProblem } from '../src/http/envelope.ts'
import { maskedUrl } from '../src/http/masked-url.ts'
import { messageForPattern } from '../src/schemas/texts.ts'

/** The field a validation error is about: `a.b`, or the missing property. */
function fieldOf(problem: FastifySchemaValidationError, context: string | undefined): string {
  if (typeof problem.params.field === 'string') return problem.params.field || (context ?? 'body')
  const path = problem.instancePath.split('/').filter((part) => part !== '')
  const missing = problem.params.missingProperty
  if (typeof missing === 'string') path.push(missing)
  return path.join('.') || (context ?? 'body')
}

/** Of longer lists, as of countries, a message names the first only. */
const shownMax = 20

function messageOf(problem: FastifySchemaValidationError): string {
  if (problem.keyword === 'required') return 'is required'
  const allowed = problem.params.allowedValues
  if (Array.isArray(allowed)) {
    const shown =
      allowed.length > shownMax
        ? `${allowed.length} values, such as ${allowed.slice(0, 3).join(', ')}`
        : allowed.join(', ')
    return `must be one of ${shown}`
  }
  return messageForPattern(problem.params.pattern) ?? problem.message ?? 'is invalid'
}

function validationFailure(error: FastifyError): AppError {
  const problems = error.validation ?? []
  const context = error.validationContext
  if (context === 'params' && problems.every((problem) => problem.keyword === 'pattern')) {
    return failure('INVALID_ID', { cause: error })
  }
  const errors = new Map<string, FieldProblem>()
  for (const problem of problems) {
    const field = fieldOf(problem, context)
    if (!errors.has(field)) errors.set(field, { field, message: messageOf(problem) })
  }
  return failure('VALIDATION_FAILED', { errors: [...errors.values()] })
}

const byFastifyCode = new Map<string | undefined, ErrorCode>(
  Object.entries({
    FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
    FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
    FST_ERR_CTP_INVALID_JSON_BODY: 'MALFORMED_BODY',
    FST_ERR_CTP_EMPTY_JSON_BODY: 'MALFORMED_BODY',
    FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'MALFORMED_BODY'
  } as const)
)

const truncated = 'The upload ends before its last boundary'
const tooManyParts = 'The form has too many parts'

/** Messages for a malformed form, by the parser's code, or by its message where an error has no code. */
const formProblems = new Map<string | undefined, string>(
  Object.entries({
    'Unexpected end of multipart data': truncated,
    'Part terminated early due to unexpected end of multipart data': truncated,
    'Header terminated early due to unexpected end of multipart data': truncated,
    'The needle cannot have a length bigger than 256.': 'The boundary of the form is too long',
    FST_MP_PREMATURE_CLOSE: truncated,
    FST_PARTS_LIMIT: tooManyParts,
    FST_FILES_LIMIT: tooManyParts,
    FST_FIELDS_LIMIT: tooManyParts,
    FST_PROTO_VIOLATION: 'A field of the form has a forbidden name',
    FST_INVALID_JSON_FIELD_ERROR: 'A field of the form is not valid JSON'
  })
)

function formProblemOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  return formProblems.get((error as FastifyError).code ?? error.message)
}

/** Maps anything thrown to an error of the table; internals never reach the response. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const fastifyError = error as FastifyError
  if (fastifyError.validation) return validationFailure(fastifyError)
  const code = byFastifyCode.get(fastifyError.code)
  if (code) return failure(code, { cause: error })
  if (error instanceof SyntaxError && fastifyError.statusCode === 400)
    return failure('MALFORMED_BODY', { cause: error })
  const reason = formProblemOf(error)
  if (reason) return failure('INVALID_FILE', { params: { reason }, cause: error })
  if (error instanceof MongoServerError && error.code === 11000) {
    return failure('ALREADY_EXISTS', { params: { field: Object.keys(error.keyPattern ?? {})[0] ?? 'value' } })
  }
  if (isDatabaseUnavailable(error)) return failure('DATABASE_UNAVAILABLE', { retryAfterSeconds: 2, cause: error })
  return failure('INTERNAL', { cause: error })
}

/** Sends the error envelope, or RFC 9457 problem details when the Accept header requests them. */
export function sendError(request: FastifyRequest, reply: FastifyReply, error: AppError): FastifyReply {
  request.errorCode = error.code
  reply.code(error.statusCode).headers(failureHeaders(error))
  const body = toFailureEnvelope(error)
  if (request.headers.accept?.includes('application/problem+json')) {
    return reply
      .type('application/problem+json')
      .serializer(JSON.stringify)
      .send(toProblem(error, maskedUrl(request.originalUrl)))
  }
  return reply.type('application/json; charset=utf-8').serializer(JSON.stringify).send(body)
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/**
 * 405 with Allow where the path exists for another method (for OPTIONS that is the response: RFC 9110, section 9.3.7),
 * else 404.
 */
function notFound(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const url = request.url.split('?')[0] ?? request.url
  const allowed = methods.filter((method) => app.findRoute({ method, url }) !== null)
  if (allowed.length > 0) {
    reply.header('allow', allowed.join(', '))
    // A preflight of an origin that is not allowed ends here: without CORS headers, and without an error.
    if (request.method === 'OPTIONS') return reply.code(204).send()
    return sendError(request, reply, failure('METHOD_NOT_ALLOWED', { params: { method: request.method } }))
  }
  return sendError(request, reply, failure('ROUTE_NOT_FOUND', { params: { url: maskedUrl(request.originalUrl) } }))
}

/**
 * Fastify rejects RFC 10008's QUERY for its missing Content-Type before checking whether the path supports that method.
 */
const isUnroutedQuery = (error: unknown): boolean =>
  (error as FastifyError).code === 'FST_ERR_ROUTE_MISSING_CONTENT_TYPE'

declare module 'fastify' {
  interface FastifyRequest {
    /** of the error that was sent; '' when there was none */
    errorCode: ErrorCode | ''
  }
  interface FastifyInstance {
    /**
     * Maps any error to the table; reports server errors, and counts the request where only failures are counted. For
     * every sender of an error response, in whatever form.
     */
    handleError: (request: FastifyRequest, reply: FastifyReply, error: unknown) => Promise<AppError>
  }
}

/** On routes that count only failures: the error itself, or TOO_MANY_REQUESTS. Server errors are not counted. */
async function countFailure(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  known: AppError
): Promise<AppError> {
  if (request.routeOptions.config?.limit !== 'failures' || known.statusCode >= 500) return known
  return app.rateLimits.charge(request, reply, 'rateLimitKey').then(() => known, toAppError)
}

/** Every error response is sent here: one table, one envelope; only unexpected errors are logged as errors. */
export default fp(
  async (app) => {
    app.decorateRequest('errorCode', '')
    app.decorate('handleError', async (request, reply, error) => {
      const known = await countFailure(app, request, reply, toAppError(error))
      if (known.statusCode === 500) app.faults.report('request', known.cause ?? known, { correlationId: request.id })
      else if (known.statusCode > 500) request.log.error({ err: known.cause ?? known, code: known.code }, known.message)
      return known
    })
    app.setErrorHandler(async (error, request, reply) => {
      if (isUnroutedQuery(error)) return notFound(app, request, reply)
      return sendError(request, reply, await app.handleError(request, reply, error))
    })
    app.setNotFoundHandler((request, reply) => notFound(app, request, reply))
  },
  { name: 'error-handler', dependencies: ['faults'] }
)
