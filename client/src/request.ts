/** A call of an operation as an HTTP request, and the data of its answer. */
import { toApiError } from './api-error.ts'
import type { CallOptions } from './api-types.ts'
import type { Answer, HttpRequest, Progress } from './http.ts'
import { type Operations, operations } from './operations-table.ts'

/** What a call may carry, whatever its operation. */
export interface AnyInput extends CallOptions {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  file?: Blob & { name?: string }
  ifMatch?: string
  idempotencyKey?: string
  onProgress?: (progress: Progress) => void
}

/** A row of the table, read. */
export interface Operation {
  method: string
  path: string
  needsToken: boolean
  takesKey: boolean
  /** the member of the data that is the page's list; '' for the data itself */
  list: string | undefined
  fileField: string | undefined
}

export function operationOf(id: keyof Operations): Operation {
  const [method = '', path = '', ...marks] = operations[id].split(' ')
  const markOf = (name: string): string | undefined =>
    marks.find((mark) => mark === name || mark.startsWith(`${name}:`))?.slice(name.length + 1)
  return {
    ...{ method, path },
    needsToken: marks.includes('bearer'),
    takesKey: marks.includes('key'),
    list: markOf('paged'),
    fileField: markOf('file')
  }
}

function urlOf(base: string, { path }: Operation, { params, query }: AnyInput): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of [value].flat()) if (one !== undefined) search.append(name, String(one))
  }
  const text = search.toString()
  return `${base.replace(/\/+$/, '')}${filled}${text && `?${text}`}`
}

function formOf(field: string, file: AnyInput['file']): FormData {
  const form = new FormData()
  if (file) form.append(field, file, file.name ?? 'file')
  return form
}

export interface RequestContext {
  base: string
  timeoutMs: number
  token: string | undefined
  /** of Node.js, which keeps none itself */
  cookie?: string | undefined
}

/** Cookies are for signing in and out alone: everything else is admitted by its token. */
export function requestOf(operation: Operation, input: AnyInput, context: RequestContext): HttpRequest {
  const { body, file, ifMatch, idempotencyKey, signal, onProgress } = input
  const headers: Record<string, string> = {
    accept: 'application/problem+json, application/json',
    ...(context.token && { authorization: `Bearer ${context.token}` }),
    ...(context.cookie && { cookie: context.cookie }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(ifMatch && { 'if-match': ifMatch }),
    ...(idempotencyKey && { 'idempotency-key': idempotencyKey })
  }
  const { fileField } = operation
  return {
    method: operation.method,
    url: urlOf(context.base, operation, input),
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(fileField && { body: formOf(fileField, file) }),
    hasCookies: operation.path.startsWith('/api/auth/'),
    timeoutMs: input.timeoutMs ?? context.timeoutMs,
    totalBytes: file?.size,
    signal,
    onProgress
  }
}

/** The data of an answer, out of its envelope. @throws ApiError of a refusal */
export function dataOf({ status, header, body }: Answer): unknown {
  if (status >= 400) throw toApiError(status, body, header)
  const isEnvelope = typeof body === 'object' && body !== null && 'success' in body && 'data' in body
  return isEnvelope ? body.data : body
}
