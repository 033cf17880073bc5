/** The part of the tour in which notifications are mailed: at once, in a mail a day, and no more. */
import { ObjectId } from 'mongodb'
import type { App } from '../../src/app.ts'
import { eventDigestTask } from '../../src/domain/mails/event-digest.ts'
import { notifyAll } from '../../src/domain/notifications/notifications.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { runTask } from './run-task.ts'
import type { People } from './tour.ts'

export async function tourMails({ store, mails, eventMails }: App, { ask, seeker }: People): Promise<void> {
  const [userId, { token }, url] = [new ObjectId(seeker.id), seeker, '/api/users/mail-preferences']
  await store.users.updateOne({ _id: userId }, { $set: { emailVerifiedAt: new Date() } })
  await ask({ url, token })
  await ask({ method: 'PUT', url, token, payload: { application_accepted: 'instant', application_rejected: 'daily' } })
  const note = { userId, title: 'x', message: 'x', relatedEntityId: null, relatedEntityType: null }
  const types = ['application_accepted', 'application_rejected'] as const
  await store.transaction((tx) =>
    notifyAll(
      tx,
      types.map((type) => ({ ...note, type }))
    )
  )
  const isDone = async () => {
    eventMails.nudge()
    return (await store.eventMails.countDocuments({ userId, digestAt: { $exists: false } })) === 0
  }
  await waitFor('them to be mailed or parked', isDone)
  await store.eventMails.updateMany({ userId }, { $set: { digestAt: new Date(0) } })
  await runTask(store, eventDigestTask(mails))
  const unsubscribe = await store.transaction((tx) => mails.unsubscribeToken(tx, userId))
  const link = `/api/unsubscribe/${unsubscribe}/kinds/application_accepted.application_rejected`
  await ask({ url: link })
  await ask({ method: 'POST', url: link, payload: {} })
}
