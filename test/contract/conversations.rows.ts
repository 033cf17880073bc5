// Goal: the rows of /api/conversations.
// Method: requests to a host of two workers in turn, each answer checked as an envelope.
import t from 'tap'
import { says, scene } from '../support/contract-fixture.ts'

t.test('conversations: writing, reading, marking, listing', async (t) => {
  const { get, post, put, postJob, apply, employer, seeker } = await scene(t)
  const id = await apply(await postJob())
  const url = `/api/conversations/${id}`
  t.same(says(await get(seeker, url)), [200, 'Conversation retrieved successfully'])
  const key = { 'idempotency-key': 'once' }
  const sent = await post(seeker, `${url}/messages`, { text: 'Hello' }, key)
  t.same(says(sent), [201, 'Message sent successfully'])
  t.match(sent.json().data, {
    conversationId: id,
    seq: 1,
    text: 'Hello',
    author: { _id: seeker.id, side: 'applicant' }
  })
  const again = await post(seeker, `${url}/messages`, { text: 'Hello' }, key)
  t.equal(again.json().data._id, sent.json().data._id, 'repeated with its key: the same message')
  for (const text of ['', ' ', 'x'.repeat(4001), 'a\u0000', 7]) {
    t.equal((await post(seeker, `${url}/messages`, { text })).statusCode, 400)
  }
  t.equal((await post(employer, `${url}/messages`, { text: '😀'.repeat(4000) })).statusCode, 201)
  const list = await get(employer, `${url}/messages`)
  t.same(says(list), [200, 'Messages retrieved successfully'])
  t.match(list.json().data, [{ seq: 2 }, { seq: 1 }])
  const read = await put(employer, `${url}/read`, { messageId: sent.json().data._id })
  t.same(says(read), [200, 'Conversation marked as read'])
  t.same(read.json().data, { readUpTo: 1, unreadCount: 0 })
  t.same(says(await put(employer, `${url}/read`, { messageId: '0'.repeat(24) })), [404, 'Message not found'])
  const conversations = await get(seeker, '/api/conversations')
  t.same(says(conversations), [200, 'Conversations retrieved successfully'])
  t.match(conversations.json().data, [{ _id: id, unreadCount: 1, counts: { applicant: 1, company: 1 } }])
  t.same(says(await get(seeker, `/api/conversations/${'0'.repeat(24)}`)), [404, 'Application not found'])
  t.same(says(await get(seeker, '/api/conversations/x')), [400, 'Invalid resource ID'])
})
