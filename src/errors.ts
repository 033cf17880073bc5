/** Every error that a response can carry: code, status, message. `{name}` is replaced by a parameter of failure(). */
export const errorTable = {
  VALIDATION_FAILED: [400, 'Validation failed'],
  MALFORMED_REQUEST: [400, 'Malformed HTTP request'],
  INVALID_ID: [400, 'Invalid resource ID'],
  MALFORMED_BODY: [400, 'The body is not valid JSON'],
  INVALID_CURSOR: [400, 'Invalid cursor; start again without one'],
  INVALID_STATUS: [400, 'Invalid status'],
  INVALID_USER_ROLE: [400, 'Invalid user role'],
  INVALID_FILE: [400, '{reason}'],
  NO_FILE: [400, 'No file uploaded'],
  LINK_INVALID: [400, 'This link is invalid or has expired'],
  TOKEN_IN_URL: [400, 'Tokens are not accepted in the URL; send the token in the first message'],
  HANDSHAKE_INVALID: [400, 'Invalid WebSocket handshake: {header} is missing or invalid'],
  WRONG_CURRENT_PASSWORD: [400, 'The current password is wrong'],
  NO_TOKEN: [401, 'Not authorized, no token provided'],
  TOKEN_REVOKED: [401, 'Token has been revoked'],
  TOKEN_INVALID: [401, 'Invalid or expired access token'],
  BAD_CREDENTIALS: [401, 'Invalid email or password'],
  REFRESH_MISSING: [401, 'Refresh token not found'],
  REFRESH_INVALID: [401, 'Invalid refresh token'],
  ROLE_FORBIDDEN: [403, 'User role {role} is not authorized to access this route'],
  NOT_YOURS: [403, 'Not authorized to {action}'],
  COMPANY_ROLE_FORBIDDEN: [403, 'Company role {role} is not authorized to {action}'],
  EMAIL_NOT_VERIFIED: [403, 'Confirm your e-mail address first'],
  INVITATION_OF_ANOTHER: [403, 'This invitation was sent to another e-mail address than that of this account'],
  INVITATION_NEEDS_EMPLOYER: [403, 'Only an employer account can join a company; this account is a {role}'],
  ACCOUNT_SUSPENDED: [403, 'This account is suspended'],
  ORIGIN_FORBIDDEN: [403, 'This origin is not allowed'],
  SOCKET_OF_ANOTHER: [403, 'This socket belongs to another user'],
  ROUTE_NOT_FOUND: [404, 'Route {url} not found'],
  USER_NOT_FOUND: [404, 'User not found'],
  JOB_NOT_FOUND: [404, 'Job not found'],
  APPLICATION_NOT_FOUND: [404, 'Application not found'],
  MESSAGE_NOT_FOUND: [404, 'Message not found'],
  NOTIFICATION_NOT_FOUND: [404, 'Notification not found'],
  NOT_FOUND: [404, '{what} not found'],
  METHOD_NOT_ALLOWED: [405, 'Method {method} is not allowed here'],
  REQUEST_TIMEOUT: [408, 'Request timeout: the request did not arrive in time'],
  USER_EXISTS: [409, 'User already exists'],
  ALREADY_APPLIED: [409, 'You have already applied to this job'],
  ILLEGAL_TRANSITION: [409, 'An application that is {from} cannot become {to}'],
  STAGE_NOT_EMPTY: [409, 'The stage {name} has applications; move them first'],
  CARD_FULL: [409, 'An application can have at most {max} {what}'],
  CONVERSATION_CLOSED: [409, 'Nobody can write in this conversation any more'],
  TOO_MANY_SAVED_JOBS: [409, 'At most {max} jobs can be saved; remove one first'],
  TOO_MANY_SAVED_SEARCHES: [409, 'At most {max} searches can be saved; delete one first'],
  SKILL_NAME_TAKEN: [409, '"{name}" is a name of {skill} already'],
  TOO_MANY_ADDED_SKILLS: [409, 'At most {max} {what} can be added'],
  ALREADY_EXISTS: [409, '{field} already exists'],
  ALREADY_MEMBER: [409, 'You are a member of a company already; leave it first'],
  LAST_OWNER: [409, 'A company needs an owner: make another member an owner first'],
  COMPANY_MOVES: [
    409,
    'Your own company would be closed, and its {jobs} jobs and {applications} applications would move along: send confirm: true'
  ],
  COMPANY_FULL: [409, 'A company has at most {max} {what}'],
  DOMAIN_TAKEN: [409, 'Another company has verified this domain'],
  VERSION_CONFLICT: [409, 'The resource has changed; its current version is {version}'],
  REQUEST_IN_FLIGHT: [409, 'A request with this Idempotency-Key is still being processed; retry later'],
  PRECONDITION_FAILED: [412, 'The resource has changed; its current version is {version}'],
  BODY_TOO_LARGE: [413, 'request entity too large'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'Unsupported media type'],
  HANDSHAKE_VERSION: [426, 'Unsupported WebSocket version; send Sec-WebSocket-Version: 13'],
  UPGRADE_REQUIRED: [426, 'WebSocket upgrade required; use the subprotocol skillmatch.v1'],
  IDEMPOTENCY_MISMATCH: [422, 'This Idempotency-Key was already used with a different request'],
  TOO_MANY_REQUESTS: [429, 'Too many requests, please try again later'],
  TOO_MANY_LOGINS: [429, 'Too many login attempts, please try again after {minutes} minutes'],
  TOO_MANY_SEARCHES: [429, 'Too many search requests, please slow down'],
  TOO_MANY_MESSAGES: [429, 'Too many messages, please slow down'],
  TOO_MANY_SOCKETS: [429, 'Too many open sockets for this user'],
  TOO_MANY_TOPICS: [429, 'A socket can subscribe to at most {max} topics'],
  TOO_MANY_INVITATIONS: [429, 'Too many such mails in a day; try again later'],
  TOO_MANY_JOBS: [
    429,
    'A company without a verified domain can post {max} jobs a day; verify a domain, or try again later'
  ],
  UPLOAD_QUOTA: [429, 'Upload quota exceeded: at most {max} MB of files, {files} of them pending; retry in a minute'],
  SENT_QUOTA: [
    409,
    'Your applications refer to {max} MB of resumes; withdraw one to upload another. Applying needs no new upload'
  ],
  TOO_MANY_UPLOADS: [429, 'Upload limit exceeded ({max} files per hour)'],
  HEADERS_TOO_LARGE: [431, 'Request header fields too large'],
  INTERNAL: [500, 'Internal server error'],
  BUSY: [503, 'The server is busy; retry later'],
  DATABASE_UNAVAILABLE: [503, 'The database is unavailable; retry later'],
  FINDER_UNAVAILABLE: [503, 'Search and recommendations are being prepared; retry in a moment'],
  DRAINING: [503, 'This server is restarting; retry'],
  LOGOUT_PENDING: [503, 'The logout is stored but has not reached every host; retry']
} as const satisfies Record<string, readonly [number, string]>

export type ErrorCode = keyof typeof errorTable

export interface FieldProblem {
  field: string
  message: string
}

/** What failure() adds to the message. */
export interface FailureDetails {
  /** replaces `{name}` in the message */
  params?: Record<string, string | number>
  /** every invalid field, for VALIDATION_FAILED */
  errors?: FieldProblem[]
  /** becomes the Retry-After header and `retryAfter` of a 429 or 503 */
  retryAfterSeconds?: number
  cause?: unknown
}

/** The one error the domain, plugins and routes throw; the error handler turns it into a response. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly statusCode: number
  readonly errors: FieldProblem[] | undefined
  readonly retryAfterSeconds: number | undefined
  constructor(code: ErrorCode, details: FailureDetails = {}) {
    const [statusCode, template] = errorTable[code]
    const message = template.replace(/\{(\w+)\}/g, (_, name: string) => String(details.params?.[name] ?? ''))
    // A client's mistake needs no stack of the server's code; capturing one each time is a large part of a flood's
    // cost.
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

/** The error for a caller that arrives while the queue is full. */
export const busy = (): AppError => failure('BUSY', { retryAfterSeconds: 1 })
