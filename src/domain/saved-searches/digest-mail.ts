/** The mail a day with the new matches of a person's saved searches, and the links in it. */
import type { SavedSearchDocument } from '../../database/collections/saved-searches.ts'
import type { LinkOrigins, Mail } from '../mails/outbox.ts'
import type { ShownJob } from './matches.ts'

/** What a mail lists of one search, and in all. */
const jobsOfSearchMax = 10
const jobsMax = 50

export interface DigestSection {
  search: Pick<SavedSearchDocument, '_id' | 'name'>
  /** the latest first */
  jobs: readonly ShownJob[]
}

/** A page of the front end where there is one. */
const jobUrl = ({ frontendUrl, publicUrl }: LinkOrigins, { _id }: ShownJob): string =>
  `${frontendUrl === '' ? `${publicUrl}/api` : frontendUrl}/jobs/${_id.toHexString()}`

/** This service's own page where its URL is known: a front end has none unless it says so. */
export function unsubscribeUrl(
  { frontendUrl, publicUrl, hasPublicUrl }: LinkOrigins,
  token: string,
  search?: DigestSection['search']
): string {
  const base = frontendUrl === '' || hasPublicUrl ? `${publicUrl}/api/unsubscribe` : `${frontendUrl}/unsubscribe`
  return [base, token, ...(search ? [search._id.toHexString()] : [])].join('/')
}

/** One click in a mail program (RFC 8058), which only https permits and only this service answers. */
function oneClickHeaders(origins: LinkOrigins, token: string): Record<string, string> | undefined {
  if (!origins.publicUrl.startsWith('https://')) return undefined
  return {
    'List-Unsubscribe': `<${unsubscribeUrl({ ...origins, hasPublicUrl: true }, token)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
  }
}

function sectionText({ search, jobs }: DigestSection, shownMax: number, origins: LinkOrigins, token: string): string {
  const shown = jobs.slice(0, shownMax)
  const lines = shown.map((job) => `- ${job.title}, ${job.companyName}, ${job.location}\n  ${jobUrl(origins, job)}`)
  const others = jobs.length - shown.length
  return [
    `${search.name}: ${jobs.length} new`,
    ...lines,
    ...(others > 0 ? [`and ${others} more`] : []),
    `No more mails about this search: ${unsubscribeUrl(origins, token, search)}`
  ].join('\n\n')
}

/** @param sections each with at least one job */
export function digestMail(
  to: string,
  sections: readonly DigestSection[],
  { origins, token }: { origins: LinkOrigins; token: string }
): Mail {
  const count = new Set(sections.flatMap(({ jobs }) => jobs.map(({ _id }) => _id.toHexString()))).size
  let left = jobsMax
  const texts = sections.map((section) => {
    const shownMax = Math.min(left, jobsOfSearchMax)
    left -= Math.min(shownMax, section.jobs.length)
    return sectionText(section, shownMax, origins, token)
  })
  const text = [
    'Hello,',
    'New matches of your saved searches:',
    ...texts,
    `No more of these mails: ${unsubscribeUrl(origins, token)}`,
    'SkillMatch\n'
  ].join('\n\n')
  const headers = oneClickHeaders(origins, token)
  const subject = count === 1 ? '1 new job for your saved searches' : `${count} new jobs for your saved searches`
  return { to, subject, text, ...(headers && { headers }) }
}
