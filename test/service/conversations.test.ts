// Goal: a conversation has one order, whoever writes at once; marks never go back; who may not read does not; what an applicant
// wrote goes with the account; a listener is told all, on any worker.
// Method: racing twins on the domain's functions; sockets of two workers, one of them cut; people without access.
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { Store } from '../../src/database/store.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { withdrawApplication } from '../../src/domain/applications/change-status.ts'
import { listConversations, markRead, readConversation } from '../../src/domain/conversations/conversations.ts'
import {
  eraseMessages,
  listMessages,
  messagesPerMinuteMax,
  sendMessage
} from '../../src/domain/conversations/messages.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'
import { signIn } from '../support/socket.ts'
import { startWorkers } from '../support/workers.ts'

async function people(store: Store) {
  const company = { id: new ObjectId(), since: new Date() }
  const as = (role: 'owner' | 'recruiter' | 'viewer') => addUser(store, 'EMPLOYER', { company: { ...company, role } })
  const [owner, recruiter, viewer] = [await as('owner'), await as('recruiter'), await as('viewer')]
  const [seeker, other] = [await addUser(store, 'JOB_SEEKER'), await addUser(store, 'EMPLOYER')]
  const job = await createJob(store, recruiter, jobBody())
  const { _id: id } = await apply(store, seeker, { jobId: job._id })
  return { id, owner, recruiter, viewer, seeker, other }
}

t.test('twins: one order without gaps, one notification, marks that never go back', async (t) => {
  const store = await testStore(t)
  const { id, recruiter, viewer, seeker } = await people(store)
  t.match(await readConversation(store, seeker, id), { counts: { applicant: 0, company: 0 }, lastMessageAt: null })
  const writers = [seeker, recruiter, seeker, recruiter, seeker, recruiter]
  const sent = await Promise.all(writers.map((who, index) => sendMessage(store, who, id, `Text ${index}`)))
  t.same(sent.map(({ seq }) => seq).sort(), [1, 2, 3, 4, 5, 6])
  const first = await listMessages(store, seeker, id, { limit: 4 })
  const rest = await listMessages(store, viewer, id, { limit: 4, cursor: first.nextCursor ?? '' })
  const listed = [...first.items, ...rest.items]
  t.same(
    listed.map(({ seq }) => seq),
    [6, 5, 4, 3, 2, 1]
  )
  t.equal(await store.conversations.countDocuments(), 1)
  for (const { id: userId } of [seeker, recruiter]) {
    const own = { userId: new ObjectId(userId), type: 'new_message' as const }
    t.equal(await store.notifications.countDocuments(own), 1, 'however many messages')
  }
  t.match((await listConversations(store, viewer, {})).items, [{ _id: id, unreadCount: 3, readUpTo: 0 }])
  const marks = await Promise.all(listed.map(({ _id }) => markRead(store, seeker, id, _id)))
  t.equal(Math.max(...marks.map(({ readUpTo }) => readUpTo)), 6)
  t.same(await markRead(store, seeker, id, listed.at(-1)?._id ?? ''), { readUpTo: 6, unreadCount: 0 }, 'not back')
  t.match(await readConversation(store, seeker, id), { unreadCount: 0, readUpTo: 6 })
  const unread = await store.notifications.find({ type: 'new_message', isRead: false }).toArray()
  t.same(
    unread.map(({ userId }) => String(userId)),
    [recruiter.id],
    'who has read all has read the notification'
  )
  t.match(await readConversation(store, recruiter, id), { unreadCount: 3 }, 'a mark is of one person')
  t.equal(await codeOf(markRead(store, seeker, id, new ObjectId().toHexString())), 'MESSAGE_NOT_FOUND')
})

t.test('who may not; withdrawal; erasure; too many', async (t) => {
  const store = await testStore(t)
  const { id, owner, viewer, seeker, other } = await people(store)
  await sendMessage(store, seeker, id, 'Mine')
  const answer = await sendMessage(store, owner, id, 'Ours')
  t.equal(await codeOf(sendMessage(store, viewer, id, 'x')), 'COMPANY_ROLE_FORBIDDEN')
  for (const who of [other, await addUser(store, 'JOB_SEEKER')]) {
    t.equal(await codeOf(sendMessage(store, who, id, 'x')), 'NOT_YOURS')
    t.equal(await codeOf(listMessages(store, who, id, {})), 'NOT_YOURS')
    t.equal(await codeOf(markRead(store, who, id, answer._id)), 'NOT_YOURS')
    t.equal((await listConversations(store, who, {})).items.length, 0)
  }
  t.equal(await codeOf(listMessages(store, seeker, new ObjectId().toHexString(), {})), 'APPLICATION_NOT_FOUND')
  await store.counters.updateOne({ _id: `conversation:${id}` }, { $set: { count: messagesPerMinuteMax } })
  t.equal(await codeOf(sendMessage(store, seeker, id, 'x')), 'TOO_MANY_MESSAGES')
  await store.counters.deleteMany({})

  await eraseMessages(store, new ObjectId(seeker.id))
  const texts = (await listMessages(store, owner, id, {})).items.map(({ text, isErased }) => [text, isErased])
  t.same(texts, [
    ['Ours', false],
    ['', true]
  ])
  await withdrawApplication(store, seeker, id)
  t.equal(await codeOf(listMessages(store, owner, id, {})), 'APPLICATION_NOT_FOUND')
  t.equal((await listConversations(store, owner, {})).items.length, 0)
  t.equal(await codeOf(sendMessage(store, owner, id, 'x')), 'APPLICATION_NOT_FOUND')
  t.equal(await codeOf(sendMessage(store, seeker, id, 'x')), 'CONVERSATION_CLOSED')
  t.match(await readConversation(store, seeker, id), { isOpen: false, unreadCount: 1 }, 'the applicant still reads')
})

t.test('a message or a withdrawal: whichever comes first, nothing is written afterwards', async (t) => {
  const store = await testStore(t)
  const { id, owner, seeker } = await people(store)
  const [code] = await Promise.all([codeOf(sendMessage(store, owner, id, 'x')), withdrawApplication(store, seeker, id)])
  const order = await store.outbox.find({ type: { $in: ['conversation.message', 'application.withdrawn'] } }).toArray()
  t.ok(code === 'no error' || code === 'APPLICATION_NOT_FOUND')
  t.equal(
    order.some(({ type }) => type === 'conversation.message'),
    code === 'no error'
  )
})

const listener = async (t: Test) => {
  const deployment = await startWorkers(t, 2)
  const { store, workers, tokenOf } = deployment
  const { id, recruiter, seeker, other } = await people(store)
  const [one = '', two = ''] = workers.map(({ url }) => url)
  const asEmployer = { role: 'EMPLOYER' } as const
  return {
    ...{ store, id, recruiter, seeker, one, two, topic: `conversation:${id}` },
    seekerToken: tokenOf(new ObjectId(seeker.id)),
    recruiterToken: tokenOf(new ObjectId(recruiter.id), asEmployer),
    otherToken: tokenOf(new ObjectId(other.id), asEmployer)
  }
}

t.test('events in order, and after a cut the rest on another worker', async (t) => {
  const { store, id, recruiter, seeker, one, two, topic, seekerToken, recruiterToken, otherToken } = await listener(t)
  const stranger = await signIn(t, one, otherToken)
  t.match(await stranger.ask({ op: 'subscribe', topic }), { op: 'error', code: 'NOT_YOURS' })
  const company = await signIn(t, two, recruiterToken)
  t.match(await company.ask({ op: 'subscribe', topic }), { op: 'subscribed' })
  const socket = await signIn(t, one, seekerToken)
  await socket.ask({ op: 'subscribe', topic })
  const { _id: first } = await sendMessage(store, recruiter, id, 'one')
  const seen = await socket.until(({ type }) => type === 'conversation.message')
  t.match(seen.data, { message: { _id: first, seq: 1, text: 'one', author: { side: 'company' } } })
  t.match((await socket.until(({ type }) => type === 'conversation.updated')).data, { counts: { company: 1 } })
  socket.ws.terminate()
  for (const text of ['two', 'three']) await sendMessage(store, seeker, id, text)
  await markRead(store, seeker, id, first)
  await company.until(({ type, topic: of }) => type === 'conversation.read' && of === topic)
  const again = await signIn(t, two, seekerToken)
  t.match(await again.ask({ op: 'subscribe', topic, since: seen.cursor }), { op: 'subscribed', recovered: true })
  for (const { events } of [again, company]) {
    const types = events(topic).map(({ type }) => type)
    t.same(types.slice(-3), ['conversation.message', 'conversation.message', 'conversation.read'])
  }
  t.equal(again.events(topic).length, 3, 'each once')
})
