/** Requests to the service behind the console: an answer's data, or a typed error. */

export interface FieldProblem {
  readonly field: string
  readonly message: string
}

export interface Answer {
  readonly status: number
  readonly data: unknown
  readonly headers: Headers
}

/** The service refused; `code` is stable, the message is for people. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly errors: readonly FieldProblem[]
  constructor(status: number, code: string, message: string, errors: readonly FieldProblem[]) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }
}

/** Nothing answered, or nothing that is ours. */
export class NoAnswerError extends Error {}

const timeoutMs = 15_000

interface Body {
  readonly message?: string
  readonly code?: string
  readonly data?: unknown
  readonly errors?: readonly FieldProblem[]
}

/** @throws ApiError, NoAnswerError */
export async function call(method: string, path: string, token: string | null, body?: object): Promise<Answer> {
  const init: RequestInit = {
    method,
    headers: {
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' })
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeoutMs)
  }
  const noAnswer = (cause: unknown): never => {
    throw new NoAnswerError('No answer', { cause })
  }
  const response = await fetch(path, init).catch(noAnswer)
  const told: Body | null = await response.json().catch(() => null)
  if (told === null || typeof told !== 'object') throw new NoAnswerError(`Status ${response.status}`)
  if (response.ok) return { status: response.status, data: told.data, headers: response.headers }
  throw new ApiError(response.status, told.code ?? '', told.message ?? `Status ${response.status}`, told.errors ?? [])
}

/** What went wrong, for people. */
export function textOf(error: unknown): string {
  if (error instanceof NoAnswerError)
    return `${location.host} does not answer. Its host may have ended, and its console with it.`
  if (!(error instanceof ApiError)) return String(error)
  return [error.message, ...error.errors.map(({ field, message }) => `${field}: ${message}`)].join('. ')
}

/** The address of the next page (RFC 8288), or null. */
export function nextOf(headers: Headers): string | null {
  const [, path] = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '') ?? []
  return path ?? null
}
