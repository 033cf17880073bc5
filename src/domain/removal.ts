import { ObjectId } from 'mongodb'
import { failure } from '../errors.ts'
import type { Actor } from './actor.ts'
import { audit } from './audit.ts'
import { serverNow } from './clock.ts'
import { removeJob } from './jobs/write.ts'
import type { Revoked } from './revocations.ts'
import { endAllSessions, type SessionRules } from './sessions.ts'
import type { Store } from './store.ts'
import { uploadKinds } from './uploads/rules.ts'
import { removeUpload } from './uploads/uploads.ts'

async function removeJobsOf(store: Store, actor: Actor): Promise<void> {
  const own = store.jobs.find({ employerId: new ObjectId(actor.id), deletedAt: null }, { projection: { _id: 1 } })
  for await (const { _id } of own) await removeJob(store, actor, _id.toHexString())
}

/**
 * Removes a person's account: its jobs close, its files go, its sessions end, its address becomes free for a new account. What others
 * saw of it (applications, notifications) stays.
 * @throws USER_NOT_FOUND
 */
export async function removeAccount(store: Store, actor: Actor, rules: SessionRules): Promise<Revoked> {
  const _id = new ObjectId(actor.id)
  await removeJobsOf(store, actor)
  for (const kind of uploadKinds) await removeUpload(store, actor, kind)
  const revoked = await store.transaction(async (tx) => {
    const now = serverNow()
    const { matchedCount } = await tx.users.updateOne(
      { _id, deletedAt: null },
      { $set: { deletedAt: now, updatedAt: now, email: `removed-${actor.id}@removed.invalid`, passwordHash: '' } }
    )
    if (matchedCount === 0) throw failure('USER_NOT_FOUND')
    await audit(tx, { actor, action: 'user.removed', entityType: 'User', entityId: actor.id })
    return endAllSessions(tx, _id, 'deleted', rules)
  })
  // A job posted while the account was being removed.
  await removeJobsOf(store, actor)
  return revoked
}
