/**
 * A mail a day to each person with what their daily searches have matched until six o'clock (UTC). A run that is repeated finds
 * nothing left of those it has mailed.
 */
import type { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { SavedSearchDocument, SearchMatchDocument } from '../../database/collections/saved-searches.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { ClaimLost } from '../../scheduler/due-queue.ts'
import type { Task } from '../../scheduler/tasks.ts'
import { lastTimeOfDay } from '../../scheduler/time-of-day.ts'
import type { Mails } from '../mails/outbox.ts'
import { findMailable } from '../mails/preferences.ts'
import { languageOf } from '../mails/templates/texts.ts'
import { type DigestSection, digestMail } from './digest-mail.ts'
import { openOnes, type ShownJob } from './matches.ts'

const dailyAt = '06:00'
/** Of one person in one mail; of more, the latest. */
const matchesMax = 1000
const peopleAtOnce = 8

/** The person after another one of whom matches wait; null: none. */
async function nextPerson(store: Store, after: ObjectId | null): Promise<ObjectId | null> {
  const found = await store.searchMatches.findOne(
    { isPending: true, ...(after && { userId: { $gt: after } }) },
    { sort: { userId: 1 }, projection: { userId: 1 } }
  )
  return found?.userId ?? null
}

/** The matches by search, of jobs that are open, each with at least one. */
function sectionsOf(
  searches: readonly SavedSearchDocument[],
  matches: readonly SearchMatchDocument[],
  open: readonly ShownJob[]
): DigestSection[] {
  const ofSearch = new Map(searches.map(({ _id }) => [_id.toHexString(), new Set<string>()]))
  for (const { searchId, jobId } of matches) ofSearch.get(searchId.toHexString())?.add(jobId.toHexString())
  return searches.flatMap((search) => {
    const ids = ofSearch.get(search._id.toHexString())
    const jobs = open.filter(({ _id }) => ids?.has(_id.toHexString()))
    return jobs.length > 0 ? [{ search, jobs }] : []
  })
}

async function mailPerson(tx: Collections, userId: ObjectId, before: Date, mails: Mails): Promise<void> {
  const searches = await tx.savedSearches.find({ userId, alert: 'daily' }).sort({ slot: 1 }).toArray()
  if (searches.length === 0) return
  const waiting = {
    ...{ userId, searchId: { $in: searches.map(({ _id }) => _id) } },
    ...{ isPending: true as const, at: { $lt: before } }
  }
  const matches = await tx.searchMatches.find(waiting, { sort: { at: -1 }, limit: matchesMax }).toArray()
  if (matches.length === 0) return
  // Only where its owner has confirmed the address: what employers write must not be sent to anybody else.
  const user = await findMailable(tx, userId)
  if (!user) return
  const open = await openOnes(
    tx,
    matches.map(({ jobId }) => jobId)
  )
  const sections = sectionsOf(searches, matches, open)
  await tx.searchMatches.updateMany(waiting, { $unset: { isPending: true } })
  if (sections.length === 0) return
  const token = await mails.unsubscribeToken(tx, userId)
  await mails.queue(tx, userId, digestMail(languageOf(user), user.email, sections, { origins: mails.origins, token }))
  const told = sections.map(({ search }) => search._id)
  await tx.savedSearches.updateMany({ _id: { $in: told } }, { $set: { notifiedAt: serverNow() } })
}

async function mailDigests(store: Store, mails: Mails, signal: AbortSignal): Promise<void> {
  // What matches later waits for the next mail, also when a run comes late or again.
  const before = lastTimeOfDay(dailyAt)
  for (let last: ObjectId | null = null; ; ) {
    const people: ObjectId[] = []
    while (people.length < peopleAtOnce) {
      const person: ObjectId | null = await nextPerson(store, people.at(-1) ?? last)
      if (!person) break
      people.push(person)
    }
    if (signal.aborted) throw new ClaimLost()
    await Promise.all(people.map((userId) => store.transaction((tx) => mailPerson(tx, userId, before, mails))))
    mails.nudge()
    last = people.at(-1) ?? null
    if (people.length < peopleAtOnce) return
  }
}

export const digestTask = (mails: Mails): Task => ({
  name: 'mail-search-digests',
  schedule: { dailyAt },
  run: (store, { signal }) => mailDigests(store, mails, signal)
})
