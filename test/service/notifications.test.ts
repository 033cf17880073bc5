/**
 * Goal: a person's notifications are theirs alone, counted rightly, listed newest first by cursor or offset.
 * Method: the domain functions against a real replica set.
 */
import { ObjectId } from 'mongodb'
import t from 'tap'
import type { Store } from '../../src/database/store.ts'
import {
  deleteNotification,
  listNotifications,
  notify,
  readAllNotifications,
  readNotification
} from '../../src/domain/notifications/notifications.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import { addUser, codeOf, testStore } from '../support/domain.ts'

const send = (store: Store, to: Actor, title: string, type: 'new_message' | 'job_recommendation' = 'new_message') =>
  store.transaction((tx) =>
    notify(tx, {
      userId: new ObjectId(to.id),
      type,
      title,
      message: 'Hello',
      relatedEntityId: null,
      relatedEntityType: null
    })
  )

t.test('listing, reading, removing', async (t) => {
  const store = await testStore(t)
  const [me, other] = [await addUser(store, 'JOB_SEEKER'), await addUser(store, 'JOB_SEEKER')]
  for (const title of ['one', 'two', 'three']) await send(store, me, title)
  await send(store, me, 'four', 'job_recommendation')
  await send(store, other, 'not mine')
  const titles = (page: { items: { title: string }[] }) => page.items.map(({ title }) => title)
  const all = await listNotifications(store, me, {})
  t.strictSame([titles(all), all.total, all.unreadCount], [['four', 'three', 'two', 'one'], 4, 4])
  const [four, three] = all.items
  t.match(await readNotification(store, me, four?._id ?? ''), { title: 'four', isRead: true })
  const unread = await listNotifications(store, me, { isRead: false })
  t.strictSame([titles(unread), unread.total, unread.unreadCount], [['three', 'two', 'one'], 3, 3])
  t.strictSame(titles(await listNotifications(store, me, { isRead: true })), ['four'])
  t.strictSame(titles(await listNotifications(store, me, {})), ['four', 'three', 'two', 'one'], 'no filter: both')
  t.strictSame(titles(await listNotifications(store, me, { type: 'job_recommendation' })), ['four'])
  t.equal(await codeOf(readNotification(store, other, four?._id ?? '')), 'NOTIFICATION_NOT_FOUND')
  t.equal(await codeOf(deleteNotification(store, other, three?._id ?? '')), 'NOTIFICATION_NOT_FOUND')
  await deleteNotification(store, me, three?._id ?? '')
  t.equal(await codeOf(deleteNotification(store, me, three?._id ?? '')), 'NOTIFICATION_NOT_FOUND')
  t.equal((await listNotifications(store, me, {})).total, 3)
  await readAllNotifications(store, me)
  t.match(await listNotifications(store, me, {}), { total: 3, unreadCount: 0 })
  t.equal((await listNotifications(store, other, {})).unreadCount, 1)
})

t.test('by offset and by cursor', async (t) => {
  const store = await testStore(t)
  const me = await addUser(store, 'JOB_SEEKER')
  for (let index = 1; index <= 5; index++) await send(store, me, String(index))
  const titles = async (query: Parameters<typeof listNotifications>[2]) => {
    const page = await listNotifications(store, me, query)
    return [page.items.map(({ title }) => title).join(''), page.nextCursor] as const
  }
  t.equal((await titles({ limit: 2, skip: 3 }))[0], '21')
  const [first, cursor] = await titles({ limit: 2 })
  t.equal(first, '54')
  const [second, next] = await titles({ limit: 2, cursor: cursor ?? '' })
  t.equal(second, '32')
  t.strictSame(await titles({ limit: 2, cursor: next ?? '' }), ['1', null])
})
