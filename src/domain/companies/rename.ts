/** A company that is called otherwise: its jobs are as well, some at a time. */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import { ClaimLost } from '../../scheduler/due-queue.ts'
import { scheduleTask, type Task } from '../../scheduler/tasks.ts'
import { recordJobEvents } from '../jobs/events.ts'
import { jobView } from '../jobs/view.ts'
import { hasOthers, lockMembers } from '../membership/change-membership.ts'
import { membershipOf } from '../membership/membership.ts'
import { changeCompany } from '../membership/naming.ts'

const jobsPerSlice = 50
const name = 'rename-jobs-of-company'

/** Has the jobs renamed, in the transaction `tx` of the other name. */
export const scheduleRenaming = (tx: Collections, companyId: ObjectId): Promise<void> => {
  const key = companyId.toHexString()
  return scheduleTask(tx, { name, key, dueAt: serverNow(), data: { companyId: key } })
}

/** Changes a job without its employer's asking. */
export async function changeJob(tx: Collections, job: JobDocument, changes: Partial<JobDocument>): Promise<void> {
  const $set = { ...changes, version: job.version + 1, updatedAt: serverNow() }
  await tx.jobs.updateOne({ _id: job._id }, { $set })
  if (job.deletedAt === null) await recordJobEvents(tx, 'job.updated', jobView({ ...job, ...$set }))
}

/** @returns whether there may be more */
async function renameSlice(tx: Collections, companyId: ObjectId): Promise<boolean> {
  const company = await tx.companies.findOne({ _id: companyId }, { projection: { name: 1 } })
  if (!company || company.name === '') return false
  const isNamedAfterIt = { $or: [{ sourceName: { $exists: false } }, { sourceUrl: { $exists: false } }] }
  const others = { companyId, deletedAt: null, companyName: { $ne: company.name }, ...isNamedAfterIt }
  const jobs = await tx.jobs.find(others, { limit: jobsPerSlice }).toArray()
  for (const job of jobs) await changeJob(tx, job, { companyName: company.name })
  return jobs.length === jobsPerSlice
}

export const renameTask: Task = {
  name,
  schedule: null,
  run: async (store, { data, signal }) => {
    const companyId = new ObjectId(String(data.companyId))
    while (await store.transaction((tx) => renameSlice(tx, companyId))) if (signal.aborted) throw new ClaimLost()
  }
}

/**
 * What a companyName in a profile does, in the transaction `tx` of it: the owner of a company without other members renames it. Of
 * others it is ignored.
 * @returns what the employer's companyName is now
 */
export async function renameByProfile(tx: Collections, user: UserDocument, asked: string): Promise<string> {
  const membership = membershipOf(user)
  if (asked === user.companyName || asked === '' || membership?.role !== 'owner') return user.companyName
  const { companyId } = membership
  // Of the former version: the migration makes a company of that name.
  if (user.company === undefined) return asked
  await lockMembers(tx, companyId)
  if (await hasOthers(tx, companyId, user._id)) return user.companyName
  await changeCompany(tx, companyId, { name: asked })
  await scheduleRenaming(tx, companyId)
  return asked
}
