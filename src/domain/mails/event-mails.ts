/**
 * Notifications as mails. Whatever notifies stores, in its own transaction, that the notification is to be mailed; who wants it
 * how is asked when it is due. What is read or deleted by then, or unwanted, is not mailed.
 */
import type { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { EventMailDocument, EventParams } from '../../database/collections/mails.ts'
import type { NotificationDocument } from '../../database/collections/notifications.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { countInStore } from '../../database/window-counter.ts'
import { type Outcome, type Row, settle } from '../../scheduler/due-queue.ts'
import { type Mails, mailingTransaction } from './outbox.ts'
import { findMailable, isMailedKind, mailRules, settingOf } from './preferences.ts'
import { eventMail } from './templates/events.ts'
import { languageOf } from './templates/texts.ts'

const hourMs = 3_600_000

type Told = Pick<NotificationDocument, '_id' | 'userId' | 'type' | 'createdAt'> & { params?: EventParams | undefined }

/** Has notifications mailed, in the transaction that stores them. */
export async function requestEventMails(tx: Collections, notifications: readonly Told[]): Promise<void> {
  const rows = notifications.flatMap(({ _id, userId, type: kind, createdAt, params = {} }): EventMailDocument[] => {
    if (!isMailedKind(kind)) return []
    const dueAt = new Date(createdAt.getTime() + (mailRules[kind].delayMs ?? 0))
    return [{ _id, userId, kind, params, createdAt, dueAt, attempts: 0, claim: null }]
  })
  const [row] = rows
  if (rows.length === 1 && row) await tx.eventMails.insertOne(row)
  else if (rows.length > 1) await tx.eventMails.insertMany(rows)
}

/** Those of the notifications that are neither read nor deleted. */
export const findUnread = (db: Collections, ids: readonly ObjectId[]): Promise<NotificationDocument[]> =>
  db.notifications.find({ _id: { $in: [...ids] }, isRead: false, deletedAt: null }).toArray()

/** Whether one more mail at once is within the person's hour; what is counted and then fails is not given back. */
async function isWithinCap(store: Store, userId: ObjectId, perHourMax: number): Promise<boolean> {
  const { count } = await countInStore(store, `event-mails:${userId.toHexString()}`, hourMs, { isDurable: false })
  return count <= perHourMax
}

/** What becomes of a notification that is due: mailed at once, left for the digest, or nothing. */
export function createEventMailer(store: Store, mails: Mails, { perHourMax }: { perHourMax: number }) {
  return async (row: EventMailDocument): Promise<Outcome> => {
    const { _id, userId, kind, params } = row
    const [user, [notification]] = await Promise.all([findMailable(store, userId), findUnread(store, [_id])])
    if (!user || !notification) return { is: 'done' }
    const setting = settingOf(user, kind)
    if (setting === 'off') return { is: 'done' }
    if (setting === 'daily' || !(await isWithinCap(store, userId, perHourMax))) {
      return { is: 'parked', set: { digestAt: serverNow() } }
    }
    await mailingTransaction(store, mails, async (tx) => {
      await settle(tx.eventMails as never, row as unknown as Row, { is: 'done' })
      const context = { origins: mails.origins, token: await mails.unsubscribeToken(tx, userId) }
      const mail = eventMail(languageOf(user), { ...notification, kind, params }, context)
      await mails.queue(tx, userId, { ...mail, to: user.email, id: _id })
    })
    return { is: 'settled' }
  }
}
