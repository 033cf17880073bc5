/** A copy of a job, to be changed and then opened. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { TransactionStore } from '../../database/idempotency.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Job } from '../../schemas/jobs.ts'
import { companyIdOf } from '../membership/membership.ts'
import { nameOfPosting, readPostingCompany } from '../membership/naming.ts'
import { countPosting, jobsPerDayDefault } from '../membership/posting-limit.ts'
import { isExpired } from './open.ts'
import { jobView } from './view.ts'
import { ownJob } from './write.ts'

/**
 * Copies a job of the actor's company with its questions, as a closed job that the actor is the recruiter of. Nobody hears of it
 * before it is opened.
 * @throws JOB_NOT_FOUND, NOT_YOURS, COMPANY_ROLE_FORBIDDEN, TOO_MANY_JOBS
 */
export function duplicateJob(
  store: TransactionStore,
  actor: Actor,
  id: string,
  perDayMax = jobsPerDayDefault
): Promise<Job> {
  return store.transaction(async (tx) => {
    const { countedAt: _, validThrough, ...job } = await ownJob(tx, actor, id, 'duplicate this job')
    const now = serverNow()
    const copy = {
      ...job,
      ...(validThrough && !isExpired({ validThrough }) && { validThrough }),
      ...{ _id: new ObjectId(), employerId: new ObjectId(actor.id), isActive: false },
      ...{ postedAt: now, createdAt: now, updatedAt: now, views: 0, applicationCount: 0, version: 1 }
    }
    const company = await readPostingCompany(tx, companyIdOf(copy))
    await countPosting(tx, company, perDayMax)
    copy.companyName = await nameOfPosting(tx, company, copy)
    await tx.jobs.insertOne(copy)
    const details = { from: id }
    await audit(tx, { actor, action: 'job.duplicated', entityType: 'Job', entityId: String(copy._id), details })
    return jobView(copy)
  })
}
