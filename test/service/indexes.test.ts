// Goal: an index that exists otherwise is told by name, with what differs and the line that cures it; an expiry is changed in
// place; a large collection's index is built beside serving; a missing unique index is made first, or what prevents it is told.
// Method: databases of the test's own with indexes made by hand, and the start of a host over them.
import { MongoClient, ObjectId } from 'mongodb'
import t from 'tap'
import { preflight } from '../../src/cluster/preflight.ts'
import { loadConfig } from '../../src/config/config.ts'
import { collectionNames, collections, nameInDatabase } from '../../src/database/collections.ts'
import { type ExistingIndex, planIndexes } from '../../src/database/index-plan.ts'
import { runMigrations } from '../../src/database/migration-runner.ts'
import { migrations } from '../../src/database/migrations.ts'
import { prepareStore } from '../../src/database/prepare.ts'
import { createStore, type Store } from '../../src/database/store.ts'
import { freshDatabaseUri, testEnvironment } from '../support/app.ts'

async function emptyStore(uri: string): Promise<Store> {
  const client = new MongoClient(uri, { writeConcern: { w: 'majority' } })
  const store = createStore(client)
  t.teardown(async () => {
    await store.db.dropDatabase()
    await client.close()
  })
  return store
}

const namesOf = async (store: Store, collection: string): Promise<string[]> =>
  (await store.db.collection(collection).listIndexes().toArray()).map(({ name }) => name).sort()

const messageOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => '',
    (error: Error) => error.message
  )

t.test('what has been made is found again, and nothing is left to do', async (t) => {
  const store = await emptyStore(freshDatabaseUri())
  t.same(await prepareStore(store), migrations)
  for (const name of collectionNames) {
    const existing = await store.db.collection(nameInDatabase(name)).listIndexes().toArray()
    const plan = planIndexes(collections[name].indexes, existing as ExistingIndex[])
    t.match(plan, { missing: [], expiries: [], conflicts: [] }, name)
    t.same(
      plan.guarantees.map(({ key }) => key),
      collections[name].indexes.filter(({ unique }) => unique).map(({ key }) => key)
    )
  }
  t.same(await prepareStore(store), migrations)
})

t.test('the start tells each conflict, with its cure, and changes nothing', async (t) => {
  const uri = freshDatabaseUri()
  const store = await emptyStore(uri)
  const { db } = store
  await db.collection('users').createIndex({ email: 1 })
  await db.collection('jobs').createIndex({ title: 'text' }, { name: 'mine' })
  await db.collection('jobs').createIndex({ deletedAt: 1 }, { name: 'removed' })
  await db.collection('counters').createIndex({ expiresAt: 1 })
  const message = await messageOf(preflight(loadConfig(testEnvironment({ MONGODB_URI: uri })), () => undefined))
  const at = `db.getSiblingDB("${db.databaseName}").getCollection`
  t.match(
    message.split('\n').slice(1),
    [
      `  - users: index email_1: unique is false instead of true. ${at}("users").dropIndex("email_1")`,
      `  - counters: index expiresAt_1: expireAfterSeconds is none instead of 0. ${at}("counters").dropIndex("expiresAt_1")`,
      /- jobs: index mine: weights is .*; default_language is "english" instead of "none"\. .*dropIndex\("mine"\)$/,
      /- jobs: index removed: key is .*\{\\"deletedAt\\":1\}" instead of .*dropIndex\("removed"\)$/
    ],
    message
  )
  t.notMatch(message, /cannot be reached/)
  t.notOk(
    (await db.listCollections().toArray()).some(({ name }) => name === 'sessions'),
    'nothing was made'
  )
  await t.rejects(prepareStore(store), /are in the way/)
  for (const [, collection = '', index = ''] of message.matchAll(/getCollection\("(\w+)"\)\.dropIndex\("(\w+)"\)/g)) {
    await db.collection(collection).dropIndex(index)
  }
  await prepareStore(store)
  t.ok((await namesOf(store, 'jobs')).includes('text'), 'the cure cures')
})

t.test('an index of another name that does the same is accepted; another expiry is set in place', async (t) => {
  const store = await emptyStore(freshDatabaseUri())
  await store.users.createIndex({ email: 1 }, { unique: true, name: 'byAddress' })
  await store.counters.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 3600, name: 'gone' })
  const lines: string[] = []
  await prepareStore(store, { log: (line) => void lines.push(line) })
  t.same(await namesOf(store, 'users'), [
    '_id_',
    'byAddress',
    'company.id_1_company.role_1_deletedAt_1',
    'removed',
    'role_1_deletedAt_1_createdAt_-1__id_-1'
  ])
  t.match(await store.counters.listIndexes().toArray(), [{ name: '_id_' }, { name: 'gone', expireAfterSeconds: 0 }])
  t.same(lines, ['documents of counters expire after 0 s from now on (index gone)'])
})

t.test('documents that a unique index forbids are told, by their fields alone', async (t) => {
  const uri = freshDatabaseUri()
  const store = await emptyStore(uri)
  await store.users.insertMany([{ email: 'same@example.com' }, { email: 'same@example.com' }] as never)
  const starting = preflight(loadConfig(testEnvironment({ MONGODB_URI: uri })), () => undefined)
  const message = await messageOf(starting)
  t.match(
    message,
    /^The unique index .*email_1.* of users cannot be made: documents have the same email\. Find them: db\./
  )
  t.notMatch(message, /example\.com/)
})

t.test('an index of a large collection is built beside serving, by one host; a unique one before', async (t) => {
  const store = await emptyStore(freshDatabaseUri())
  await prepareStore(store)
  const jobId = new ObjectId()
  const views = Array.from({ length: 10_001 }, () => ({
    _id: new ObjectId(),
    jobId,
    userId: new ObjectId(),
    viewedAt: new Date()
  }))
  await store.jobViews.insertMany(views)
  await store.jobViews.dropIndexes()
  const left = (await prepareStore(store)).slice(migrations.length)
  t.same(await namesOf(store, 'jobViews'), ['_id_', 'jobId_1_userId_1'], 'the unique one at once')
  t.match(
    left.map(({ name, isBlocking }) => [name, isBlocking]),
    [[/^index jobViews\.userId_1_viewedAt_-1 \w{8}$/, undefined]]
  )
  const lines: string[] = []
  const run = (by: string) =>
    runMigrations(left, {
      store,
      by,
      signal: new AbortController().signal,
      pollMs: 50,
      log: (line) => void lines.push(line)
    })
  await Promise.all([run('one'), run('two')])
  t.ok((await namesOf(store, 'jobViews')).includes('userId_1_viewedAt_-1'))
  t.equal(lines.filter((line) => line.endsWith('done')).length, 1, lines.join('\n'))
  await store.jobViews.dropIndex('userId_1_viewedAt_-1')
  await Promise.all([run('one'), run('two')])
  t.ok((await namesOf(store, 'jobViews')).includes('userId_1_viewedAt_-1'), 'dropped by hand, it is built again')
})
