// Goal: with an account goes whatever its collections say goes, and nobody else's: a new collection is forgotten by nothing.
// Method: a document of two people in every collection that says so, then one of them deletes the account.
import { type Collection, type Document, ObjectId } from 'mongodb'
import t from 'tap'
import { collectionNames, collections } from '../../src/database/collections.ts'
import { deleteAccount } from '../../src/domain/accounts/delete-account.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { jobBody, signUp, startApp } from '../support/app.ts'

t.test('what is to go with an account is gone, of that person alone', async (t) => {
  const service = await startApp(t)
  const { store } = service.app
  const [leaving, staying] = [await signUp(service, 'JOB_SEEKER'), await signUp(service, 'JOB_SEEKER')]
  const owned = collectionNames.flatMap((name) => {
    const { personalData } = collections[name]
    return personalData?.onDeletion === 'delete'
      ? [{ name, owner: personalData.owner, documents: store[name] as unknown as Collection<Document> }]
      : []
  })
  t.same(owned.map(({ name }) => name).sort(), [
    ...[
      'applicationCards',
      'applicationNotes',
      'eventMails',
      'jobViews',
      'mails',
      'notifications',
      'oneTimeTokens',
      'readMarks',
      'savedJobs',
      'savedSearches',
      'searchHistory',
      'searchMatches'
    ],
    'unsubscribeTokens'
  ])
  for (const { owner, documents } of owned) {
    for (const { id } of [leaving, staying])
      await documents.insertOne({ jobId: new ObjectId(), [owner]: new ObjectId(id) })
  }

  const payload = { currentPassword: 'correct-Horse-7' }
  const { statusCode } = await service.ask({ method: 'DELETE', url: '/api/users/me', token: leaving.token, payload })
  t.equal(statusCode, 200)
  for (const { name, owner, documents } of owned) {
    t.equal(await documents.countDocuments({ [owner]: new ObjectId(leaving.id) }), 0, `${name}: gone`)
    t.ok((await documents.countDocuments({ [owner]: new ObjectId(staying.id) })) > 0, `${name}: another's stays`)
  }
})

t.test('what a last request writes beside the deletion goes as well', async (t) => {
  const service = await startApp(t)
  const { store } = service.app
  const leaving = await signUp(service, 'JOB_SEEKER')
  const userId = new ObjectId(leaving.id)
  const { transaction } = store
  // Committed when the account is gone and its tokens are not yet refused: the moment that two requests at once can meet.
  store.transaction = async (work, options) => {
    const result = await transaction(work, options)
    const isGone = await store.users.findOne({ _id: userId, deletedAt: { $ne: null } })
    if (isGone)
      await store.jobViews.insertOne({ _id: new ObjectId(), jobId: new ObjectId(), userId, viewedAt: new Date() })
    return result
  }
  const payload = { currentPassword: 'correct-Horse-7' }
  const { statusCode } = await service.ask({ method: 'DELETE', url: '/api/users/me', token: leaving.token, payload })
  t.equal(statusCode, 200)
  t.equal(await store.jobViews.countDocuments({ userId }), 0)

  // Of a request that took longer still, or whose worker died.
  await store.jobViews.insertOne({ _id: new ObjectId(), jobId: new ObjectId(), userId, viewedAt: new Date() })
  const { modifiedCount } = await store.tasks.updateOne(
    { name: 'delete-late-writes' },
    { $set: { dueAt: new Date(0) } }
  )
  t.equal(modifiedCount, 1)
  service.app.scheduler.nudge()
  await waitFor('the task', async () => (await store.tasks.countDocuments({ name: 'delete-late-writes' })) === 0)
  t.equal(await store.jobViews.countDocuments({ userId }), 0)
})

t.test('jobs that there is no time for are deleted by a task, each once', async (t) => {
  const service = await startApp(t)
  const { store, tokens, scheduler } = service.app
  const [leaving, staying] = [await signUp(service, 'EMPLOYER'), await signUp(service, 'EMPLOYER')]
  for (const { token } of [leaving, leaving, leaving, staying]) {
    const { statusCode } = await service.ask({ method: 'POST', url: '/api/jobs', token, payload: jobBody() })
    t.equal(statusCode, 201)
  }
  const employerId = new ObjectId(leaving.id)
  const { passwordHash = '' } = (await store.users.findOne({ _id: employerId })) ?? {}
  const actor = { id: leaving.id, role: 'EMPLOYER' } as const
  t.match(await deleteAccount(store, actor, passwordHash, tokens.rules, 0), { isWhole: false })
  t.equal(await store.jobs.countDocuments({ employerId, deletedAt: null }), 3)
  scheduler.nudge()
  await waitFor('the task', async () => (await store.tasks.countDocuments({ name: 'close-jobs-of-deleted' })) === 0)
  t.equal(await store.jobs.countDocuments({ employerId, deletedAt: { $ne: null }, isActive: false, version: 2 }), 3)
  t.equal(await store.jobs.countDocuments({ deletedAt: null, isActive: true }), 1, "another's stays")
})
