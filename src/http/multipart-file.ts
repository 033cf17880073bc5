/** Streams the single file of a multipart form, with bounds on the file and on the form around it. */
import type { IncomingMessage } from 'node:http'
import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Upload } from '../domain/uploads/files.ts'
import { bodyBytesMax, plainType, rulesOf, type UploadKind } from '../domain/uploads/rules.ts'
import { failure } from '../errors.ts'
import type { UploadPace } from './upload-pace.ts'

/** A multipart body requires a boundary (RFC 2046, section 5.1.1). */
const boundaryPattern = /;\s*boundary=[^;\s]/i

type Parts = AsyncIterator<Multipart>

/** Aborts reading a body that turns out to be larger, whichever part is being read. */
function limitBody(raw: IncomingMessage, bytesMax: number): void {
  let bytes = 0
  raw.on('data', (chunk: Buffer) => {
    const before = bytes
    bytes += chunk.length
    if (before <= bytesMax && bytes > bytesMax) raw.emit('error', failure('BODY_TOO_LARGE'))
  })
}

/** The form's file; fields before it are ignored. @throws NO_FILE, and the parser's errors about the form */
async function findFile(raw: IncomingMessage, parts: Parts, bytesMax: number): Promise<MultipartFile> {
  let next = parts.next()
  // The call above has started reading: counting starts with the same byte.
  limitBody(raw, bytesMax)
  for (;;) {
    const { value: part, done } = await next
    if (done) throw failure('NO_FILE')
    if (part.type === 'file') return part
    next = parts.next()
  }
}

async function* readAll(file: MultipartFile, parts: Parts): AsyncGenerator<Buffer> {
  yield* file.file
  while (!(await parts.next()).done);
}

/**
 * The file of a multipart request, in the field named like its kind. Its content ends with the form: reading it throws
 * on a second file, too many fields or too many bytes. `pace` limits the rate.
 * @throws NO_FILE; BODY_TOO_LARGE before anything is read, when Content-Length is too large
 */
export async function fileOf(request: FastifyRequest, kind: UploadKind, pace: UploadPace): Promise<Upload> {
  const { raw, headers } = request
  if (!request.isMultipart() || !boundaryPattern.test(headers['content-type'] ?? '')) throw failure('NO_FILE')
  const { bytesMax } = rulesOf[kind]
  const contentLength = Number(headers['content-length'] ?? bytesMax)
  if (contentLength > bodyBytesMax(kind)) throw failure('BODY_TOO_LARGE')
  // One byte more than allowed is read, to detect that there is more.
  const parts = request.parts({ limits: { fileSize: bytesMax + 1 } })[Symbol.asyncIterator]()
  const file = await findFile(raw, parts, bodyBytesMax(kind))
  if (file.fieldname !== kind) {
    file.file.resume()
    throw failure('NO_FILE')
  }
  return {
    kind,
    contentType: plainType(file.mimetype),
    fileName: file.filename,
    content: pace.through(request.claims!.id, readAll(file, parts)),
    sizeBytesMax: Math.min(bytesMax, contentLength)
  }
}
