/** Reads the outbox stream ahead of the transaction that appends: a queue bounded in rows and bytes. */
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

export interface OutboxQueue {
  readonly store: Store
  readonly faults: Faults
  readonly stream: OutboxStream
  rows: AdmittedRow[]
  bytes: number
  /** covers every row before the stream last had none; null: it has not had none yet */
  idleToken: ResumeToken | null
  isEnded: boolean
  /** resolves the promise of nextChange() */
  wake: () => void
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
  wake: () => undefined
})

export function endQueue(queue: OutboxQueue): void {
  queue.isEnded = true
  queue.wake()
}

/** Resolves when a row was queued, when the stream had none, or when the queue has ended. */
export const nextChange = (queue: OutboxQueue): Promise<void> =>
  new Promise((resolve) => {
    queue.wake = resolve
  })

async function enqueue(queue: OutboxQueue, change: Change): Promise<void> {
  const admitted = await admit(queue, change)
  if (!admitted) return
  queue.rows.push(admitted)
  queue.bytes += admitted.bytes
  queue.wake()
}

const isFull = ({ rows, bytes }: OutboxQueue): boolean => rows.length >= queueRowsMax || bytes >= queueBytesMax

/** Queues what the stream shows, pausing while the queue is full, until it ends. */
export async function fillQueue(queue: OutboxQueue): Promise<void> {
  const { stream } = queue
  const slices = createSlices()
  while (!queue.isEnded) {
    if (slices.isOver()) await slices.next()
    const change = await stream.next()
    if (change) await enqueue(queue, change)
    else {
      queue.idleToken = stream.idleToken()
      queue.wake()
    }
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
  return batch
}
