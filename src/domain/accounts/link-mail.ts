/** A mail with a one-time link, sent no more often than the throttle of its mailbox allows. */
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import type { Mails } from '../mails/outbox.ts'
import { acquireMailTurn } from './mail-throttle.ts'
import { accountMails, linkTo } from './mails.ts'
import { createOneTimeToken, tokenLifeMs } from './one-time-tokens.ts'

/** Creates a link and queues its mail, in the transaction `tx`; does neither while the mailbox is throttled. */
export async function mailLink(
  tx: Collections,
  user: UserDocument,
  purpose: 'verify-email' | 'reset-password',
  email: string,
  mails: Mails
): Promise<void> {
  const isDue = await acquireMailTurn(tx, purpose, { userId: user._id, email, lifeMs: tokenLifeMs[purpose] })
  if (!isDue) return
  const link = linkTo(purpose, await createOneTimeToken(tx, user, purpose, { email }), mails.origins)
  const { verify, reset } = accountMails(user)
  const mail = purpose === 'verify-email' ? verify(email, link) : reset(email, link)
  await mails.queue(tx, user._id, mail)
}
