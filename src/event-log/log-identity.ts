/** What makes a log itself: its name, and the key that proves what was issued under it. */
import { randomBytes } from 'node:crypto'
import type { LogHeadDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'

/** A log's name and key; both are new whenever a new log begins. */
export type LogIdentity = Pick<LogHeadDocument, 'logId'> & { cursorKey: string }

const newKey = (): string => randomBytes(32).toString('base64url')

export const newIdentity = (): LogIdentity => ({ logId: randomBytes(6).toString('base64url'), cursorKey: newKey() })

/** An update's stage: a head that a version without keys has made gets one, every other keeps its own. */
export const keepKey = (): { cursorKey: object } => ({
  cursorKey: { $ifNull: ['$cursorKey', { $literal: newKey() }] }
})

/** A version without keys made no key. */
export const isKeyed = <Head extends Partial<LogIdentity>>(head: Head): head is Head & LogIdentity =>
  head.cursorKey !== undefined

/** Gives the head a key when it has none; harmless when it has one. */
export async function addMissingKey(store: Store): Promise<void> {
  await store.logHead.updateOne({ _id: 'head', cursorKey: { $exists: false } }, { $set: { cursorKey: newKey() } })
}
