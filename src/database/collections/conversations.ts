/** Conversations about applications: their state, messages and read marks. */
import type { ObjectId } from 'mongodb'
import type { ConversationSide } from '../../schemas/vocabulary.ts'
import { collection } from './entry.ts'

/** How many messages each side has written. */
export type MessageCounts = Record<ConversationSide, number>

/** Stored with the first message. */
export interface ConversationDocument {
  /** the application's: so there is one for each */
  _id: ObjectId
  /** the applicant */
  userId: ObjectId
  /** as of the latest message; who may read is decided by the application */
  companyId: ObjectId
  counts: MessageCounts
  lastMessageAt: Date
  createdAt: Date
}

export const conversations = collection<ConversationDocument>({
  indexes: [{ key: { userId: 1, lastMessageAt: -1, _id: -1 } }, { key: { companyId: 1, lastMessageAt: -1, _id: -1 } }],
  personalData: { onDeletion: 'keep', because: 'it says that there were messages, as the application says of itself' }
})

export interface MessageDocument {
  _id: ObjectId
  conversationId: ObjectId
  /** from 1, without gaps: the sum of `counts` */
  seq: number
  /** up to this message, itself included */
  counts: MessageCounts
  side: ConversationSide
  authorId: ObjectId
  /** '' when it was erased */
  text: string
  erasedAt?: Date
  createdAt: Date
}

export const messages = collection<MessageDocument>({
  name: 'conversationMessages',
  indexes: [{ key: { conversationId: 1, seq: -1, _id: -1 } }, { key: { authorId: 1, side: 1 } }],
  personalData: {
    onDeletion: 'handled',
    because: "an applicant's are erased; a company's are its record of what it said"
  }
})

/** How far a person has read. */
export interface ReadMarkDocument {
  _id: ObjectId
  userId: ObjectId
  conversationId: ObjectId
  seq: number
  /** messages of the other side up to there */
  seen: number
}

export const readMarks = collection<ReadMarkDocument>({
  name: 'conversationReadMarks',
  indexes: [{ key: { userId: 1, conversationId: 1 }, unique: true }],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'nobody else sees them' }
})
