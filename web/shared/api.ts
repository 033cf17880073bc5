/** Requests to the API: the envelope opened, failures as one kind of error. */

export interface FieldError {
  readonly field: string
  readonly message: string
}

/** `status` 0: there was no answer. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly errors: readonly FieldError[]
  readonly headers: Headers

  constructor(
    status: number,
    code: string,
    message: string,
    errors: readonly FieldError[] = [],
    headers = new Headers()
  ) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
    this.headers = headers
  }
}

export interface Answer<T> {
  readonly status: number
  readonly data: T
  readonly headers: Headers
}

export interface CallOptions {
  readonly signal?: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
}

export interface Api {
  readonly baseUrl: string
  /** `path` from the root, as in `/api/jobs`. @throws ApiError, and AbortError when `signal` says so */
  call<T>(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer<T>>
}

/** What is known of a failure's body, which may be of anything that stands in between. */
interface Failure {
  readonly message?: string
  readonly title?: string
  readonly error?: string
  readonly code?: string
  readonly errors?: readonly FieldError[]
}

/** The body of a response: undefined when it is none of JSON. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

/** The error that a response stands for. */
export function errorOf({ status, statusText, headers }: Response, body: unknown): ApiError {
  const failure: Failure = typeof body === 'object' && body !== null ? body : {}
  const text = failure.message ?? failure.title ?? failure.error ?? (statusText || `the answer was ${status}`)
  return new ApiError(status, failure.code ?? `HTTP_${status}`, text, failure.errors ?? [], headers)
}

/** Without cookies: the two people of a page are signed in at one origin, and a cookie could be of one only. */
export function createApi(baseUrl: string, getToken: () => string | undefined): Api {
  return {
    baseUrl,
    async call<T>(method: string, path: string, body?: unknown, { signal, headers }: CallOptions = {}) {
      const token = getToken()
      const response = await fetch(baseUrl + path, {
        method,
        credentials: 'omit',
        headers: {
          // Failures as problem details, which have a code for programs.
          accept: 'application/json, application/problem+json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(signal && { signal })
      }).catch((error: unknown) => {
        if (signal?.aborted) throw error
        throw new ApiError(0, 'NETWORK', `${baseUrl} does not answer`)
      })
      const answer = await readJson(response)
      if (!response.ok) throw errorOf(response, answer)
      return { status: response.status, data: (answer as { data: T }).data, headers: response.headers }
    }
  }
}
