/** Downloads that give up when nothing comes any more, and members of zip archives. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { userError } from '../terminal/log.mjs'

/** A download without progress for this long is given up. */
export const stallMs = 15_000

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @returns {Promise<{ response: Response, alive: () => void, done: () => void }>}
 */
async function request(url, headers) {
  const abort = new AbortController()
  const giveUp = () => abort.abort(userError(`${url}: no progress for ${stallMs / 1000} s`))
  let timer = setTimeout(giveUp, stallMs)
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(giveUp, stallMs)
  }
  const done = () => clearTimeout(timer)
  try {
    const response = await fetch(url, { headers, signal: abort.signal })
    if (!response.ok) throw userError(`${url}: HTTP ${response.status}`)
    alive()
    return { response, alive, done }
  } catch (error) {
    done()
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    throw userError(`${url}: ${cause instanceof Error ? cause.message : cause}`)
  }
}

/**
 * @param {string} url
 * @param {string} accept media type
 * @returns {Promise<any>} the JSON document
 */
export async function downloadJson(url, accept) {
  const { response, done } = await request(url, { accept })
  try {
    return await response.json()
  } finally {
    done()
  }
}

/**
 * Writes what a URL gives into a file and checks it.
 * @param {string} url
 * @param {string} file
 * @param {{ sha256: string, onProgress?: (bytes: number) => void }} options
 */
export async function downloadFile(url, file, { sha256, onProgress }) {
  const { response, alive, done } = await request(url, {})
  const digest = createHash('sha256')
  let bytes = 0
  try {
    if (!response.body) throw userError(`${url}: an empty answer`)
    const source = Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (response.body))
    source.on('data', (/** @type {Buffer} */ chunk) => {
      alive()
      digest.update(chunk)
      bytes += chunk.length
      onProgress?.(bytes)
    })
    await pipeline(source, createWriteStream(file))
  } finally {
    done()
  }
  const found = digest.digest('hex')
  if (found !== sha256) throw userError(`${url}: its digest is ${found}, not ${sha256}`)
}

/**
 * Takes one member out of a zip archive (PKWARE APPNOTE 4.3; stored or deflated, no zip64).
 * @param {string} archive
 * @param {string} member the end of its name inside
 * @param {string} target
 */
export async function unzipMember(archive, member, target) {
  const handle = await open(archive)
  try {
    const { offset, compressedBytes, isDeflated } = await findMember(handle, member)
    const localHeader = Buffer.alloc(30)
    await handle.read(localHeader, 0, 30, offset)
    const start = offset + 30 + localHeader.readUInt16LE(26) + localHeader.readUInt16LE(28)
    const source = handle.createReadStream({ start, end: start + compressedBytes - 1, autoClose: false })
    const sink = createWriteStream(target, { mode: 0o755 })
    await (isDeflated ? pipeline(source, createInflateRaw(), sink) : pipeline(source, sink))
  } finally {
    await handle.close()
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {string} member
 */
async function findMember(handle, member) {
  const { size } = await handle.stat()
  const end = Buffer.alloc(Math.min(size, 65_557))
  await handle.read(end, 0, end.length, size - end.length)
  const trailer = end.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (trailer < 0) throw userError('not a zip archive')
  const directory = Buffer.alloc(end.readUInt32LE(trailer + 12))
  await handle.read(directory, 0, directory.length, end.readUInt32LE(trailer + 16))
  for (let at = 0; at < directory.length; ) {
    const nameLength = directory.readUInt16LE(at + 28)
    if (directory.toString('utf8', at + 46, at + 46 + nameLength).endsWith(member)) {
      return {
        isDeflated: directory.readUInt16LE(at + 10) === 8,
        compressedBytes: directory.readUInt32LE(at + 20),
        offset: directory.readUInt32LE(at + 42)
      }
    }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  throw userError(`the archive has no ${member}`)
}
