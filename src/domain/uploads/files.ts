/**
 * Stored files. They live in GridFS, which transactions do not cover. So a file is recorded as pending before its first
 * byte is written, and stops being so in the transaction in which a document first references it; files pending for an
 * hour are orphans and are deleted. An upload that fails at any point leaves nothing for longer than that.
 */

import { createHash, randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import { GridFSBucket, type GridFSBucketWriteStream, MongoRuntimeError, ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { StoredFile } from '../../database/collections/accounts.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import { fileUrl, type UploadedResume } from '../../schemas/uploads.ts'
import { type Logo, normalizeLogo } from './logos.ts'
import { checkFile, type Declared, formatOf, headBytesMax, MiB, rulesOf, type UploadKind } from './rules.ts'
import { giveUpWithdrawn, sentBytes } from './sent.ts'

const pendingMsMax = 3600 * 1000
const pendingFilesMax = 4
/** The quota of a user's files: stored, pending and about to be deleted. */
const quotaMiB = 16
/** The quota of the files that a user's applications refer to beside: each of them stays as it was sent. */
const sentQuotaMiB = 200
const quotaRetrySeconds = 60
const sweptMax = 100

const bucketOf = (store: Store): GridFSBucket => new GridFSBucket(store.db, { bucketName: 'files' })

/** A stored file as its owner sees it. */
export const storedFileView = ({ publicId, format, sizeBytes }: StoredFile): UploadedResume => ({
  ...{ url: fileUrl(publicId), publicId, format },
  size: sizeBytes
})

export interface Upload extends Declared {
  kind: UploadKind
  /** the file's bytes, read to the end of the form; throws when the form is not acceptable */
  content: AsyncIterable<Buffer>
  /** upper bound known before it is read */
  sizeBytesMax: number
}

/** `width` and `height` in pixels, for images only. */
export type NewFile = StoredFile & { sha256: string; width?: number; height?: number }

/** Deletes a file, complete or not. */
export async function disposeFile(store: Store, fileId: ObjectId): Promise<void> {
  await bucketOf(store)
    .delete(fileId)
    .catch((error: unknown) => {
      // Chunks without a file, of an incomplete upload. They are deleted now.
      if (!(error instanceof MongoRuntimeError)) throw error
    })
  await store.pendingFiles.deleteOne({ _id: fileId })
}

/** Deletes files that have been pending for an hour: remains of uploads whose worker died. Some at a time. */
export async function sweepPendingFiles(store: Store, now = serverNow()): Promise<void> {
  const before = new Date(now.getTime() - pendingMsMax)
  const pending = await store.pendingFiles
    .find({ at: { $lt: before } })
    .limit(sweptMax)
    .toArray()
  for (const { _id } of pending) await disposeFile(store, _id)
}

/** What is measured of a file while it is streamed. */
const newMeasurement = () => ({ head: Buffer.alloc(0), sizeBytes: 0, hash: createHash('sha256') })

/**
 * Reads the whole upload, even an invalid one: unread data would block the connection. Yields the bytes to store; at
 * the end the file is checked.
 */
async function* inspected({ kind, content, ...declared }: Upload, seen: ReturnType<typeof newMeasurement>) {
  for await (const chunk of content) {
    seen.sizeBytes += chunk.length
    seen.hash.update(chunk)
    if (seen.head.length < headBytesMax) seen.head = Buffer.concat([seen.head, chunk])
    if (seen.sizeBytes <= rulesOf[kind].bytesMax) yield chunk
  }
  checkFile(kind, declared, seen.head, seen.sizeBytes)
}

/** Writes one chunk after the other: after a failure nothing is still being sent to the database. */
async function write(target: GridFSBucketWriteStream, chunks: AsyncIterable<Buffer>): Promise<void> {
  const completed = (start: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => start((error) => (error ? reject(error) : resolve())))
  target.on('error', () => undefined) // every callback gets its error too
  for await (const chunk of chunks) await completed((done) => target.write(chunk, done))
  await completed((done) => target.end(done))
}

/** Whether what a user has sent with applications leaves place for more; withdrawn ones make place first. */
async function isSentWithin(store: Store, ownerId: ObjectId): Promise<boolean> {
  const isWithin = async () => (await sentBytes(store, ownerId)) <= sentQuotaMiB * MiB
  if (await isWithin()) return true
  for (const fileId of await giveUpWithdrawn(store, ownerId)) await disposeFile(store, fileId)
  return isWithin()
}

/**
 * Records a file as pending. Recorded first, then counted, so that concurrent uploads cannot overlook each other.
 * @throws UPLOAD_QUOTA, SENT_QUOTA
 */
async function reserve(store: Store, ownerId: ObjectId, sizeBytes: number): Promise<ObjectId> {
  if (!(await isSentWithin(store, ownerId))) throw failure('SENT_QUOTA', { params: { max: sentQuotaMiB } })
  const _id = new ObjectId()
  await store.pendingFiles.insertOne({ _id, ownerId, at: serverNow(), sizeBytes })
  const pending = await store.pendingFiles.find({ ownerId }).toArray()
  const owner = await store.users.findOne({ _id: ownerId }, { projection: { resume: 1, companyLogo: 1 } })
  const sizes = [owner?.resume, owner?.companyLogo, ...pending].map((file) => file?.sizeBytes ?? 0)
  const bytes = sizes.reduce((total, size) => total + size, 0)
  if (pending.length <= pendingFilesMax && bytes <= quotaMiB * MiB) return _id
  await store.pendingFiles.deleteOne({ _id })
  const params = { files: pendingFilesMax, max: quotaMiB }
  throw failure('UPLOAD_QUOTA', { params, retryAfterSeconds: quotaRetrySeconds })
}

/** Yields the resized logo in one chunk and passes it to `fitted`. */
async function* asLogo(chunks: AsyncIterable<Buffer>, fitted: (logo: Logo) => void) {
  const pieces: Buffer[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  const logo = await normalizeLogo(Buffer.concat(pieces))
  fitted(logo)
  yield logo.content
}

/**
 * Stores an upload as a pending file.
 * @throws INVALID_FILE; UPLOAD_QUOTA when the user has too many pending files, or too large ones together; SENT_QUOTA
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
  const seen = newMeasurement()
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
