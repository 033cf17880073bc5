// Goal: applying is exact when everybody does it at once: one live application per pair, the job's count and the
// employer's notification events equal to the applications, whichever host took them.
// Method: two hosts of two workers; 50 requests in flight at once, alternating over the hosts, each repeated by its key when a
// machine too busy for the race says so (503); the employer's socket hangs on host 2. Events keep their order, so what was
// heard before one last, later event is all there is.
import { randomBytes, randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { signAccess } from '../../bench/realtime/token.mjs'
import { createStore } from '../../src/database/store.ts'
import { type Client, createClient, dataOf, patient } from '../../tools/api/client.mjs'
import { openSocket } from '../../tools/api/socket.mjs'
import { jobBody } from '../support/app.ts'
import { startDeployment, testSecrets } from '../support/deployment.ts'
import { addUser } from '../support/domain.ts'

const racers = 50

const deployment = await startDeployment(t)
const mongo = await MongoClient.connect(deployment.mongodbUri)
t.teardown(() => mongo.close())
const store = createStore(mongo)

interface Person {
  token: string
}

async function signUpEmployer(client: Client): Promise<Person> {
  const email = `${randomBytes(6).toString('hex')}@example.com`
  const body = { name: 'Racing Person', email, password: 'correct-Horse-7', role: 'EMPLOYER' }
  const { token } = dataOf(await client.call('POST', '/api/auth/signup', { body }), 201)
  return { token }
}

/** A seeker is stored without a password: hashing fifty would take longer than the race. */
const addSeeker = async (): Promise<Person> => ({
  token: signAccess(testSecrets.JWT_SECRET, (await addUser(store, 'JOB_SEEKER')).id, 900)
})

const post = async (client: Client, { token }: Person): Promise<string> =>
  dataOf(await client.call('POST', '/api/jobs', { token, body: jobBody() }), 201)._id

const apply = (client: Client, { token }: Person, jobId: string) =>
  client.call('POST', '/api/applications', {
    token,
    headers: { 'idempotency-key': randomUUID() },
    body: { jobId }
  })

/** How many answers there were of each kind. */
function tally(answers: Awaited<ReturnType<typeof apply>>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, body } of answers) {
    const kind = `${status} ${body.message}`
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** An employer of its own listening on the second, two of its jobs: one to race for, one for the last event. */
async function scene(t: Test) {
  const comment = (line: string) => t.comment(line)
  const clients = deployment.hosts.map((host) => patient(createClient(host.url, { socketsMax: racers }), comment))
  t.teardown(() => {
    for (const client of clients) client.close()
  })
  const [first, second] = clients as [Client, Client]
  const employer = await signUpEmployer(first)
  const jobId = await post(first, employer)
  const lastJobId = await post(second, employer)
  const socket = await openSocket(second.url, employer.token)
  t.teardown(() => socket.close())
  const notifications = () => socket.events.filter(({ type }) => type === 'notification')

  return {
    jobId,
    clientOf: (index: number): Client => clients[index % clients.length] ?? first,
    /** Notification events of the race, once a later one has been heard. */
    async heard(): Promise<number> {
      const { _id } = dataOf(await apply(first, await addSeeker(), lastJobId), 201)
      const isLast = ({ data }: { data: { relatedEntityId?: string } }) => data.relatedEntityId === _id
      await socket.waitFor(() => notifications().some(isLast), 30_000)
      return notifications().findIndex(isLast)
    },
    async notified(): Promise<number> {
      const { total } = dataOf(await second.call('GET', '/api/notifications', { token: employer.token }), 200)
      return total
    },
    async jobCount(): Promise<number> {
      return dataOf(await second.call('GET', `/api/jobs/${jobId}`), 200).applicationCount
    }
  }
}

t.test('50 identical applies at once: one 201, 49 conflicts, one event', async (t) => {
  const { jobId, clientOf, heard, notified, jobCount } = await scene(t)
  const seeker = await addSeeker()
  const answers = await Promise.all(Array.from({ length: racers }, (_, index) => apply(clientOf(index), seeker, jobId)))
  t.same(tally(answers), {
    '201 Application submitted successfully': 1,
    '409 You have already applied to this job': racers - 1
  })
  t.equal(await jobCount(), 1)
  t.equal(await heard(), 1, 'one notification event')
  t.equal(await notified(), 2, 'one notification, and that of the last event')
})

t.test('50 seekers applying to one job at once: 50 × 201, count +50, 50 events', async (t) => {
  const { jobId, clientOf, heard, notified, jobCount } = await scene(t)
  const seekers: Person[] = []
  for (let index = 0; index < racers; index++) seekers.push(await addSeeker())
  const answers = await Promise.all(seekers.map((seeker, index) => apply(clientOf(index), seeker, jobId)))
  t.same(tally(answers), { '201 Application submitted successfully': racers })
  t.equal(await jobCount(), racers)
  t.equal(await heard(), racers, 'one notification event each')
  t.equal(await notified(), racers + 1)
})
