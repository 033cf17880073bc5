/** Mails about notifications: one at once, or the list of a day. */
import type { ObjectId } from 'mongodb'
import type { EventParams } from '../../../database/collections/mails.ts'
import type { NotificationDocument } from '../../../database/collections/notifications.ts'
import { type Language, type MailedKind, mailedKinds } from '../../../schemas/vocabulary.ts'
import type { LinkOrigins, Mail } from '../outbox.ts'
import { listHeaders, unsubscribeUrl } from '../unsubscribe-links.ts'
import { type Block, layOut, oneLine } from './layout.ts'
import { textsOf } from './texts.ts'

/** A digest lists so many, of a kind and in all; the others are counted. */
const ofKindMax = 20
const listedMax = 50

export type MailedEvent = Pick<NotificationDocument, 'relatedEntityId' | 'relatedEntityType'> & {
  kind: MailedKind
  params: EventParams
}

export interface MailContext {
  origins: LinkOrigins
  /** for the links that stop mails */
  token: string
}

type Content = Omit<Mail, 'to'>

/** Where the front end shows what a mail is about; without one only jobs can be read by a link. */
export function entityUrl(
  { frontendUrl, publicUrl }: LinkOrigins,
  type: NotificationDocument['relatedEntityType'],
  id: ObjectId | null
): string | null {
  const pages: Partial<Record<NonNullable<typeof type>, string>> = { Job: 'jobs', Application: 'applications' }
  const page = type && pages[type]
  if (frontendUrl === '') return page === 'jobs' && id ? `${publicUrl}/api/jobs/${id.toHexString()}` : null
  return page && id ? `${frontendUrl}/${page}/${id.toHexString()}` : frontendUrl
}

/** What has happened, in one line: nothing that people wrote can make it two. */
function lineOf(language: Language, { kind, params: { jobTitle, companyName, senderName } }: MailedEvent): string {
  const known = {
    ...(jobTitle !== undefined && { jobTitle: oneLine(jobTitle, 150) }),
    ...(companyName !== undefined && { companyName: oneLine(companyName, 100) }),
    ...(senderName !== undefined && { senderName: oneLine(senderName, 100) })
  }
  return textsOf(language).events[kind].line(known)
}

/** The mail about one notification. */
export function eventMail(language: Language, event: MailedEvent, { origins, token }: MailContext): Content {
  const { hello, open, stopKind } = textsOf(language)
  const { kind, relatedEntityType, relatedEntityId } = event
  const line = lineOf(language, event)
  const url = entityUrl(origins, relatedEntityType, relatedEntityId)
  const stop = ['kinds', kind]
  const blocks: Block[] = [
    ...[hello, `${line}.`],
    ...(url === null ? [] : [{ text: open, url }]),
    { text: stopKind, url: unsubscribeUrl(origins, token, ...stop) }
  ]
  return { ...layOut(language, line, blocks), kinds: [kind], headers: listHeaders(origins, token, ...stop) }
}

/** The mail about many, the latest first; at least one. `isMore`: there are more than these. */
export function eventDigest(
  language: Language,
  events: readonly MailedEvent[],
  isMore: boolean,
  { origins, token }: MailContext
): Content {
  const { hello, digest, events: texts, stopKind, stopAll } = textsOf(language)
  const kinds = mailedKinds.filter((kind) => events.some((event) => event.kind === kind))
  const sign = isMore ? '+' : ''
  let left = listedMax
  const blocks: Block[] = [hello, digest.intro]
  for (const kind of kinds) {
    const all = events.filter((event) => event.kind === kind)
    const shown = all.slice(0, Math.min(left, ofKindMax))
    left -= shown.length
    const items = shown.map((event) => {
      const { relatedEntityType, relatedEntityId } = event
      return { text: lineOf(language, event), url: entityUrl(origins, relatedEntityType, relatedEntityId) }
    })
    blocks.push({ heading: `${texts[kind].many}: ${all.length}${sign}` }, { items })
    if (all.length > shown.length) blocks.push(digest.more(`${all.length - shown.length}${sign}`))
    if (kinds.length > 1) blocks.push({ text: stopKind, url: unsubscribeUrl(origins, token, 'kinds', kind) })
  }
  const stop = ['kinds', kinds.join('.')]
  blocks.push({ text: kinds.length > 1 ? stopAll : stopKind, url: unsubscribeUrl(origins, token, ...stop) })
  const subject = digest.subject(`${events.length}${sign}`)
  return { ...layOut(language, subject, blocks), kinds, headers: listHeaders(origins, token, ...stop) }
}
