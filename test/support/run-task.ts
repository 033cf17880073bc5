/** One run of a task, as a scheduler would: for what a test cannot wait for. */
import type { Store } from '../../src/database/store.ts'
import type { Task } from '../../src/scheduler/tasks.ts'

/** It completes in no transaction, and is not stopped. */
export const runTask = (store: Store, task: Task, data: Record<string, unknown> = {}): Promise<void> =>
  task.run(store, {
    data,
    signal: new AbortController().signal,
    complete: async () => undefined,
    runAgainIn: () => undefined
  })
