/** The jobs and applications of a company that is closed, on their way to the one that its only member has joined. */
import { performance } from 'node:perf_hooks'
import { type Collection, ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { ClaimLost } from '../../scheduler/due-queue.ts'
import { scheduleTask, type Task } from '../../scheduler/tasks.ts'
import { hasOrigin } from '../membership/naming.ts'
import { adoptFormer } from '../membership/own-company.ts'
import { changeJob } from './rename.ts'

const name = 'move-company'
const jobsPerSlice = 50
const documentsPerSlice = 500
/** How long a request moves: the task moves the rest. */
const requestMsMax = 2000

/** What goes along besides jobs: every document with a companyId of such a collection. */
const along = ['applications', 'applicationCards', 'conversations'] as const

interface Move {
  from: ObjectId
  to: ObjectId
}

/** Has everything moved, in the transaction `tx` that closes a company. */
export const scheduleMove = (tx: Collections, { from, to }: Move): Promise<void> => {
  const data = { from: from.toHexString(), to: to.toHexString() }
  return scheduleTask(tx, { name, key: data.from, dueAt: serverNow(), data })
}

/** How many jobs and applications would move; deleted ones go along uncounted. */
export async function countMoving(
  tx: Collections,
  companyId: ObjectId
): Promise<{ jobs: number; applications: number }> {
  const own = { companyId, deletedAt: null }
  const jobs = await tx.jobs.countDocuments(own)
  return { jobs, applications: await tx.applications.countDocuments(own) }
}

/** @returns whether there may be more */
async function moveJobs(tx: Collections, { from, to }: Move): Promise<boolean> {
  const company = await tx.companies.findOne({ _id: to }, { projection: { name: 1 } })
  const jobs = await tx.jobs.find({ companyId: from }, { limit: jobsPerSlice }).toArray()
  for (const job of jobs) {
    const companyName = company?.name && !hasOrigin(job) ? company.name : job.companyName
    await changeJob(tx, job, { companyId: to, companyName })
  }
  return jobs.length === jobsPerSlice
}

/** The other company has other stages. */
const withoutStage = { $unset: { stageId: '' as const } }

/** Who applies to a job that has moved applies to the other company: so what is left grows no more. */
async function moveDocuments(tx: Collections, name: (typeof along)[number], { from, to }: Move): Promise<boolean> {
  const collection = tx[name] as unknown as Collection<{ _id: ObjectId; companyId: ObjectId; stageId?: string }>
  const options = { projection: { _id: 1 }, limit: documentsPerSlice }
  const ids = (await collection.find({ companyId: from }, options).toArray()).map(({ _id }) => _id)
  if (ids.length > 0)
    await collection.updateMany(
      { _id: { $in: ids } },
      { $set: { companyId: to }, ...(name === 'applications' && withoutStage) }
    )
  return ids.length === documentsPerSlice
}

/** Moves all of it, until it is over; again it does what is left. @returns whether nothing is left */
async function moveUntil(store: Store, move: Move, isOver: () => boolean): Promise<boolean> {
  await adoptFormer(store, move.from)
  const slices = [
    (tx: Collections) => moveJobs(tx, move),
    ...along.map((of) => (tx: Collections) => moveDocuments(tx, of, move))
  ]
  for (const slice of slices) while (await store.transaction(slice)) if (isOver()) return false
  return true
}

/** Moves what there is time for in a request. */
export async function moveAtOnce(store: Store, move: Move): Promise<void> {
  const endMs = performance.now() + requestMsMax
  await moveUntil(store, move, () => performance.now() >= endMs)
}

export const moveTask: Task = {
  name,
  schedule: null,
  run: async (store, { data, signal }) => {
    const move = { from: new ObjectId(String(data.from)), to: new ObjectId(String(data.to)) }
    if (!(await moveUntil(store, move, () => signal.aborted))) throw new ClaimLost()
  }
}
