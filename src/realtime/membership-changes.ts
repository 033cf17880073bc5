/** What a membership that ends or changes means for this worker's sockets: topics that are no longer theirs are taken from them. */
import type { Store } from '../database/store.ts'
import { AppError } from '../errors.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import type { CommandConnection } from './command-context.ts'
import type { ConnectionsByUser } from './connections-by-user.ts'
import { takeAway } from './subscriptions.ts'
import { checkTopicAccess, dependsOnMembership } from './topic-access.ts'

export interface MembershipChanges {
  /** how many there have been: who has looked at a membership, and then sees another number, looks again */
  count(): number
  /** of this user; the sockets that are here are looked at */
  onChange(userId: string): void
  /** there may have been any: all sockets are looked at */
  onHistoryLost(): Promise<void>
}

/**
 * A subscription is registered in the turn in which its last look ended, and looks again if there was a change meanwhile: so a
 * change is either seen by the look, or finds the subscription registered.
 */
export function createMembershipChanges(
  store: Store,
  faults: Pick<Faults, 'report'>,
  connectionsByUser: Pick<ConnectionsByUser<CommandConnection>, 'of' | 'counts'>
): MembershipChanges {
  let count = 0

  async function recheckTopic(connection: CommandConnection, topic: string): Promise<void> {
    if (!connection.claims) return
    try {
      await checkTopicAccess(store, connection.claims, topic)
    } catch (error) {
      if (error instanceof AppError && error.statusCode < 500) takeAway(connection, topic, error)
      // Nobody knows: the client comes back, and is asked then.
      else connection.close('UNAVAILABLE')
    }
  }

  async function recheck(userId: string): Promise<void> {
    for (const connection of connectionsByUser.of(userId)) {
      for (const topic of connection.topics.filter(dependsOnMembership)) {
        if (!connection.closing) await recheckTopic(connection, topic)
      }
    }
  }

  return {
    count: () => count,
    onChange(userId) {
      count++
      recheck(userId).catch((error: unknown) => faults.report('task', error, { where: 'change of a membership' }))
    },
    async onHistoryLost() {
      count++
      const slices = createSlices()
      for (const [userId] of [...connectionsByUser.counts()]) {
        if (slices.isOver()) await slices.next()
        await recheck(userId)
      }
    }
  }
}
