/** Mails that wait and those given up, for operators and figures. Never their texts. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNowMs } from '../../database/clock.ts'
import type { MailDocument } from '../../database/collections/mails.ts'
import type { Store } from '../../database/store.ts'
import { tryMsMax } from './outbox.ts'

const waiting = { dueAt: { $type: 'date' } } as const
const quarantined = { quarantinedAt: { $type: 'date' } } as const
/** Counting stops here: more is "too many" for any alert. */
const countMax = 10_000

export interface MailFigures {
  waiting: number
  quarantined: number
}

export async function countMails(store: Store): Promise<MailFigures> {
  const options = { limit: countMax, maxTimeMS: 2000 }
  return {
    waiting: await store.mails.countDocuments(waiting, options),
    quarantined: await store.mails.countDocuments(quarantined, options)
  }
}

export type MailRecord = Pick<MailDocument, 'to' | 'subject' | 'attempts'> & {
  _id: string
  userId: string
  createdAt: string
  sendBy: string
  quarantinedAt: string | null
  error: string | null
}

/** Mails in quarantine, or with `isWaiting` those that wait; latest first. */
export async function listMails(
  store: Store,
  { isWaiting = false, limit }: { isWaiting?: boolean; limit: number }
): Promise<MailRecord[]> {
  const found = await store.mails
    .find(isWaiting ? waiting : quarantined, { projection: { sealed: 0, sealedHtml: 0, sealedHeaders: 0 } })
    .sort(isWaiting ? { dueAt: -1 } : { quarantinedAt: -1 })
    .limit(limit)
    .toArray()
  return found.map(({ _id, userId, to, subject, attempts, createdAt, sendBy, quarantinedAt, error }) => ({
    ...{ _id: _id.toHexString(), userId: userId.toHexString(), to, subject, attempts },
    ...{ createdAt: createdAt.toISOString(), sendBy: sendBy.toISOString() },
    ...{ quarantinedAt: quarantinedAt?.toISOString() ?? null, error: error ?? null }
  }))
}

/**
 * Makes mails of the quarantine due again, all or one of them. Those whose link is dead by now are dropped when they are due.
 * @returns how many
 */
export async function retryMails(store: Store, id?: string): Promise<number> {
  const sendBy = new Date(serverNowMs() + tryMsMax)
  const filter = { ...quarantined, ...(id !== undefined && { _id: new ObjectId(id) }) }
  const again = [{ $set: { dueAt: '$$NOW', attempts: 0, claim: null, quarantinedAt: null, sendBy } }]
  return store.transaction(async (tx) => {
    const { modifiedCount: count } = await tx.mails.updateMany(filter, again)
    const entityId = id ?? 'quarantine'
    if (count > 0)
      await audit(tx, { actor: null, action: 'mail.retried', entityType: 'Mail', entityId, details: { count } })
    return count
  })
}
