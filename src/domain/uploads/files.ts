/**
 * Files live in GridFS, which no transaction covers. So a file is noted as loose before its first byte is written, and
 * stops being so in the transaction in which somebody's document begins to point at it; whatever is loose for an hour
 * belongs to nobody and goes. An upload that ends early, by whatever fault, leaves nothing for longer than that.
 */

import { createHash, randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import { GridFSBucket, type GridFSBucketWriteStream, MongoRuntimeError, ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { StoredFile } from '../../database/collections/accounts.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import { type Logo, normalizeLogo } from './logos.ts'
import { checkFile, type Declared, formatOf, headBytesMax, MiB, rulesOf, type UploadKind } from './rules.ts'

const pendingMsMax = 3600 * 1000
const pendingFilesMax = 4
/** What a person's files may take at once: those kept, those on their way, those about to go. */
const quotaMiB = 16
const quotaRetrySeconds = 60
const sweptMax = 100

const bucketOf = (store: Store): GridFSBucket => new GridFSBucket(store.db, { bucketName: 'files' })

export const fileUrl = (publicId: string): string => `/api/uploads/${publicId}`

export interface Upload extends Declared {
  kind: UploadKind
  /** the file's bytes, then whatever else the form has; throws where it may not be taken */
  content: AsyncIterable<Buffer>
  /** as far as is known before it is read */
  sizeBytesMax: number
}

/** `width` and `height` in pixels, of pictures only. */
export type NewFile = StoredFile & { sha256: string; width?: number; height?: number }

/** Removes a file, or what there is of it. */
export async function disposeFile(store: Store, fileId: ObjectId): Promise<void> {
  await bucketOf(store)
    .delete(fileId)
    .catch((error: unknown) => {
      // Chunks without a file: an upload that did not end. They are gone now.
      if (!(error instanceof MongoRuntimeError)) throw error
    })
  await store.pendingFiles.deleteOne({ _id: fileId })
}

/** Removes what has been loose for an hour: the rest of uploads whose worker died. */
export async function sweepPendingFiles(store: Store, now = serverNow()): Promise<void> {
  const before = new Date(now.getTime() - pendingMsMax)
  const loose = await store.pendingFiles
    .find({ at: { $lt: before } })
    .limit(sweptMax)
    .toArray()
  for (const { _id } of loose) await disposeFile(store, _id)
}

/** What is learnt of a file while it streams by. */
const look = () => ({ head: Buffer.alloc(0), sizeBytes: 0, hash: createHash('sha256') })

/**
 * Reads the whole upload, however wrong it is: what is left unread would hold up the connection. Yields what is to be
 * stored; at its end the file is judged.
 */
async function* inspected({ kind, content, ...declared }: Upload, seen: ReturnType<typeof look>) {
  for await (const chunk of content) {
    seen.sizeBytes += chunk.length
    seen.hash.update(chunk)
    if (seen.head.length < headBytesMax) seen.head = Buffer.concat([seen.head, chunk])
    if (seen.sizeBytes <= rulesOf[kind].bytesMax) yield chunk
  }
  checkFile(kind, declared, seen.head, seen.sizeBytes)
}

/** Writes one piece after the other: when something fails, nothing is still on its way to the database. */
async function write(target: GridFSBucketWriteStream, chunks: AsyncIterable<Buffer>): Promise<void> {
  const settled = (start: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => start((error) => (error ? reject(error) : resolve())))
  target.on('error', () => undefined) // every failure is told to its callback too
  for await (const chunk of chunks) await settled((done) => target.write(chunk, done))
  await settled((done) => target.end(done))
}

/**
 * Notes a file as loose. First noted, then counted: of several at once none can overlook the others.
 * @throws UPLOAD_QUOTA
 */
async function reserve(store: Store, ownerId: ObjectId, sizeBytes: number): Promise<ObjectId> {
  const _id = new ObjectId()
  await store.pendingFiles.insertOne({ _id, ownerId, at: serverNow(), sizeBytes })
  const loose = await store.pendingFiles.find({ ownerId }).toArray()
  const owner = await store.users.findOne({ _id: ownerId }, { projection: { resume: 1, companyLogo: 1 } })
  const sizes = [owner?.resume, owner?.companyLogo, ...loose].map((file) => file?.sizeBytes ?? 0)
  const bytes = sizes.reduce((total, size) => total + size, 0)
  if (loose.length <= pendingFilesMax && bytes <= quotaMiB * MiB) return _id
  await store.pendingFiles.deleteOne({ _id })
  const params = { files: pendingFilesMax, max: quotaMiB }
  throw failure('UPLOAD_QUOTA', { params, retryAfterSeconds: quotaRetrySeconds })
}

/** A logo is kept as it was fitted, in one piece; `fitted` is told what became of it. */
async function* asLogo(chunks: AsyncIterable<Buffer>, fitted: (logo: Logo) => void) {
  const pieces: Buffer[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  const logo = await normalizeLogo(Buffer.concat(pieces))
  fitted(logo)
  yield logo.content
}

/**
 * Stores an upload as a loose file.
 * @throws INVALID_FILE; UPLOAD_QUOTA when too many of this person's are under way, or too large together
 */
export async function storeFile(store: Store, ownerId: ObjectId, upload: Upload): Promise<NewFile> {
  const fileId = await reserve(store, ownerId, upload.sizeBytesMax).catch(async (error: unknown) => {
    for await (const _ of upload.content);
    throw error
  })
  const { kind, contentType } = upload
  const publicId = randomBytes(16).toString('base64url')
  const target = bucketOf(store).openUploadStreamWithId(fileId, publicId, { metadata: { ownerId, kind, contentType } })
  const format = formatOf(kind, contentType)?.format ?? ''
  const seen = look()
  let logo: Logo | undefined
  try {
    const chunks = inspected(upload, seen)
    const kept = kind === 'logo' ? asLogo(chunks, (fitted) => (logo = fitted)) : chunks
    await write(target, kept)
  } catch (error) {
    await disposeFile(store, fileId)
    throw error
  }
  const sizeBytes = logo?.content.length ?? seen.sizeBytes
  const size = logo && { width: logo.width, height: logo.height }
  return { fileId, publicId, format, sizeBytes, sha256: seen.hash.digest('hex'), ...size }
}

/** A stored file's bytes. */
export const readFile = (store: Store, fileId: ObjectId): Readable => bucketOf(store).openDownloadStream(fileId)
