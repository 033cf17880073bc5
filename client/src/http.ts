/** One request and its answer, by fetch or, to hear of an upload's progress in a browser, by XMLHttpRequest. */
import { ApiError } from './api-error.ts'
import { createXhr, type Xhr } from './browser.ts'

export interface Progress {
  sentBytes: number
  totalBytes: number
}

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body?: string | FormData
  /** the browser sends and keeps cookies */
  readonly hasCookies: boolean
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** of the file in the body */
  readonly totalBytes?: number | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

export interface Answer {
  readonly status: number
  readonly header: (name: string) => string | null
  /** Set-Cookie; empty in a browser, which keeps them to itself */
  readonly cookies: readonly string[]
  /** parsed JSON, a text or a Blob, by its type */
  readonly body: unknown
}

export type FetchFunction = (url: string, init?: RequestInit) => Promise<Response>

const timeoutError = (ms: number): ApiError => new ApiError(0, 'TIMEOUT', `no answer within ${ms} ms`)
const networkError = (cause?: unknown): ApiError => new ApiError(0, 'NETWORK', 'no answer from the service', { cause })

function parsed(text: string, type: string | null): unknown {
  if (!/[/+]json\b/.test(type ?? '')) return text
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type')
  const isText = type === null || /^text\/|[/+]json\b/.test(type)
  return isText ? parsed(await response.text(), type) : await response.blob()
}

async function sendByFetch(request: HttpRequest, fetch: FetchFunction): Promise<Answer> {
  const { method, url, headers, body, hasCookies, timeoutMs, signal } = request
  const controller = new AbortController()
  const abort = (): void => controller.abort(signal?.reason)
  signal?.addEventListener('abort', abort)
  const timer = setTimeout(() => controller.abort(timeoutError(timeoutMs)), timeoutMs)
  try {
    const response = await fetch(url, {
      ...{ method, headers, signal: controller.signal, credentials: hasCookies ? 'include' : 'omit' },
      ...(body !== undefined && { body })
    })
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      cookies: response.headers.getSetCookie?.() ?? [],
      body: await bodyOf(response)
    }
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : networkError(error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

function sendByXhr(request: HttpRequest, xhr: Xhr): Promise<Answer> {
  const { method, url, headers, body, hasCookies, timeoutMs, signal, onProgress } = request
  const abort = (): void => xhr.abort()
  return new Promise<Answer>((resolve, reject) => {
    xhr.open(method, url)
    xhr.withCredentials = hasCookies
    xhr.timeout = timeoutMs
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value)
    xhr.upload.onprogress = ({ loaded, total }) => onProgress?.({ sentBytes: loaded, totalBytes: total })
    xhr.onload = () => {
      const header = (name: string): string | null => xhr.getResponseHeader(name)
      resolve({ status: xhr.status, header, cookies: [], body: parsed(xhr.responseText, header('content-type')) })
    }
    xhr.onerror = () => reject(networkError())
    xhr.ontimeout = () => reject(timeoutError(timeoutMs))
    xhr.onabort = () => reject(signal?.reason)
    signal?.addEventListener('abort', abort)
    xhr.send(body)
  }).finally(() => signal?.removeEventListener('abort', abort))
}

/**
 * Sends a request once.
 * @throws ApiError NETWORK or TIMEOUT without an answer; the signal's reason when it aborts
 */
export async function send(request: HttpRequest, fetch: FetchFunction): Promise<Answer> {
  request.signal?.throwIfAborted()
  const { onProgress, totalBytes = 0 } = request
  const xhr = onProgress && createXhr()
  if (xhr) return sendByXhr(request, xhr)
  const answer = await sendByFetch(request, fetch)
  onProgress?.({ sentBytes: totalBytes, totalBytes })
  return answer
}
