/**
 * Rows of a collection that are worked on when they are due, each by one worker of all hosts. A claim is only a later
 * `dueAt`: a row whose worker is killed is due again when the lease is over. All times are the server's.
 */
import { randomUUID } from 'node:crypto'
import type { Collection, Document, Filter } from 'mongodb'

/** What every row of such a collection has. */
export interface DueDocument {
  /** when to work on it, or when the claim of its worker expires; null: not by itself */
  dueAt: Date | null
  /** how often it has been claimed */
  attempts: number
  /** of the worker that works on it; of two that believe they do, only this one can settle the row */
  claim: string | null
}

/** What becomes of a row; `set` are fields to change. `settled`: its worker has done that, in a transaction of its own. */
export type Outcome =
  | { is: 'done' }
  | { is: 'settled' }
  | { is: 'again'; inMs: number; set?: object }
  | { is: 'parked'; set: object }

/** The row has been claimed by another worker, or rescheduled, since: what was done for it must not be committed. */
export class ClaimLost extends Error {
  constructor() {
    super('the claim of this row has expired or was replaced')
  }
}

type Rows = Collection<Document & DueDocument>
export type Row = Document & DueDocument

const inFuture = (ms: number) => ({ $add: ['$$NOW', ms] })
const due = { dueAt: { $type: 'date' }, $expr: { $lte: ['$dueAt', '$$NOW'] } } as const
const timeoutMs = 5000

/** Claims the row that has been due for longest, for `leaseMs`; null when none is. */
export async function claimDue(rows: Rows, filter: Filter<Row>, leaseMs: number): Promise<Row | null> {
  const claim = randomUUID()
  const claimed = { claim: { $literal: claim }, dueAt: inFuture(leaseMs), attempts: { $add: ['$attempts', 1] } }
  return rows.findOneAndUpdate({ ...filter, ...due }, [{ $set: claimed }], {
    sort: { dueAt: 1 },
    returnDocument: 'after',
    maxTimeMS: timeoutMs
  })
}

/** In how many ms the next row is due; null: there is none. */
export async function msUntilDue(rows: Rows, filter: Filter<Row>): Promise<number | null> {
  const next = await rows.findOne<{ leftMs: number }>(
    { ...filter, dueAt: { $type: 'date' } },
    { sort: { dueAt: 1 }, projection: { leftMs: { $subtract: ['$dueAt', '$$NOW'] } }, maxTimeMS: timeoutMs }
  )
  return next && Math.max(0, next.leftMs)
}

/** Prolongs a claim. @returns false when it is lost */
export async function renewClaim(rows: Rows, { _id, claim }: Row, leaseMs: number): Promise<boolean> {
  const prolonged = [{ $set: { dueAt: inFuture(leaseMs) } }]
  return (await rows.updateOne({ _id, claim }, prolonged, { maxTimeMS: timeoutMs })).matchedCount === 1
}

/** Ends a claim, also in a transaction. @throws ClaimLost */
export async function settle(rows: Rows, { _id, claim }: Row, outcome: Outcome): Promise<void> {
  if (outcome.is === 'settled') return
  if (outcome.is === 'done') {
    if ((await rows.deleteOne({ _id, claim })).deletedCount === 0) throw new ClaimLost()
    return
  }
  const set = Object.entries(outcome.set ?? {}).map(([field, value]) => [field, { $literal: value }])
  const dueAt = outcome.is === 'again' ? inFuture(outcome.inMs) : null
  const { matchedCount } = await rows.updateOne({ _id, claim }, [
    { $set: { ...Object.fromEntries(set), claim: null, dueAt } }
  ])
  if (matchedCount === 0) throw new ClaimLost()
}

/** A pause that grows with the attempts, by `factor` up to `msMax`, of which half is random: retries spread out. */
export const backoffMs = (attempts: number, { firstMs, factor, msMax }: Backoff, random = Math.random()): number =>
  Math.min(msMax, firstMs * factor ** Math.max(0, attempts - 1)) * (0.5 + random / 2)

export interface Backoff {
  firstMs: number
  factor: number
  msMax: number
}
