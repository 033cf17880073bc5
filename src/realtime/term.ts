import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { ClientSession } from 'mongodb'
import type { HeadDocument } from '../domain/documents.ts'
import type { Store } from '../domain/store.ts'
import { type Batch, commitBatch, Deposed } from './commit.ts'
import { type OutboxStream, openOutboxStream } from './outbox-stream.ts'
import { createPrevious } from './previous.ts'
import type { Publisher } from './publisher.ts'

const batchMax = 500
const queueMax = 4 * batchMax
/** While nothing happens the resume token is stored this often, so that it does not age out of the oplog. */
const idleTokenMs = 10_000

export interface Term {
  store: Store
  session: ClientSession
  head: HeadDocument
  publisher: Publisher
  log: FastifyBaseLogger
  /** ends the term after the batch in hand */
  signal: AbortSignal
}

/**
 * Moves rows from the outbox into the log until the signal or an error ends it.
 *
 * With a usable token the change stream alone is followed: it shows every row once, in commit order. Only without one
 * (the first start, or history lost) are the waiting rows swept, in `_id` order, after the stream was opened: a sweep
 * beside a usable token would put rows the stream is about to show into the log in another order than they committed.
 * @throws Deposed when another worker has taken over; whatever MongoDB throws
 */
export async function serveTerm(term: Term): Promise<void> {
  const { store, head } = term
  const stream = openOutboxStream(store, head.resumeToken)
  const previous = createPrevious(store)
  const commit = async (batch: Batch): Promise<void> => {
    term.publisher.offer(await commitBatch(store, term.session, head, previous, batch))
  }
  try {
    const first = await stream.next()
    if (head.resumeToken !== null) await follow(stream, first, term, commit)
    else if (await sweep(term, commit)) {
      // All the stream has shown so far was committed before the sweep read the outbox, so the sweep has it.
      await commit({ rows: [], resumeToken: first?.resumeToken ?? stream.idleToken() })
      await follow(stream, null, term, commit)
    }
  } finally {
    await stream.close().catch(() => undefined)
  }
}

/**
 * The head keeps no token until all waiting rows are in the log: whoever continues after us sweeps again.
 * @returns whether they are; false when the signal came first
 */
async function sweep({ store, signal }: Term, commit: (batch: Batch) => Promise<void>): Promise<boolean> {
  for (;;) {
    const rows = await store.outbox.find({}, { sort: { _id: 1 }, limit: batchMax }).toArray()
    if (rows.length === 0) return true
    if (signal.aborted) return false
    await commit({ rows, resumeToken: null })
  }
}

type Change = NonNullable<Awaited<ReturnType<OutboxStream['next']>>>

/** The stream fills a bounded queue; all that waits, up to a limit, becomes one transaction. */
async function follow(
  stream: OutboxStream,
  first: Change | null,
  { store, head, signal }: Term,
  commit: (batch: Batch) => Promise<void>
): Promise<void> {
  let queue: Change[] = first ? [first] : []
  let idleToken = first ? null : stream.idleToken()
  let storedMs = Date.now()
  let wake: () => void = () => undefined
  const over = new AbortController()
  const end = (): void => {
    over.abort()
    wake()
  }

  async function pump(): Promise<void> {
    while (!over.signal.aborted) {
      const change = await stream.next()
      if (change) queue.push(change)
      else idleToken = stream.idleToken()
      wake()
      while (queue.length >= queueMax && !over.signal.aborted) await sleep(1)
    }
  }
  /** Nothing waits and nothing is in hand: the token the stream gave last covers all that is in the log. */
  async function storeIdleToken(): Promise<void> {
    const { _id, term, position } = head
    const token = idleToken
    const stored = await store.heads.updateOne({ _id, term, position }, { $set: { resumeToken: token } })
    if (stored.matchedCount === 0) throw new Deposed()
    head.resumeToken = token
    storedMs = Date.now()
  }
  async function drain(): Promise<void> {
    while (!over.signal.aborted) {
      if (queue.length > 0) {
        const taken = queue.slice(0, batchMax)
        queue = queue.slice(batchMax)
        await commit({ rows: taken.map(({ row }) => row), resumeToken: taken.at(-1)?.resumeToken ?? null })
        storedMs = Date.now()
      } else if (idleToken !== null && Date.now() - storedMs >= idleTokenMs) {
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
