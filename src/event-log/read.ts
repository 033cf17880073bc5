import type { AggregateOptions, AggregationCursor, ClientSession, Document } from 'mongodb'
import type { LogDocument, LogHeadDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import { createSlices } from '../util/time-slices.ts'
import { addMissingKey, isKeyed, type LogIdentity } from './log-identity.ts'

/** What to read: a range for topics already delivered up to `after`, and pages of single topics for who resumes. */
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
  /** null: no range was asked for, so nothing is known about it */
  entriesTo: number | null
  /** one for each page asked for, in that order; those at the end are missing when the answer had become too big */
  pages: Page[]
}

/** What a reading shows besides the entry: which page it is of, and the page's bytes up to and including it. */
type Shown = LogDocument & { page: number; bytes: number }

interface Reading {
  shown: Shown[]
  /** there was more */
  isCut: boolean
}

interface Budget {
  entriesMax: number
  bytesMax: number
}

const rangeBudget: Budget = { entriesMax: 1000, bytesMax: 1024 * 1024 }
/** A reading looks at no more positions than this, however few of them are asked for. */
const spanMax = 100_000
/** With more topics than this the server would spend longer on comparing names than we on dropping entries. */
const topicsMax = 2000
/** What all pages of one reading share: alone a resume goes fast, in company each gets as much as the others. */
export const pagesBudget: Budget = { entriesMax: 250, bytesMax: 128 * 1024 }
const pageBudgetMin: Budget = { entriesMax: 25, bytesMax: 16 * 1024 }
/** A page has at least one entry, however big: a reading of giants ends here. */
const answerBytesMax = 4 * 1024 * 1024
/** A whole answer in one batch: the server ends a batch at 16 MB by itself. */
const batchMax = 5000
/** What is read leaves most of each turn to others. */
const sliceMsMax = 2
const timeoutMs = 5000

/**
 * Reads head, range and pages as of one instant (snapshot, majority, primary), so the floor belongs to the entries:
 * what a concurrent retention removes is still seen, or the floor says so.
 * @returns null when there is no log yet, or only just with a key
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
  const read = (pipeline: Document[], more: AggregateOptions = {}): Promise<Reading> =>
    take(store.log.aggregate<Shown>(pipeline, { ...options, batchSize: batchMax, ...more }))

  const end = range && Math.min(head.position, range.after + spanMax)
  let entries: LogDocument[] = []
  let entriesTo = end
  if (range && end !== null && range.after < end) {
    const topic = range.topics.length > topicsMax ? {} : { topic: { $in: range.topics } }
    const match = { _id: { $gt: range.after, $lte: end }, ...topic }
    const reading = await read(pageStages(match, { _id: 1 }, rangeBudget, 0), { hint: { _id: 1 } })
    const [page] = pagesOf(1, reading, rangeBudget, end)
    entries = page?.entries ?? []
    entriesTo = page?.upTo ?? range.after
  }
  const budget = budgetOf(pages.length)
  const reading = pages.length > 0 ? await read(pagesPipeline(pages, budget)) : { shown: [], isCut: false }
  return { head, entries, entriesTo, pages: pagesOf(pages.length, reading, budget, head.position) }
}

/** Takes what the cursor shows, in slices, until the answer has become too big. */
async function take(cursor: AggregationCursor<Shown>): Promise<Reading> {
  const slices = createSlices(sliceMsMax)
  const shown: Shown[] = []
  let bytes = 0
  let before: Shown | null = null
  for await (const entry of cursor) {
    // `bytes` begins anew with each page.
    bytes += entry.bytes - (before?.page === entry.page ? before.bytes : 0)
    before = entry
    shown.push(entry)
    if (bytes >= answerBytesMax) return { shown, isCut: true }
    if (slices.isOver()) await slices.next()
  }
  return { shown, isCut: false }
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
 * All pages in one question, each with a limit of its own. Sorted by topic and position, although the topic is given:
 * no index but that of topic and position gives this order, so a page never scans the entries of other topics.
 */
const pagesPipeline = (pages: LogQuestion['pages'], budget: Budget): Document[] =>
  pages.flatMap(({ topic, after }, index) => {
    const stages = pageStages({ topic, _id: { $gt: after } }, { topic: -1, _id: 1 }, budget, index)
    return index === 0 ? stages : [{ $unionWith: { coll: 'log', pipeline: stages } }]
  })

function pagesOf(count: number, { shown, isCut }: Reading, { entriesMax, bytesMax }: Budget, end: number): Page[] {
  const last = shown.at(-1)
  const pages = Array.from({ length: isCut && last ? last.page + 1 : count }, (): Shown[] => [])
  for (const entry of shown) pages[entry.page]?.push(entry)
  return pages.map((entries) => {
    const final = entries.at(-1)
    const isFull = final && (entries.length >= entriesMax || final.bytes >= bytesMax || (isCut && final === last))
    return { entries, upTo: isFull ? final._id : end }
  })
}
