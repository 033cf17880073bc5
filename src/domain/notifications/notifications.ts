/** Notifications: creating, listing, marking as read, deleting. */
import { type Filter, ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { EventParams } from '../../database/collections/mails.ts'
import type { NotificationDocument } from '../../database/collections/notifications.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEvents } from '../../database/outbox.ts'
import { type Order, type Page, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Notification, NotificationListQuery } from '../../schemas/notifications.ts'
import { topics } from '../../schemas/topics.ts'
import { requestEventMails } from '../mails/event-mails.ts'

const newestFirst: Order = { name: 'notifications', keys: [{ field: 'createdAt', type: 'date' }] }

export function notificationView(notification: NotificationDocument): Notification {
  return {
    _id: notification._id.toHexString(),
    type: notification.type,
    title: notification.title,
    message: notification.message,
    relatedEntityId: notification.relatedEntityId?.toHexString() ?? null,
    relatedEntityType: notification.relatedEntityType,
    isRead: notification.isRead,
    createdAt: notification.createdAt.toISOString()
  }
}

export type Note = Pick<
  NotificationDocument,
  'userId' | 'type' | 'title' | 'message' | 'relatedEntityId' | 'relatedEntityType'
> & {
  /** what a mail about it names, in the reader's language */
  params?: EventParams
}

/** Notifies users: writes the notifications, their events and what is to be mailed in the transaction of their cause. */
export async function notifyAll(tx: Collections, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return
  const createdAt = serverNow()
  const documents = notes.map(({ params: _, ...note }) => ({
    ...note,
    ...{ _id: new ObjectId(), isRead: false, deletedAt: null, createdAt }
  }))
  const [document] = documents
  // The driver makes a bulk write of several, which costs more.
  if (documents.length === 1 && document) await tx.notifications.insertOne(document)
  else await tx.notifications.insertMany(documents)
  const events = documents.map((each) => {
    const { _id: id, isRead, ...rest } = notificationView(each)
    return { topic: topics.user(each.userId), data: { id, ...rest } }
  })
  await recordEvents(tx, 'notification', events)
  await requestEventMails(
    tx,
    documents.map((document, index) => ({ ...document, params: notes[index]?.params }))
  )
}

export const notify = (tx: Collections, note: Note): Promise<void> => notifyAll(tx, [note])

interface NotificationPage extends Page<Notification> {
  /** number of notifications that match the filter */
  total: number
  /** number of all unread notifications, regardless of the filter */
  unreadCount: number
}

/** The actor's notifications, newest first. Without `isRead`: read and unread. @throws INVALID_CURSOR */
export async function listNotifications(
  store: Store,
  actor: Actor,
  query: NotificationListQuery
): Promise<NotificationPage> {
  const own = { userId: new ObjectId(actor.id), deletedAt: null }
  const ofType: Filter<NotificationDocument> = { ...own, ...(query.type !== undefined && { type: query.type }) }
  const isRead = query.isRead === undefined ? {} : { isRead: query.isRead }
  // Both by name: the index has them apart.
  const listed = { ...ofType, isRead: query.isRead ?? { $in: [false, true] } }
  // Counted by the keys of an index, of what the last 90 days brought.
  const count = (filter: Filter<NotificationDocument>) => store.notifications.countDocuments(filter)
  const [page, total, unreadCount] = await Promise.all([
    readPage(store.notifications, listed, newestFirst, query),
    count({ ...ofType, ...isRead }),
    count({ ...own, isRead: false })
  ])
  return { items: page.items.map(notificationView), nextCursor: page.nextCursor, total, unreadCount }
}

const ownNotification = (actor: Actor, id: string) => ({
  _id: new ObjectId(id),
  userId: new ObjectId(actor.id),
  deletedAt: null
})

/** @throws NOTIFICATION_NOT_FOUND also for another person's */
export async function readNotification(store: Store, actor: Actor, id: string): Promise<Notification> {
  const read = await store.notifications.findOneAndUpdate(
    ownNotification(actor, id),
    { $set: { isRead: true } },
    { returnDocument: 'after' }
  )
  if (!read) throw failure('NOTIFICATION_NOT_FOUND')
  return notificationView(read)
}

export async function readAllNotifications(store: Store, actor: Actor): Promise<void> {
  const unread = { userId: new ObjectId(actor.id), isRead: false, deletedAt: null }
  await store.transaction((tx) => tx.notifications.updateMany(unread, { $set: { isRead: true } }))
}

/** Deletes one (soft). @throws NOTIFICATION_NOT_FOUND also for another person's, and the second time */
export async function deleteNotification(store: Store, actor: Actor, id: string): Promise<void> {
  const deleted = await store.notifications.updateOne(ownNotification(actor, id), { $set: { deletedAt: serverNow() } })
  if (deleted.matchedCount === 0) throw failure('NOTIFICATION_NOT_FOUND')
}
