/** What a service reads beside its requests: commands, tasks, migrations, sockets, and its finder. */
import { ObjectId } from 'mongodb'
import type { Test } from 'tap'
import type { App } from '../../src/app.ts'
import { migrations } from '../../src/database/migrations.ts'
import { recordEvent } from '../../src/database/outbox.ts'
import type { Store } from '../../src/database/store.ts'
import { resetPasswordOf } from '../../src/domain/admin/users.ts'
import { createRankingsTask, readRankings } from '../../src/domain/analytics/rankings.ts'
import { closeExpiredTask } from '../../src/domain/jobs/expiry.ts'
import { mendSkillKeysTask } from '../../src/domain/jobs/mend-skill-keys.ts'
import { countMails, listMails, retryMails } from '../../src/domain/mails/quarantine.ts'
import { sweepPendingFiles } from '../../src/domain/uploads/files.ts'
import { sampleBacklog } from '../../src/event-log/backlog.ts'
import { createLastPositions } from '../../src/event-log/last-positions.ts'
import type { Finder } from '../../src/finder/finder.ts'
import { createFreshness } from '../../src/finder/freshness.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { jobBody } from './app.ts'
import { runTask } from './run-task.ts'
import { openSocket, signIn } from './socket.ts'
import type { People, Person } from './tour.ts'
import { recordBatch } from './workers.ts'

/** What operators ask at the command line, and loops that take longer than a test. */
export async function readByCommand(t: Test, app: App, id: string): Promise<void> {
  const { store, realtimeStats, passwords, tokens } = app
  await countMails(store)
  for (const isWaiting of [true, false]) await listMails(store, { isWaiting, limit: 10 })
  await sweepPendingFiles(store)
  await retryMails(store, String(new ObjectId()))
  await resetPasswordOf(store, id, await passwords.hash('other-Horse-7', 'password'), tokens.rules)
  await store
    .transaction(async (tx) => {
      await recordEvent(tx, 'jobs', 'job.closed', { job: {} } as never)
      await sampleBacklog(tx, realtimeStats)
      throw new Error('not to be committed')
    })
    .catch(() => undefined)
  // As of a log with more topics than are remembered.
  await createLastPositions(store).load(['jobs', `user:${id}`])
  await runTask(store, createRankingsTask(1))
  t.match(await readRankings(store, 1), await readRankings(store), 'what the task has kept is what is computed at once')
}

/** Tasks that are due once a day, and the migrations of an older database. */
export async function mendAndMigrate({ store, migrations: ofDomain }: App): Promise<void> {
  await runTask(store, closeExpiredTask)
  await runTask(store, mendSkillKeysTask)
  for (const migration of [...migrations, ...ofDomain]) {
    if (migration.kind === 'slices') await store.transaction((tx) => migration.slice(tx, null))
    else await migration.work(store)
  }
}

/** A resume over a log in which others' entries are the most. */
export async function listen(t: Test, url: string, { token, id }: Person, { store }: App): Promise<void> {
  const socket = await openSocket(t, url)
  await socket.ask({ op: 'auth', token })
  const job = await store.jobs.findOne({ employerId: new ObjectId(id), deletedAt: null })
  const { cursor } = await socket.ask({ op: 'subscribe', topic: 'jobs' })
  t.match(await socket.ask({ op: 'subscribe', topic: `job:${job?._id}` }), { op: 'subscribed' })
  await recordBatch(store, 'jobs', 1)
  await recordBatch(store, `user:${new ObjectId()}`, 200)
  socket.close()
  const again = await openSocket(t, url)
  await again.ask({ op: 'auth', token, since: cursor })
  t.match(await again.ask({ op: 'subscribe', topic: 'jobs', since: cursor }), { op: 'subscribed', recovered: true })
}

/** A connected seeker, whose profile has just changed, is told of a job that is now their best; and a finder far behind catches up. */
export async function follow(t: Test, url: string, finder: Finder, { ask, employer, seeker }: People): Promise<void> {
  const payload = { skills: ['Erlang'], experienceLevel: 'senior' }
  await ask({ method: 'PUT', url: '/api/users/profile', token: seeker.token, payload })
  const socket = await signIn(t, url, seeker.token)
  await waitFor('the seeker to be watched', () => finder.watches.size === 1)
  await finder.watches.idle()
  const job = jobBody({ requiredSkills: ['Erlang'], experienceLevel: 'senior' })
  await ask({ method: 'POST', url: '/api/jobs', token: employer.token, payload: job })
  await socket.until(({ op }) => op === 'ephemeral')
  socket.close()
}

/**
 * Skills and names are added and taken back; a finder reads again what has them. Last of all: the keys of every saved search are of
 * another analysis afterwards.
 */
export async function changeSkills({ store }: App, finder: Finder, { ask, employer, admin }: People): Promise<void> {
  const job = jobBody({ requiredSkills: ['Fluxomatic'] })
  const { _id } = (await ask({ method: 'POST', url: '/api/jobs', token: employer.token, payload: job })).json().data
  await waitFor('the job to be listed', async () => {
    const wanted = { skillKeys: ['fluxomatic'], level: 'entry', filters: {}, excluded: [], limit: 10 } as const
    return (await finder.keeper.indexes()?.bestJobs(wanted))?.some(({ id }) => id === _id)
  })
  const [url, { token }, before] = ['/api/admin/skills', admin, finder.keeper.rebuilds()]
  const aliases = [{ name: 'Flux o Matic' }]
  await ask({ method: 'POST', url, token, payload: { label: 'Fluxo', aliases: [{ name: 'Fluxomatic' }] } })
  await ask({ method: 'POST', url: `${url}/react/aliases`, token, payload: { aliases } })
  await ask({ method: 'POST', url: `${url}/fluxo/aliases`, token, payload: { aliases: [{ name: 'Fluxometric' }] } })
  await ask({ method: 'DELETE', url: `${url}/fluxo/aliases/fluxometric`, token })
  await ask({ method: 'DELETE', url: `${url}/react/aliases/flux-o-matic`, token })
  await waitFor('the indexes to be built anew', () => finder.keeper.rebuilds() > before)
  await waitFor('the stored keys', () => store.jobs.findOne({ _id: new ObjectId(_id), skillKeys: 'fluxo' }))
  await ask({ method: 'DELETE', url: `${url}/fluxo`, token })
  await waitFor(
    'every task',
    async () =>
      !(await store.tasks.findOne({ _id: { $in: ['mend-skill-keys-now:all', 'reindex-saved-searches-now:all'] } }))
  )
}

/** What a search reads first when its finder has applied nothing of the log yet. */
export const catchUp = (store: Store): Promise<void> => createFreshness(store, () => undefined).current(null)
