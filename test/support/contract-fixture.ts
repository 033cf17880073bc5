/** The host, the people and the requests of the contract tests. */
import { type Collection, type Document, MongoClient, ObjectId } from 'mongodb'
import root, { type Test } from 'tap'
import { type CollectionName, collectionNames } from '../../src/database/collections.ts'
import { createStore, type Store } from '../../src/database/store.ts'
import { connectRedis } from '../../src/redis/connection.ts'
import { redisKeys } from '../../src/redis/keys.ts'
import { newToken } from '../../src/redis/versions.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { checkAnswer, jobBody, signUp } from './app.ts'
import { type Deployment, startDeployment } from './deployment.ts'
import { createDocumentCheck } from './documented.ts'
import { type Asker, askOverHttp, type Question, type Reply } from './http.ts'
import { removeJobs } from './told-jobs.ts'

export interface Service extends Asker {
  deployment: Deployment
  /** a store of the test's own: for looking at what was stored, and for storing what no request can */
  store: Store
}

/** of one person in an hour; more than any other test here sends */
export const uploadsMax = 40

let started: Promise<Service> | undefined

/** One host of two workers; every question comes over a new connection, so that both workers answer. */
async function startService(): Promise<Service> {
  const limits = { SEARCH_RATE_LIMIT_MAX: '100000', UPLOAD_RATE_LIMIT_MAX: String(uploadsMax) }
  const deployment = await startDeployment(root, { hosts: 1, workers: 2, env: limits, hasCoverage: true })
  const client = new MongoClient(deployment.mongodbUri)
  root.teardown(() => client.close())
  const instances = new Set<unknown>()
  const checkDocument = createDocumentCheck((await askOverHttp(deployment.url, { url: '/docs/json' })).json())
  const ask = async (question: Question): Promise<Reply> => {
    const reply = await askOverHttp(deployment.url, question)
    checkAnswer(root, question.url, reply)
    const undocumented = checkDocument(question.method ?? 'GET', question.url, reply)
    if (undocumented) root.fail(undocumented)
    instances.add(reply.headers['x-instance'])
    return reply
  }
  const haveBothAnswered = async () => {
    await ask({ url: '/health/live' })
    return instances.size === 2
  }
  await waitFor('answers of both workers', haveBothAnswered, { limitMs: 30_000 })
  const redis = connectRedis(deployment.redisUrl, { name: 'test', enableOfflineQueue: true })
  root.teardown(() => redis.disconnect())
  const keys = redisKeys(client.db().databaseName)
  // As a writer of the service does, so that no answer from before is served.
  const onOutdated = async (versions: ReadonlySet<string>): Promise<void> => {
    for (const name of versions) await redis.set(keys.version(name), newToken())
  }
  return { ask, deployment, store: createStore(client, { onOutdated }) }
}

/** What the running service itself lives on: sessions and what ends them, limits, the log of events. */
const runningOn = new Set<CollectionName>([
  ...(['sessions', 'revocations', 'tokenLifetime', 'counters', 'oneTimeTokens'] as const),
  ...(['outbox', 'outboxQuarantine', 'log', 'logHead', 'sequencerLease', 'redisLease'] as const)
])

/** What the tests before this one made is gone, but for what runs on: a new collection is emptied without being named here. */
async function emptied(): Promise<Service> {
  started ??= startService()
  const service = await started
  const { store } = service
  await removeJobs(store)
  for (const name of collectionNames)
    if (!runningOn.has(name)) await (store[name] as unknown as Collection<Document>).deleteMany({})
  await store.db.collection('files.chunks').deleteMany({})
  return service
}

/** A service with an employer and a seeker in it and nobody else, and short ways to ask. */
export async function scene(t: Test) {
  const api = await emptied()
  const [employer, seeker] = [
    await signUp(api, 'EMPLOYER', { companyName: 'Example Works' }),
    await signUp(api, 'JOB_SEEKER')
  ]
  type Who = { token: string } | null
  const ask =
    (method: 'GET' | 'POST' | 'PUT' | 'DELETE') =>
    (who: Who, url: string, payload?: string | object, headers: Record<string, string> = {}) =>
      api.ask({ method, url, headers, ...(who && { token: who.token }), ...(payload !== undefined && { payload }) })
  const [get, post, put, del] = [ask('GET'), ask('POST'), ask('PUT'), ask('DELETE')]
  const postJob = async (fields: Record<string, unknown> = {}, who: Who = employer): Promise<string> => {
    const response = await post(who, '/api/jobs', jobBody(fields))
    t.equal(response.statusCode, 201, response.body)
    return response.json().data._id
  }
  const apply = async (jobId: string, who: Who = seeker): Promise<string> => {
    const response = await post(who, '/api/applications', { jobId })
    t.equal(response.statusCode, 201, response.body)
    return response.json().data._id
  }
  /** An administrator, made as one is made: signup never gives that role. */
  const signUpAdmin = async () => {
    const person = await signUp(api, 'EMPLOYER')
    await api.store.users.updateOne({ _id: new ObjectId(person.id) }, { $set: { role: 'ADMIN' } })
    const login = await post(null, '/api/auth/login', { email: person.email, password: 'correct-Horse-7' })
    return { ...person, token: login.json().data.token as string }
  }
  return { api, store: api.store, employer, seeker, get, post, put, del, postJob, apply, signUpAdmin }
}

/** Status and message of an answer, as a row of the contract says them. */
export const says = (response: Reply): [number, string] => [response.statusCode, response.json().message]

/** The address of the next page, or null. */
export function nextOf(response: Reply): string | null {
  const [, url] = /^<(.+)>; rel="next"$/.exec(String(response.headers.link ?? '')) ?? []
  return url ?? null
}
