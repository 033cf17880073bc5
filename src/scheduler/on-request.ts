/** Tasks that something asks for, in the transaction that makes them necessary. */
import { serverNow } from '../database/clock.ts'
import type { Collections } from '../database/collections.ts'
import { scheduleTask, type Task } from './tasks.ts'

export interface TaskOnRequest {
  /** Runs it once when `tx` has committed; of requests that wait the last one counts, and a run that has begun begins anew. */
  request(tx: Collections): Promise<void>
  task(run: Task['run']): Task
}

/** @param name for ever: it is stored */
export const createTaskOnRequest = (name: string): TaskOnRequest => ({
  request: (tx) => scheduleTask(tx, { name, key: 'all', dueAt: serverNow(), data: {} }),
  task: (run) => ({ name, schedule: null, run })
})
