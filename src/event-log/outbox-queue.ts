/**
 * Reads the outbox stream for the transactions that append: a queue bounded in rows and bytes. What one look at the stream shows is
 * one batch, and the next look waits for the batch: at some events at once a batch of each would cost several times as much, in MongoDB as
 * well. While looks show much, the next batch is read while one is being committed.
 */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ResumeToken } from 'mongodb'
import type { Store } from '../database/store.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import { batchBytesMax, batchRowsMax } from './append.ts'
import { type AdmittedRow, admit } from './outbox-rows.ts'
import type { Change, OutboxStream } from './outbox-stream.ts'

const queueRowsMax = 4 * batchRowsMax
const queueBytesMax = 4 * batchBytesMax
/** A look that has shown as many is followed by the next one at once. */
const manyRows = 100
/**
 * A batch takes longer only where the machine is busy: then the next look waits as much longer, so that fewer and larger ones
 * relieve it. Not beyond the limit: an event waits for it.
 */
const quickBatchMs = 3
const restMsMax = 20

export interface OutboxQueue {
  readonly store: Store
  readonly faults: Faults
  readonly stream: OutboxStream
  rows: AdmittedRow[]
  bytes: number
  /** covers every row before the stream last had none; null: it has not had none yet */
  idleToken: ResumeToken | null
  isEnded: boolean
  /** a batch that was taken is not in the log yet */
  isBusy: boolean
  /** while looks show little, the stream is looked at no sooner */
  nextLookMs: number
  /** resolves the promise of nextChange() */
  wake: () => void
  /** resolves that of nextEnd() */
  goOn: () => void
}

export const createOutboxQueue = (
  { store, faults }: { store: Store; faults: Faults },
  stream: OutboxStream
): OutboxQueue => ({
  store,
  faults,
  stream,
  rows: [],
  bytes: 0,
  idleToken: null,
  isEnded: false,
  isBusy: false,
  nextLookMs: 0,
  wake: () => undefined,
  goOn: () => undefined
})

export function endQueue(queue: OutboxQueue): void {
  queue.isEnded = true
  queue.wake()
  queue.goOn()
}

/** Resolves when all that a look has shown, or a batch of it, was queued, when the stream had none, or when the queue has ended. */
export const nextChange = (queue: OutboxQueue): Promise<void> =>
  new Promise((resolve) => {
    queue.wake = resolve
  })

async function enqueue(queue: OutboxQueue, change: Change): Promise<void> {
  const admitted = await admit(queue, change)
  if (!admitted) return
  queue.rows.push(admitted)
  queue.bytes += admitted.bytes
}

const nextEnd = (queue: OutboxQueue): Promise<void> =>
  new Promise((resolve) => {
    queue.goOn = resolve
  })

/** Resolves when all that is queued is in the log, and the time has come for the next look. */
async function settle(queue: OutboxQueue): Promise<void> {
  while (!queue.isEnded && (queue.rows.length > 0 || queue.isBusy)) await nextEnd(queue)
  const restMs = queue.nextLookMs - performance.now()
  if (restMs > 0 && !queue.isEnded) await sleep(restMs)
}

const isFull = ({ rows, bytes }: OutboxQueue): boolean => rows.length >= queueRowsMax || bytes >= queueBytesMax

/** Queues what the stream shows, pausing while the queue is full, until it ends. */
export async function fillQueue(queue: OutboxQueue): Promise<void> {
  const { stream } = queue
  const slices = createSlices()
  let shown = 0
  while (!queue.isEnded) {
    if (slices.isOver()) await slices.next()
    if (stream.buffered() === 0) {
      if (shown > 0 && shown < manyRows) await settle(queue)
      shown = 0
    }
    const change = await stream.next()
    if (change) {
      shown++
      await enqueue(queue, change)
    } else queue.idleToken = stream.idleToken()
    if (stream.buffered() === 0 || queue.rows.length >= batchRowsMax || queue.bytes >= batchBytesMax) queue.wake()
    while (isFull(queue) && !queue.isEnded) await sleep(1)
  }
}

/** How many of the first rows make one batch. */
function batchLength(rows: AdmittedRow[]): number {
  let bytes = 0
  for (const [index, row] of rows.entries()) {
    bytes += row.bytes
    if (index === batchRowsMax || (index > 0 && bytes > batchBytesMax)) return index
  }
  return rows.length
}

/** Removes the first rows from the queue, as many as one transaction may hold. */
export function takeBatch(queue: OutboxQueue): AdmittedRow[] {
  const batch = queue.rows.slice(0, batchLength(queue.rows))
  queue.rows = queue.rows.slice(batch.length)
  queue.bytes -= batch.reduce((sum, { bytes }) => sum + bytes, 0)
  queue.isBusy = true
  return batch
}

/** To be called when the batch that was taken last is in the log, which took so long. */
export function endBatch(queue: OutboxQueue, tookMs: number): void {
  queue.isBusy = false
  queue.nextLookMs = performance.now() + Math.min(restMsMax, tookMs - quickBatchMs)
  queue.goOn()
}
