/** Schemas of conversations. */
import { type Static, Type } from 'typebox'
import { Id, nullable, oneOf, Timestamp } from './common.ts'
import { text } from './texts.ts'
import { conversationSides } from './vocabulary.ts'

export const messageLengthMax = 4000

const Side = oneOf(conversationSides, { description: 'who writes: the applicant, or a member of the company' })
const Counts = Type.Object(
  { applicant: Type.Integer({ minimum: 0 }), company: Type.Integer({ minimum: 0 }) },
  { description: 'messages that each side has written' }
)
const Seq = Type.Integer({ minimum: 1, description: 'place in the conversation: 1, 2, 3, without gaps' })

export const Message = Type.Object({
  _id: Id,
  conversationId: Id,
  seq: Seq,
  author: Type.Object({ _id: Id, side: Side, name: nullable(Type.String({ description: 'null: has left' })) }),
  text: Type.String({ description: "'' when it was erased", examples: ['When can you start?'] }),
  isErased: Type.Boolean({ description: 'its author has deleted the account' }),
  createdAt: Timestamp
})
export type Message = Static<typeof Message>

export const MessageBody = Type.Object({ text: text(1, messageLengthMax) })
export type MessageBody = Static<typeof MessageBody>

export const Conversation = Type.Object({
  _id: { ...Id, description: "the application's id" },
  applicationId: Id,
  jobId: Id,
  jobTitle: Type.String(),
  companyName: Type.String(),
  applicant: Type.Object({ _id: Id, name: nullable(Type.String({ description: 'null: the account is deleted' })) }),
  counts: Counts,
  unreadCount: Type.Integer({ minimum: 0, description: "messages of the other side after the reader's mark" }),
  readUpTo: Type.Integer({ minimum: 0, description: "`seq` of the reader's mark; 0: none" }),
  isOpen: Type.Boolean({ description: 'false: nobody can write any more, as the application was withdrawn' }),
  lastMessageAt: nullable(Timestamp)
})
export type Conversation = Static<typeof Conversation>

export const ReadMarkBody = Type.Object({ messageId: { ...Id, description: 'the last message that was read' } })
export const ReadMark = Type.Object({
  readUpTo: Type.Integer({ minimum: 1 }),
  unreadCount: Type.Integer({ minimum: 0 })
})
export type ReadMark = Static<typeof ReadMark>

/** What the events say. */
export const ConversationUpdate = Type.Object({
  conversationId: Id,
  applicationId: Id,
  side: Side,
  counts: Counts,
  lastMessageAt: Timestamp
})
export const ConversationRead = Type.Object({ conversationId: Id, side: Side, messageId: Id, seq: Seq })
