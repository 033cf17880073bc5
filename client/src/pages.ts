/** A page of events over HTTP. */
import type { User } from './messages.ts'

/** The used part of the platform's `fetch`. */
export type Fetch = (url: string, init: { headers: Record<string, string>; signal: AbortSignal }) => Promise<Response>

export interface PollingSource {
  /** `https://…/api/events/`; the topic follows */
  url: string
  fetch: Fetch
  /** for an answer, beyond the time that the server waits for an event */
  timeoutMs: number
}

export interface Page {
  topic: string
  events: unknown[]
  cursor: string
  resync: boolean
  user?: User
  expiresAt?: string
  /** the query of the next page, as the server wants it to be asked; '' when it says nothing */
  next: string
}

/** The server has refused, or is not there for now. */
export class PollError extends Error {
  readonly code: string
  /** what the server closes a socket with for the same reason */
  readonly closeCode: number
  /** the topic is refused, and nothing else */
  readonly isAboutTopic: boolean

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'PollError'
    this.code = code
    this.isAboutTopic = status === 400 || status === 403 || (status === 404 && code !== 'ROUTE_NOT_FOUND')
    this.closeCode = status === 401 ? 4401 : status === 429 ? 4429 : status >= 500 ? 1013 : 1006
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The query of the page after a cursor. @param wait 0: without waiting for events */
export const pageQuery = (since: string | undefined, wait?: 0): string =>
  String(new URLSearchParams({ ...(since !== undefined && { since }), ...(wait === 0 && { wait: '0' }) }))

/** How long the server waits for an event, at most. */
const waitMsMax = 25_000
const retryMsMax = 60_000

/** @throws PollError; the platform's error when the server cannot be reached, or does not answer in time */
export async function fetchPage(
  source: PollingSource,
  topic: string,
  query: string,
  token: string,
  signal: AbortSignal
): Promise<Page> {
  const { url, fetch, timeoutMs } = source
  const waitMs = query.includes('wait=0') || query === '' ? 0 : waitMsMax
  const deadline = new AbortController()
  const abort = (): void => deadline.abort()
  const timer = setTimeout(abort, waitMs + timeoutMs)
  signal.addEventListener('abort', abort)
  try {
    if (signal.aborted) abort()
    const address = `${url}${encodeURIComponent(topic)}${query === '' ? '' : `?${query}`}`
    const response = await fetch(address, { headers: { authorization: `Bearer ${token}` }, signal: deadline.signal })
    const text = await response.text()
    if (response.status === 429 && (await isWorthWaiting(response, signal)))
      return await fetchPage(source, topic, query, token, signal)
    return read(response, text)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}

/** Waits as long as the server says. @returns false: it does not say, or too long */
async function isWorthWaiting({ headers }: Response, signal: AbortSignal): Promise<boolean> {
  const retryMs = Number(headers.get('retry-after')) * 1000
  if (!(retryMs > 0 && retryMs <= retryMsMax)) return false
  await pause(retryMs)
  return !signal.aborted
}

function read(response: Response, text: string): Page {
  const body: { code?: string; message?: string; data?: Partial<Page> } = parse(text)
  if (!response.ok) throw new PollError(response.status, body.code ?? '', body.message ?? `HTTP ${response.status}`)
  const { topic, events, cursor, resync } = body.data ?? {}
  if (typeof topic !== 'string' || typeof cursor !== 'string' || !Array.isArray(events))
    throw new Error('the server sent an invalid message')
  const [, next = ''] = /^<[^?>]*\?([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '') ?? []
  return { ...body.data, topic, cursor, events, resync: resync === true, next }
}

/** A proxy's own answer is no JSON. */
function parse(text: string): object {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}
