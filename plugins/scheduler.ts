/** Tasks that run once over all hosts. */
import fp from 'fastify-plugin'
import { closeJobsTask, lateWritesTask } from '../src/domain/accounts/delete-account.ts'
import { linkTasks } from '../src/domain/accounts/link-requests.ts'
import { createRankingsTask } from '../src/domain/analytics/rankings.ts'
import { closeExpiredTask } from '../src/domain/jobs/expiry.ts'
import { mendSkillKeysTask } from '../src/domain/jobs/mend-skill-keys.ts'
import { sweepPendingFiles } from '../src/domain/uploads/files.ts'
import { createScheduler, type Scheduler, type Task } from '../src/scheduler/tasks.ts'

declare module 'fastify' {
  interface FastifyInstance {
    scheduler: Scheduler
  }
}

const sweepFiles: Task = {
  name: 'sweep-pending-files',
  // A user who is over the quota is told to retry after a minute.
  schedule: { everyMs: 60_000 },
  run: (store) => sweepPendingFiles(store)
}

/** Every worker takes part: each task is run by whichever is first when it is due. Decorates `app.scheduler`. */
export default fp(
  async (app) => {
    const { store, mails, log, faults } = app
    const tasks = [
      sweepFiles,
      createRankingsTask(),
      closeJobsTask,
      lateWritesTask,
      closeExpiredTask,
      mendSkillKeysTask,
      ...linkTasks(mails)
    ]
    const scheduler = createScheduler({ store, tasks, log, faults })
    app.decorate('scheduler', scheduler)
    app.addHook('preClose', () => scheduler.stop())
  },
  { name: 'scheduler', dependencies: ['mongo', 'mail', 'faults'] }
)
