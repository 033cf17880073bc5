/** Applying for a job. */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import type { TransactionStore } from '../../database/idempotency.ts'
import { recordEvent } from '../../database/outbox.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Application, ApplyBody } from '../../schemas/applications.ts'
import { topics } from '../../schemas/topics.ts'
import { counted } from '../jobs/counted.ts'
import { openJobFilter } from '../jobs/open.ts'
import { scoreMatch } from '../matching/score.ts'
import { notify } from '../notifications/notifications.ts'
import { applicationView } from './view.ts'

function newApplication(job: JobDocument, seeker: UserDocument): ApplicationDocument {
  const now = serverNow()
  const person = { skills: seeker.skills, level: seeker.experienceLevel }
  const { matchScore } = scoreMatch({ requiredSkills: job.requiredSkills, jobLevel: job.experienceLevel }, person)
  return {
    _id: new ObjectId(),
    jobId: job._id,
    userId: seeker._id,
    employerId: job.employerId,
    jobTitle: job.title,
    companyName: job.companyName,
    status: 'Pending',
    matchScore,
    history: [{ at: now, by: seeker._id, from: null, to: 'Pending' }],
    appliedAt: now,
    version: 1,
    createdAt: now,
    updatedAt: now,
    deletedAt: null
  }
}

async function requireNoApplication(tx: Collections, jobId: ObjectId, userId: ObjectId): Promise<void> {
  const live = await tx.applications.findOne({ jobId, userId, deletedAt: null }, { projection: { _id: 1 } })
  if (live) throw failure('ALREADY_APPLIED')
}

/**
 * Applies for an open job: the application, the job's count, the employer's notification and the events, all or
 * nothing. Title, company and score are computed from the job and the user, never taken from the body.
 * @throws ALREADY_APPLIED, JOB_NOT_FOUND (also when it is closed), USER_NOT_FOUND, BUSY
 */
export function apply(store: TransactionStore, actor: Actor, body: ApplyBody): Promise<Application> {
  const [userId, jobId] = [new ObjectId(actor.id), new ObjectId(body.jobId)]
  return store.transaction(
    async (tx) => {
      await requireNoApplication(tx, jobId, userId)
      const seeker = await tx.users.findOne({ _id: userId, deletedAt: null })
      if (!seeker) throw failure('USER_NOT_FOUND')
      // The contended document is written first: a transaction that loses the race fails before doing anything else.
      const job = await tx.jobs.findOneAndUpdate(
        { _id: jobId, ...openJobFilter() },
        { $inc: { applicationCount: 1 }, ...counted }
      )
      if (!job) throw failure('JOB_NOT_FOUND')
      const application = newApplication(job, seeker)
      await tx.applications.insertOne(application)
      await notify(tx, {
        userId: job.employerId,
        type: 'application_submitted',
        title: 'New Application Received',
        message: `You received a new application for ${job.title}`,
        relatedEntityId: application._id,
        relatedEntityType: 'Application'
      })
      const view = applicationView(application)
      await recordEvent(tx, topics.user(job.employerId), 'application.created', { application: view })
      await recordEvent(tx, topics.user(userId), 'application.created', { application: view })
      return view
    },
    { serializeBy: String(jobId) }
  )
}
