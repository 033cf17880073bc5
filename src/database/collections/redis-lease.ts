/** Which Redis may be believed. */
import { collection } from './entry.ts'

/** What MongoDB knows about the Redis that may be believed; every time in it is the server's. */
export interface RedisLeaseDocument {
  _id: 'trust'
  /** of this database; a trust that names another one is not meant for us */
  deploymentId: string
  /** the filling that may be trusted; whoever finds another one here has been deposed */
  fillId: string | null
  /** the Redis process it went into */
  runId: string | null
  /** no worker trusts any Redis after this instant unless this is moved first */
  trustUntil: Date
  /** when the filling began: a moment later every worker that can reach that Redis trusts it */
  openedAt: Date
  /** every revocation up to this position of the log is in every Redis that is or will be trusted */
  appliedPosition: number
  /** what a Redis holds that has kept its counters since; null before the first filling */
  countersId: string | null
  /** since when that Redis counts: a window it does not know may have begun before, and is gone on with from MongoDB */
  countFrom: Date
  /** the last time a worker that cannot reach Redis said that it counts in MongoDB */
  countedHereAt: Date | null
}

export const redisLease = collection<RedisLeaseDocument>({
  name: 'trust',
  indexes: [],
  personalData: null
})
