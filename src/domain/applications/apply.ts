/** Applying for a job. */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import type { TransactionStore } from '../../database/idempotency.ts'
import { isDuplicateKey } from '../../database/transaction.ts'
import { type AppError, failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Application, ApplyBody } from '../../schemas/applications.ts'
import { counted } from '../jobs/counted.ts'
import { openJobFilter } from '../jobs/open.ts'
import { scoreMatch } from '../matching/score.ts'
import { companyIdOf } from '../membership/membership.ts'
import { recipientsOf, recruiterOf } from '../membership/recipients.ts'
import { notifyAll } from '../notifications/notifications.ts'
import { holdOwner } from '../uploads/sent.ts'
import { answersOf } from './answers.ts'
import { recordForParties } from './events.ts'
import { applicationView } from './view.ts'

/** What is used of a job and of a seeker: a posting may be 20 KB, and is not looked at. */
const jobFields = {
  employerId: 1,
  companyId: 1,
  title: 1,
  companyName: 1,
  requiredSkills: 1,
  experienceLevel: 1,
  questions: 1
} as const
const seekerFields = { skills: 1, experienceLevel: 1, resume: 1 } as const
type AppliedJob = Pick<JobDocument, '_id' | keyof typeof jobFields>
type Seeker = Pick<UserDocument, '_id' | keyof typeof seekerFields>

function newApplication(job: AppliedJob, seeker: Seeker, body: ApplyBody): ApplicationDocument {
  const answers = answersOf(job, body.answers ?? [])
  const now = serverNow()
  const person = { skills: seeker.skills, level: seeker.experienceLevel }
  const { matchScore } = scoreMatch({ requiredSkills: job.requiredSkills, jobLevel: job.experienceLevel }, person)
  return {
    _id: new ObjectId(),
    jobId: job._id,
    userId: seeker._id,
    employerId: job.employerId,
    companyId: companyIdOf(job),
    jobTitle: job.title,
    companyName: job.companyName,
    status: 'Pending',
    matchScore,
    resume: seeker.resume,
    ...(body.coverLetter && { coverLetter: body.coverLetter }),
    ...(answers.length > 0 && { answers }),
    history: [{ at: now, by: seeker._id, from: null, to: 'Pending' }],
    appliedAt: now,
    version: 1,
    createdAt: now,
    updatedAt: now,
    deletedAt: null
  }
}

const isPersonal = ({ resume, coverLetter, answers = [] }: ApplicationDocument): boolean =>
  Boolean(resume ?? coverLetter) || answers.some(({ answer }) => answer !== null)

/** A live application of the same seeker is said before anything else is. */
async function refusal(
  tx: Collections,
  pair: Pick<ApplicationDocument, 'jobId' | 'userId'>,
  other: 'JOB_NOT_FOUND' | 'USER_NOT_FOUND'
): Promise<AppError> {
  if (await tx.applications.findOne({ ...pair, deletedAt: null }, { projection: { _id: 1 } })) {
    return failure('ALREADY_APPLIED')
  }
  if (other === 'USER_NOT_FOUND') return failure(other)
  const seeker = await tx.users.findOne({ _id: pair.userId, deletedAt: null }, { projection: { _id: 1 } })
  return failure(seeker ? other : 'USER_NOT_FOUND')
}

/** @throws ALREADY_APPLIED when the unique index says that there is a live one */
async function insertApplication(tx: Collections, application: ApplicationDocument): Promise<void> {
  try {
    await tx.applications.insertOne(application)
  } catch (error) {
    throw isDuplicateKey(error, ['jobId', 'userId']) ? failure('ALREADY_APPLIED', { cause: error }) : error
  }
}

/**
 * Applies for an open job: the application, the job's count, the recruiter's notification and the events, all or
 * nothing. Title, company and score are computed from the job and the user, never taken from the body. An account that is
 * deleted meanwhile counts as deleted afterwards: applications are kept.
 * @throws ALREADY_APPLIED, USER_NOT_FOUND, JOB_NOT_FOUND (also when it is closed), in this order; VALIDATION_FAILED naming an
 * answer that the job does not ask for; BUSY
 */
export function apply(store: TransactionStore, actor: Actor, body: ApplyBody): Promise<Application> {
  const [userId, jobId] = [new ObjectId(actor.id), new ObjectId(body.jobId)]
  return store.transaction(
    async (tx) => {
      // The contended document is written first: a transaction that loses the race fails before doing anything else.
      const job: AppliedJob | null = await tx.jobs.findOneAndUpdate(
        { _id: jobId, ...openJobFilter() },
        { $inc: { applicationCount: 1 }, ...counted },
        { projection: jobFields }
      )
      if (!job) throw await refusal(tx, { jobId, userId }, 'JOB_NOT_FOUND')
      const seeker = await tx.users.findOne<Seeker>({ _id: userId, deletedAt: null }, { projection: seekerFields })
      if (!seeker) throw await refusal(tx, { jobId, userId }, 'USER_NOT_FOUND')
      const application = newApplication(job, seeker, body)
      // What is sent of the person is seen by whoever replaces the resume or deletes the account at the same time.
      if (isPersonal(application)) await holdOwner(tx, userId)
      await insertApplication(tx, application)
      const note = {
        type: 'application_submitted',
        title: 'New Application Received',
        message: `You received a new application for ${job.title}`,
        relatedEntityId: application._id,
        relatedEntityType: 'Application',
        params: { jobTitle: job.title }
      } as const
      const recruiter = await recruiterOf(tx, job)
      const recipients = await recipientsOf(tx, job, recruiter)
      await notifyAll(
        tx,
        recipients.map((userId) => ({ ...note, userId }))
      )
      const view = applicationView(application)
      await recordForParties(tx, application, 'application.created', { application: view }, recruiter)
      return view
    },
    { serializeBy: String(jobId) }
  )
}
