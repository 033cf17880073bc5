/** Requests to the process that runs the demo: they need the token of the address that `npm run up` printed. */
import { type Answer, ApiError, errorOf } from '../shared/api.ts'

const key = 'demo token'

/** Takes the token out of the address, so that it is in no history, bookmark or picture of it; a reload keeps it. */
export function takeToken(): void {
  const token = location.hash.slice(1)
  if (!/^[\w-]{16,}$/.test(token)) return
  sessionStorage.setItem(key, token)
  history.replaceState(null, '', location.pathname)
}

export const hasToken = (): boolean => sessionStorage.getItem(key) !== null

async function send(method: string, path: string): Promise<Response> {
  const response = await fetch(`/control${path}`, {
    method,
    headers: { 'x-demo-token': sessionStorage.getItem(key) ?? '' }
  }).catch(() => {
    throw new ApiError(0, 'NETWORK', 'the process of `npm run up` does not answer')
  })
  if (response.ok) return response
  // Of a former run: to keep it would only refuse again.
  if (response.status === 403) sessionStorage.removeItem(key)
  throw errorOf(response, await response.json().catch(() => undefined))
}

/** @throws ApiError with the sentence that was answered */
export async function control<T>(method: string, path: string): Promise<Answer<T>['data']> {
  const response = await send(method, path)
  return response.json()
}

/** Calls `onLine` for each line of JSON as it comes. @throws ApiError */
export async function controlLines(path: string, onLine: (line: unknown) => void): Promise<void> {
  const { body } = await send('POST', path)
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) break
    const lines = (rest + (value ?? '')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') onLine(JSON.parse(line))
  }
  if (rest.trim() !== '') onLine(JSON.parse(rest))
}

export interface ControlState {
  readonly hosts: readonly { readonly name: string; readonly state: 'up' | 'starting' | 'down'; readonly pid: number }[]
  readonly redis: 'up' | 'stopped' | 'elsewhere'
}

export interface LimitResult {
  readonly ok: boolean
  readonly line: string
  readonly limit: number
  readonly passed: number
  readonly refused: number
  readonly seconds: number
}

export interface MailHead {
  readonly id: string
  readonly at: string
  readonly to: string
  readonly subject: string
}
