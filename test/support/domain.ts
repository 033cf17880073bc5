/** A store and people for tests of the domain, without HTTP. */
import { MongoClient, ObjectId } from 'mongodb'
import root, { type Test } from 'tap'
import type { UserDocument } from '../../src/database/collections/accounts.ts'
import { prepareStore } from '../../src/database/prepare.ts'
import { createStore, type Store } from '../../src/database/store.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import type { JobBody } from '../../src/schemas/jobs.ts'
import type { Role } from '../../src/schemas/vocabulary.ts'

type StoreOptions = { maxPoolSize?: number; monitorCommands?: boolean }

/** A store over a database of this test's own on the real MongoDB the runner started. */
export async function testStore(t: Test, options?: StoreOptions): Promise<Store> {
  const kept = options ? undefined : free.pop()
  if (kept) await empty(kept)
  const store = kept ?? (await makeStore(options ?? {}))
  if (!options) t.teardown(() => void free.push(store))
  return store
}

/** Stores that no test uses any more: to empty one takes a tenth of the time of making all collections and indexes again. */
const free: Store[] = []

/** It is dropped when the whole file ends. */
async function makeStore(options: StoreOptions): Promise<Store> {
  const uri = new URL(process.env.TEST_MONGODB_URI ?? '')
  uri.pathname = `/skillmatch_${new ObjectId().toHexString()}`
  const client = new MongoClient(uri.href, { ignoreUndefined: true, writeConcern: { w: 'majority' }, ...options })
  const store = createStore(client)
  await prepareStore(store)
  root.teardown(async () => {
    await store.db.dropDatabase()
    await client.close()
  })
  return store
}

async function empty({ db }: Store): Promise<void> {
  const collections = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  await Promise.all(collections.map(({ name }) => db.collection(name).deleteMany({})))
}

/** Stores a person and answers who they are. */
export async function addUser(store: Store, role: Role, changes: Partial<UserDocument> = {}): Promise<Actor> {
  const _id = new ObjectId()
  await store.users.insertOne({
    _id,
    name: `Person ${_id.toHexString().slice(-4)}`,
    email: `${_id.toHexString()}@example.com`,
    passwordHash: 'never shown',
    role,
    avatar: '',
    skills: ['JavaScript', 'Node.js'],
    bio: '',
    companyName: role === 'EMPLOYER' ? 'Acme' : '',
    experienceLevel: 'entry',
    resume: null,
    companyLogo: null,
    emailVerifiedAt: null,
    suspendedAt: null,
    tokenGeneration: 0,
    createdAt: new Date(),
    updatedAt: new Date(),
    deletedAt: null,
    ...changes
  })
  return { id: _id.toHexString(), role }
}

export const jobBody = (changes: Partial<JobBody> = {}): JobBody => ({
  title: 'Backend engineer',
  companyName: 'Acme',
  location: 'Berlin',
  salary: '$80,000',
  type: 'Full-time',
  description: 'You build and run the services of a small company, from the first line to the last log.',
  requiredSkills: ['JavaScript', 'Node', 'Docker'],
  ...changes
})

/** The code of the error a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: { code?: unknown }) => error.code
  )
}
