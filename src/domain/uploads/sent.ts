/**
 * Resumes that applications refer to. A file is kept as long as its owner or an application refers to it; whoever adds or takes
 * such a reference writes the owner's document, so that two of them at once conflict and the last one sees that it is the last.
 */
import type { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { StoredFile } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'

/** Writes the owner's document: what else changes what their applications refer to, or erases it, conflicts with this transaction. */
export async function holdOwner(tx: Collections, _id: ObjectId): Promise<void> {
  await tx.users.updateOne({ _id }, { $set: { appliedAt: serverNow() } })
}

/** Files that nobody refers to any more: dated back, so that the next sweep deletes them if nobody does before. */
async function makePending(tx: Collections, ownerId: ObjectId, sent: readonly StoredFile[]): Promise<ObjectId[]> {
  const files = new Map(sent.map((file) => [file.publicId, file]))
  for (const { fileId: _id, sizeBytes } of files.values()) {
    // It may be pending already: hosts of the former version do not look at applications.
    await tx.pendingFiles.updateOne({ _id }, { $set: { ownerId, at: new Date(0), sizeBytes } }, { upsert: true })
  }
  return [...files.values()].map(({ fileId }) => fileId)
}

/**
 * A file that its user refers to no more: pending, unless an application refers to it.
 * @returns the one that is to be deleted once the transaction has committed
 */
export async function release(tx: Collections, ownerId: ObjectId, file: StoredFile | null): Promise<ObjectId | null> {
  if (!file) return null
  if (await tx.applications.findOne({ 'resume.fileId': file.fileId }, { projection: { _id: 1 } })) return null
  const [fileId] = await makePending(tx, ownerId, [file])
  return fileId ?? null
}

/** Bytes of the files that a user's applications refer to, each counted once. */
export async function sentBytes(store: Store, userId: ObjectId): Promise<number> {
  const [total] = await store.applications
    .aggregate<{ bytes: number }>([
      { $match: { userId, 'resume.fileId': { $exists: true } } },
      { $group: { _id: '$resume.fileId', sizeBytes: { $first: '$resume.sizeBytes' } } },
      { $group: { _id: null, bytes: { $sum: '$sizeBytes' } } }
    ])
    .toArray()
  return total?.bytes ?? 0
}

/**
 * Makes place: withdrawn applications give up the resumes that were sent with them. Who restores one finds it without.
 * @returns the files that are to be deleted now
 */
export function giveUpWithdrawn(store: Store, userId: ObjectId): Promise<ObjectId[]> {
  return store.transaction(async (tx) => {
    const projection = { resume: 1, deletedAt: 1 } as const
    const sent = await tx.applications.find({ userId, 'resume.fileId': { $exists: true } }, { projection }).toArray()
    const withdrawn = sent.filter(({ deletedAt }) => deletedAt !== null)
    if (withdrawn.length === 0) return []
    await holdOwner(tx, userId)
    const owner = await tx.users.findOne({ _id: userId }, { projection: { resume: 1 } })
    await tx.applications.updateMany({ _id: { $in: withdrawn.map(({ _id }) => _id) } }, { $set: { resume: null } })
    const kept = new Set(
      [owner, ...sent.filter(({ deletedAt }) => deletedAt === null)].map((one) => one?.resume?.publicId)
    )
    const free = withdrawn.flatMap(({ resume }) => (resume && !kept.has(resume.publicId) ? [resume] : []))
    return makePending(tx, userId, free)
  })
}

/**
 * Erases what an applicant sent with their applications, and the resume of an upload at the same time, in the transaction that
 * deletes the account.
 * @returns the files that are to be deleted once it has committed
 */
export async function eraseSent(tx: Collections, userId: ObjectId): Promise<ObjectId[]> {
  const [own, projection] = [{ userId }, { resume: 1 } as const]
  const owner = await tx.users.findOneAndUpdate({ _id: userId }, { $set: { resume: null } }, { projection })
  const sent = await tx.applications.find(own, { projection }).toArray()
  const $unset = { coverLetter: '', answers: '', messageToApplicant: '' } as const
  // Another version: what was read of it before is not valid any more.
  await tx.applications.updateMany(own, { $set: { resume: null }, $unset, $inc: { version: 1 } })
  return makePending(
    tx,
    userId,
    [owner, ...sent].flatMap((one) => (one?.resume ? [one.resume] : []))
  )
}
