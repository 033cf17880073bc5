/**
 * Notifications of new matches, at most one per search and hour: the first one tells at once, what comes within the hour is told
 * by one more when it is over. Every one of these transactions writes its saved search: of two at once one comes after the other.
 */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { SavedSearchDocument } from '../../database/collections/saved-searches.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { scheduleTask, type Task, type TaskRun } from '../../scheduler/tasks.ts'
import { type Note, notify } from '../notifications/notifications.ts'
import { forgetPending, openOnes, readPending, type ShownJob } from './matches.ts'

const tellTaskName = 'tell-search-matches'
export const tellEveryMs = 3_600_000
/** Of more, so many are counted. */
const toldMax = 1000
const namedMax = 2

type Search = Pick<SavedSearchDocument, '_id' | 'userId' | 'name'>

/** From when on the next notification may be sent. */
const nextTellingAt = ({ notifiedAt }: Pick<SavedSearchDocument, 'notifiedAt'>): Date =>
  new Date((notifiedAt?.getTime() ?? 0) + tellEveryMs)

export const mayTell = (search: Pick<SavedSearchDocument, 'notifiedAt'>, now = serverNow()): boolean =>
  nextTellingAt(search) <= now

/** Has the matches that wait told when the hour is over. @returns that time, which is the search's `tellAt` from now on */
export async function scheduleTelling(
  tx: Collections,
  search: Pick<SavedSearchDocument, '_id' | 'notifiedAt'>
): Promise<Date> {
  const now = serverNow()
  const dueAt = mayTell(search, now) ? now : nextTellingAt(search)
  const key = search._id.toHexString()
  await scheduleTask(tx, { name: tellTaskName, key, dueAt, data: { searchId: key } })
  return dueAt
}

function listed(titles: readonly string[]): string {
  const others = titles.length - namedMax
  return others > 0 ? `${titles.slice(0, namedMax).join(', ')} and ${others} more` : titles.join(' and ')
}

/** The notification of these jobs, the latest first; at least one. */
export function noteOf({ _id, userId, name }: Search, jobs: readonly ShownJob[]): Note {
  const [first] = jobs
  const count = jobs.length < toldMax ? String(jobs.length) : `${toldMax} or more`
  const about =
    first && jobs.length === 1
      ? {
          title: `New match for “${name}”`,
          message: `${first.title} at ${first.companyName}`,
          relatedEntityId: first._id,
          relatedEntityType: 'Job' as const
        }
      : {
          title: `${count} new matches for “${name}”`,
          message: listed(jobs.map(({ title }) => title)),
          relatedEntityId: _id,
          relatedEntityType: 'SavedSearch' as const
        }
  return { userId, type: 'search_alert', ...about }
}

async function tellPending(store: Store, searchId: ObjectId, complete: TaskRun['complete']): Promise<void> {
  await store.transaction(async (tx) => {
    const search = await tx.savedSearches.findOne({ _id: searchId, alert: 'instant' })
    // Deleted, or told in another way by now.
    if (!search) return complete(tx)
    if (!mayTell(search)) {
      await scheduleTelling(tx, search)
      return
    }
    const pending = await readPending(tx, search, toldMax)
    const jobs = await openOnes(
      tx,
      pending.map(({ jobId }) => jobId)
    )
    await forgetPending(tx, search)
    const $set = { tellAt: null, ...(jobs.length > 0 && { notifiedAt: serverNow() }) }
    await tx.savedSearches.updateOne({ _id: searchId }, { $set })
    if (jobs.length > 0) await notify(tx, noteOf(search, jobs))
    await complete(tx)
  })
}

export const tellTask: Task = {
  name: tellTaskName,
  schedule: null,
  run: (store, { data, complete }) => tellPending(store, new ObjectId(String(data.searchId)), complete)
}
