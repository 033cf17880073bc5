/**
 * Throttles mails to one account's mailbox: the interval between mails grows, but stays below the lifetime of their
 * links.
 */
import { createHash, randomUUID } from 'node:crypto'
import type { ObjectId } from 'mongodb'
import type { OneTimeTokenDocument, UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'

const gapMsMin = 2 * 60_000
/** Attempts: concurrent inserts of the same counter conflict. */
const triesMax = 3
const purposes = ['verify-email', 'reset-password'] as const

function idOf(purpose: OneTimeTokenDocument['purpose'], userId: ObjectId, email: string): string {
  const mailbox = createHash('sha256').update(email).digest('base64url').slice(0, 22)
  return `mail-gap:${purpose}:${userId.toHexString()}:${mailbox}`
}

/**
 * Acquires the permission to send a mail to a mailbox: 2 minutes after the first mail, then 4, 8, ... up to half the
 * lifetime of the links in it, so that the newest one is still valid. Starts over after a whole lifetime without a
 * mail.
 */
export async function acquireMailTurn(
  store: Collections,
  purpose: OneTimeTokenDocument['purpose'],
  { userId, email, lifeMs }: { userId: ObjectId; email: string; lifeMs: number }
): Promise<boolean> {
  const ticket = randomUUID()
  const count = { $cond: [{ $gt: ['$expiresAt', '$$NOW'] }, { $ifNull: ['$count', 0] }, 0] }
  const gap = { $min: [{ $multiply: [gapMsMin, { $pow: [2, { $subtract: ['$count', 1] }] }] }, lifeMs / 2] }
  const isDue = { $or: [{ $eq: ['$count', 0] }, { $lte: [{ $add: ['$sentAt', gap] }, '$$NOW'] }] }
  const pipeline = [
    { $set: { count } },
    { $set: { isDue } },
    {
      $set: {
        count: { $cond: ['$isDue', { $add: ['$count', 1] }, '$count'] },
        sentAt: { $cond: ['$isDue', '$$NOW', '$sentAt'] },
        ticket: { $cond: ['$isDue', ticket, '$ticket'] },
        expiresAt: { $cond: ['$isDue', { $add: ['$$NOW', lifeMs] }, '$expiresAt'] }
      }
    },
    { $unset: 'isDue' }
  ]
  for (let tries = 1; ; tries++) {
    try {
      const seen = await store.counters.findOneAndUpdate({ _id: idOf(purpose, userId, email) }, pipeline, {
        upsert: true,
        returnDocument: 'after'
      })
      return seen?.ticket === ticket
    } catch (error) {
      if ((error as { code?: number }).code !== 11000 || tries === triesMax) throw error
    }
  }
}

/** Allows the next mail immediately, in the transaction `tx` that voids the earlier links. */
export async function resetMailThrottle(
  tx: Collections,
  { _id, email, pendingEmail }: Pick<UserDocument, '_id' | 'email' | 'pendingEmail'>
): Promise<void> {
  const mailboxes = pendingEmail ? [email, pendingEmail] : [email]
  const ids = mailboxes.flatMap((mailbox) => purposes.map((purpose) => idOf(purpose, _id, mailbox)))
  await tx.counters.updateMany({ _id: { $in: ids } }, { $set: { count: 0 } })
}
