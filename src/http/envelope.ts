import { type TSchema, Type } from 'typebox'
import type { AppError, ErrorCode, FieldProblem } from '../errors.ts'

/** The one shape of every successful answer. */
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
    message: Type.String({ examples: ['Done'], description: 'a sentence for people' }),
    data
  })
}

/** The one shape of every failure; `errors` only on validation failures, `retryAfter` (seconds) only on 429 and 503. */
export const failureEnvelope = Type.Object({
  statusCode: Type.Integer(),
  success: Type.Literal(false),
  message: Type.String(),
  code: Type.String({ description: 'which failure it is, for programs; never changes' }),
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

/** What is wrong with the token of the request itself; without one, only that one is wanted (RFC 6750, section 3.1). */
const aboutToken = new Set<ErrorCode>(['TOKEN_INVALID', 'TOKEN_REVOKED'])

/** The headers a failure brings, whoever writes the answer: Retry-After, and on 401 the challenge of RFC 6750. */
export function failureHeaders({ code, statusCode, message, retryAfterSeconds }: AppError): Record<string, string> {
  const detail = aboutToken.has(code) ? `, error="invalid_token", error_description="${message}"` : ''
  return {
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    ...(statusCode === 401 && { 'www-authenticate': `Bearer realm="skillmatch"${detail}` })
  }
}
