/** Requests to the service, over a connection or by inject. */
import { request } from 'node:http'

/** A question to the service, however it is asked: over a connection or by inject. */
export interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  url: string
  token?: string
  /** an object is sent as JSON */
  payload?: string | object
  headers?: Record<string, string>
}

export interface Reply {
  statusCode: number
  headers: Record<string, number | string | string[] | undefined>
  body: string
  rawPayload: Buffer
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects by its assertions
  json(): any
}

export interface Asker {
  ask(question: Question): Promise<Reply>
}

const limitMs = 30_000

function bodyOf(payload: Question['payload']): { body?: string | Buffer; type: Record<string, string> } {
  if (payload === undefined) return { type: {} }
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) return { body: payload, type: {} }
  return { body: JSON.stringify(payload), type: { 'content-type': 'application/json' } }
}

/** Asks over a connection of its own: a host hands each new connection to its next worker. */
export function askOverHttp(base: string, question: Question): Promise<Reply> {
  const { method = 'GET', url, token, payload, headers = {} } = question
  const { body, type } = bodyOf(payload)
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const sent = request(new URL(url, base), {
      ...{ method, agent: false, signal: AbortSignal.timeout(limitMs) },
      headers: { ...type, ...length, ...authorization, ...headers }
    })
    sent.on('error', reject)
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const rawPayload = Buffer.concat(chunks)
        const text = rawPayload.toString()
        const { statusCode = 0, headers } = response
        resolve({ statusCode, headers, body: text, rawPayload, json: () => JSON.parse(text) })
      })
    })
    sent.end(body)
  })
}
