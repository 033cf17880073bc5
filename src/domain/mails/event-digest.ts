/**
 * A mail a day to each person with the notifications that wait for it until half past six (UTC): those of kinds that they want
 * daily, and what was beyond their hour's mails. A run that is repeated finds nothing left of what it has mailed.
 */
import type { ObjectId } from 'mongodb'
import { byId } from '../../database/by-id.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { ClaimLost } from '../../scheduler/due-queue.ts'
import type { Task } from '../../scheduler/tasks.ts'
import { lastTimeOfDay } from '../../scheduler/time-of-day.ts'
import { findUnread } from './event-mails.ts'
import type { Mails } from './outbox.ts'
import { findMailable, settingOf } from './preferences.ts'
import { eventDigest, type MailedEvent } from './templates/events.ts'
import { languageOf } from './templates/texts.ts'

const dailyAt = '06:30'
/** Of one person in one mail, counted and listed; of more, the latest. */
const readMax = 1000

const waitingSince = (before: Date) => ({ $type: 'date', $lt: before }) as const

/** Somebody for whom some wait, the longest first; null: nobody. */
async function nextPerson(store: Store, before: Date): Promise<ObjectId | null> {
  const found = await store.eventMails.findOne(
    { digestAt: waitingSince(before) },
    { sort: { digestAt: 1 }, projection: { userId: 1 } }
  )
  return found?.userId ?? null
}

/** Two at once conflict: one of them finds nothing left. */
async function mailPerson(tx: Collections, userId: ObjectId, before: Date, mails: Mails): Promise<void> {
  const waiting = { userId, digestAt: waitingSince(before) }
  const user = await findMailable(tx, userId)
  const rows = user ? await tx.eventMails.find(waiting).sort({ digestAt: -1 }).limit(readMax).toArray() : []
  const wanted = rows.filter(({ kind }) => user && settingOf(user, kind) !== 'off')
  const ids = wanted.map(({ _id }) => _id)
  const unread = byId(await findUnread(tx, ids))
  const events = wanted.flatMap(({ _id, kind, params }): MailedEvent[] => {
    const notification = unread.get(_id.toHexString())
    return notification ? [{ ...notification, kind, params }] : []
  })
  const { deletedCount } = await tx.eventMails.deleteMany(waiting)
  if (!user || events.length === 0 || deletedCount === 0) return
  const context = { origins: mails.origins, token: await mails.unsubscribeToken(tx, userId) }
  const mail = eventDigest(languageOf(user), events, deletedCount > rows.length, context)
  await mails.queue(tx, userId, { ...mail, to: user.email })
}

/** Mails what has waited since before the last time of day: what comes later waits for the next one. */
export async function mailEventDigests(store: Store, mails: Mails, signal: AbortSignal): Promise<void> {
  const before = lastTimeOfDay(dailyAt)
  // Whoever has been mailed has none left of them.
  for (;;) {
    const userId = await nextPerson(store, before)
    if (!userId) return
    if (signal.aborted) throw new ClaimLost()
    await store.transaction((tx) => mailPerson(tx, userId, before, mails))
    mails.nudge()
  }
}

export const eventDigestTask = (mails: Mails): Task => ({
  name: 'mail-event-digests',
  schedule: { dailyAt },
  run: (store, { signal }) => mailEventDigests(store, mails, signal)
})
