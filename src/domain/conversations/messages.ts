/** Messages of conversations: writing, listing, erasing. */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { MessageDocument } from '../../database/collections/conversations.ts'
import type { Collections } from '../../database/collections.ts'
import type { TransactionStore } from '../../database/idempotency.ts'
import { recordEvent, recordEventOn } from '../../database/outbox.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { countInStore } from '../../database/window-counter.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Message } from '../../schemas/conversations.ts'
import { topics } from '../../schemas/topics.ts'
import { companyIdOf } from '../membership/membership.ts'
import { recipientsOf, recruiterOf } from '../membership/recipients.ts'
import { notifyAll } from '../notifications/notifications.ts'
import { namesOf } from '../people/names.ts'
import { type Party, partyOf } from './parties.ts'

const newestFirst: Order = { name: 'messages', keys: [{ field: 'seq', type: 'number' }] }

/** Of both sides together, in a minute. */
export const messagesPerMinuteMax = 120
const minuteMs = 60_000

function messageView(message: MessageDocument, name: string | null): Message {
  const { _id, conversationId, seq, side, authorId, text, erasedAt, createdAt } = message
  return {
    _id: _id.toHexString(),
    conversationId: conversationId.toHexString(),
    seq,
    author: { _id: authorId.toHexString(), side, name },
    text,
    isErased: erasedAt !== undefined,
    createdAt: createdAt.toISOString()
  }
}

/** A page of a conversation, newest first; empty before the first message. @throws as partyOf(), INVALID_CURSOR */
export async function listMessages(
  store: Store,
  actor: Actor,
  id: string,
  request: PageRequest
): Promise<Page<Message>> {
  const { application } = await partyOf(store, actor, id, 'read')
  const filter = { conversationId: application._id }
  const { items, nextCursor } = await readPage(store.messages, filter, newestFirst, request)
  const authors = new Map(items.map(({ authorId }) => [authorId.toHexString(), authorId]))
  const names = await namesOf(store, [...authors.values()])
  return { items: items.map((item) => messageView(item, names.get(String(item.authorId)) ?? null)), nextCursor }
}

/** Who hears of a message: the applicant; or the recruiter, else the owners. One unread notification of a conversation is enough. */
async function notifyOthers(tx: Collections, { application, side }: Party): Promise<void> {
  const { _id, userId, jobTitle, companyName } = application
  const isToCompany = side === 'applicant'
  const people = isToCompany ? await recipientsOf(tx, application, await recruiterOf(tx, application)) : [userId]
  const unread = await tx.notifications
    .find(
      { relatedEntityId: _id, userId: { $in: people }, type: 'new_message', isRead: false, deletedAt: null },
      { projection: { userId: 1 } }
    )
    .toArray()
  const known = new Set(unread.map(({ userId }) => userId.toHexString()))
  const note = {
    type: 'new_message',
    title: 'New Message',
    message: `${isToCompany ? 'An applicant' : companyName} wrote to you about ${jobTitle}`,
    relatedEntityId: _id,
    relatedEntityType: 'Application',
    params: { jobTitle, ...(!isToCompany && { senderName: companyName }) }
  } as const
  const unknown = people.filter((id) => !known.has(id.toHexString()))
  await notifyAll(
    tx,
    unknown.map((userId) => ({ ...note, userId }))
  )
}

/** The conversation counts the message: of two at once one comes after the other. */
async function append(tx: Collections, actor: Actor, party: Party, text: string): Promise<MessageDocument> {
  const { application, side } = party
  const at = serverNow()
  // Written by whoever withdraws it as well: either sees the other.
  await tx.applications.updateOne({ _id: application._id }, { $set: { messagedAt: at } })
  const other = side === 'applicant' ? 'company' : 'applicant'
  const conversation = await tx.conversations.findOneAndUpdate(
    { _id: application._id },
    {
      $inc: { [`counts.${side}`]: 1 },
      $set: { lastMessageAt: at, companyId: companyIdOf(application) },
      $setOnInsert: { userId: application.userId, createdAt: at, [`counts.${other}`]: 0 }
    },
    { upsert: true, returnDocument: 'after' }
  )
  const counts = conversation?.counts ?? { applicant: 0, company: 0 }
  const message: MessageDocument = {
    ...{ _id: new ObjectId(), conversationId: application._id, seq: counts.applicant + counts.company, counts },
    ...{ side, authorId: new ObjectId(actor.id), text, createdAt: at }
  }
  await tx.messages.insertOne(message)
  return message
}

async function tellUpdate(tx: Collections, { application, side }: Party, message: MessageDocument): Promise<void> {
  const id = application._id.toHexString()
  const { applicant, company } = message.counts
  const counts = { applicant, company }
  const at = message.createdAt.toISOString()
  const data = { conversationId: id, applicationId: id, side, counts, lastMessageAt: at }
  const names = [topics.user(application.userId), topics.company(companyIdOf(application))]
  await recordEventOn(tx, names, 'conversation.updated', data)
}

/** Without the applicant's account nobody would read it. @returns the author's name */
async function nameOfAuthor(tx: Collections, actor: Actor, { application }: Party): Promise<string> {
  const names = await namesOf(tx, [application.userId, new ObjectId(actor.id)])
  if (!names.has(application.userId.toHexString())) throw failure('CONVERSATION_CLOSED')
  return names.get(actor.id) ?? ''
}

/**
 * Writes a message, with its events and notifications, all or nothing.
 * @throws APPLICATION_NOT_FOUND, NOT_YOURS, COMPANY_ROLE_FORBIDDEN, CONVERSATION_CLOSED, TOO_MANY_MESSAGES
 */
export function sendMessage(store: TransactionStore, actor: Actor, id: string, text: string): Promise<Message> {
  return store.transaction(
    async (tx) => {
      const party = await partyOf(tx, actor, id, 'write')
      const name = await nameOfAuthor(tx, actor, party)
      const document = await append(tx, actor, party, text)
      const { count, leftMs } = await countInStore(tx, `conversation:${document.conversationId}`, minuteMs)
      if (count > messagesPerMinuteMax) {
        throw failure('TOO_MANY_MESSAGES', { retryAfterSeconds: Math.ceil(leftMs / 1000) })
      }
      await notifyOthers(tx, party)
      const message = messageView(document, name)
      await recordEvent(tx, topics.conversation(document.conversationId), 'conversation.message', { message })
      await tellUpdate(tx, party, document)
      return message
    },
    { serializeBy: `conversation:${id.toLowerCase()}` }
  )
}

/** Erases what an applicant wrote: that it was written stays. */
export async function eraseMessages(tx: Collections, authorId: ObjectId): Promise<void> {
  const own = { authorId, side: 'applicant' as const, erasedAt: null as never }
  await tx.messages.updateMany(own, { $set: { text: '', erasedAt: serverNow() } })
}
