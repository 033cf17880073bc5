/** Makes messages for seekers of what the finder pushes: with titles, without what is closed. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ToldJob } from '../domain/matching/live/reads.ts'
import type { EphemeralData } from '../schemas/events.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import type { MatchChange } from './protocol.ts'

/** Changes whose jobs are read together: a job that is new to many is read once for them. */
const batchMax = 200
/** Changes that wait: one for each seeker that a finder watches. More are left out. */
const waitingMax = 100_000
const retryMs = 500

export interface MatchMessages {
  add(change: MatchChange): void
  stop(): void
}

export interface MatchMessagesOptions {
  /** those that are open, by id */
  readJobs(ids: string[]): Promise<Map<string, ToldJob>>
  send(userId: string, message: EphemeralData<'match'>): void
  faults: Pick<Faults, 'report'>
}

export function createMatchMessages({ readJobs, send, faults }: MatchMessagesOptions): MatchMessages {
  let waiting: MatchChange[] = []
  let isSending = false
  let isStopped = false

  const idsOf = (changes: readonly MatchChange[]): string[] => [
    ...new Set(changes.flatMap(({ entered }) => entered.map(({ id }) => id)))
  ]
  function tell({ userId, entered, left }: MatchChange, jobs: Map<string, ToldJob>): void {
    const told = entered.flatMap(({ id, score }) => {
      const job = jobs.get(id)
      return job ? [{ jobId: id, title: job.title, companyName: job.companyName, matchScore: score }] : []
    })
    if (told.length + left.length > 0) send(userId, { entered: told, left: [...left] })
  }
  async function sendBatch(changes: readonly MatchChange[]): Promise<void> {
    const jobs = await readJobs(idsOf(changes))
    const slices = createSlices()
    for (const change of changes) {
      if (slices.isOver()) await slices.next()
      if (isStopped) return
      try {
        tell(change, jobs)
      } catch (error) {
        faults.report('task', error, { where: 'live matches', userId: change.userId })
      }
    }
  }
  async function drain(): Promise<void> {
    isSending = true
    while (waiting.length > 0 && !isStopped) {
      const changes = waiting.slice(0, batchMax)
      try {
        await sendBatch(changes)
        waiting = waiting.slice(changes.length)
      } catch (error) {
        if (!isStopped) faults.report('task', error, { where: 'jobs of live matches' })
        await sleep(retryMs, undefined, { ref: false })
      }
    }
    isSending = false
  }
  return {
    add(change) {
      if (waiting.length >= waitingMax) return
      waiting.push(change)
      if (!isSending) void drain()
    },
    stop() {
      isStopped = true
      waiting = []
    }
  }
}
