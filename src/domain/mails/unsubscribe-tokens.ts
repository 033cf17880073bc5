/**
 * Tokens of the links by which a person stops mails without signing in (RFC 8058). A person has one, in every mail, for years;
 * MongoDB holds its hash, and for the next mail the token itself, encrypted as the texts of mails are. Once the key is rotated
 * away the next mail gets another token, and the former one goes on working.
 */
import type { ObjectId } from 'mongodb'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { Collections } from '../../database/collections.ts'
import { hashOf, newToken } from '../../database/secret-tokens.ts'
import { failure } from '../../errors.ts'
import type { Sealer } from './sealer.ts'

const dayMs = 86_400_000
/** A mail's links work for so long at least. */
const lifeMs = 2 * 365 * dayMs
const marginMs = 30 * dayMs

const boundTo = (userId: ObjectId): string => `unsubscribe ${userId.toHexString()}`

/** The token for a person's next mail, in the transaction `tx` that queues it. */
export async function unsubscribeTokenOf(tx: Collections, userId: ObjectId, sealer: Sealer): Promise<string> {
  const now = serverNowMs()
  const expiresAt = new Date(now + lifeMs + marginMs)
  const known = await tx.unsubscribeTokens.findOne({ userId, sealedBy: { $in: sealer.keyIds } })
  if (known) {
    if (known.expiresAt.getTime() < now + lifeMs) {
      await tx.unsubscribeTokens.updateOne({ _id: known._id }, { $set: { expiresAt } })
    }
    return sealer.open(known, boundTo(userId))
  }
  const { token, hash: _id } = newToken()
  const sealed = sealer.seal(token, boundTo(userId))
  await tx.unsubscribeTokens.insertOne({ _id, userId, ...sealed, expiresAt })
  return token
}

/** Whose token it is. @throws LINK_INVALID */
export async function unsubscriberOf(db: Collections, token: string): Promise<ObjectId> {
  const found = await db.unsubscribeTokens.findOne({ _id: hashOf(token), expiresAt: { $gt: serverNow() } })
  if (!found) throw failure('LINK_INVALID')
  return found.userId
}
