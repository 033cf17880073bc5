/** The page's files, read once: small enough to be kept compressed. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../processes/paths.mjs'

/** @typedef {{ type: string, etag: string, plain: Buffer, gzip: Buffer }} PageFile */

const folder = join(root, 'dist', 'web', 'page')
const names = [
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/main.js', 'main.js', 'text/javascript; charset=utf-8'],
  ['/main.css', 'main.css', 'text/css; charset=utf-8']
]

/** @returns {Map<string, PageFile>} by path */
export function readPageFiles() {
  return new Map(
    names.map(([path = '', name = '', type = '']) => {
      const plain = readFileSync(join(folder, name))
      const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
      return [path, { type, etag, plain, gzip: gzipSync(plain, { level: 9 }) }]
    })
  )
}

/**
 * @param {PageFile} file
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendFile({ type, etag, plain, gzip }, { headers }, response) {
  const isGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(headers['accept-encoding'] ?? ''))
  // An entity tag is of the bytes as they are sent (RFC 9110, section 8.8.1).
  const tag = `"${etag}${isGzip ? '-gzip' : ''}"`
  response.setHeader('etag', tag)
  response.setHeader('vary', 'accept-encoding')
  response.setHeader('cache-control', 'no-cache')
  const known = (headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(tag)) return void response.writeHead(304).end()
  const bytes = isGzip ? gzip : plain
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    ...(isGzip && { 'content-encoding': 'gzip' })
  })
  response.end(bytes)
}
