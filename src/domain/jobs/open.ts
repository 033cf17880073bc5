/**
 * Which jobs are open. A job that closes by itself is closed from that time on, also while nobody has written that down yet
 * (expiry.ts): whoever lists, finds, recommends or applies asks here.
 */
import type { Filter } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'

type Open = Pick<JobDocument, 'isActive' | 'deletedAt' | 'validThrough'>

/** Whether its time has passed; a job that is closed may also be. */
export const isExpired = ({ validThrough }: Pick<Open, 'validThrough'>, now = serverNow()): boolean =>
  validThrough !== undefined && validThrough <= now

export const isOpen = (job: Open, now = serverNow()): boolean =>
  job.isActive && job.deletedAt === null && !isExpired(job, now)

/** The same as a filter. */
export const openJobFilter = (now = serverNow()): Filter<JobDocument> => ({
  isActive: true,
  deletedAt: null,
  validThrough: { $not: { $lte: now } }
})
