/** Deletion of an account. */
import { performance } from 'node:perf_hooks'
import { type Collection, type Document, ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import { type Collections, collectionNames, collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import { ClaimLost } from '../../scheduler/due-queue.ts'
import { scheduleTask, type Task, type TaskRun } from '../../scheduler/tasks.ts'
import type { Actor } from '../../schemas/actor.ts'
import { leaveForGood, prepareLeaving } from '../companies/leaving.ts'
import { eraseMessages } from '../conversations/messages.ts'
import { deleteJobOfAccount } from '../jobs/write.ts'
import { adoptFormer } from '../membership/own-company.ts'
import type { Revoked } from '../sessions/revocations.ts'
import { endAllSessions, type SessionRules } from '../sessions/sessions.ts'
import { disposeFile } from '../uploads/files.ts'
import { eraseSent } from '../uploads/sent.ts'
import { deleteUpload } from '../uploads/uploads.ts'
import type { Passwords } from './passwords.ts'
import { recordProfileChange } from './profile-events.ts'
import { findUser } from './users.ts'

const lateWrites = 'delete-late-writes'
const lateMs = 5 * 60_000

const closeJobs = 'close-jobs-of-deleted'
/** How long a request deletes jobs, one transaction each: a task deletes the rest. */
const jobsMsMax = 2000

/** Deletes the jobs of a company that goes with the account, one by one, until it is over. @returns whether none is left */
async function deleteJobsOf(
  store: Store,
  actor: Actor,
  companyId: ObjectId | null,
  isOver: () => boolean
): Promise<boolean> {
  if (companyId === null) return true
  await adoptFormer(store, companyId)
  const own = { companyId, deletedAt: null }
  for await (const { _id } of store.jobs.find(own, { projection: { _id: 1 } })) {
    if (isOver()) return false
    await deleteJobOfAccount(store, actor, _id)
  }
  return true
}

function within(limitMs: number): () => boolean {
  const endMs = performance.now() + limitMs
  return () => performance.now() >= endMs
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
 * Deletes a user's account with its files, sessions and private data (links, notifications, searches, views), and frees its
 * address for a new account. A company without other members is closed, and its jobs are deleted; those of another company stay
 * with it. What others saw of the account (jobs, applications) stays.
 * @param passwordHash the hash of the password that was checked
 * @param limitMs for the deletion of jobs
 * @returns what was revoked, which company goes along (null: none), and whether all its jobs are deleted: of very many a task that
 * is due now deletes the rest
 * @throws LAST_OWNER of a company with other members, USER_NOT_FOUND, WRONG_CURRENT_PASSWORD when the password was changed meanwhile
 */
export async function deleteAccount(
  store: Store,
  actor: Actor,
  passwordHash: string,
  rules: SessionRules,
  limitMs = jobsMsMax
): Promise<Revoked & { isWhole: boolean; companyId: ObjectId | null }> {
  const _id = new ObjectId(actor.id)
  const leaving = await prepareLeaving(store, actor)
  const areDeleted = await deleteJobsOf(store, actor, leaving, within(limitMs))
  await deleteUpload(store, actor, 'resume')
  let sent: ObjectId[] = []
  const deleted = await store.transaction(async (tx) => {
    const now = serverNow()
    const user = await findUser(tx, actor.id)
    if (user.passwordHash !== passwordHash) throw failure('WRONG_CURRENT_PASSWORD')
    const companyId = await leaveForGood(tx, user)
    // The last other member may have left meanwhile.
    const isWhole = areDeleted && (companyId === null || leaving !== null)
    const email = `removed-${actor.id}@removed.invalid`
    const changes = { deletedAt: now, updatedAt: now, email, pendingEmail: null, passwordHash: '', companyLogo: null }
    await tx.users.updateOne({ _id }, { $set: changes })
    await recordProfileChange(tx, user)
    sent = await eraseSent(tx, _id)
    await eraseMessages(tx, _id)
    await deletePersonalData(tx, _id)
    await tx.invitations.deleteMany({ email: user.email })
    await audit(tx, { actor, action: 'user.removed', entityType: 'User', entityId: actor.id })
    const [key, data] = [actor.id, { id: actor.id, role: actor.role, companyId: companyId?.toHexString() ?? null }]
    await scheduleTask(tx, { name: lateWrites, key, dueAt: new Date(now.getTime() + lateMs), data })
    if (!isWhole) await scheduleTask(tx, { name: closeJobs, key, dueAt: now, data })
    return { isWhole, companyId, ...(await endAllSessions(tx, _id, 'deleted', rules)) }
  })
  // If one cannot be deleted now, a later sweep does it.
  for (const fileId of sent) await disposeFile(store, fileId).catch(() => undefined)
  return deleted
}

/**
 * Deletes what concurrent requests of the account wrote during the deletion: to be called once no worker accepts its
 * tokens any more. A task does it again, in case the worker dies before or requests take longer.
 */
export async function deleteLateWrites(store: Store, actor: Actor, companyId: ObjectId | null): Promise<void> {
  await deleteJobsOf(store, actor, companyId, within(jobsMsMax))
  await eraseMessages(store, new ObjectId(actor.id))
  await deletePersonalData(store, new ObjectId(actor.id))
}

/** @throws ClaimLost when it is told to end: whoever claims the task next deletes the rest */
async function deleteAllJobs(store: Store, { data, signal }: TaskRun): Promise<void> {
  const actor = data as unknown as Actor
  // A task of the former version says nothing of a company: it is the employer's own.
  const companyId = data.companyId === null ? null : new ObjectId(String(data.companyId ?? actor.id))
  if (!(await deleteJobsOf(store, actor, companyId, () => signal.aborted))) throw new ClaimLost()
}

/** Deletes those of an account's jobs that its deletion had no time for. */
export const closeJobsTask: Task = { name: closeJobs, schedule: null, run: deleteAllJobs }

export const lateWritesTask: Task = {
  name: lateWrites,
  schedule: null,
  run: async (store, run) => {
    await deleteAllJobs(store, run)
    await eraseMessages(store, new ObjectId(String(run.data.id)))
    await deletePersonalData(store, new ObjectId(String(run.data.id)))
  }
}
