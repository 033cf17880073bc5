/** Conversations as each of their readers sees them: lists, unread messages, read marks. */
import { ObjectId } from 'mongodb'
import { byId } from '../../database/by-id.ts'
import type { ConversationDocument, ReadMarkDocument } from '../../database/collections/conversations.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEventOn } from '../../database/outbox.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { isDuplicateKey } from '../../database/transaction.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Conversation, ReadMark } from '../../schemas/conversations.ts'
import { topics } from '../../schemas/topics.ts'
import type { ConversationSide } from '../../schemas/vocabulary.ts'
import { companyIdOf, requireMembership } from '../membership/membership.ts'
import { namesOf } from '../people/names.ts'
import { type DiscussedApplication, partyOf, topicFields } from './parties.ts'

const lastWrittenFirst: Order = { name: 'conversations', keys: [{ field: 'lastMessageAt', type: 'date' }] }

const otherSide = (side: ConversationSide): ConversationSide => (side === 'applicant' ? 'company' : 'applicant')

interface Known {
  application: DiscussedApplication
  side: ConversationSide
  /** null: nobody has written yet */
  conversation: ConversationDocument | null
  mark: ReadMarkDocument | undefined
  applicantName: string | undefined
}

function conversationView({ application, side, conversation, mark, applicantName }: Known): Conversation {
  const id = application._id.toHexString()
  const { applicant, company } = conversation?.counts ?? { applicant: 0, company: 0 }
  const counts = { applicant, company }
  return {
    ...{ _id: id, applicationId: id, jobId: application.jobId.toHexString() },
    ...{ jobTitle: application.jobTitle, companyName: application.companyName },
    applicant: { _id: application.userId.toHexString(), name: applicantName ?? null },
    counts,
    unreadCount: counts[otherSide(side)] - (mark?.seen ?? 0),
    readUpTo: mark?.seq ?? 0,
    isOpen: application.deletedAt === null,
    lastMessageAt: conversation?.lastMessageAt.toISOString() ?? null
  }
}

/** The actor's marks in conversations, by conversation. */
async function marksOf(db: Collections, actor: Actor, ids: ObjectId[]): Promise<Map<string, ReadMarkDocument>> {
  const own = { userId: new ObjectId(actor.id), conversationId: { $in: ids } }
  const marks = await db.readMarks.find(own).toArray()
  return new Map(marks.map((mark) => [mark.conversationId.toHexString(), mark]))
}

/** The conversation about an application, written in or not. @throws APPLICATION_NOT_FOUND, NOT_YOURS */
export async function readConversation(store: Store, actor: Actor, id: string): Promise<Conversation> {
  const { application, side } = await partyOf(store, actor, id, 'read')
  const { _id, userId } = application
  const [conversation, marks, names] = await Promise.all([
    store.conversations.findOne({ _id }),
    marksOf(store, actor, [_id]),
    namesOf(store, [userId])
  ])
  const applicantName = names.get(userId.toHexString())
  return conversationView({ application, side, conversation, mark: marks.get(_id.toHexString()), applicantName })
}

/**
 * The conversations of the actor, or of their company, in which somebody has written, last written in first. A page has fewer
 * of a company when applications were withdrawn.
 * @throws NOT_YOURS, INVALID_CURSOR
 */
export async function listConversations(store: Store, actor: Actor, request: PageRequest): Promise<Page<Conversation>> {
  const side = actor.role === 'JOB_SEEKER' ? 'applicant' : 'company'
  const companyId =
    side === 'company' ? (await requireMembership(store, actor, 'read', 'read conversations')).companyId : null
  const filter = companyId ? { companyId } : { userId: new ObjectId(actor.id) }
  const { items, nextCursor } = await readPage(store.conversations, filter, lastWrittenFirst, request)
  const ids = items.map(({ _id }) => _id)
  const [found, marks, names] = await Promise.all([
    store.applications.find<DiscussedApplication>({ _id: { $in: ids } }, { projection: topicFields }).toArray(),
    marksOf(store, actor, ids),
    namesOf(
      store,
      items.map(({ userId }) => userId)
    )
  ])
  const applications = byId(found)
  const views = items.flatMap((conversation) => {
    const application = applications.get(conversation._id.toHexString())
    if (!application) return []
    const isReadable =
      companyId === null || (application.deletedAt === null && companyIdOf(application).equals(companyId))
    const [mark, applicantName] = [marks.get(String(conversation._id)), names.get(String(conversation.userId))]
    return isReadable ? [conversationView({ application, side, conversation, mark, applicantName })] : []
  })
  return { items: views, nextCursor }
}

async function readNotificationOf(tx: Collections, userId: ObjectId, conversationId: ObjectId): Promise<void> {
  const unread = { relatedEntityId: conversationId, userId, type: 'new_message' as const, isRead: false }
  await tx.notifications.updateMany(unread, { $set: { isRead: true } })
}

/** Moves the actor's mark forward; one that is further stays. */
async function moveMark(store: Store, actor: Actor, id: string, messageId: string): Promise<ReadMark> {
  return store.transaction(async (tx) => {
    const { application, side } = await partyOf(tx, actor, id, 'read')
    const conversationId = application._id
    const message = await tx.messages.findOne({ _id: new ObjectId(messageId), conversationId })
    if (!message) throw failure('MESSAGE_NOT_FOUND')
    const own = { userId: new ObjectId(actor.id), conversationId }
    const known = await tx.readMarks.findOne(own)
    const isForward = message.seq > (known?.seq ?? 0)
    const mark = isForward ? { seq: message.seq, seen: message.counts[otherSide(side)] } : known!
    if (isForward) {
      await tx.readMarks.updateOne(own, { $set: { seq: mark.seq, seen: mark.seen } }, { upsert: true })
      const data = { conversationId: String(conversationId), side, messageId: messageId.toLowerCase(), seq: mark.seq }
      // After a withdrawal the company hears nothing more.
      const names = [topics.user(actor.id), ...(application.deletedAt ? [] : [topics.conversation(conversationId)])]
      await recordEventOn(tx, names, 'conversation.read', data)
    }
    const conversation = await tx.conversations.findOne({ _id: conversationId })
    const unreadCount = (conversation?.counts[otherSide(side)] ?? mark.seen) - mark.seen
    // Who has read all has read what the notification is about; a mail that waits for it is not sent.
    if (unreadCount === 0) await readNotificationOf(tx, own.userId, conversationId)
    return { readUpTo: mark.seq, unreadCount }
  })
}

/**
 * Marks a conversation as read up to a message, for the actor alone; never back.
 * @throws APPLICATION_NOT_FOUND, NOT_YOURS, MESSAGE_NOT_FOUND
 */
export async function markRead(store: Store, actor: Actor, id: string, messageId: string): Promise<ReadMark> {
  try {
    return await moveMark(store, actor, id, messageId)
  } catch (error) {
    // A twin has made the mark meanwhile.
    if (isDuplicateKey(error, ['userId', 'conversationId'])) return moveMark(store, actor, id, messageId)
    throw error
  }
}
