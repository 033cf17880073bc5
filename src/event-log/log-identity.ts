/** A log's identity: its name, and the key that signs its cursors and payloads. */
import { randomBytes } from 'node:crypto'
import type { LogHeadDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'

/** A log's name and key; both are new whenever a new log begins. */
export type LogIdentity = Pick<LogHeadDocument, 'logId'> & { cursorKey: string }

const newKey = (): string => randomBytes(32).toString('base64url')

export const newIdentity = (): LogIdentity => ({ logId: randomBytes(6).toString('base64url'), cursorKey: newKey() })

/** Fields of an update's $set stage: a head inserted by a version without keys gets one, every other keeps its own. */
export const keepKey = (): { cursorKey: object } => ({
  cursorKey: { $ifNull: ['$cursorKey', { $literal: newKey() }] }
})

/** A head inserted by a version without keys has none. */
export const isKeyed = <Head extends Partial<LogIdentity>>(head: Head): head is Head & LogIdentity =>
  head.cursorKey !== undefined

/** Adds a key to a head that has none. */
export async function addMissingKey(store: Store): Promise<void> {
  await store.logHead.updateOne({ _id: 'head', cursorKey: { $exists: false } }, { $set: { cursorKey: newKey() } })
}
