/** Notifications that are to be mailed, mails that wait to be sent, those in quarantine, and the tokens by which people stop mails. */
import type { Binary, ObjectId } from 'mongodb'
import type { MailedKind } from '../../schemas/vocabulary.ts'
import { collection, day } from './entry.ts'

export interface MailDocument {
  /** also in the Message-ID, so that a mail that is sent twice is recognised */
  _id: ObjectId
  /** whose account it is about */
  userId: ObjectId
  to: string
  subject: string
  /** the text, encrypted: it may contain a link that is as good as a password */
  sealed: Binary
  /** names the key it is encrypted with */
  sealedBy: string
  /** the same as HTML, encrypted with the same key; a host that does not know it sends the text alone */
  sealedHtml?: Binary
  /** which notifications it tells: it is dropped when they are no longer wanted */
  kinds?: MailedKind[]
  /** further headers as JSON, encrypted with the same key: they contain a link */
  sealedHeaders?: Binary
  /** the one-time token of the link in it: a mail whose link is dead is not sent */
  linkId: Binary | null
  /** the caller's trace of the request that caused it (W3C Trace Context) */
  traceId?: string
  createdAt: Date
  /** not sent after this */
  sendBy: Date
  /** see DueDocument; null in quarantine */
  dueAt: Date | null
  attempts: number
  claim: string | null
  /** why the last attempt failed */
  error?: string
  quarantinedAt: Date | null
}

/** A notification that is to be mailed. Its id is the notification's, and a mail about it alone has the same. */
export interface EventMailDocument {
  _id: ObjectId
  userId: ObjectId
  kind: MailedKind
  /** what the text is made of; written by people */
  params: EventParams
  createdAt: Date
  /** see DueDocument; null: it waits for the digest */
  dueAt: Date | null
  attempts: number
  claim: string | null
  /** since when it waits for the digest */
  digestAt?: Date
}

/** What the text of a mail about a notification may name. */
export interface EventParams {
  jobTitle?: string
  companyName?: string
  /** who has written */
  senderName?: string
}

/** How long one is kept that no host works on. */
const eventMailDays = 7

export const eventMails = collection<EventMailDocument>({
  indexes: [
    { key: { dueAt: 1 } },
    { key: { digestAt: 1 }, partialFilterExpression: { digestAt: { $type: 'date' } } },
    { key: { userId: 1, digestAt: 1 } },
    { key: { createdAt: 1 }, expireAfterSeconds: eventMailDays * day }
  ],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'there is nobody to tell any more' }
})

/** The token of a person in the links that stop mails: valid for years, and more often than once. */
export interface UnsubscribeTokenDocument {
  /** its SHA-256 */
  _id: Binary
  userId: ObjectId
  /** the token, encrypted, for the next mail */
  sealed: Binary
  sealedBy: string
  expiresAt: Date
}

/** How long a mail in quarantine is kept, from when it could last be sent. */
const quarantineDays = 14

export const mails = collection<MailDocument>({
  indexes: [
    { key: { dueAt: 1 } },
    { key: { sendBy: 1 }, expireAfterSeconds: quarantineDays * day },
    { key: { userId: 1 } },
    { key: { quarantinedAt: -1 }, partialFilterExpression: { quarantinedAt: { $type: 'date' } } }
  ],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'there is nobody to tell any more' }
})

export const unsubscribeTokens = collection<UnsubscribeTokenDocument>({
  indexes: [{ key: { userId: 1 } }, { key: { expiresAt: 1 }, expireAfterSeconds: 0 }],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'there is nobody to mail any more' }
})
