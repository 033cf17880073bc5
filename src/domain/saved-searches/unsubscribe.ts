/** Stopping the mails about saved searches by a link in one of them. */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { Store } from '../../database/store.ts'
import { unsubscriberOf } from '../mails/unsubscribe-tokens.ts'
import { forgetPending } from './matches.ts'

/**
 * Ends the mails about one saved search, or about all of the person's; as often as wanted. A search that is gone, or another
 * person's, is not told from one that is mailed no more. @throws LINK_INVALID
 */
export async function stopSearchMails(store: Store, token: string, searchId?: string): Promise<void> {
  const userId = await unsubscriberOf(store, token)
  await store.transaction(async (tx) => {
    const mailed = { userId, alert: 'daily' as const, ...(searchId !== undefined && { _id: new ObjectId(searchId) }) }
    for (const search of await tx.savedSearches.find(mailed).toArray()) {
      const $set = { alert: 'off' as const, updatedAt: serverNow() }
      await tx.savedSearches.updateOne({ _id: search._id }, { $set, $unset: { keys: true, analysis: true } })
      await forgetPending(tx, search)
    }
  })
}
