/** Which Redis may be trusted. */
import { collection } from './entry.ts'

/** MongoDB's record of the Redis that may be trusted; all its times are the server's. */
export interface RedisLeaseDocument {
  _id: 'trust'
  /** id of this database; a lease in Redis with another one belongs to another deployment */
  deploymentId: string
  /** the rebuild that may be trusted; a lease keeper that finds another one here has been deposed */
  fillId: string | null
  /** the Redis process that was rebuilt */
  runId: string | null
  /** no worker trusts any Redis after this time unless it is extended first */
  trustUntil: Date
  /** when the rebuild began: shortly after, every worker that can reach that Redis trusts it */
  openedAt: Date
  /** every revocation up to this position of the log is in every Redis that is or will be trusted */
  appliedPosition: number
  /** id of the counters in Redis, to detect that they were kept; null before the first rebuild */
  countersId: string | null
  /** since when that Redis counts: a window it does not know may have begun earlier and is continued from MongoDB */
  countFrom: Date
  /** the last time a worker without Redis reported that it counts in MongoDB */
  countedHereAt: Date | null
}

export const redisLease = collection<RedisLeaseDocument>({
  isOfLoop: true,
  name: 'trust',
  indexes: [],
  personalData: null
})
