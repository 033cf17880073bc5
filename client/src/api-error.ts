/** Errors of the REST side: what the service refused (RFC 9457), and what did not come to an answer. */
import type { ErrorCode } from './operations-table.ts'

export interface FieldError {
  readonly field: string
  readonly message: string
}

/**
 * The service's code, or: `NETWORK` (no answer), `TIMEOUT`, `SIGNED_OUT` (the operation needs somebody who is signed in),
 * `UNEXPECTED` (an answer that is not the service's, e.g. of a proxy).
 */
export type ApiErrorCode = ErrorCode | 'NETWORK' | 'TIMEOUT' | 'SIGNED_OUT' | 'UNEXPECTED'

export interface ApiErrorDetails {
  readonly errors?: readonly FieldError[]
  readonly retryAfterSeconds?: number | undefined
  readonly correlationId?: string | undefined
  readonly cause?: unknown
}

/** Every error of the REST side but for an abort, which throws the signal's reason. */
export class ApiError extends Error {
  /** of the answer; 0 without one */
  readonly status: number
  readonly code: ApiErrorCode
  /** the invalid fields of a VALIDATION_FAILED, else empty */
  readonly errors: readonly FieldError[]
  /** of a 429 or 503: when it is worth another try */
  readonly retryAfterSeconds: number | undefined
  /** names the request in the service's log */
  readonly correlationId: string | undefined

  constructor(status: number, code: ApiErrorCode, message: string, details: ApiErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.errors = details.errors ?? []
    this.retryAfterSeconds = details.retryAfterSeconds
    this.correlationId = details.correlationId
  }
}

interface Problem {
  code?: unknown
  title?: unknown
  errors?: unknown
  retryAfter?: unknown
}

const isFieldError = (value: unknown): value is FieldError =>
  typeof value === 'object' && value !== null && 'field' in value && 'message' in value

/** The error that an answer of 400 or more stands for. */
export function toApiError(status: number, body: unknown, header: (name: string) => string | null): ApiError {
  const { code, title, errors, retryAfter } = (typeof body === 'object' && body !== null ? body : {}) as Problem
  const seconds = Number(retryAfter ?? header('retry-after') ?? Number.NaN)
  return new ApiError(
    status,
    typeof code === 'string' ? (code as ErrorCode) : 'UNEXPECTED',
    typeof title === 'string' ? title : `the answer has status ${status}`,
    {
      errors: Array.isArray(errors) ? errors.filter(isFieldError) : [],
      retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined,
      correlationId: header('x-correlation-id') ?? undefined
    }
  )
}
