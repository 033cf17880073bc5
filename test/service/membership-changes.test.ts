// Goal: who is no longer a member hears nothing of the company any more, within a second, on any worker, also without Redis; who is
// subscribing at that moment neither.
// Method: two workers on one database; sockets and polls of members who are removed; a Redis that is cut; twins of both.
import { performance } from 'node:perf_hooks'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { recordEvent } from '../../src/database/outbox.ts'
import { changeRole, removeMember } from '../../src/domain/companies/members.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { redisUrl } from '../support/app.ts'
import { addCompany } from '../support/company-people.ts'
import { jobBody } from '../support/domain.ts'
import { readEvents } from '../support/event-pages.ts'
import { signIn } from '../support/socket.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'
import { startWorkers, type Workers } from '../support/workers.ts'

/** A company with a job, and members who listen at both workers. */
async function scene(t: Test, { workers, store, tokenOf }: Workers) {
  const company = await addCompany(store)
  const [recruiter, viewer] = [await company.add('recruiter'), await company.add('viewer')]
  const job = await createJob(store, company.owner, jobBody())
  const topics = [`company:${company.id}`, `job:${job._id}`]
  const tokenFor = ({ id, role }: Actor) => tokenOf(new ObjectId(id), { role })
  const listen = async (who: Actor, at: number) => {
    const socket = await signIn(t, workers[at]?.url ?? '', tokenFor(who))
    for (const topic of [...topics, 'jobs']) t.match(await socket.ask({ op: 'subscribe', topic }), { op: 'subscribed' })
    return socket
  }
  const tell = () =>
    store.transaction((tx) =>
      recordEvent(tx, `company:${company.id}`, 'company.member-changed', {
        companyId: company.id.toHexString(),
        member: { _id: company.owner.id, name: 'X', role: 'owner' }
      })
    )
  return { ...company, recruiter, viewer, topics, tokenFor, listen, tell }
}

const shared = await startWorkers(t, 2)

t.test('sockets and polls at two workers: a member who is removed, one who is not', async (t) => {
  const deployment = shared
  const { store, workers } = deployment
  const { owner, recruiter, viewer, topics, tokenFor, listen, tell } = await scene(t, deployment)
  const [here, there, staying] = [await listen(recruiter, 0), await listen(recruiter, 1), await listen(viewer, 1)]
  const [company = '', job = ''] = topics
  const url = workers[1]?.url ?? ''
  const polls = []
  for (const [topic, who] of [
    [company, recruiter],
    [job, recruiter],
    [company, viewer]
  ] as const) {
    const path = `/api/events/${topic}`
    const begin = await readEvents(url, path, tokenFor(who))
    t.equal(begin.status, 200)
    polls.push(readEvents(url, `${path}?since=${begin.cursor}`, tokenFor(who)))
  }
  await waitFor('polls', () => workers[1]?.app.eventPolls.count() === 3)
  await changeRole(store, owner, recruiter.id, 'viewer')
  await staying.until(({ type }) => type === 'company.member-changed')
  t.same(
    (await polls[2])?.events.map(({ type }) => type),
    ['company.member-changed'],
    'a poll of who stays'
  )
  t.notOk(
    here.messages.some(({ op }) => op === 'unsubscribed'),
    'a viewer still listens'
  )

  const again = [company, job].map(async (topic) => {
    const path = `/api/events/${topic}`
    const { cursor } = await readEvents(url, path, tokenFor(recruiter))
    return readEvents(url, `${path}?since=${cursor}`, tokenFor(recruiter))
  })
  await waitFor('polls', () => workers[1]?.app.eventPolls.count() === 3)
  const startedMs = performance.now()
  await removeMember(store, owner, recruiter.id)
  for (const socket of [here, there]) {
    for (const topic of topics)
      await socket.until((message) => message.op === 'unsubscribed' && message.topic === topic)
  }
  const [last, refused] = await Promise.all(again)
  // It may be told of the removal itself before.
  t.ok(last?.status === 403 || last?.events.every(({ type }) => type === 'company.member-left'))
  t.same([refused?.status, (await polls[1])?.status], [403, 403])
  t.comment(`told everywhere in ${Math.round(performance.now() - startedMs)} ms`)
  const counts = [here, there].map((socket) => socket.events(company).length)
  const id = await tell()
  await staying.until((message) => message.id === id)
  for (const [index, socket] of [here, there].entries()) {
    t.equal(socket.events(company).length, counts[index], 'nothing more')
    t.match(await socket.ask({ op: 'subscribe', topic: company }), { op: 'error', code: 'NOT_YOURS' })
    t.match(await socket.ask({ op: 'ping' }), { op: 'pong' }, 'it stays open')
  }
  t.ok(
    here.events('jobs').length === 0 &&
      !here.messages.some(({ op, topic }) => op === 'unsubscribed' && topic === 'jobs')
  )
})

t.test('without Redis: the log says it', async (t) => {
  const cable = await startTcpProxy(t, redisUrl())
  const deployment = await startWorkers(t, 2, { REDIS_URL: cable.url })
  const { owner, recruiter, topics, listen } = await scene(t, deployment)
  const sockets = [await listen(recruiter, 0), await listen(recruiter, 1)]
  cable.cut()
  await removeMember(deployment.store, owner, recruiter.id)
  for (const socket of sockets) {
    for (const topic of topics)
      await socket.until((message) => message.op === 'unsubscribed' && message.topic === topic)
    t.match(await socket.ask({ op: 'ping' }), { op: 'pong' })
  }
})

t.test('who subscribes while they are removed is refused, or told', async (t) => {
  const deployment = shared
  const { store, workers } = deployment
  for (let round = 0; round < 4; round++) {
    const { id, owner, viewer, tokenFor, tell } = await scene(t, deployment)
    const socket = await signIn(t, workers[0]?.url ?? '', tokenFor(viewer))
    const topic = `company:${id}`
    const [answer] = await Promise.all([socket.ask({ op: 'subscribe', topic }), removeMember(store, owner, viewer.id)])
    if (answer.op === 'subscribed') await socket.until(({ op }) => op === 'unsubscribed')
    else t.match(answer, { op: 'error', code: 'NOT_YOURS' })
    const last = await tell()
    const witness = await signIn(t, workers[0]?.url ?? '', tokenFor(owner))
    await witness.ask({ op: 'subscribe', topic })
    await waitFor('the log', async () => (await store.outbox.countDocuments()) === 0)
    await socket.ask({ op: 'ping' })
    t.notOk(socket.events(topic).some((event) => event.id === last))
    socket.close()
  }
})
