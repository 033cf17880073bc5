import { MongoClient, ObjectId } from 'mongodb'
import type { Test } from 'tap'
import type { UserDocument } from '../../src/database/collections/accounts.ts'
import { createStore, prepareStore, type Store } from '../../src/database/store.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import type { JobBody } from '../../src/schemas/jobs.ts'
import type { Role } from '../../src/schemas/vocabulary.ts'

/** A store over a database of this test's own on the real MongoDB the runner started; dropped at the end. */
export async function testStore(t: Test, options: { maxPoolSize?: number; monitorCommands?: boolean } = {}) {
  const uri = new URL(process.env.TEST_MONGODB_URI ?? '')
  uri.pathname = `/skillmatch_${new ObjectId().toHexString()}`
  const client = new MongoClient(uri.href, { ignoreUndefined: true, writeConcern: { w: 'majority' }, ...options })
  const store = createStore(client)
  await prepareStore(store)
  t.teardown(async () => {
    await store.db.dropDatabase()
    await client.close()
  })
  return store
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
