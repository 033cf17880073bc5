/** Every error this service answers with: code, status, sentence. `{name}` stands for a parameter of failure(). */
export const errorTable = {
  VALIDATION_FAILED: [400, 'Validation failed'],
  MALFORMED_REQUEST: [400, 'This is not a request that HTTP allows'],
  INVALID_ID: [400, 'Invalid resource ID'],
  MALFORMED_BODY: [400, 'The body is not valid JSON'],
  INVALID_CURSOR: [400, 'The cursor is not one of ours; start again without it'],
  INVALID_STATUS: [400, 'Invalid status'],
  INVALID_USER_ROLE: [400, 'Invalid user role'],
  INVALID_FILE: [400, '{reason}'],
  NO_FILE: [400, 'No file uploaded'],
  LINK_INVALID: [400, 'This link is not valid or no longer valid'],
  TOKEN_IN_URL: [400, 'A token does not belong in a URL: send it in the first message'],
  HANDSHAKE_INVALID: [400, 'This is not a WebSocket handshake: {header} is missing or wrong'],
  WRONG_CURRENT_PASSWORD: [400, 'The current password is wrong'],
  NO_TOKEN: [401, 'Not authorized, no token provided'],
  TOKEN_REVOKED: [401, 'Token has been revoked'],
  TOKEN_INVALID: [401, 'Invalid or expired access token'],
  BAD_CREDENTIALS: [401, 'Invalid email or password'],
  REFRESH_MISSING: [401, 'Refresh token not found'],
  REFRESH_INVALID: [401, 'Invalid refresh token'],
  ROLE_FORBIDDEN: [403, 'User role {role} is not authorized to access this route'],
  NOT_YOURS: [403, 'Not authorized to {action}'],
  ACCOUNT_SUSPENDED: [403, 'This account is suspended'],
  ORIGIN_FORBIDDEN: [403, 'This origin is not allowed'],
  SOCKET_OF_ANOTHER: [403, 'This socket belongs to another user'],
  ROUTE_NOT_FOUND: [404, 'Route {url} not found'],
  USER_NOT_FOUND: [404, 'User not found'],
  JOB_NOT_FOUND: [404, 'Job not found'],
  APPLICATION_NOT_FOUND: [404, 'Application not found'],
  NOTIFICATION_NOT_FOUND: [404, 'Notification not found'],
  NOT_FOUND: [404, '{what} not found'],
  METHOD_NOT_ALLOWED: [405, 'Method {method} is not allowed here'],
  REQUEST_TIMEOUT: [408, 'The request took too long to arrive'],
  USER_EXISTS: [409, 'User already exists'],
  ALREADY_APPLIED: [409, 'You have already applied to this job'],
  ILLEGAL_TRANSITION: [409, 'An application that is {from} cannot become {to}'],
  ALREADY_EXISTS: [409, '{field} already exists'],
  VERSION_CONFLICT: [409, 'Somebody changed this meanwhile; its version is now {version}'],
  REQUEST_IN_FLIGHT: [409, 'A request with this Idempotency-Key is still being answered'],
  PRECONDITION_FAILED: [412, 'Somebody changed this meanwhile; its version is now {version}'],
  BODY_TOO_LARGE: [413, 'request entity too large'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'This content type is not accepted here'],
  HANDSHAKE_VERSION: [
    426,
    'This endpoint speaks version 13 of the WebSocket protocol: say so in Sec-WebSocket-Version'
  ],
  UPGRADE_REQUIRED: [426, 'This is a WebSocket endpoint: connect with the subprotocol skillmatch.v1'],
  IDEMPOTENCY_MISMATCH: [422, 'This Idempotency-Key was used with another request'],
  TOO_MANY_REQUESTS: [429, 'Too many requests, please try again later'],
  TOO_MANY_LOGINS: [429, 'Too many login attempts, please try again after {minutes} minutes'],
  TOO_MANY_SEARCHES: [429, 'Too many search requests, please slow down'],
  TOO_MANY_SOCKETS: [429, 'Too many sockets of this user are open'],
  TOO_MANY_TOPICS: [429, 'A socket can listen to {max} topics at most'],
  UPLOAD_QUOTA: [429, 'Your files may take {max} MB at once, {files} of them on their way; try again in a minute'],
  TOO_MANY_UPLOADS: [429, 'Upload limit exceeded ({max} files per hour)'],
  HEADERS_TOO_LARGE: [431, 'The headers of this request are too large'],
  INTERNAL: [500, 'Something went wrong on our side'],
  BUSY: [503, 'Too busy right now, please try again'],
  DATABASE_UNAVAILABLE: [503, 'The database cannot be reached right now, please try again'],
  DRAINING: [503, 'This server is about to restart, please try again'],
  LOGOUT_PENDING: [503, 'The logout is stored but not yet visible everywhere, please repeat it']
} as const satisfies Record<string, readonly [number, string]>

export type ErrorCode = keyof typeof errorTable

export interface FieldProblem {
  field: string
  message: string
}

/** What failure() adds to the sentence. */
export interface FailureDetails {
  /** fills `{name}` in the sentence */
  params?: Record<string, string | number>
  /** every field that is wrong, for VALIDATION_FAILED */
  errors?: FieldProblem[]
  /** becomes the Retry-After header and `retryAfter` of a 429 or 503 */
  retryAfterSeconds?: number
  cause?: unknown
}

/** The one error the domain, plugins and routes throw; the error handler turns it into an answer. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly statusCode: number
  readonly errors: FieldProblem[] | undefined
  readonly retryAfterSeconds: number | undefined
  constructor(code: ErrorCode, details: FailureDetails = {}) {
    const [statusCode, sentence] = errorTable[code]
    const message = sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details.params?.[name] ?? ''))
    // What a client did wrong says nothing of our code; a stack for each would be a large part of what a flood costs.
    const { stackTraceLimit } = Error
    if (statusCode < 500) Error.stackTraceLimit = 0
    super(message, details.cause === undefined ? {} : { cause: details.cause })
    Error.stackTraceLimit = stackTraceLimit
    this.name = 'AppError'
    this.code = code
    this.statusCode = statusCode
    this.errors = details.errors
    this.retryAfterSeconds = details.retryAfterSeconds
  }
}

/** Makes the error to throw: `throw failure('JOB_NOT_FOUND')`. */
export function failure(code: ErrorCode, details?: FailureDetails): AppError {
  return new AppError(code, details)
}

/** A VALIDATION_FAILED naming one field. */
export function invalidField(field: string, message: string): AppError {
  return new AppError('VALIDATION_FAILED', { errors: [{ field, message }] })
}

/** The refusal of who comes while too many wait. */
export const busy = (): AppError => failure('BUSY', { retryAfterSeconds: 1 })
