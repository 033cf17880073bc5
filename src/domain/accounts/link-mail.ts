/** A mail with a one-time link, sent no more often than the throttle of its mailbox allows. */
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Store } from '../../database/store.ts'
import { acquireMailTurn } from './mail-throttle.ts'
import { accountMails, type LinkOrigins, linkTo, type Mail } from './mails.ts'
import { createOneTimeToken, tokenLifeMs } from './one-time-tokens.ts'

/** Creates a link and its mail; null while the mailbox is throttled. */
export async function linkMail(
  store: Store,
  user: UserDocument,
  purpose: 'verify-email' | 'reset-password',
  email: string,
  origins: LinkOrigins
): Promise<Mail | null> {
  const isDue = await acquireMailTurn(store, purpose, { userId: user._id, email, lifeMs: tokenLifeMs[purpose] })
  if (!isDue) return null
  const link = linkTo(purpose, await createOneTimeToken(store, user, purpose, { email }), origins)
  return purpose === 'verify-email' ? accountMails.verify(email, link) : accountMails.reset(email, link)
}
