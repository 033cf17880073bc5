/** Files of a page, read once and kept compressed beside: for an HTTP server of few small ones. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml']
])

export interface StaticFile {
  readonly type: string
  /** of the plain bytes, without quotes */
  readonly digest: string
  readonly plain: Buffer
  readonly gzipped: Buffer
}

/** Whether a client accepts gzip (RFC 9110, section 12.5.3). */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  if (typeof header !== 'string' || header === '') return false
  let acceptsAny = false
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';')
    const coding = name.trim().toLowerCase()
    if (coding !== 'gzip' && coding !== '*') continue
    const isAccepted = !parameters.some((parameter) => /^\s*q=0(\.0{0,3})?\s*$/i.test(parameter))
    // What is said of gzip itself counts more than what is said of all.
    if (coding === 'gzip') return isAccepted
    acceptsAny = isAccepted
  }
  return acceptsAny
}

function readOne(path: string, type: string): StaticFile {
  const plain = readFileSync(path)
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  return { type, digest, plain, gzipped: gzipSync(plain, { level: 9 }) }
}

/** The files of a folder of which the type is known, by name; `index.html` has none: it is the folder's. @throws without the folder */
export const readStaticFiles = (folder: string): ReadonlyMap<string, StaticFile> =>
  new Map(
    readdirSync(folder).flatMap((name): [string, StaticFile][] => {
      const type = types.get(extname(name))
      return type === undefined ? [] : [[name === 'index.html' ? '' : name, readOne(join(folder, name), type)]]
    })
  )

/** Answers GET or HEAD: 304 where the client has the bytes that it would be sent. */
export function sendStaticFile(
  { type, digest, plain, gzipped }: StaticFile,
  headers: OutgoingHttpHeaders,
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse
): void {
  const isGzipped = acceptsGzip(asked['accept-encoding'])
  // An entity tag is of the bytes as they are sent (RFC 9110, section 8.8.1).
  const etag = `"${digest}${isGzipped ? '-gzip' : ''}"`
  const all = { ...headers, etag, vary: 'accept-encoding', 'cache-control': 'no-cache' }
  const known = (asked['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(etag)) {
    response.writeHead(304, all).end()
    return
  }
  const body = isGzipped ? gzipped : plain
  const encoding = isGzipped ? { 'content-encoding': 'gzip' } : {}
  response.writeHead(200, { ...all, 'content-type': type, 'content-length': body.length, ...encoding })
  response.end(method === 'HEAD' ? undefined : body)
}
