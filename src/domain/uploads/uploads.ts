/** Uploading, deleting and downloading a user's files. */
import type { Readable } from 'node:stream'
import { type Filter, ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { StoredFile } from '../../database/collections/accounts.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { FileDocument } from '../../database/collections/uploads.ts'
import type { Collections } from '../../database/collections.ts'
import { fileFingerprint } from '../../database/fingerprints.ts'
import { type IdempotencyKey, withIdempotency } from '../../database/idempotency.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import { fileUrl, type UploadedLogo } from '../../schemas/uploads.ts'
import { findMembership, requireMembership } from '../membership/membership.ts'
import { changeCompany } from '../membership/naming.ts'
import { makeOwnCompany } from '../membership/own-company.ts'
import { disposeFile, type NewFile, readFile, storeFile, type Upload } from './files.ts'
import { formatOf, type UploadKind } from './rules.ts'
import { release } from './sent.ts'

function uploadedView({ publicId, format, sizeBytes, width = 0, height = 0 }: NewFile): UploadedLogo {
  return { url: fileUrl(publicId), publicId, format, size: sizeBytes, width, height }
}

/** @returns the previous one @throws USER_NOT_FOUND */
async function setResume(tx: Collections, _id: ObjectId, resume: StoredFile | null): Promise<StoredFile | null> {
  const user = await tx.users.findOneAndUpdate({ _id, deletedAt: null }, { $set: { resume, updatedAt: serverNow() } })
  if (!user) throw failure('USER_NOT_FOUND')
  return user.resume
}

/**
 * Sets the logo of the actor's company; hosts of the former version have set that of the employer.
 * @returns the previous one
 * @throws USER_NOT_FOUND, NOT_YOURS, COMPANY_ROLE_FORBIDDEN
 */
async function setLogo(tx: Collections, actor: Actor, logo: StoredFile | null): Promise<StoredFile | null> {
  const _id = new ObjectId(actor.id)
  const user = await tx.users.findOne({ _id, deletedAt: null })
  if (!user) throw failure('USER_NOT_FOUND')
  if (user.company === undefined) await makeOwnCompany(tx, user)
  const { companyId } = await requireMembership(tx, actor, 'write', "change the company's logo")
  const before = await tx.companies.findOne({ _id: companyId }, { projection: { logo: 1 } })
  await changeCompany(tx, companyId, { logo })
  return before?.logo ?? null
}

/** Sets the actor's file (or none); the previous one becomes pending, unless an application refers to it. @throws as setResume, setLogo */
async function attachFile(tx: Collections, actor: Actor, kind: UploadKind, file: StoredFile | null) {
  const ownerId = new ObjectId(actor.id)
  const former = kind === 'resume' ? await setResume(tx, ownerId, file) : await setLogo(tx, actor, file)
  if (file) await tx.pendingFiles.deleteOne({ _id: file.fileId })
  const previous = await release(tx, ownerId, former)
  const action = `user.${kind}-${file ? 'uploaded' : 'deleted'}`
  await audit(tx, { actor, action, entityType: 'User', entityId: actor.id })
  return previous
}

/**
 * Replaces the actor's file: stores and checks the new one, switches the reference, then deletes the old one.
 * @throws INVALID_FILE, UPLOAD_QUOTA, SENT_QUOTA, USER_NOT_FOUND, and the errors of withIdempotency()
 */
export async function upload(
  store: Store,
  actor: Actor,
  given: Upload,
  key: IdempotencyKey | null
): Promise<UploadedLogo> {
  const file = await storeFile(store, new ObjectId(actor.id), given)
  let orphan: ObjectId | undefined = file.fileId
  try {
    if (key) Object.assign(key, fileFingerprint(given.kind, file.sha256))
    const { sha256, width, height, ...stored } = file
    return await withIdempotency(store, key, ({ transaction }) =>
      transaction(async (tx) => {
        const previous = await attachFile(tx, actor, given.kind, stored)
        orphan = previous ?? undefined
        return uploadedView(file)
      })
    )
  } finally {
    // The previous file, or the new one when nothing was changed. If deleting fails, a later sweep does it.
    if (key?.replayed) orphan = file.fileId
    if (orphan) await disposeFile(store, orphan).catch(() => undefined)
  }
}

/** Deletes the actor's file, if there is one. @throws USER_NOT_FOUND */
export async function deleteUpload(store: Store, actor: Actor, kind: UploadKind): Promise<void> {
  const previous = await store.transaction((tx) => attachFile(tx, actor, kind, null))
  if (previous) await disposeFile(store, previous).catch(() => undefined)
}

/** The owner, and the company to which it was sent; by an application of the former version the resume that is the current one. */
async function canRead(store: Store, actor: Actor, { _id, metadata: { ownerId } }: FileDocument): Promise<boolean> {
  if (ownerId.toHexString() === actor.id) return true
  const membership = await findMembership(store, actor)
  if (!membership) return false
  const { companyId } = membership
  const ofCompany = { $or: [{ companyId }, { companyId: null as never, employerId: companyId }] }
  const isSent = async (how: Filter<ApplicationDocument>) => {
    const application = { userId: ownerId, deletedAt: null, $and: [ofCompany, how] }
    return (await store.applications.findOne(application, { projection: { _id: 1 } })) !== null
  }
  if (await isSent({ 'resume.fileId': _id })) return true
  const isCurrent = await store.users.findOne({ _id: ownerId, 'resume.fileId': _id }, { projection: { _id: 1 } })
  return isCurrent !== null && isSent({ resume: { $exists: false } })
}

const notFound = () => failure('NOT_FOUND', { params: { what: 'File' } })

export interface Download {
  content: Readable
  contentType: string
  sizeBytes: number
  /** generated, never the uploaded name */
  fileName: string
  isPublic: boolean
}

/**
 * A stored file: logos are public, a resume is for its owner and for the companies it was sent to.
 * @throws NOT_FOUND also for another user's resume, NO_TOKEN
 */
export async function download(store: Store, actor: Actor | null, publicId: string): Promise<Download> {
  const file = await store.files.findOne({ filename: publicId })
  // A pending file is not published yet, or no longer.
  if (!file || (await store.pendingFiles.findOne({ _id: file._id }))) throw notFound()
  const { kind, contentType } = file.metadata
  const isPublic = kind === 'logo'
  if (!isPublic && actor === null) throw failure('NO_TOKEN')
  if (!isPublic && actor && !(await canRead(store, actor, file))) throw notFound()
  const fileName = `${kind}-${publicId}.${formatOf(kind, contentType)?.format ?? 'bin'}`
  return { content: readFile(store, file._id), contentType, sizeBytes: file.length, fileName, isPublic }
}
