/** The outbox of mails: each is stored in the transaction that causes it, and sent once that has committed. */
import { type Binary, ObjectId } from 'mongodb'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { MailDocument } from '../../database/collections/mails.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import type { MailedKind } from '../../schemas/vocabulary.ts'
import type { Sealer } from './sealer.ts'
import { oneLine } from './templates/layout.ts'
import { unsubscribeTokenOf } from './unsubscribe-tokens.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  /** the same, for mail programs that show HTML */
  html?: string
  /** also of the Message-ID; a mail that tells one notification has the notification's */
  id?: ObjectId
  /** which notifications it tells: none is sent to an address that is not confirmed, or when they are off by then */
  kinds?: MailedKind[]
  /** the one-time token of the link in it */
  link?: { id: Binary; expiresAt: Date }
  /** by name; stored encrypted, and left out by hosts of the former version */
  headers?: Record<string, string>
  traceId?: string
}

/** The configured origins that links in mails lead to. */
export interface LinkOrigins {
  /** a front end with its own pages for links; '' when there is none */
  frontendUrl: string
  /** this service's own pages */
  publicUrl: string
  hasPublicUrl: boolean
}

/** What causing a mail needs. */
export interface Mails {
  origins: LinkOrigins
  /** Stores a mail about a user's account, in the transaction `tx`: none when it aborts. */
  queue(tx: Collections, userId: ObjectId, mail: Mail): Promise<void>
  /** The token for the links in a mail by which this person stops such mails (unsubscribe-tokens.ts). */
  unsubscribeToken(tx: Collections, userId: ObjectId): Promise<string>
  /** The transaction has committed: send at once. Without this, the mail is found within seconds. */
  nudge(): void
}

/** A transaction that may queue mails. */
export async function mailingTransaction<T>(
  store: Store,
  mails: Mails,
  work: (tx: Collections) => Promise<T>
): Promise<T> {
  const result = await store.transaction(work)
  mails.nudge()
  return result
}

/** The same, for what a request with this trace causes: whoever sends such a mail logs it with the trace. */
export const tracedMails = (mails: Mails, traceId: string | null): Mails =>
  traceId === null ? mails : { ...mails, queue: (tx, userId, mail) => mails.queue(tx, userId, { ...mail, traceId }) }

/** How long a mail is tried: mail servers' own queues do it for 2 to 5 days, and a notice that is later than 2 helps nobody. */
export const tryMsMax = 48 * 3_600_000

/** What a text is bound to. */
export const boundTo = ({ _id, to }: Pick<MailDocument, '_id' | 'to'>): string => `${_id.toHexString()} ${to}`

/** The same for its headers: they cannot be taken for the text. */
export const headersBoundTo = (mail: Pick<MailDocument, '_id' | 'to'>): string => `${boundTo(mail)} headers`

/** The same for its HTML. */
export const htmlBoundTo = (mail: Pick<MailDocument, '_id' | 'to'>): string => `${boundTo(mail)} html`

/** Headers that begin no other one. */
const safe = (headers: Record<string, string>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, oneLine(value, 2000)])))

export function createMails(sealer: Sealer, origins: LinkOrigins, nudge: () => void): Mails {
  return {
    origins,
    nudge,
    unsubscribeToken: (tx, userId) => unsubscribeTokenOf(tx, userId, sealer),
    queue: async (tx, userId, { to, text, html, id: _id = new ObjectId(), kinds, link, headers, traceId, ...mail }) => {
      const now = serverNow()
      const subject = oneLine(mail.subject)
      const sendBy = new Date(Math.min(serverNowMs() + tryMsMax, link?.expiresAt.getTime() ?? Number.POSITIVE_INFINITY))
      await tx.mails.insertOne({
        ...{ _id, userId, to, subject, ...sealer.seal(text, boundTo({ _id, to })), linkId: link?.id ?? null },
        ...(html !== undefined && { sealedHtml: sealer.seal(html, htmlBoundTo({ _id, to })).sealed }),
        ...(headers && { sealedHeaders: sealer.seal(safe(headers), headersBoundTo({ _id, to })).sealed }),
        ...(kinds && { kinds }),
        ...(traceId !== undefined && { traceId }),
        ...{ createdAt: now, sendBy, dueAt: now, attempts: 0, claim: null, quarantinedAt: null }
      })
    }
  }
}
