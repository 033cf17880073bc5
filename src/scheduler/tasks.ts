/**
 * Tasks: recurring ones, and single ones at a time of their own, each run by one worker of all hosts. A run that fails or
 * dies is repeated; what it changes in the transaction that completes it happens once.
 */
import { performance } from 'node:perf_hooks'
import { serverNowMs } from '../database/clock.ts'
import type { TaskDocument } from '../database/collections/tasks.ts'
import type { Collections } from '../database/collections.ts'
import type { Store } from '../database/store.ts'
import { isDuplicateKey } from '../database/transaction.ts'
import type { Faults } from '../util/faults.ts'
import { type Backoff, backoffMs, ClaimLost, type Outcome, type Row, settle } from './due-queue.ts'
import { createDueWorker, type DueWorker, type QueueLog } from './due-worker.ts'

export interface TaskRun {
  data: Record<string, unknown>
  /** aborts when another worker may have taken over, or this one stops */
  signal: AbortSignal
  /**
   * Completes the task in the transaction `tx` of its own work, which then happens exactly once. A run that does not call
   * this happens at least once.
   * @throws ClaimLost
   */
  complete(tx: Collections): Promise<void>
  /** A recurring task runs again after this time, if that is sooner than its schedule says. */
  runAgainIn(ms: number): void
}

export type TaskSchedule = { everyMs: number } | { dailyAt: `${number}:${number}` }

export interface Task {
  /** for ever: it is stored */
  name: string
  /** null: only when scheduleTask() says; times of day are UTC */
  schedule: TaskSchedule | null
  run(store: Store, run: TaskRun): Promise<void>
}

export interface Scheduler {
  /** a task was scheduled for now: look at once */
  nudge(): void
  stop(): Promise<void>
}

const dayMs = 86_400_000
const retry: Backoff = { firstMs: 2000, factor: 2, msMax: 15 * 60_000 }
const stopMsMax = 3000
/** Repeated, as a database that was restored may not have them. */
const introduceEveryMs = 3_600_000

/** In how many ms a task of this schedule runs next. Runs that were missed are not made up for. */
export function msToNextRun(schedule: TaskSchedule, nowMs: number): number {
  if ('everyMs' in schedule) return schedule.everyMs
  const [hours = 0, minutes = 0] = schedule.dailyAt.split(':').map(Number)
  const timeOfDayMs = (hours * 60 + minutes) * 60_000
  return dayMs - ((nowMs - timeOfDayMs) % dayMs)
}

/**
 * Schedules a single task, in a transaction or by itself; the same name and key replaces its time and data.
 * @param keepMs how long after its time it is still of use
 */
export async function scheduleTask(
  db: Collections,
  { name, key, dueAt, data, keepMs }: { name: string; key: string; dueAt: Date; data: object; keepMs?: number }
): Promise<void> {
  const $set = { name, data, dueAt, attempts: 0, claim: null }
  const expiresAt = keepMs === undefined ? undefined : new Date(dueAt.getTime() + keepMs)
  await db.tasks.updateOne(
    { _id: `${name}:${key}` },
    { $set: { ...$set, ...(expiresAt && { expiresAt }) } } as object,
    {
      upsert: true
    }
  )
}

/** Makes a single task not happen; one that runs at this moment cannot complete. */
export async function cancelTask(db: Collections, name: string, key: string): Promise<void> {
  await db.tasks.deleteOne({ _id: `${name}:${key}` })
}

/** Stores a recurring task, due at once the first time; a shorter interval than the stored one counts at once. */
async function introduce(store: Store, { name, schedule }: Task): Promise<void> {
  if (!schedule) return
  const inMs = msToNextRun(schedule, serverNowMs())
  const firstAt = 'everyMs' in schedule ? '$$NOW' : { $add: ['$$NOW', inMs] }
  const isUnclaimed = { $eq: [{ $ifNull: ['$claim', null] }, null] }
  const sooner = { $min: ['$dueAt', { $add: ['$$NOW', inMs] }] }
  const dueAt = { $cond: [{ $eq: [{ $type: '$dueAt' }, 'date'] }, { $cond: [isUnclaimed, sooner, '$dueAt'] }, firstAt] }
  const attempts = { $ifNull: ['$attempts', 0] }
  const claim = { $ifNull: ['$claim', null] }
  await store.tasks
    .updateOne(
      { _id: name },
      [{ $set: { name: { $literal: name }, data: { $literal: {} }, dueAt, attempts, claim } }],
      { upsert: true }
    )
    .catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error // introduced by another worker
    })
}

/** What becomes of a task that has run; a recurring one runs again after `msMax` at the latest. */
function completed({ schedule }: Task, msMax = Number.POSITIVE_INFINITY): Outcome {
  if (!schedule) return { is: 'done' }
  const nowMs = serverNowMs()
  const inMs = Math.max(0, Math.min(msToNextRun(schedule, nowMs), msMax))
  return { is: 'again', inMs, set: { attempts: 0, ranAt: new Date(nowMs), error: null } }
}

export interface SchedulerOptions {
  store: Store
  tasks: Task[]
  log: QueueLog
  faults: Pick<Faults, 'report'>
  /** at once in this process */
  concurrencyMax?: number
  leaseMs?: number
  pollMs?: number
}

/** Runs tasks as they become due. Tasks of other names, of a newer version, are left to the hosts that know them. */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const { store, log, faults, concurrencyMax = 4, leaseMs = 30_000, pollMs = 20_000 } = options
  const byName = new Map(options.tasks.map((task) => [task.name, task]))
  let introducedMs = Number.NEGATIVE_INFINITY
  const introduceAll = async (): Promise<void> => {
    if (performance.now() - introducedMs < introduceEveryMs) return
    for (const task of options.tasks) await introduce(store, task)
    introducedMs = performance.now()
  }

  async function handle(row: TaskDocument, signal: AbortSignal): Promise<Outcome> {
    const task = byName.get(row.name)!
    let isComplete = false
    let againMs: number | undefined
    const complete = async (tx: Collections): Promise<void> => {
      await settle(tx.tasks as never, row as unknown as Row, completed(task, againMs))
      isComplete = true
    }
    const runAgainIn = (ms: number): void => {
      againMs = ms
    }
    try {
      await task.run(store, { data: row.data, signal, complete, runAgainIn })
      return isComplete ? { is: 'settled' } : completed(task, againMs)
    } catch (error) {
      if (error instanceof ClaimLost) throw error
      faults.report('task', error, { task: task.name, attempts: row.attempts })
      return { is: 'again', inMs: backoffMs(row.attempts, retry), set: { error: (error as Error).name } }
    }
  }

  const worker: DueWorker = createDueWorker<TaskDocument>({
    name: 'scheduler',
    rows: store.tasks,
    filter: { name: { $in: [...byName.keys()] } },
    concurrencyMax,
    leaseMs,
    pollMs,
    prepare: introduceAll,
    handle,
    log,
    faults
  })
  return { nudge: worker.nudge, stop: () => worker.stop(stopMsMax) }
}
