/** /api/notifications: the current user's notifications. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  deleteNotification,
  listNotifications,
  readAllNotifications,
  readNotification
} from '../src/domain/notifications/notifications.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { nextLink } from '../src/http/link-header.ts'
import { IdParams, Success } from '../src/schemas/common.ts'
import { Notification, NotificationList, NotificationListQuery } from '../src/schemas/notifications.ts'

const tags = ['Notifications']

export default (async (app) => {
  const { store } = app

  app.get(
    '/',
    {
      config: { access: 'any', errors: ['INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listNotifications', summary: 'Own notifications, newest first' },
        querystring: NotificationListQuery,
        response: { 200: enveloped(NotificationList) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor, ...counts } = await listNotifications(store, request.claims!, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Notifications retrieved successfully', { notifications: items, ...counts })
    }
  )

  app.put(
    '/mark-all-read',
    {
      config: { access: 'any' },
      schema: {
        ...{ tags, operationId: 'readAllNotifications', summary: 'Mark all notifications as read' },
        response: { 200: enveloped(Success) }
      }
    },
    async (request) => {
      await readAllNotifications(store, request.claims!)
      return envelope(200, 'All notifications marked as read', { success: true as const })
    }
  )

  app.put(
    '/:id/read',
    {
      config: { access: 'any', errors: ['NOTIFICATION_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'readNotification', summary: 'Mark a notification as read' },
        params: IdParams,
        response: { 200: enveloped(Notification) }
      }
    },
    async (request) => {
      const notification = await readNotification(store, request.claims!, request.params.id)
      return envelope(200, 'Notification marked as read', notification)
    }
  )

  app.delete(
    '/:id',
    {
      config: { access: 'any', errors: ['NOTIFICATION_NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'removeNotification', summary: 'Delete a notification' },
        params: IdParams,
        response: { 200: enveloped(Success) }
      }
    },
    async (request) => {
      await deleteNotification(store, request.claims!, request.params.id)
      return envelope(200, 'Notification deleted', { success: true as const })
    }
  )
}) satisfies FastifyPluginAsyncTypebox
