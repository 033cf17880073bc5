/** Notifications of users. */
import type { ObjectId } from 'mongodb'
import type { NotificationType } from '../../schemas/vocabulary.ts'
import { collection, day } from './entry.ts'

export interface NotificationDocument {
  _id: ObjectId
  userId: ObjectId
  type: NotificationType
  title: string
  message: string
  relatedEntityId: ObjectId | null
  relatedEntityType: 'Job' | 'Application' | 'User' | 'SavedSearch' | null
  isRead: boolean
  deletedAt: Date | null
  createdAt: Date
}

export const notifications = collection<NotificationDocument>({
  indexes: [
    // Read and unread together are both, merged.
    { key: { userId: 1, deletedAt: 1, isRead: 1, createdAt: -1, _id: -1 } },
    { key: { userId: 1, deletedAt: 1, type: 1, isRead: 1, createdAt: -1, _id: -1 } },
    // whether one about a conversation is there already
    { key: { relatedEntityId: 1, userId: 1 }, partialFilterExpression: { type: 'new_message', isRead: false } },
    { key: { createdAt: 1 }, expireAfterSeconds: 90 * day }
  ],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'unreadable without the account' }
})
