/** Deletion of an account. */
import { type Collection, type Document, ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import { type Collections, collectionNames, collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import { scheduleTask, type Task } from '../../scheduler/tasks.ts'
import type { Actor } from '../../schemas/actor.ts'
import { deleteJob } from '../jobs/write.ts'
import type { Revoked } from '../sessions/revocations.ts'
import { endAllSessions, type SessionRules } from '../sessions/sessions.ts'
import { uploadKinds } from '../uploads/rules.ts'
import { deleteUpload } from '../uploads/uploads.ts'
import type { Passwords } from './passwords.ts'
import { recordProfileChange } from './profile-events.ts'
import { findUser } from './users.ts'

const lateWrites = 'delete-late-writes'
const lateMs = 5 * 60_000

async function deleteJobsOf(store: Store, actor: Actor): Promise<void> {
  const own = store.jobs.find({ employerId: new ObjectId(actor.id), deletedAt: null }, { projection: { _id: 1 } })
  for await (const { _id } of own) await deleteJob(store, actor, _id.toHexString())
}

/** Deletes a user's personal data from the collections declared so (database/collections). */
async function deletePersonalData(tx: Collections, owner: ObjectId): Promise<void> {
  for (const name of collectionNames) {
    const { personalData } = collections[name]
    if (personalData?.onDeletion !== 'delete') continue
    await (tx[name] as unknown as Collection<Document>).deleteMany({ [personalData.owner]: owner })
  }
}

/**
 * Checks the user's password. @returns its hash
 * @throws WRONG_CURRENT_PASSWORD, with the field when it is missing; USER_NOT_FOUND, BUSY
 */
export async function checkDeletion(
  store: Store,
  actor: Actor,
  currentPassword: string | undefined,
  passwords: Passwords
): Promise<string> {
  if (currentPassword === undefined) {
    const errors = [{ field: 'currentPassword', message: 'is required to delete the account' }]
    throw failure('WRONG_CURRENT_PASSWORD', { errors })
  }
  const { passwordHash } = await findUser(store, actor.id)
  if (!(await passwords.verify(passwordHash, currentPassword))) throw failure('WRONG_CURRENT_PASSWORD')
  return passwordHash
}

/**
 * Deletes a user's account with its files, sessions and private data (links, notifications, searches, views), closes
 * and deletes its jobs, and frees its address for a new account. What others saw of it (jobs, applications) stays.
 * @param passwordHash the hash of the password that was checked
 * @throws USER_NOT_FOUND, WRONG_CURRENT_PASSWORD when the password was changed meanwhile
 */
export async function deleteAccount(
  store: Store,
  actor: Actor,
  passwordHash: string,
  rules: SessionRules
): Promise<Revoked> {
  const _id = new ObjectId(actor.id)
  await deleteJobsOf(store, actor)
  for (const kind of uploadKinds) await deleteUpload(store, actor, kind)
  return store.transaction(async (tx) => {
    const now = serverNow()
    const user = await findUser(tx, actor.id)
    if (user.passwordHash !== passwordHash) throw failure('WRONG_CURRENT_PASSWORD')
    const email = `removed-${actor.id}@removed.invalid`
    const changes = { deletedAt: now, updatedAt: now, email, pendingEmail: null, passwordHash: '' }
    await tx.users.updateOne({ _id }, { $set: changes })
    await recordProfileChange(tx, user)
    await deletePersonalData(tx, _id)
    await audit(tx, { actor, action: 'user.removed', entityType: 'User', entityId: actor.id })
    const dueAt = new Date(now.getTime() + lateMs)
    await scheduleTask(tx, { name: lateWrites, key: actor.id, dueAt, data: { id: actor.id, role: actor.role } })
    return endAllSessions(tx, _id, 'deleted', rules)
  })
}

/**
 * Deletes what concurrent requests of the account wrote during the deletion: to be called once no worker accepts its
 * tokens any more. A task does it again, in case the worker dies before or requests take longer.
 */
export async function deleteLateWrites(store: Store, actor: Actor): Promise<void> {
  await deleteJobsOf(store, actor)
  await deletePersonalData(store, new ObjectId(actor.id))
}

export const lateWritesTask: Task = {
  name: lateWrites,
  schedule: null,
  run: (store, { data }) => deleteLateWrites(store, data as unknown as Actor)
}
