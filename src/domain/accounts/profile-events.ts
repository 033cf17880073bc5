/** Tells the finders that what they know of a seeker has changed. */
import { isDeepStrictEqual } from 'node:util'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEvent } from '../../database/outbox.ts'
import { topics } from '../../schemas/topics.ts'

/** What matching knows of an account. */
type Indexed = Pick<UserDocument, 'skills' | 'experienceLevel' | 'suspendedAt' | 'deletedAt'>

const indexed = ({ skills, experienceLevel, suspendedAt, deletedAt }: Indexed): unknown[] => [
  skills,
  experienceLevel,
  suspendedAt === null,
  deletedAt === null
]

/**
 * To be called in the transaction that changes an account: of a seeker's whose skills, level or openness changed an event is
 * recorded.
 * @param before null: it is new, or was not looked at
 */
export async function recordProfileChange(
  tx: Collections,
  { _id, role }: Pick<UserDocument, '_id' | 'role'>,
  before: Indexed | null = null,
  after: Indexed | null = null
): Promise<void> {
  if (role !== 'JOB_SEEKER') return
  if (before && after && isDeepStrictEqual(indexed(before), indexed(after))) return
  await recordEvent(tx, topics.index, 'profile.changed', { userId: _id.toHexString() })
}
