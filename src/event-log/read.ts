/** Reads the log's head, a range of it and pages of single topics, all as of one instant. */
import type { AggregateOptions, AggregationCursor, ClientSession, Document } from 'mongodb'
import type { LogDocument, LogHeadDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import { createSlices } from '../util/time-slices.ts'
import { addMissingKey, isKeyed, type LogIdentity } from './log-identity.ts'

/** What to read: a range for topics already delivered up to `after`, and pages of single topics for clients that resume. */
export interface LogQuestion {
  range: { after: number; topics: string[] } | null
  pages: { topic: string; after: number }[]
}

/** A topic's entries in position order, complete up to (and including) `upTo`. */
export interface Page {
  entries: LogDocument[]
  upTo: number
}

/** The log at one instant. */
export interface LogAnswer {
  head: Pick<LogHeadDocument, 'position' | 'floor'> & LogIdentity
  /** of the range: in position order, complete up to `entriesTo` */
  entries: LogDocument[]
  /** null: no range was requested */
  entriesTo: number | null
  /** one for each page requested, in that order; the last ones are missing when the result became too large */
  pages: Page[]
}

/** An entry as read: with the page it belongs to, and that page's bytes up to and including it. */
type PagedEntry = LogDocument & { page: number; bytes: number }

interface QueryResult {
  entries: PagedEntry[]
  /** it became too large: there are more */
  isCut: boolean
}

interface Budget {
  entriesMax: number
  bytesMax: number
}

const rangeBudget: Budget = { entriesMax: 1000, bytesMax: 1024 * 1024 }
/** A range spans at most this many positions, however few of them match. */
const spanMax = 100_000
/** With more topics than this, filtering by name would cost the server more than dropping entries costs the worker. */
const topicsMax = 2000
/** Shared equally by all pages of one read: a single resume gets it all. */
export const pagesBudget: Budget = { entriesMax: 250, bytesMax: 128 * 1024 }
const pageBudgetMin: Budget = { entriesMax: 25, bytesMax: 16 * 1024 }
/** A page has at least one entry, however large: this bounds the whole result. */
const resultBytesMax = 4 * 1024 * 1024
/** The whole result in one batch; the server itself ends a batch at 16 MB. */
const batchMax = 5000
/** Shorter than usual: reading the log leaves most of each turn of the event loop to other work. */
const sliceMsMax = 2
const timeoutMs = 5000

/**
 * Reads head, range and pages as of one instant (snapshot, majority, primary), so the floor belongs to the entries:
 * what retention deletes concurrently is either still read, or below the floor.
 * @returns null when there is no log yet, or when its head had no key and has just got one
 */
export async function readLog(store: Store, question: LogQuestion): Promise<LogAnswer | null> {
  const session = store.client.startSession({ snapshot: true })
  try {
    return await readAt(store, session, question)
  } finally {
    await session.endSession()
  }
}

async function readAt(store: Store, session: ClientSession, { range, pages }: LogQuestion): Promise<LogAnswer | null> {
  const options = { session, maxTimeMS: timeoutMs, readPreference: 'primary' as const }
  const head = await store.logHead.findOne({ _id: 'head' }, options)
  if (!head) return null
  if (!isKeyed(head)) {
    await addMissingKey(store)
    return null
  }
  const read = (pipeline: Document[], more: AggregateOptions = {}): Promise<QueryResult> =>
    collect(store.log.aggregate<PagedEntry>(pipeline, { ...options, batchSize: batchMax, ...more }))

  const end = range && Math.min(head.position, range.after + spanMax)
  let entries: LogDocument[] = []
  let entriesTo = end
  if (range && end !== null && range.after < end) {
    const topic = range.topics.length > topicsMax ? {} : { topic: { $in: range.topics } }
    const match = { _id: { $gt: range.after, $lte: end }, ...topic }
    const result = await read(pageStages(match, { _id: 1 }, rangeBudget, 0), { hint: { _id: 1 } })
    const [page] = pagesOf(1, result, rangeBudget, end)
    entries = page?.entries ?? []
    entriesTo = page?.upTo ?? range.after
  }
  const budget = budgetOf(pages.length)
  const result = pages.length > 0 ? await read(pagesPipeline(pages, budget)) : { entries: [], isCut: false }
  return { head, entries, entriesTo, pages: pagesOf(pages.length, result, budget, head.position) }
}

/** Collects the cursor's entries, in slices, until the result has become too large. */
async function collect(cursor: AggregationCursor<PagedEntry>): Promise<QueryResult> {
  const slices = createSlices(sliceMsMax)
  const entries: PagedEntry[] = []
  let bytes = 0
  let before: PagedEntry | null = null
  for await (const entry of cursor) {
    // `entry.bytes` restarts with each page.
    bytes += entry.bytes - (before?.page === entry.page ? before.bytes : 0)
    before = entry
    entries.push(entry)
    if (bytes >= resultBytesMax) return { entries, isCut: true }
    if (slices.isOver()) await slices.next()
  }
  return { entries, isCut: false }
}

const budgetOf = (count: number): Budget => ({
  entriesMax: Math.max(pageBudgetMin.entriesMax, Math.floor(pagesBudget.entriesMax / count)),
  bytesMax: Math.max(pageBudgetMin.bytesMax, Math.floor(pagesBudget.bytesMax / count))
})

/** One page: ends with the entry that fills one of its budgets. */
const pageStages = (match: Document, sort: Document, { entriesMax, bytesMax }: Budget, page: number): Document[] => [
  { $match: match },
  { $sort: sort },
  { $limit: entriesMax },
  {
    $setWindowFields: {
      sortBy: { _id: 1 },
      output: { bytes: { $sum: { $bsonSize: '$$ROOT' }, window: { documents: ['unbounded', 'current'] } } }
    }
  },
  { $match: { $expr: { $lt: [{ $subtract: ['$bytes', { $bsonSize: '$$ROOT' }] }, bytesMax] } } },
  { $set: { page } }
]

/**
 * All pages in one query, each with a limit of its own. Sorted by topic and position, although the topic is fixed: only
 * the index of topic and position has this order, so a page never scans the entries of other topics.
 */
const pagesPipeline = (pages: LogQuestion['pages'], budget: Budget): Document[] =>
  pages.flatMap(({ topic, after }, index) => {
    const stages = pageStages({ topic, _id: { $gt: after } }, { topic: -1, _id: 1 }, budget, index)
    return index === 0 ? stages : [{ $unionWith: { coll: 'log', pipeline: stages } }]
  })

function pagesOf(
  count: number,
  { entries: read, isCut }: QueryResult,
  { entriesMax, bytesMax }: Budget,
  end: number
): Page[] {
  const last = read.at(-1)
  const pages = Array.from({ length: isCut && last ? last.page + 1 : count }, (): PagedEntry[] => [])
  for (const entry of read) pages[entry.page]?.push(entry)
  return pages.map((entries) => {
    const final = entries.at(-1)
    const isFull = final && (entries.length >= entriesMax || final.bytes >= bytesMax || (isCut && final === last))
    return { entries, upTo: isFull ? final._id : end }
  })
}
