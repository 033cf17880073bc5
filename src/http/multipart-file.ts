/** The one file of a multipart form: found, bounded, and read as it comes, together with all that stands around it. */
import type { IncomingMessage } from 'node:http'
import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Upload } from '../domain/uploads/files.ts'
import { bodyBytesMax, plainType, rulesOf, type UploadKind } from '../domain/uploads/rules.ts'
import { failure } from '../errors.ts'
import type { UploadPace } from './upload-pace.ts'

/** Without a boundary no part can be found (RFC 2046, section 5.1.1). */
const boundaryPattern = /;\s*boundary=[^;\s]/i

type Parts = AsyncIterator<Multipart>

/** Ends the reading of a body that turns out larger, whatever of it is being read. */
function cutBeyond(raw: IncomingMessage, bytesMax: number): void {
  let bytes = 0
  raw.on('data', (chunk: Buffer) => {
    const before = bytes
    bytes += chunk.length
    if (before <= bytesMax && bytes > bytesMax) raw.emit('error', failure('BODY_TOO_LARGE'))
  })
}

/** The form's file; fields before it are read and mean nothing. @throws NO_FILE, and what is wrong with the form */
async function findFile(raw: IncomingMessage, parts: Parts, bytesMax: number): Promise<MultipartFile> {
  let next = parts.next()
  // The first step has begun to read: counting begins with the same byte.
  cutBeyond(raw, bytesMax)
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
 * The file of a multipart request, under the field that is named like what it is. Its content ends with the form: a second
 * file, too many fields or too many bytes are thrown by whatever reads it.
 * It comes no faster than `pace` lets it.
 * @throws NO_FILE; BODY_TOO_LARGE before anything is read, where the request says how long it is
 */
export async function fileOf(request: FastifyRequest, kind: UploadKind, pace: UploadPace): Promise<Upload> {
  const { raw, headers } = request
  if (!request.isMultipart() || !boundaryPattern.test(headers['content-type'] ?? '')) throw failure('NO_FILE')
  const { bytesMax } = rulesOf[kind]
  const announced = Number(headers['content-length'] ?? bytesMax)
  if (announced > bodyBytesMax(kind)) throw failure('BODY_TOO_LARGE')
  // One byte more than allowed is read, to know that there is more.
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
    sizeBytesMax: Math.min(bytesMax, announced)
  }
}
