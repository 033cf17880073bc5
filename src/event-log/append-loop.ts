/** Moves rows from the outbox into the log for as long as a leader's term lasts. */
import { performance } from 'node:perf_hooks'
import type { ClientSession, ResumeToken } from 'mongodb'
import type { LogHeadDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import { appendBatch, batchBytesMax, batchRowsMax, LeadershipLost } from './append.ts'
import { createLastPositions, type LastPositions } from './last-positions.ts'
import {
  createOutboxQueue,
  endBatch,
  endQueue,
  fillQueue,
  nextChange,
  type OutboxQueue,
  takeBatch
} from './outbox-queue.ts'
import type { Removal } from './outbox-removal.ts'
import { type AdmittedRow, admit } from './outbox-rows.ts'
import { type OutboxStream, openOutboxStream, readAnything } from './outbox-stream.ts'
import type { Publisher } from './publisher.ts'

/** While no row comes the resume token is stored this often: it does not age out of the oplog, and a restored head is noticed. */
const idleTokenMs = 10_000

export interface Term {
  store: Store
  session: ClientSession
  head: LogHeadDocument
  publisher: Publisher
  removal: Removal
  faults: Faults
  /** ends the term after the batch being committed */
  signal: AbortSignal
}

interface AppendLoop extends Term {
  readonly lastPositions: LastPositions
}

/**
 * Moves rows from the outbox into the log until the signal or an error ends it.
 *
 * With a usable token only the change stream is read: it shows every row once, in commit order. Only without one (the
 * first start, or history lost) are the waiting rows swept, in `_id` order, after the stream was opened: a sweep beside
 * a usable token would put rows the stream is about to show into the log in another order than they were committed.
 * @throws LeadershipLost when another worker has become the sequencer; whatever MongoDB throws
 */
export async function runAppendLoop(term: Term): Promise<void> {
  const { store, head } = term
  const loop: AppendLoop = { ...term, lastPositions: createLastPositions(store) }
  void loop.lastPositions.readAll(loop.signal).catch(() => undefined) // those of each batch are read then
  if (head.resumeToken === null && !(await sweepFirst(loop))) return
  const stream = openOutboxStream(store, head.resumeToken)
  try {
    await follow(loop, stream)
  } finally {
    await stream.close().catch(() => undefined)
  }
}

/** Sweeps, and stores from where the stream is to be followed then. @returns false when the signal came first */
async function sweepFirst(loop: AppendLoop): Promise<boolean> {
  const stream = openOutboxStream(loop.store, null)
  try {
    const first = await stream.next()
    if (!(await sweep(loop))) return false
    // All the stream has shown so far was committed before the sweep read the outbox, so the sweep has it.
    const token = first?.resumeToken ?? stream.idleToken()
    if (!token) throw new Error('the outbox stream has no token')
    await commitRows(loop, [], token)
    return true
  } finally {
    await stream.close().catch(() => undefined)
  }
}

/** Makes the rows part of the log, and passes the entries to the publisher. */
async function commitRows(loop: AppendLoop, admitted: AdmittedRow[], resumeToken: ResumeToken | null): Promise<void> {
  const rows = admitted.map(({ row }) => row)
  const bytes = admitted.reduce((sum, one) => sum + one.bytes, 0)
  const committedAtMs = admitted.find((one) => one.committedAtMs !== null)?.committedAtMs ?? null
  loop.publisher.offer(await appendBatch(loop, { rows, resumeToken }), bytes, committedAtMs)
}

/** Waiting rows for one batch, in `_id` order; empty when none is left. */
async function readWaiting(loop: AppendLoop): Promise<AdmittedRow[]> {
  const waiting: AdmittedRow[] = []
  const slices = createSlices()
  let bytes = 0
  const options = { ...readAnything, sort: { _id: 1 }, limit: batchRowsMax, batchSize: 50 } as const
  for await (const row of loop.store.outbox.find({}, options)) {
    if (slices.isOver()) await slices.next()
    const admitted = await admit(loop, { _id: row._id, row, resumeToken: null, committedAtMs: null })
    if (!admitted) continue
    bytes += admitted.bytes
    if (waiting.length > 0 && bytes > batchBytesMax) break
    waiting.push(admitted)
  }
  return waiting
}

/**
 * The head has no token until all waiting rows are in the log: a successor sweeps again.
 * @returns whether they are; false when the signal came first
 */
async function sweep(loop: AppendLoop): Promise<boolean> {
  for (;;) {
    const waiting = await readWaiting(loop)
    if (waiting.length === 0 && (await loop.store.outbox.findOne({}, { projection: { _id: 1 } })) === null) return true
    if (loop.signal.aborted) return false
    if (waiting.length === 0) continue
    await commitRows(loop, waiting, null)
    await loop.removal.done() // else they would be read again
  }
}

/** The stream fills a queue; the rows in it, up to a batch, become one transaction. */
async function follow(loop: AppendLoop, stream: OutboxStream): Promise<void> {
  const { signal } = loop
  const queue = createOutboxQueue(loop, stream)
  const end = (): void => endQueue(queue)
  let failed: unknown = null
  const fail = (error: unknown): void => {
    failed ??= error
    end()
  }
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  void fillQueue(queue).catch(fail)
  await commitBatches(loop, queue).catch(fail) // also after the signal: the batch being committed is finished first
  signal.removeEventListener('abort', end)
  if (failed !== null) throw failed
}

async function commitBatches(loop: AppendLoop, queue: OutboxQueue): Promise<void> {
  let storedMs = performance.now()
  while (!queue.isEnded) {
    if (queue.rows.length > 0) {
      const batch = takeBatch(queue)
      const beganMs = performance.now()
      await commitRows(loop, batch, batch.at(-1)?.resumeToken ?? null)
      storedMs = performance.now()
      endBatch(queue, storedMs - beganMs)
    } else if (queue.idleToken !== null && performance.now() - storedMs >= idleTokenMs) {
      await storeIdleToken(loop, queue.idleToken)
      storedMs = performance.now()
    } else await nextChange(queue)
  }
}

/** While no row waits or is being committed, the stream's last token covers all that is in the log. */
async function storeIdleToken({ store, head }: AppendLoop, token: ResumeToken): Promise<void> {
  const { _id, logId, term, position } = head
  const stored = await store.logHead.updateOne({ _id, logId, term, position }, { $set: { resumeToken: token } })
  if (stored.matchedCount === 0) throw new LeadershipLost()
  head.resumeToken = token
}
