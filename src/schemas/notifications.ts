/** Schemas of notifications. */
import { type Static, Type } from 'typebox'
import { Id, nullable, oneOf, PageQuery, Timestamp } from './common.ts'
import { notificationTypes } from './vocabulary.ts'

export const Notification = Type.Object({
  _id: Id,
  type: oneOf(notificationTypes),
  title: Type.String({ examples: ['New Application Received'] }),
  message: Type.String({ examples: ['Ana Vidal applied for Backend engineer'] }),
  relatedEntityId: nullable(Id),
  relatedEntityType: nullable(oneOf(['Job', 'Application', 'User', 'SavedSearch'])),
  isRead: Type.Boolean(),
  createdAt: Timestamp
})
export type Notification = Static<typeof Notification>

export const NotificationList = Type.Object({
  notifications: Type.Array(Notification),
  total: Type.Integer({ description: 'number of notifications that match the filter' }),
  unreadCount: Type.Integer({ description: 'number of all unread notifications, regardless of the filter' })
})

export const NotificationListQuery = Type.Object({
  type: Type.Optional(oneOf(notificationTypes)),
  isRead: Type.Optional(Type.Boolean()),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  skip: Type.Optional(Type.Integer({ minimum: 0, maximum: 100000 })),
  cursor: PageQuery.properties.cursor,
  page: PageQuery.properties.page
})
export type NotificationListQuery = Static<typeof NotificationListQuery>
