import type { ClientSession } from 'mongodb'
import type { HeadDocument, LogDocument } from '../domain/documents.ts'
import type { Store } from '../domain/store.ts'

/** What to read: a range for topics already delivered up to `after`, and what single joining sockets have missed. */
export interface LogQuestion {
  range: { after: number; topics: string[] } | null
  missed: { topic: string; after: number }[]
}

/** The log at one instant. Both lists are in position order and complete up to (and including) their `…To`. */
export interface LogAnswer {
  head: Pick<HeadDocument, 'logId' | 'position' | 'floor'>
  entries: LogDocument[]
  /** null: no range was asked for, so nothing is known about it */
  entriesTo: number | null
  missed: LogDocument[]
  missedTo: number
}

export const pageMax = 1000
/** With more topics than this the server would spend longer on comparing names than we on dropping entries. */
const topicsMax = 2000
const timeoutMs = 5000

/**
 * Reads head and entries as of one instant (snapshot, majority, primary), so the floor belongs to the entries: what a
 * concurrent retention removes is still seen, or the floor says so.
 * @returns null when there is no log yet
 */
export async function readLog(store: Store, question: LogQuestion): Promise<LogAnswer | null> {
  const session = store.client.startSession({ snapshot: true })
  try {
    return await readAt(store, session, question)
  } finally {
    await session.endSession()
  }
}

async function readAt(store: Store, session: ClientSession, { range, missed }: LogQuestion): Promise<LogAnswer | null> {
  const options = { session, maxTimeMS: timeoutMs, readPreference: 'primary' as const }
  const head = await store.heads.findOne({ _id: 'head' }, options)
  if (!head) return null
  const page = { ...options, sort: { _id: 1 as const }, limit: pageMax, batchSize: pageMax }
  const complete = (entries: LogDocument[]): number =>
    entries.length < pageMax ? head.position : (entries.at(-1)?._id ?? head.position)

  let entries: LogDocument[] = []
  if (range && range.after < head.position) {
    const topics = range.topics.length > topicsMax ? {} : { topic: { $in: range.topics } }
    entries = await store.log.find({ _id: { $gt: range.after }, ...topics }, { ...page, hint: { _id: 1 } }).toArray()
  }
  let missedEntries: LogDocument[] = []
  const lacking = missed.filter(({ after }) => after < head.position)
  if (lacking.length > 0) {
    const $or = lacking.map(({ topic, after }) => ({ topic, _id: { $gt: after } }))
    missedEntries = await store.log.find({ $or }, page).toArray()
  }
  return {
    head,
    entries,
    entriesTo: range && complete(entries),
    missed: missedEntries,
    missedTo: complete(missedEntries)
  }
}
