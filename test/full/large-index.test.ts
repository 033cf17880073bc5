// Goal: a host over 200,000 jobs without their indexes is ready long before these are built, serves meanwhile, and when it is killed
// another host finishes the work.
// Method: jobs inserted by hand, a real host killed with the first index half built, a second one that goes on.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { MongoClient, ObjectId } from 'mongodb'
import t from 'tap'
import { createStore } from '../../src/database/store.ts'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { spawnHost } from '../../tools/services/hosts.mjs'
import { freshDatabaseUri, testEnvironment } from '../support/app.ts'
import { linesOf } from '../support/log-lines.ts'

const jobs = 200_000
const perInsert = 5000
const limitMs = 300_000

const words = Array.from({ length: 2000 }, () => randomBytes(4).toString('hex'))
const someWords = (count: number): string =>
  Array.from({ length: count }, () => words[Math.floor(Math.random() * words.length)]).join(' ')

function job(index: number) {
  const at = new Date(Date.now() - index * 1000)
  return {
    _id: new ObjectId(),
    employerId: new ObjectId(),
    title: someWords(3),
    companyName: someWords(2),
    location: 'Berlin',
    salary: 'Not stated',
    salaryRange: index,
    type: 'Full-time' as const,
    description: someWords(20),
    requiredSkills: [someWords(1)],
    experienceLevel: 'mid' as const,
    skillKeys: [someWords(1)],
    postedAt: at,
    isActive: true,
    views: 0,
    applicationCount: 0,
    version: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null
  }
}

t.test('a host is ready before its indexes are', async (t) => {
  const uri = freshDatabaseUri()
  const client = await MongoClient.connect(uri)
  const store = createStore(client)
  t.teardown(async () => {
    await store.db.dropDatabase()
    await client.close()
  })
  for (let start = 0; start < jobs; start += perInsert) {
    await store.jobs.insertMany(Array.from({ length: perInsert }, (_, index) => job(start + index)) as never)
  }
  const folder = t.testdir()
  const start = async (name: string) => {
    const env = testEnvironment({ MONGODB_URI: uri, LOG_LEVEL: 'info' })
    const host = spawnHost({ name, port: await freePort(), workers: 1, env, logFile: join(folder, `${name}.log`) })
    t.teardown(() => host.kill())
    await host.awaitReady()
    return host
  }
  const first = await start('first')
  const findRunning = async () => (await store.migrations.findOne({ state: 'running', _id: /^index / })) ?? false
  const record = await waitFor('a build to have begun', findRunning, { limitMs })
  t.match(record, { by: 'first', _id: /^index jobs\./ })
  t.equal(await store.jobs.countDocuments({ salaryPeriod: { $exists: false } }), 0, 'what comes before it is done')
  t.ok((await store.jobs.listIndexes().toArray()).length < 5, 'most are still to be built')
  const { status } = await fetch(`${first.url}/api/jobs/${new ObjectId()}`)
  t.equal(status, 404, 'it serves')
  await first.kill()
  const second = await start('second')
  await waitFor(
    'every index',
    async () =>
      (await store.migrations.countDocuments({ state: { $ne: 'done' } })) === 0 &&
      (await store.jobs.listIndexes().toArray()).length > 8,
    { limitMs }
  )
  t.equal((await fetch(`${second.url}/api/search/jobs?search=${words[0]}`)).status, 200)
  const said = linesOf(join(folder, 'second.log')).map(({ message }) => String(message))
  t.ok(
    said.some((line) => line.startsWith(`migration ${record?._id}: second`)),
    'the second host takes it over'
  )
})
