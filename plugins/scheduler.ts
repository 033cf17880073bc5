/** Tasks that run once over all hosts. */
import fp from 'fastify-plugin'
import { closeJobsTask, lateWritesTask } from '../src/domain/accounts/delete-account.ts'
import { linkTasks } from '../src/domain/accounts/link-requests.ts'
import { createRankingsTask } from '../src/domain/analytics/rankings.ts'
import { moveTask } from '../src/domain/companies/move.ts'
import { renameTask } from '../src/domain/companies/rename.ts'
import { closeExpiredTask } from '../src/domain/jobs/expiry.ts'
import { createMendNowTask, mendSkillKeysTask } from '../src/domain/jobs/mend-skill-keys.ts'
import { eventDigestTask } from '../src/domain/mails/event-digest.ts'
import { tellTask } from '../src/domain/saved-searches/alerts.ts'
import { digestTask } from '../src/domain/saved-searches/digest.ts'
import { matchJobTask } from '../src/domain/saved-searches/match-jobs.ts'
import { createReindexNowTask, reindexTask } from '../src/domain/saved-searches/reindex.ts'
import { sweepPendingFiles } from '../src/domain/uploads/files.ts'
import { createScheduler, type Scheduler, type Task } from '../src/scheduler/tasks.ts'

declare module 'fastify' {
  interface FastifyInstance {
    scheduler: Scheduler
    /** the tasks of saved searches: apart, so that no mail waits behind the alerts of a thousand imported jobs */
    searchAlerts: Scheduler
  }
}

const sweepFiles: Task = {
  name: 'sweep-pending-files',
  // A user who is over the quota is told to retry after a minute.
  schedule: { everyMs: 60_000 },
  run: (store) => sweepPendingFiles(store)
}

/** Every worker takes part: each task is run by whichever is first when it is due. Decorates `app.scheduler` and `app.searchAlerts`. */
export default fp(
  async (app) => {
    const { store, mails, log, faults, skillAdditions } = app
    const tasks = [
      sweepFiles,
      createRankingsTask(),
      closeJobsTask,
      lateWritesTask,
      closeExpiredTask,
      moveTask,
      renameTask,
      mendSkillKeysTask,
      createMendNowTask(skillAdditions.reload),
      eventDigestTask(mails),
      ...linkTasks(mails)
    ]
    const scheduler = createScheduler({ store, tasks, log, faults })
    app.decorate('scheduler', scheduler)
    const searchTasks = [
      matchJobTask,
      tellTask,
      digestTask(mails),
      reindexTask,
      createReindexNowTask(skillAdditions.reload)
    ]
    const searchAlerts = createScheduler({ store, tasks: searchTasks, concurrencyMax: 2, log, faults })
    app.decorate('searchAlerts', searchAlerts)
    app.addHook('preClose', async () => {
      await Promise.all([scheduler.stop(), searchAlerts.stop()])
    })
  },
  { name: 'scheduler', dependencies: ['mongo', 'mail', 'faults', 'skills'] }
)
