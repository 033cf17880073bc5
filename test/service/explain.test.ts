// Goal: no operation of the service scans a collection, sorts in memory, or reads far more than it returns or changes; every
// declared index is used; what is excepted is named here, with its reason, until it is mended.
// Method: a store with much of everything; every operation of the API and what loops and commands do beside it, under MongoDB's
// profiler. Operations of the document and places of the source that were not reached fail the test as well.
import { type Db, ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { type CollectionName, collectionNames, collections, nameInDatabase } from '../../src/database/collections.ts'
import { nameOf } from '../../src/database/index-plan.ts'
import { createAdministrator } from '../../src/domain/admin/users.ts'
import { redisUrl, signUp } from '../support/app.ts'
import { type Excepted, excepted, unreached, unusedIndexes } from '../support/explain-table.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'
import { fillStore } from '../support/full-store.ts'
import {
  type Cost,
  keyOf,
  markOperations,
  type Place,
  placesInSource,
  readProfile,
  startProfiler
} from '../support/profiler.ts'
import { createGuide, tour } from '../support/tour.ts'
import { catchUp, changeSkills, follow, listen, mendAndMigrate, readByCommand } from '../support/tour-beside.ts'
import { startWorkers } from '../support/workers.ts'

/** Of one document each, few for ever, or capped; what a reading of the capped one costs is in host-samples.test.ts. */
const ofConstantSize = new Set(['heads', 'leases', 'trust', 'tokenLives', 'migrations', 'statistics', 'hosts'])

const isOfConstantSize = ({ operation }: Place): boolean => {
  const [name = ''] = operation.split('.')
  return ofConstantSize.has(name in collections ? nameInDatabase(name as CollectionName) : name)
}

/** What is wrong with the cost of an operation. */
function problemsOf({ collection, plan, isSorted, command, keysExamined, docsExamined, affected }: Cost): string[] {
  // A union names a sort that an index does for it, or that never runs: what it read tells.
  const isUnion = JSON.stringify(command.pipeline ?? '').includes('$unionWith')
  return [
    ...(plan.includes('COLLSCAN') && !ofConstantSize.has(collection) ? ['scan'] : []),
    ...(isSorted && !isUnion ? ['sort'] : []),
    ...(docsExamined > 2 * affected + 20 ? ['documents'] : []),
    ...(keysExamined > 3 * affected + 40 ? ['keys'] : [])
  ]
}

/** Indexes that something has used since they were made, by collection and name. */
async function indexesUsed(db: Db): Promise<Set<string>> {
  const used = new Set<string>()
  for (const name of collectionNames.map(nameInDatabase)) {
    const stats = await db
      .collection(name)
      .aggregate([{ $indexStats: {} }])
      .toArray()
    for (const index of stats) if (Number(index.accesses.ops) > 0) used.add(`${name} ${index.name}`)
  }
  return used
}

const reached = markOperations()

const isExceptedBy = ({ by, problems, only }: Excepted, cost: Cost, problem: string): boolean =>
  cost.by === by &&
  (problems as readonly string[]).includes(problem) &&
  (only === undefined || only.test(JSON.stringify(cost.command)))

/** Whatever is wrong is excepted, and whatever is excepted is wrong. */
function checkCosts(t: Test, costs: Cost[]): void {
  const found = new Map<string, Cost>()
  const needed = new Set<object>()
  for (const cost of costs) {
    for (const problem of problemsOf(cost)) {
      const exceptions = excepted.filter((one) => isExceptedBy(one, cost, problem))
      for (const one of exceptions) needed.add(one)
      if (exceptions.length === 0) found.set(`${problem}: ${cost.by}`, cost)
    }
  }
  for (const [problem, { plan, keysExamined, docsExamined, affected, command }] of found) {
    t.fail(`${problem}: ${plan}: ${keysExamined} keys, ${docsExamined} documents for ${affected}`, { command })
  }
  for (const one of excepted) {
    if (!needed.has(one) && !one.isOccasional) t.fail(`no longer needed: ${one.by} (${one.because})`)
  }
  t.ok(costs.length > 400, `${costs.length} operations`)
}

/** Every place of the source was reached, or is excepted. */
function checkPlaces(t: Test): void {
  const places = placesInSource()
  const keys = new Set(places.map(keyOf))
  for (const key of reached.places) t.ok(keys.has(key), `found in the source: ${key}`)
  const isNamed = (place: Place, name: string) => [place.file, `${place.file} ${place.operation}`].includes(name)
  for (const place of places) {
    if (isOfConstantSize(place) || reached.lines.has(keyOf(place))) continue
    const isKnown = unreached.some((one) => isNamed(place, one.place))
    if (!isKnown) t.fail(`not reached: ${keyOf(place)} ${place.operation}`)
  }
  for (const one of unreached) {
    if (!places.some((place) => isNamed(place, one.place))) t.fail(`no longer there: ${one.place}`)
  }
}

t.test('every operation reads what it needs', { timeout: 240_000 }, async (t) => {
  const folder = finderFolder(t)
  const deployment = await startWorkers(t, 1, { SEARCH_RATE_LIMIT_MAX: '1000' }, folder)
  const [worker] = deployment.workers
  if (!worker) throw new Error('no worker')
  const { app, url } = worker
  const { store } = app
  const { ask, left } = createGuide(app)
  const [employer, seeker, leaving] = [
    await signUp({ ask }, 'EMPLOYER'),
    await signUp({ ask }, 'JOB_SEEKER'),
    await signUp({ ask }, 'EMPLOYER')
  ]
  const password = 'correct-Horse-7'
  const { _id } = await createAdministrator(store, 'root@example.com', await app.passwords.hash(password, 'password'))
  const logIn = { method: 'POST', url: '/api/auth/login', payload: { email: 'root@example.com', password } } as const
  const admin = { ...employer, id: String(_id), token: (await ask(logIn)).json().data.token }
  await store.users.updateOne({ _id: new ObjectId(seeker.id) }, { $set: { emailVerifiedAt: new Date() } })
  await fillStore(store, new ObjectId(employer.id), new ObjectId(seeker.id))
  await startProfiler(store.db)

  const people = { employer, seeker, admin, ask }
  const { finder } = await startTestFinder(t, folder, {
    mongodbUri: deployment.env.MONGODB_URI ?? '',
    redisUrl: redisUrl()
  })
  await finder.ready
  await follow(t, url, finder, people)
  await tour(app, people)
  await mendAndMigrate(app)
  await catchUp(store)
  await readByCommand(t, app, seeker.id)
  await listen(t, url, employer, app)
  const payload = { currentPassword: password }
  await ask({ method: 'DELETE', url: '/api/users/me', token: leaving.token, payload })
  await changeSkills(app, finder, people)

  const used = await indexesUsed(store.db)
  checkCosts(t, await readProfile(store.db))
  t.same([...left].sort(), ['openSocket'], 'every operation of the document but the socket was asked by a request')
  checkPlaces(t)
  for (const name of collectionNames) {
    for (const index of collections[name].indexes) {
      if (index.unique || index.expireAfterSeconds !== undefined) continue
      const id = `${nameInDatabase(name)} ${nameOf(index)}`
      t.ok(used.has(id) || unusedIndexes.has(id), `used: ${id}`)
    }
  }
})
