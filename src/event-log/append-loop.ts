import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientSession, ResumeToken } from 'mongodb'
import type { LogHeadDocument, OutboxDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import { appendBatch, LeadershipLost } from './append.ts'
import { createLastPositions } from './last-positions.ts'
import { checkRow, quarantine } from './outbox-rows.ts'
import { type Change, type OutboxStream, openOutboxStream, readAnything } from './outbox-stream.ts'
import type { Publisher } from './publisher.ts'

/** One transaction holds at most so much (or one row). */
const batchMax = 500
const batchBytesMax = 4 * 1024 * 1024
/** So much is read ahead of what is being committed. */
const queueMax = 4 * batchMax
const queueBytesMax = 4 * batchBytesMax
/** While nothing happens the resume token is stored this often, so that it does not age out of the oplog. */
const idleTokenMs = 10_000

export interface Term {
  store: Store
  session: ClientSession
  head: LogHeadDocument
  publisher: Publisher
  faults: Faults
  /** ends the term after the batch in hand */
  signal: AbortSignal
}

/** A row that may enter the log. */
interface Waiting {
  row: OutboxDocument
  bytes: number
  resumeToken: ResumeToken | null
}

/** Makes these part of the log, and has them published. */
type Commit = (waiting: Waiting[], resumeToken: ResumeToken | null) => Promise<void>

/**
 * Moves rows from the outbox into the log until the signal or an error ends it.
 *
 * With a usable token the change stream alone is followed: it shows every row once, in commit order. Only without one
 * (the first start, or history lost) are the waiting rows swept, in `_id` order, after the stream was opened: a sweep
 * beside a usable token would put rows the stream is about to show into the log in another order than they committed.
 * @throws LeadershipLost when another worker has taken over; whatever MongoDB throws
 */
export async function runAppendLoop(term: Term): Promise<void> {
  const { store, session, head, faults } = term
  const stream = openOutboxStream(store, head.resumeToken)
  const sequence = { store, session, head, faults, lastPositions: createLastPositions(store) }
  const commit: Commit = async (waiting, resumeToken) => {
    const rows = waiting.map(({ row }) => row)
    const bytes = waiting.reduce((sum, one) => sum + one.bytes, 0)
    term.publisher.offer(await appendBatch(sequence, { rows, resumeToken }), bytes)
  }
  try {
    const first = await stream.next()
    if (head.resumeToken !== null) await follow(stream, first, term, commit)
    else if (await sweep(term, commit)) {
      // All the stream has shown so far was committed before the sweep read the outbox, so the sweep has it.
      await commit([], first?.resumeToken ?? stream.idleToken())
      await follow(stream, null, term, commit)
    }
  } finally {
    await stream.close().catch(() => undefined)
  }
}

/** How many of the first rows make one batch. */
function batchLength(waiting: Waiting[]): number {
  let bytes = 0
  for (const [index, row] of waiting.entries()) {
    bytes += row.bytes
    if (index === batchMax || (index > 0 && bytes > batchBytesMax)) return index
  }
  return waiting.length
}

/** The row, or null when it cannot enter the log: then it has been put aside. */
async function admit({ store, faults }: Term, { _id, row, resumeToken }: Change): Promise<Waiting | null> {
  const judged = row === null ? { problem: 'it is too large for a change stream' } : checkRow(row)
  if (row !== null && 'bytes' in judged) return { row, bytes: judged.bytes, resumeToken }
  if ('problem' in judged) await quarantine(store, faults, _id, judged.problem)
  return null
}

/** Waiting rows for one batch, in `_id` order; empty: none waits. */
async function readWaiting(term: Term): Promise<Waiting[]> {
  const waiting: Waiting[] = []
  const slices = createSlices()
  let bytes = 0
  const cursor = term.store.outbox.find({}, { ...readAnything, sort: { _id: 1 }, limit: batchMax, batchSize: 50 })
  for await (const row of cursor) {
    if (slices.isOver()) await slices.next()
    const admitted = await admit(term, { _id: row._id, row, resumeToken: null })
    if (!admitted) continue
    bytes += admitted.bytes
    if (waiting.length > 0 && bytes > batchBytesMax) break
    waiting.push(admitted)
  }
  return waiting
}

/**
 * The head keeps no token until all waiting rows are in the log: whoever continues after us sweeps again.
 * @returns whether they are; false when the signal came first
 */
async function sweep(term: Term, commit: Commit): Promise<boolean> {
  for (;;) {
    const waiting = await readWaiting(term)
    if (waiting.length === 0 && (await term.store.outbox.findOne({}, { projection: { _id: 1 } })) === null) return true
    if (term.signal.aborted) return false
    if (waiting.length > 0) await commit(waiting, null)
  }
}

/** The stream fills a queue, bounded in rows and bytes; what waits, up to a batch, becomes one transaction. */
async function follow(stream: OutboxStream, first: Change | null, term: Term, commit: Commit): Promise<void> {
  const { store, head, signal } = term
  let queue: Waiting[] = []
  let queueBytes = 0
  let idleToken = first ? null : stream.idleToken()
  let storedMs = performance.now()
  let wake: () => void = () => undefined
  const over = new AbortController()
  const end = (): void => {
    over.abort()
    wake()
  }

  async function take(change: Change): Promise<void> {
    const admitted = await admit(term, change)
    if (!admitted) return
    queue.push(admitted)
    queueBytes += admitted.bytes
    wake()
  }
  async function pump(): Promise<void> {
    const slices = createSlices()
    if (first) await take(first)
    while (!over.signal.aborted) {
      if (slices.isOver()) await slices.next()
      const change = await stream.next()
      if (change) await take(change)
      else {
        idleToken = stream.idleToken()
        wake()
      }
      while ((queue.length >= queueMax || queueBytes >= queueBytesMax) && !over.signal.aborted) await sleep(1)
    }
  }
  /** Nothing waits and nothing is in hand: the token the stream gave last covers all that is in the log. */
  async function storeIdleToken(): Promise<void> {
    const { _id, logId, term, position } = head
    const token = idleToken
    const stored = await store.logHead.updateOne({ _id, logId, term, position }, { $set: { resumeToken: token } })
    if (stored.matchedCount === 0) throw new LeadershipLost()
    head.resumeToken = token
    storedMs = performance.now()
  }
  async function drain(): Promise<void> {
    while (!over.signal.aborted) {
      if (queue.length > 0) {
        const taken = queue.slice(0, batchLength(queue))
        queue = queue.slice(taken.length)
        queueBytes -= taken.reduce((sum, { bytes }) => sum + bytes, 0)
        await commit(taken, taken.at(-1)?.resumeToken ?? null)
        storedMs = performance.now()
      } else if (idleToken !== null && performance.now() - storedMs >= idleTokenMs) {
        await storeIdleToken()
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  }

  let failed: unknown = null
  const fail = (error: unknown): void => {
    failed ??= error
    end()
  }
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  void pump().catch(fail)
  await drain().catch(fail) // also after the signal: the batch in hand is finished before the lease is given away
  signal.removeEventListener('abort', end)
  if (failed !== null) throw failed
}
