/**
 * Links that take a former address back, and whose word counts when several addresses can. Whoever stole an account gets
 * such links too, to the addresses they gave it. So they have ranks, the account's first address the first: a link undoes
 * what later ranks did and makes their links void, and is never outlived by one of them.
 */
import type { ObjectId } from 'mongodb'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { OneTimeTokenDocument, UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import { createOneTimeToken, tokenLifeMs } from './one-time-tokens.ts'

const purpose = 'undo-email'

const isLive = () => ({ $gt: serverNow() })

/** Lets the links of earlier ranks live for a whole life from now. */
async function prolongEarlier(tx: Collections, userId: ObjectId, rank: number): Promise<void> {
  const expiresAt = new Date(serverNowMs() + tokenLifeMs[purpose])
  await tx.oneTimeTokens.updateMany(
    { userId, purpose, rank: { $lt: rank }, expiresAt: isLive() },
    { $max: { expiresAt } }
  )
}

/** Makes the token of a link that gives the account its present address back; `tx` also writes the user. */
export async function createUndoToken(
  tx: Collections,
  { _id: userId, email }: Pick<UserDocument, '_id' | 'email'>
): Promise<string> {
  const live = await tx.oneTimeTokens.find({ userId, purpose, expiresAt: isLive() }).toArray()
  const last = Math.max(0, ...live.map(({ rank = 1 }) => rank))
  const { rank = last + 1 } = live.find((link) => link.email === email) ?? {}
  const token = await createOneTimeToken(tx, { _id: userId, email }, purpose, { rank })
  await prolongEarlier(tx, userId, rank)
  return token
}

/** After the use of an undo: those of its rank and of later ones are void. */
export async function voidUndone(tx: Collections, { userId, rank = 1 }: OneTimeTokenDocument): Promise<void> {
  await tx.oneTimeTokens.deleteMany({ userId, purpose, rank: { $gte: rank } })
  await prolongEarlier(tx, userId, rank)
}

/** Makes the links of later ranks void, when somebody has proved that they read the mail of the account's address. */
export async function voidLaterUndos(
  tx: Collections,
  { _id: userId, email }: Pick<UserDocument, '_id' | 'email'>
): Promise<void> {
  const own = await tx.oneTimeTokens.findOne({ userId, purpose, email, expiresAt: isLive() })
  if (own) await tx.oneTimeTokens.deleteMany({ userId, purpose, rank: { $gt: own.rank ?? 1 } })
}

/** Whether an address is kept for an account that had it: nobody shall take it away by signing up with it meanwhile. */
export async function isHeldForAnother(db: Collections, email: string, userId?: ObjectId): Promise<boolean> {
  const filter = { purpose, email, expiresAt: isLive() } as const
  return (await db.oneTimeTokens.findOne({ ...filter, ...(userId && { userId: { $ne: userId } }) })) !== null
}
