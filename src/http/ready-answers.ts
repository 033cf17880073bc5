/** How a ready answer is sent: entity tag, 304, the compressed form. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { acceptsGzip } from '../util/static-files.ts'
import type { Answer } from './answer-cache.ts'
import { etagOfRepresentation, isNotModified } from './etag.ts'

const compress = promisify(gzip)

/** Smaller responses hardly benefit from compression. */
export const compressedBytesMin = 1024

/** The entity tag of a representation. 72 bits of a digest: it is compared with few others. */
export function tagOf(body: Buffer, version?: number): string {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  return version === undefined ? `"${digest}"` : etagOfRepresentation(version, digest)
}

/**
 * What is asked for, whatever the order and the spelling of its parameters.
 * @param path without query
 * @param query as validated
 */
export function canonicalUrl(path: string, query: object): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const one of [value].flat()) if (one !== undefined) parameters.append(name, String(one))
  }
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}

/** Keeps the compressed body of an answer, where there is room for it. */
export type KeepCompressed = (answer: Answer, compressed: Buffer) => void

/** The compressed body of a kept answer, made beside once a first client accepts it; null: there is none yet, or no shorter one. */
function compressedOf(answer: Answer, keep: KeepCompressed): Buffer | null {
  if (answer.compressed !== undefined) return answer.compressed
  answer.compressed = null
  void compress(answer.body)
    .then((compressed) => {
      if (compressed.length < answer.body.length) keep(answer, compressed)
    })
    .catch(() => undefined)
  return null
}

const acceptEncoding = 'Accept-Encoding'

/** Sends an answer of GET or HEAD: plain, compressed where that form is ready, or 304. */
export function sendAnswer(
  { headers: asked }: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  keep: KeepCompressed
): FastifyReply {
  const { body, headers, etag } = answer
  const isLong = body.length >= compressedBytesMin
  reply.headers(headers)
  // Whoever keeps it asks whether it is still the same; too short ones are not compressed on the way.
  reply.header('cache-control', isLong ? 'no-cache' : 'no-cache, no-transform')
  if (isLong) {
    const vary = reply.getHeader('vary')
    reply.header('vary', vary === undefined ? acceptEncoding : `${String(vary)}, ${acceptEncoding}`)
  }
  if (isNotModified(asked['if-none-match'], etag)) return reply.header('etag', etag).code(304).send()
  reply.header('content-type', headers['content-type'] ?? 'application/json; charset=utf-8')
  const compressed = isLong && acceptsGzip(asked['accept-encoding']) ? compressedOf(answer, keep) : null
  if (compressed === null) return reply.header('etag', etag).send(body)
  // Other bytes than those of the plain form, so a weak tag (RFC 9110, section 8.8.1).
  return reply.header('etag', `W/${etag}`).header('content-encoding', 'gzip').send(compressed)
}

/** A handler that sends one document, made when it is first asked for: JSON, unless `headers` name another type of text. */
export function sendDocument(make: () => unknown, headers: Readonly<Record<string, string>> = {}): RouteHandlerMethod {
  let answer: Answer | null = null
  const keep: KeepCompressed = (answer, compressed) => {
    answer.compressed = compressed
  }
  return (request, reply) => {
    if (answer === null) {
      const made = make()
      const body = Buffer.from('content-type' in headers ? String(made) : JSON.stringify(made))
      const kept = { note: null, stamp: '', expiresAtMs: Number.POSITIVE_INFINITY, compressed: undefined }
      answer = { body, headers, etag: tagOf(body), ...kept }
    }
    return sendAnswer(request, reply, answer, keep)
  }
}
