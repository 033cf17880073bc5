/** How many mails to other people a company may cause in a day, and how many a mailbox gets from all of them. */
import { createHash } from 'node:crypto'
import type { ObjectId } from 'mongodb'
import type { Collections } from '../../database/collections.ts'
import { countInStore } from '../../database/window-counter.ts'
import { failure } from '../../errors.ts'

const dayMs = 86_400_000
const perCompanyMax = 20
const perMailboxMax = 3

/** Counts one, in the transaction `tx`: not if it aborts. @throws TOO_MANY_INVITATIONS */
export async function countMail(tx: Collections, companyId: ObjectId, email: string): Promise<void> {
  const mailbox = createHash('sha256').update(email).digest('base64url').slice(0, 22)
  for (const [id, max] of [
    [`company-mails:${companyId.toHexString()}`, perCompanyMax],
    [`company-mails-to:${mailbox}`, perMailboxMax]
  ] as const) {
    const { count, leftMs } = await countInStore(tx, id, dayMs)
    if (count > max) throw failure('TOO_MANY_INVITATIONS', { retryAfterSeconds: Math.ceil(leftMs / 1000) })
  }
}
