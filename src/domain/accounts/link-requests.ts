/**
 * Requests for a mailed link, by anyone, for any address. What is stored before the response is the same whether an account
 * has the address or not; only a task that runs later looks.
 */
import { randomUUID } from 'node:crypto'
import { serverNow } from '../../database/clock.ts'
import type { Collections } from '../../database/collections.ts'
import { scheduleTask, type Task } from '../../scheduler/tasks.ts'
import { type Mails, mailingTransaction, tracedMails } from '../mails/outbox.ts'
import { mailVerificationTo } from './email-verification.ts'
import { mailReset } from './password-reset.ts'
import { normaliseEmail } from './users.ts'

/** Afterwards the person has requested another one, or no longer waits. */
const keepMs = 3_600_000

const kinds = {
  'reset-password': { name: 'mail-reset-link', queue: mailReset },
  'verify-email': { name: 'mail-verification-link', queue: mailVerificationTo }
}

/** Stores a request; `traceId` is of the HTTP request that makes it. */
export function requestLink(
  db: Collections,
  purpose: keyof typeof kinds,
  { email, traceId }: { email: string; traceId: string | null }
): Promise<void> {
  const data = { email: normaliseEmail(email), ...(traceId !== null && { traceId }) }
  return scheduleTask(db, { name: kinds[purpose].name, key: randomUUID(), dueAt: serverNow(), data, keepMs })
}

/** The tasks that queue the mails. */
export const linkTasks = (mails: Mails): Task[] =>
  Object.values(kinds).map(({ name, queue }) => ({
    name,
    schedule: null,
    run: (store, { data, complete }) =>
      mailingTransaction(store, mails, async (tx) => {
        await queue(tx, String(data.email), tracedMails(mails, typeof data.traceId === 'string' ? data.traceId : null))
        await complete(tx)
      })
  }))
