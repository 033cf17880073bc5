// Goal: the rows of /api/notifications, and what the origin broke there.
// Method: requests to a host of two workers in turn; notifications are caused by applying.
import t from 'tap'
import { signUp } from '../support/app.ts'
import { nextOf, says, scene } from '../support/contract-fixture.ts'

t.test('listing, by offset, by cursor, by type', async (t) => {
  const { get, postJob, apply, employer } = await scene(t)
  for (let count = 0; count < 3; count++) await apply(await postJob())
  const all = await get(employer, '/api/notifications')
  t.same(says(all), [200, 'Notifications retrieved successfully'])
  t.match(all.json().data, { total: 3, unreadCount: 3 })
  t.match(all.json().data.notifications[0], {
    type: 'application_submitted',
    title: 'New Application Received',
    message: 'You received a new application for Backend Engineer',
    relatedEntityType: 'Application',
    isRead: false
  })
  const ids = all.json().data.notifications.map(({ _id }: { _id: string }) => _id)
  const page = await get(employer, '/api/notifications?limit=2')
  const next = await get(employer, nextOf(page) ?? '')
  const idsOf = (response: typeof page) => response.json().data.notifications.map(({ _id }: { _id: string }) => _id)
  t.same([...idsOf(page), ...idsOf(next)], ids)
  t.equal(nextOf(next), null)
  t.same(idsOf(await get(employer, '/api/notifications?skip=2')), ids.slice(2))
  t.same(idsOf(await get(employer, '/api/notifications?type=new_message')), [])
  t.equal((await get(employer, '/api/notifications?type=other')).statusCode, 400)
  t.equal((await get(null, '/api/notifications')).statusCode, 401)
})

t.test('X15: without isRead read and unread are listed', async (t) => {
  const { get, put, postJob, apply, employer } = await scene(t)
  for (let count = 0; count < 2; count++) await apply(await postJob())
  const [first] = (await get(employer, '/api/notifications')).json().data.notifications
  const read = await put(employer, `/api/notifications/${first._id}/read`)
  t.same(says(read), [200, 'Notification marked as read'])
  t.equal(read.json().data.isRead, true)
  const counts = async (query: string) => {
    const { data } = (await get(employer, `/api/notifications${query}`)).json()
    return [data.notifications.length, data.total, data.unreadCount]
  }
  t.same(await counts(''), [2, 2, 1])
  t.same(await counts('?isRead=true'), [1, 1, 1])
  t.same(await counts('?isRead=false'), [1, 1, 1])
  const all = await put(employer, '/api/notifications/mark-all-read')
  t.same([...says(all), all.json().data], [200, 'All notifications marked as read', { success: true }])
  t.same(await counts(''), [2, 2, 0])
})

t.test("X16: somebody else's and unknown ones are 404", async (t) => {
  const { api, get, put, del, postJob, apply, employer } = await scene(t)
  await apply(await postJob())
  const stranger = await signUp(api, 'EMPLOYER')
  const [own] = (await get(employer, '/api/notifications')).json().data.notifications
  for (const id of [own._id, '0'.repeat(24)]) {
    t.same(says(await put(stranger, `/api/notifications/${id}/read`)), [404, 'Notification not found'])
    t.same(says(await del(stranger, `/api/notifications/${id}`)), [404, 'Notification not found'])
  }
  const removed = await del(employer, `/api/notifications/${own._id}`)
  t.same([...says(removed), removed.json().data], [200, 'Notification deleted', { success: true }])
  t.equal((await get(employer, '/api/notifications')).json().data.total, 0)
})
