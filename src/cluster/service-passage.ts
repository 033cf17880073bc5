/** Passes the console's requests on to the service of the own host, which judges them as it judges all. */
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request as open, type ServerResponse } from 'node:http'
import type { Address } from './ipc.ts'
import { reachable } from './port-probe.ts'

const bodyBytesMax = 64 * 1024
const answerLimitMs = 20_000
const atOnceMax = 16

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])
const exact = new Set(['/api/auth/login', '/api/auth/refresh', '/api/auth/logout', '/api/users/me'])
const below = ['/api/admin', '/api/jobs', '/api/analytics']

/** What the service reads of a request of the console's. Not Origin: the admin server has judged it. */
const passedOn = [
  ...['accept', 'accept-encoding', 'accept-language', 'authorization', 'content-type', 'cookie', 'idempotency-key'],
  ...['if-match', 'if-none-match', 'traceparent', 'user-agent', 'x-correlation-id']
]
/** RFC 9110, section 7.6.1, and what only the service's own origin is to say. */
const kept = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'proxy-authenticate'
])

const agent = new Agent({ keepAlive: true, maxSockets: atOnceMax, maxFreeSockets: 2, timeout: answerLimitMs })

function isPlain(segment: string): boolean {
  try {
    const text = decodeURIComponent(segment)
    return text !== '' && text !== '.' && text !== '..' && !/[/\\]/.test(text)
  } catch {
    return false
  }
}

/** Whether the console needs it. Only paths that mean the same to whoever reads them. */
export function isPassed(path: string): boolean {
  if (!path.startsWith('/') || !path.slice(1).split('/').every(isPlain)) return false
  return exact.has(path) || below.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}

/** The service's envelope, so that the console reads one form. */
export function sendFailure(response: ServerResponse, statusCode: number, code: string, message: string): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = JSON.stringify({ statusCode, success: false, message, code, data: null })
  const type = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }
  // What is still to come of the request is not read.
  const end = statusCode === 413 ? { connection: 'close' } : {}
  response.writeHead(statusCode, { ...type, ...end, 'cache-control': 'no-store' }).end(body)
}

/** Null: it has more bytes than it may, or ends early. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > bodyBytesMax) return null
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > bodyBytesMax) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function headersTo(request: IncomingMessage, body: Buffer): Record<string, string | number> {
  const given = passedOn.flatMap((name): [string, string][] => {
    const value = request.headers[name]
    return value === undefined ? [] : [[name, String(value)]]
  })
  const { remoteAddress = '' } = request.socket
  return {
    ...Object.fromEntries(given),
    // Believed where TRUST_PROXY names this machine; whatever came with the request is not passed on.
    'x-forwarded-for': remoteAddress.replace(/^::ffff:/, ''),
    ...(body.length > 0 && { 'content-length': body.length })
  }
}

const headersFrom = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !kept.has(name) && !name.startsWith('access-control-')))

function ask(address: Address, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const { method, url: path } = request
    const [host, { port }] = [reachable(address.host), address]
    const asked = open({ agent, host, port, method, path, headers: headersTo(request, body) }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, headersFrom(answer.headers))
      answer.on('error', () => response.destroy())
      answer.pipe(response)
    })
    const limit = setTimeout(() => asked.destroy(new Error('no answer in time')), answerLimitMs)
    asked.on('error', () => sendFailure(response, 502, 'HOST_UNAVAILABLE', 'The service of this host does not answer'))
    response.once('close', () => {
      clearTimeout(limit)
      asked.destroy()
      resolve()
    })
    asked.end(body)
  })
}

/** @param findAddress where a worker listens; null: nowhere yet, or where no connection can be made */
export function createPassage(findAddress: () => Address | null) {
  let underWay = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?', 1)[0] ?? ''
    if (!methods.has(request.method ?? '') || !isPassed(path))
      return sendFailure(response, 404, 'NOT_FOUND', 'Not among what the console needs')
    const address = findAddress()
    if (!address) return sendFailure(response, 503, 'HOST_UNAVAILABLE', 'No worker of this host serves yet')
    const body = await readBody(request).catch(() => undefined)
    // Whoever asked has gone.
    if (body === undefined) return void response.destroy()
    if (body === null) return sendFailure(response, 413, 'BODY_TOO_LARGE', `A body has at most ${bodyBytesMax} bytes`)
    // Counted from here: who sends a body slowly takes nobody's place.
    if (underWay >= atOnceMax) return sendFailure(response, 503, 'BUSY', 'Too many requests at once')
    underWay++
    try {
      await ask(address, request, body, response)
    } catch {
      response.destroy()
    } finally {
      underWay--
    }
  }
}
