// Goal: /docs/asyncapi.json is a valid AsyncAPI 3 document of the WebSocket, with an example of every message; whatever a
// socket says and hears in a real session is one of its messages, and what only workers tell each other is none.
// Method: AsyncAPI's own schema; then one session in which a client hears every message there is.
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { findUser } from '../../src/domain/accounts/users.ts'
import { changeMembership } from '../../src/domain/membership/change-membership.ts'
import { asyncApiDocument } from '../../src/openapi/asyncapi.ts'
import { controlEvents } from '../../src/schemas/events.ts'
import { closeCodes } from '../../src/schemas/realtime.ts'
import { createClient, patient } from '../../tools/api/client.mjs'
import { jobBody } from '../support/app.ts'
import { signUp } from '../support/client-people.ts'
import { addUser } from '../support/domain.ts'
import { type Message, openSocket } from '../support/socket.ts'
import { startWorkers } from '../support/workers.ts'

interface Document {
  channels: { realtime: { messages: object; description: string; 'x-close-codes': { code: number }[] } }
  operations: Record<string, { action: string; messages: { $ref: string }[]; reply?: { messages: { $ref: string }[] } }>
  components: { messages: Record<string, { payload: object; examples: { payload: unknown }[] }>; schemas: object }
}
const document = asyncApiDocument() as unknown as Document
const { messages, schemas } = document.components
const { schemasWithoutId } = createRequire(import.meta.url)('@asyncapi/specs') as {
  schemasWithoutId: Record<string, object>
}

function createAjv(): Ajv {
  const ajv = new Ajv({ strict: false })
  ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
  return ajv
}

/** Names of the messages that `value` is, by the document alone: there must be exactly one. */
const namesOf = (() => {
  const ajv = createAjv()
  const checks = Object.entries(messages).map(([name, { payload }]) => ({
    name,
    check: ajv.compile({ ...payload, components: { schemas } })
  }))
  return (value: unknown) => checks.filter(({ check }) => check(value)).map(({ name }) => name)
})()

/** Where a local reference leads. */
const lookUp = (ref: string): unknown =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document)

t.test('is valid, and complete', async (t) => {
  const check = createAjv().compile(schemasWithoutId['3.0.0'] ?? false)
  t.ok(check(document), JSON.stringify(check.errors))
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '')
  for (const ref of new Set(references)) t.ok(lookUp(ref), `${ref} leads somewhere`)
  for (const [name, { examples }] of Object.entries(messages)) {
    for (const { payload } of examples) t.same(namesOf(payload), [name], `the example of ${name}`)
  }
  const used = Object.values(document.operations).flatMap(({ messages, reply }) => [
    ...messages,
    ...(reply?.messages ?? [])
  ])
  const names = new Set(used.map(({ $ref }) => $ref.split('/').at(-1) ?? ''))
  t.same([...names].sort(), Object.keys(messages).sort(), 'every message has its operation')
  const codes = new Set(document.channels.realtime['x-close-codes'].map(({ code }) => code))
  t.same([...codes], [1009, ...new Set(Object.values(closeCodes).map(([code]) => code))])
})

t.test('keeps what is internal to itself', async (t) => {
  const text = JSON.stringify(document)
  for (const type of Object.keys(controlEvents)) t.notOk(text.includes(type), `${type} is internal`)
})

t.test('a session says and hears what the document has', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 1)
  const { url = '', app } = workers[0] ?? {}
  const rest = patient(createClient(url), (line) => t.comment(line))
  t.teardown(rest.close)
  t.same((await rest.call('GET', '/docs/asyncapi.json')).body, JSON.parse(JSON.stringify(document)))
  const [employer, seeker] = [await signUp(rest, 'EMPLOYER'), await signUp(rest, 'JOB_SEEKER')]
  const socket = await openSocket(t, url)
  const said: object[] = []
  const ask = (message: object): Promise<Message> => {
    said.push(message)
    return socket.ask(message)
  }
  const ready = await ask({ op: 'auth', token: employer.token })
  t.match(ready, { op: 'ready', user: { id: String } })
  const own = (ready.user as { id: string }).id
  await ask({ op: 'ping' })
  await ask({ op: 'subscribe', topic: 'jobs', since: 'of-no-log' })
  await ask({ op: 'subscribe', topic: 'role:EMPLOYER' })
  await ask({ op: 'unsubscribe', topic: 'role:EMPLOYER' })
  const unknown = 'conversation:0123456789abcdef01234567'
  t.match(await ask({ op: 'subscribe', topic: unknown }), { op: 'error', code: 'NOT_YOURS' })

  const done = async (method: string, path: string, token: string, body?: object): Promise<string> => {
    const answer = await rest.call(method, path, { token, body })
    t.ok(answer.status < 300, `${answer.request}: ${answer.status}`)
    return answer.body.data?._id
  }
  const job = await done('POST', '/api/jobs', employer.token, jobBody())
  const application = await done('POST', '/api/applications', seeker.token, { jobId: job })
  await done('PUT', `/api/applications/${application}`, employer.token, { status: 'Reviewing' })
  for (const topic of [`conversation:${application}`, `company:${own}`]) await ask({ op: 'subscribe', topic })
  const conversation = `/api/conversations/${application}`
  const message = await done('POST', `${conversation}/messages`, seeker.token, { text: 'Hello' })
  await done('PUT', `${conversation}/read`, employer.token, { messageId: message })
  await done('DELETE', `/api/applications/${application}`, seeker.token)
  const admin = tokenOf(new ObjectId(), { role: 'ADMIN' })
  await done('POST', `/api/admin/applications/${application}/restore`, admin)
  await ask({ op: 'subscribe', topic: `company:${own}` })
  await done('PUT', `/api/applications/${application}/stage`, employer.token, { stageId: 'interviewing' })
  await done('POST', `/api/applications/${application}/notes`, employer.token, { text: 'Called' })
  await done('PUT', `/api/applications/${application}/tags`, employer.token, { add: ['Polish'] })
  await done('PUT', `/api/applications/${application}/rating`, employer.token, { rating: 4 })
  const { body } = await rest.call('GET', '/api/pipeline', { token: employer.token })
  const stages = [...body.data.stages, { name: 'Later', status: 'Rejected' }]
  await done('PUT', '/api/pipeline', employer.token, { stages })
  await socket.until(({ type }) => type === 'pipeline.changed')
  await done('PUT', `/api/jobs/${job}`, employer.token, { salary: '€80,000' })
  await done('PUT', `/api/jobs/${job}`, employer.token, { isActive: false })
  await ask({ op: 'subscribe', topic: `company:${own}` })
  await done('PUT', '/api/companies/mine', employer.token, { description: 'We build.' })
  const member = await addUser(store, 'EMPLOYER', { company: null })
  await store.transaction(async (tx) => {
    const user = await findUser(tx, member.id)
    await changeMembership(tx, user, { companyId: new ObjectId(own), role: 'viewer' }, { name: 'Acme', logo: null })
  })
  const path = `/api/companies/mine/members/${member.id}`
  await done('PUT', path, employer.token, { role: 'recruiter' })
  await done('DELETE', path, employer.token)
  await socket.until(({ type }) => type === 'company.member-left')
  await socket.until(({ type }) => type === 'job.closed')
  await socket.until(({ type }) => type === 'application.restored')
  const data = { entered: [{ jobId: job, title: 'Cook', companyName: 'Acme', matchScore: 84 }], left: [application] }
  const send = (id: string) => app?.gateway.sendEphemeral(`user:${id}`, 'match', data)
  t.same([send(own), send(job)], [1, 0], 'to who listens here, and to nobody later')
  t.match(await socket.until(({ op }) => op === 'ephemeral'), { topic: `user:${own}`, type: 'match', data })
  await app?.gateway.drain(0)
  t.equal((await socket.closed).code, 1012)

  const heard = new Set<string>()
  for (const message of [...said, ...socket.messages]) {
    const names = namesOf(message)
    t.equal(names.length, 1, `${JSON.stringify(message)} is ${names}`)
    heard.add(names[0] ?? '')
  }
  t.same([...heard].sort(), Object.keys(messages).sort(), 'every message of the document came')
})
