/** What becomes of a stored mail that is due: sent, tried again later, given up, or dropped because its link is dead or it is no longer wanted. */
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { MailDocument } from '../../database/collections/mails.ts'
import type { Store } from '../../database/store.ts'
import { type Backoff, backoffMs, type Outcome } from '../../scheduler/due-queue.ts'
import { boundTo, headersBoundTo, htmlBoundTo } from './outbox.ts'
import { findMailable, settingOf } from './preferences.ts'
import type { Sealer } from './sealer.ts'

/** A mail as a transport sends it. `id` is the same however often that happens. */
export interface Letter {
  id: string
  to: string
  subject: string
  text: string
  html?: string
  date: Date
  /** beyond those that every mail has */
  headers?: Record<string, string>
}

/** Why a mail was not sent. Its message and fields are logged and stored: nothing of the mail or of SMTP_URL. */
export class SendError extends Error {
  /** whether another attempt is of no use */
  readonly isPermanent: boolean
  constructor(reason: string, isPermanent: boolean) {
    super(reason)
    this.isPermanent = isPermanent
  }
}

/** Ten seconds to six hours: a link to reset a password lives for ten minutes, which are worth several attempts. */
export const mailRetry: Backoff = { firstMs: 10_000, factor: 4, msMax: 6 * 3_600_000 }

/** Characters that would turn one address into several, or start another header line. */
const notOneAddress = /[\s\p{Cc}<>(),;:"\\]/u

/** What to do after an attempt failed: again within the mail's time, else quarantine. */
export function afterFailure(
  { attempts, sendBy }: Pick<MailDocument, 'attempts' | 'sendBy'>,
  { message: error, isPermanent }: SendError,
  nowMs: number,
  random?: number
): Outcome {
  const inMs = backoffMs(attempts, mailRetry, random)
  if (!isPermanent && nowMs + inMs < sendBy.getTime()) return { is: 'again', inMs, set: { error } }
  return { is: 'parked', set: { error, quarantinedAt: new Date(nowMs) } }
}

/** Whether the link in a mail can still be used; true without one. */
async function isLinkLive(store: Store, linkId: MailDocument['linkId']): Promise<boolean> {
  if (linkId === null) return true
  const exact = { readPreference: 'primary', readConcern: { level: 'majority' }, maxTimeMS: 5000 } as const
  const isLive = { _id: linkId, expiresAt: { $gt: serverNow() } }
  return (await store.oneTimeTokens.findOne(isLive, { ...exact, projection: { _id: 1 } })) !== null
}

/** Whether what a mail tells is still wanted at its address. */
async function isWanted(store: Store, { userId, to, kinds }: MailDocument): Promise<boolean> {
  if (!kinds) return true
  const user = await findMailable(store, userId)
  return user?.email === to && kinds.some((kind) => settingOf(user, kind) !== 'off')
}

/** @throws when the key is unknown, or anything was changed */
function letterOf(mail: MailDocument, sealer: Sealer): Letter {
  const { _id, to, subject, createdAt: date, sealedBy, sealedHeaders, sealedHtml } = mail
  const headers = sealedHeaders && sealer.open({ sealed: sealedHeaders, sealedBy }, headersBoundTo(mail))
  const html = sealedHtml && sealer.open({ sealed: sealedHtml, sealedBy }, htmlBoundTo(mail))
  const text = sealer.open(mail, boundTo(mail))
  const letter = { id: _id.toHexString(), to, subject, text, ...(html !== undefined && { html }), date }
  return headers === undefined ? letter : { ...letter, headers: JSON.parse(headers) as Record<string, string> }
}

export interface DeliveryOptions {
  store: Store
  sealer: Sealer
  /**
   * Resolves with what to log of it.
   * @throws SendError
   */
  send(letter: Letter, signal: AbortSignal): Promise<object>
  onSent(mail: MailDocument, details: object): void
  onDropped(mail: MailDocument): void
  onFailed(mail: MailDocument, error: SendError, isGivenUp: boolean): void
}

/** Delivers mails, at least once each; of a mail that is sent twice both have the same `id`. */
export function createDelivery({ store, sealer, send, onSent, onDropped, onFailed }: DeliveryOptions) {
  return async (mail: MailDocument, signal: AbortSignal): Promise<Outcome> => {
    const { to, sendBy, linkId } = mail
    if (sendBy <= serverNow() || !(await isLinkLive(store, linkId)) || !(await isWanted(store, mail))) {
      onDropped(mail)
      return { is: 'done' }
    }
    try {
      if (notOneAddress.test(to)) throw new SendError('a mail must have exactly one recipient', true)
      onSent(mail, await send(letterOf(mail, sealer), signal))
      return { is: 'done' }
    } catch (error) {
      const failure = error instanceof SendError ? error : new SendError((error as Error).name, false)
      const outcome = afterFailure(mail, failure, serverNowMs())
      onFailed(mail, failure, outcome.is === 'parked')
      return outcome
    }
  }
}
