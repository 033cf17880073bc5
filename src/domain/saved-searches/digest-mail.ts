/** The mail a day with the new matches of a person's saved searches. */
import type { SavedSearchDocument } from '../../database/collections/saved-searches.ts'
import type { Language } from '../../schemas/vocabulary.ts'
import type { Mail } from '../mails/outbox.ts'
import { entityUrl, type MailContext } from '../mails/templates/events.ts'
import { type Block, layOut, oneLine } from '../mails/templates/layout.ts'
import { textsOf } from '../mails/templates/texts.ts'
import { listHeaders, unsubscribeUrl } from '../mails/unsubscribe-links.ts'
import type { ShownJob } from './matches.ts'

/** What a mail lists of one search, and in all. */
const jobsOfSearchMax = 10
const jobsMax = 50

export interface DigestSection {
  search: Pick<SavedSearchDocument, '_id' | 'name'>
  /** the latest first */
  jobs: readonly ShownJob[]
}

function sectionBlocks(
  language: Language,
  { search, jobs }: DigestSection,
  shownMax: number,
  { origins, token }: MailContext
): Block[] {
  const { searches } = textsOf(language)
  const items = jobs.slice(0, shownMax).map(({ _id, title, companyName, location }) => ({
    text: [title, companyName, location].map((part) => oneLine(part)).join(', '),
    url: entityUrl(origins, 'Job', _id)
  }))
  const others = jobs.length - items.length
  return [
    { heading: searches.section(oneLine(search.name), jobs.length) },
    ...(items.length > 0 ? [{ items }] : []),
    ...(others > 0 ? [searches.more(others)] : []),
    { text: searches.stopOne, url: unsubscribeUrl(origins, token, search._id.toHexString()) }
  ]
}

/** @param sections each with at least one job */
export function digestMail(
  language: Language,
  to: string,
  sections: readonly DigestSection[],
  context: MailContext
): Mail {
  const { origins, token } = context
  const { hello, searches, stopAll } = textsOf(language)
  const count = new Set(sections.flatMap(({ jobs }) => jobs.map(({ _id }) => _id.toHexString()))).size
  let left = jobsMax
  const listed = sections.flatMap((section) => {
    const shownMax = Math.min(left, jobsOfSearchMax)
    left -= Math.min(shownMax, section.jobs.length)
    return sectionBlocks(language, section, shownMax, context)
  })
  const stop = { text: stopAll, url: unsubscribeUrl(origins, token) }
  const content = layOut(language, searches.subject(count), [hello, searches.intro, ...listed, stop])
  return { to, ...content, headers: listHeaders(origins, token) }
}
