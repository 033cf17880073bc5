// Goal: the rows of /api/search/saved: saving, listing, changing, deleting, each person's own; alerts of what is posted later.
// Method: requests to a host of two workers in turn.
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { says, scene } from '../support/contract-fixture.ts'

const path = '/api/search/saved'

t.test('saved, listed, changed, deleted', async (t) => {
  const { get, post, put, del, seeker, employer } = await scene(t)
  const query = { search: 'engineer', location: 'Berlin', type: ['Full-time'], skills: ['Node.js, Go'], salaryMin: 1 }
  const body = {
    name: 'Mine',
    query: { ...query, country: undefined, place: ' ', $where: '1' },
    alert: 'daily',
    userId: 'x'
  }
  const saved = await post(seeker, path, body, { 'idempotency-key': 'one' })
  t.same(says(saved), [201, 'Search saved'])
  const { _id, ...data } = saved.json().data
  t.match(data, { name: 'Mine', alert: 'daily', matchCount: 0, lastMatchedAt: null, lastNotifiedAt: null })
  t.same(data.query, query)
  t.equal((await post(seeker, path, body, { 'idempotency-key': 'one' })).body, saved.body)
  await post(employer, path, { name: 'Theirs', query: { remote: true } })
  const listed = await get(seeker, path)
  t.same([...says(listed), listed.json().data], [200, 'Saved searches retrieved successfully', [{ _id, ...data }]])
  t.match((await get(employer, path)).json().data, [{ name: 'Theirs', alert: 'off', query: { remote: true } }])

  const changed = await put(seeker, `${path}/${_id}`, { name: 'Other', alert: 'instant' })
  t.same(says(changed), [200, 'Saved search changed'])
  t.match(changed.json().data, { _id, name: 'Other', alert: 'instant', query })
  for (const id of [_id, '0'.repeat(24)]) {
    t.same(says(await put(employer, `${path}/${id}`, { name: 'Taken' })), [404, 'Saved search not found'])
    t.same(says(await del(employer, `${path}/${id}`)), [404, 'Saved search not found'])
  }
  const deleted = await del(seeker, `${path}/${_id}`)
  t.same([...says(deleted), deleted.json().data], [200, 'Saved search deleted', { success: true }])
  t.same((await get(seeker, path)).json().data, [])
  t.equal((await del(seeker, `${path}/${_id}`)).statusCode, 404)
})

t.test('what is wrong is named', async (t) => {
  const { get, post, put, seeker } = await scene(t)
  const query = { search: 'x' }
  for (const [body, field] of [
    [{ query }, 'name'],
    [{ name: ' ', query }, 'name'],
    [{ name: 'x' }, 'query'],
    [{ name: 'x', query: {} }, 'query'],
    [{ name: 'x', query: { search: '', skills: [] } }, 'query'],
    [{ name: 'x', query: { type: 'Remote' } }, 'query.type'],
    [{ name: 'x', query: { salaryMin: -1 } }, 'query.salaryMin'],
    [{ name: 'x', query, alert: 'hourly' }, 'alert']
  ] as const) {
    const response = await post(seeker, path, body)
    t.same([response.statusCode, response.json().errors?.[0]?.field], [400, field], JSON.stringify(body))
  }
  t.equal((await put(seeker, `${path}/none`, {})).statusCode, 400)
  for (const response of [await get(null, path), await post(null, path, {})]) t.equal(response.statusCode, 401)
  for (let count = 0; count < 50; count++) await post(seeker, path, { name: 'x', query })
  t.same(says(await post(seeker, path, { name: 'x', query })), [
    409,
    'At most 50 searches can be saved; delete one first'
  ])
})

t.test('a job that is posted is told to whoever searches for it', async (t) => {
  const { get, post, postJob, seeker } = await scene(t)
  await post(seeker, path, { name: 'Mine', query: { search: 'nodejs engineers' }, alert: 'instant' })
  const id = await postJob()
  const alerts = async () => (await get(seeker, '/api/notifications?type=search_alert')).json().data.notifications
  const [alert] = await waitFor('the alert', async () => {
    const found = await alerts()
    return found.length > 0 && found
  })
  t.match(alert, {
    ...{ type: 'search_alert', title: 'New match for “Mine”', message: 'Backend Engineer at Example Works' },
    ...{ relatedEntityId: id, relatedEntityType: 'Job', isRead: false }
  })
})
