/**
 * Goal: a connected seeker, on whichever worker and with however many sockets, hears at once how their ten best jobs change: by a
 * job that comes, closes or is edited, by their own application and by their profile; nobody hears anything else, and no one
 * more often than a finder's pause allows; also after the finder has died.
 * Method: two workers of a host and its finder in this process, real sockets. What must not be told is looked for after something
 * that is told later.
 */
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { createJob, updateJob } from '../../src/domain/jobs/write.ts'
import type { Job } from '../../src/schemas/jobs.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { redisUrl, signUp, startApp } from '../support/app.ts'
import { addUser, jobBody } from '../support/domain.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'
import { type Message, signIn, type TestSocket } from '../support/socket.ts'

const matchesOf = ({ messages }: TestSocket): Message[] => messages.filter(({ op }) => op === 'ephemeral')

/** The nth message about matches, as it was sent. */
async function told(socket: TestSocket, number: number): Promise<unknown> {
  let seen = 0
  const message = await socket.until(({ op }) => op === 'ephemeral' && ++seen === number)
  return message.data
}

const entering = ({ _id: jobId, title, companyName }: Job, matchScore = 100) => ({
  entered: [{ jobId, title, companyName, matchScore }],
  left: []
})
const leaving = ({ _id }: Job) => ({ entered: [], left: [_id] })

async function scene(t: Test) {
  const folder = finderFolder(t)
  const one = await startApp(t, {}, folder)
  const other = await buildApp(one.config, pino({ level: 'silent' }), 2, folder)
  t.teardown(() => other.close())
  const urls = [
    await one.app.listen({ host: '127.0.0.1', port: 0 }),
    await other.listen({ host: '127.0.0.1', port: 0 })
  ] as const
  const begin = async (pauseMs?: number) => {
    const started = await startTestFinder(t, folder, {
      ...{ mongodbUri: one.config.mongodb.uri, redisUrl: redisUrl() },
      ...(pauseMs !== undefined && { pauseMs })
    })
    await started.finder.ready
    return started
  }
  const seeker = async (skills: string[]) => {
    const person = await signUp(one, 'JOB_SEEKER')
    if (skills.length > 0) await change(one.app, person.token, { skills })
    return person
  }
  const change = async (app: typeof one.app, token: string, payload: object): Promise<void> => {
    const headers = { authorization: `Bearer ${token}` }
    const { statusCode, body } = await app.inject({ method: 'PUT', url: '/api/users/profile', payload, headers })
    if (statusCode !== 200) throw new Error(body)
  }
  const employer = await addUser(one.app.store, 'EMPLOYER')
  const post = (skill: string) => createJob(one.app.store, employer, jobBody({ requiredSkills: [skill] }))
  const edit = (job: Job, fields: object) => updateJob(one.app.store, employer, job._id, fields)
  const settled = async ({ finder }: Awaited<ReturnType<typeof begin>>, count: number): Promise<void> => {
    await waitFor(`${count} watched`, () => finder.watches.size === count)
    await finder.watches.idle()
  }
  return { ...one, other, urls, begin, seeker, change, post, edit, settled }
}

t.test('two workers and a finder', async (t) => {
  const { app, other, ask, urls, begin, seeker, change, post, edit, settled } = await scene(t)
  const first = await begin(0)
  const ada = await seeker(['Rust'])
  const bob = await seeker(['Welding'])
  const blank = await seeker([])
  const employer = await signUp({ ask }, 'EMPLOYER')
  const here = await signIn(t, urls[0], ada.token)
  const there = await signIn(t, urls[1], ada.token)
  const bobs = await signIn(t, urls[1], bob.token)
  const blanks = await signIn(t, urls[0], blank.token)
  const employers = await signIn(t, urls[0], employer.token)
  await settled(first, 3)

  const job = await post('Rust')
  t.same(await told(here, 1), entering(job), 'a job that comes')
  t.same(await told(there, 1), entering(job), 'on the other worker as well')
  await edit(job, { requiredSkills: ['Welding'] })
  t.same(await told(here, 2), leaving(job), 'left by an edit')
  t.same(await told(bobs, 1), entering(job), 'and entered for another, who was told nothing before')

  const closing = await post('Rust')
  t.same(await told(here, 3), entering(closing))
  await edit(closing, { isActive: false })
  t.same(await told(here, 4), leaving(closing), 'left by closing')

  const wanted = await post('Rust')
  t.same(await told(here, 5), entering(wanted))
  const application = await ask({
    ...{ method: 'POST', url: '/api/applications', token: ada.token },
    payload: { jobId: wanted._id, resume: 'https://example.com/resume.pdf' }
  })
  t.equal(application.statusCode, 201, application.body.slice(0, 300))
  t.same(await told(here, 6), leaving(wanted), 'left by an application')
  const { _id: id } = application.json().data
  t.equal((await ask({ method: 'DELETE', url: `/api/applications/${id}`, token: ada.token })).statusCode, 200)
  t.same(await told(here, 7), entering(wanted), 'entered again, as it was withdrawn')

  await change(app, ada.token, { skills: ['Welding'] })
  t.same(await told(here, 8), { ...entering(job), left: [wanted._id] }, 'a profile changed')
  await change(other, ada.token, { skills: ['Rust'] })
  t.same(await told(here, 9), { ...entering(wanted), left: [job._id] }, 'and changed by the other worker')
  t.same(await told(there, 9), { ...entering(wanted), left: [job._id] })
  t.same(
    [here, there, bobs].map((socket) => matchesOf(socket).length),
    [9, 9, 1]
  )

  here.close()
  there.close()
  await settled(first, 2)
  const unheard = await post('Rust')
  await post('Welding')
  await told(bobs, 2)
  t.equal(matchesOf(here).length + matchesOf(there).length, 18, 'nothing for who has gone')
  t.same(first.faults.counts, app.faults.counts)

  t.comment('another finder, with the pause of a minute')
  const again = await signIn(t, urls[0], ada.token)
  await settled(first, 3)
  await first.stop()
  const second = await begin()
  await settled(second, 3)
  const later = await post('Rust')
  t.same(await told(again, 1), entering(later), 'watched again')
  const dora = await signIn(t, urls[0], (await seeker(['Rust'])).token)
  await settled(second, 4)
  await edit(unheard, { isActive: false })
  t.same(await told(dora, 1), leaving(unheard))
  t.equal(matchesOf(again).length, 1, 'once in a minute')
  t.same(
    [employers, blanks].map((socket) => matchesOf(socket).length),
    [0, 0],
    'who has no skills or is no seeker'
  )
  for (const { faults } of [app, other, second]) t.ok(Object.values(faults.counts).every((count) => count === 0))
  t.same(second.metrics.snapshot().finder_watched, [[[], 4]])
})
