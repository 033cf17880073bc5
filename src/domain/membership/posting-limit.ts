/** How many jobs a company may post in a day: any number, once it has verified a domain. */
import type { Collections } from '../../database/collections.ts'
import { countInStore } from '../../database/window-counter.ts'
import { failure } from '../../errors.ts'
import type { PostingCompany } from './naming.ts'

const dayMs = 86_400_000

/** The setting UNVERIFIED_JOBS_PER_DAY where nobody sets it. */
export const jobsPerDayDefault = 10

/**
 * Counts a posting, in the transaction `tx` of it: exact over all hosts, and not counted if it aborts. The day begins with the
 * first one. Companies that were made for employers of the former version may post any number.
 * @param company as readPostingCompany() gives it
 * @param perDayMax 0: any number
 * @throws TOO_MANY_JOBS
 */
export async function countPosting(tx: Collections, company: PostingCompany | null, perDayMax: number): Promise<void> {
  if (perDayMax === 0 || company === null || company.domain !== undefined || company.isFromEmployer) return
  const { count, leftMs } = await countInStore(tx, `postings:${company._id.toHexString()}`, dayMs)
  if (count <= perDayMax) return
  throw failure('TOO_MANY_JOBS', { params: { max: perDayMax }, retryAfterSeconds: Math.ceil(leftMs / 1000) })
}
