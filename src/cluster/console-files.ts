/** The files of the operators' console, read once: they hold no data, and are of the release that the primary was started from. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml']
])

interface ConsoleFile {
  type: string
  etag: string
  plain: Buffer
  gzipped: Buffer
}

export type ConsoleFiles = ReadonlyMap<string, ConsoleFile>

/** Nothing of another origin, and nothing that is written in the page itself. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
  vary: 'accept-encoding'
}

/** The build puts it beside the compiled sources. */
const ownFolder = fileURLToPath(new URL('../../web/console/', import.meta.url))

function readOne(path: string, type: string): ConsoleFile {
  const plain = readFileSync(path)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { type, etag, plain, gzipped: gzipSync(plain) }
}

/** By the path of a request below /console/; none: the build has no console. */
export function readConsoleFiles(folder = ownFolder): ConsoleFiles {
  const files = new Map<string, ConsoleFile>()
  try {
    for (const name of readdirSync(folder)) {
      const type = types.get(extname(name))
      if (type !== undefined) files.set(name === 'index.html' ? '' : name, readOne(`${folder}/${name}`, type))
    }
  } catch {
    files.clear()
  }
  return files
}

/** @param name what follows /console/ */
export function sendConsoleFile(
  files: ConsoleFiles,
  name: string,
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse
): void {
  const file = files.get(name)
  if (!file) {
    const reason = files.size === 0 ? 'This build has no console: `npm run build` makes dist/web' : 'Not found'
    response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
    response.end(method === 'HEAD' ? undefined : `${reason}\n`)
    return
  }
  const { type, etag, plain, gzipped } = file
  if (asked['if-none-match']?.includes(etag)) {
    response.writeHead(304, { ...headers, etag }).end()
    return
  }
  const isGzipped = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(asked['accept-encoding'] ?? ''))
  const body = isGzipped ? gzipped : plain
  const length = { 'content-length': body.length, ...(isGzipped && { 'content-encoding': 'gzip' }) }
  response.writeHead(200, { ...headers, etag, 'content-type': type, ...length })
  response.end(method === 'HEAD' ? undefined : body)
}
