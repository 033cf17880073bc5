/** The envelope of responses and errors. */
import { type TSchema, Type } from 'typebox'
import type { AppError, ErrorCode, FieldProblem } from '../errors.ts'

/** The shape of every successful response. */
export interface Envelope<Data> {
  statusCode: number
  success: true
  message: string
  data: Data
}

export function envelope<Data>(statusCode: number, message: string, data: Data): Envelope<Data> {
  return { statusCode, success: true, message, data }
}

/** Response schema of an envelope around `data`. */
export function enveloped<Data extends TSchema>(data: Data) {
  return Type.Object({
    statusCode: Type.Integer(),
    success: Type.Literal(true),
    message: Type.String({ examples: ['Done'], description: 'a message for people' }),
    data
  })
}

/**
 * The shape of every error response; `errors` only on validation errors, `retryAfter` (seconds) only on 429 and 503.
 */
export const failureEnvelope = Type.Object({
  statusCode: Type.Integer(),
  success: Type.Literal(false),
  message: Type.String(),
  code: Type.String({ description: 'stable error code, for programs' }),
  data: Type.Null(),
  errors: Type.Optional(Type.Array(Type.Object({ field: Type.String(), message: Type.String() }))),
  retryAfter: Type.Optional(Type.Integer())
})

export interface FailureEnvelope {
  statusCode: number
  success: false
  message: string
  code: ErrorCode
  data: null
  errors?: FieldProblem[]
  retryAfter?: number
}

export function toFailureEnvelope(error: AppError): FailureEnvelope {
  return {
    statusCode: error.statusCode,
    success: false,
    message: error.message,
    code: error.code,
    data: null,
    ...(error.errors && { errors: error.errors }),
    ...(error.retryAfterSeconds !== undefined && { retryAfter: error.retryAfterSeconds })
  }
}

/** The same as RFC 9457's problem details; `instance` is the request's path. */
export function toProblem(error: AppError, instance: string) {
  return {
    type: 'about:blank',
    title: error.message,
    status: error.statusCode,
    code: error.code,
    instance,
    ...(error.errors && { errors: error.errors }),
    ...(error.retryAfterSeconds !== undefined && { retryAfter: error.retryAfterSeconds })
  }
}

/**
 * Errors about the token of the request itself; a request without one gets only the challenge (RFC 6750, section 3.1).
 */
const tokenErrors = new Set<ErrorCode>(['TOKEN_INVALID', 'TOKEN_REVOKED'])

/** The headers of an error response: Retry-After, and on 401 the challenge of RFC 6750. */
export function failureHeaders({ code, statusCode, message, retryAfterSeconds }: AppError): Record<string, string> {
  const detail = tokenErrors.has(code) ? `, error="invalid_token", error_description="${message}"` : ''
  return {
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    ...(statusCode === 401 && { 'www-authenticate': `Bearer realm="skillmatch"${detail}` })
  }
}
