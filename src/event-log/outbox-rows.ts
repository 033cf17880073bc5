/** Validates outbox rows before they enter the log, and quarantines those that cannot. */
import { ObjectId, type ResumeToken } from 'mongodb'
import type { OutboxDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import type { Faults } from '../util/faults.ts'
import type { Change } from './outbox-stream.ts'

/** A larger event is refused: the log's pages, the wire and every client would carry it whole. */
export const rowBytesMax = 4 * 1024 * 1024
const nameBytesMax = 1024
const depthMax = 64

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** JSON's own values, and the two BSON types that JSON writes as text; a reader could fail on any other. */
function isWritable(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth > depthMax) return false
  if (value instanceof ObjectId) return true
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  if (Array.isArray(value)) return value.every((item) => isWritable(item, depth + 1))
  return isPlain(value) && Object.values(value).every((item) => isWritable(item, depth + 1))
}

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && Buffer.byteLength(value) <= nameBytesMax

/** Why this row cannot become an entry, or its size in bytes. */
export function checkRow(row: OutboxDocument): { problem: string } | { bytes: number } {
  if (!(row._id instanceof ObjectId)) return { problem: 'its _id is not an ObjectId' }
  if (!isName(row.topic)) return { problem: 'its topic is not a name' }
  if (!isName(row.type)) return { problem: 'its type is not a name' }
  const isObject = typeof row.data === 'object' && row.data !== null && !Array.isArray(row.data)
  if (!isObject || !isWritable(row.data, 0)) return { problem: 'its data is not a JSON object' }
  const bytes = Buffer.byteLength(JSON.stringify(row.data))
  return bytes > rowBytesMax ? { problem: `its data has ${bytes} bytes, more than ${rowBytesMax}` } : { bytes }
}

/**
 * Moves the row, unchanged, from the outbox to `outboxQuarantine`. Idempotent. It depends on the row alone, so it is
 * harmless when another worker has become the sequencer meanwhile.
 */
export async function quarantine(
  store: Store,
  faults: Faults,
  _id: OutboxDocument['_id'],
  problem: string
): Promise<void> {
  const into = { into: 'outboxQuarantine', on: '_id', whenMatched: 'keepExisting', whenNotMatched: 'insert' } as const
  // Copied by the server, so that a row that cannot be read here is preserved as well.
  await store.outbox.aggregate([{ $match: { _id } }, { $merge: into }]).toArray()
  const $set = { error: { $literal: problem }, quarantinedAt: '$$NOW' }
  await store.outboxQuarantine.updateOne({ _id }, [{ $set }]).catch(() => undefined) // the row may have no room for another field
  const { deletedCount } = await store.outbox.deleteOne({ _id })
  if (deletedCount === 0) return // already quarantined
  faults.report('outbox_row', new Error(problem), {
    row: String(_id),
    cure: 'its event is not delivered; the row is in outboxQuarantine: correct it and insert it into outbox again, or delete it'
  })
}

/** A row that may enter the log. */
export interface AdmittedRow {
  row: OutboxDocument
  bytes: number
  /** null: it was not read from the change stream */
  resumeToken: ResumeToken | null
  /** null: not known */
  committedAtMs: number | null
}

/** Checks a row; null: it cannot enter the log and has been quarantined. */
export async function admit(
  { store, faults }: { store: Store; faults: Faults },
  { _id, row, resumeToken, committedAtMs }: Omit<Change, 'resumeToken'> & Pick<AdmittedRow, 'resumeToken'>
): Promise<AdmittedRow | null> {
  const checked = row === null ? { problem: 'it is too large for a change stream' } : checkRow(row)
  if (row !== null && 'bytes' in checked) return { row, bytes: checked.bytes, resumeToken, committedAtMs }
  if ('problem' in checked) await quarantine(store, faults, _id, checked.problem)
  return null
}
