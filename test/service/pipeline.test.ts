// Goal: an application is always in exactly one stage, whoever moves it while the stages change; the applicant sees and hears
// nothing of stages, notes, tags and ratings, and these go with their account; a list finds what it says, and no more.
// Method: the domain functions over two stores, each of which serialises only its own, as two hosts do.
import { MongoClient, ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { createStore, type Store } from '../../src/database/store.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { changeStatus, withdrawApplication } from '../../src/domain/applications/change-status.ts'
import { readApplication } from '../../src/domain/applications/read.ts'
import { restoreApplication } from '../../src/domain/applications/restore.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import { readBoard } from '../../src/domain/pipeline/board.ts'
import { moveMany } from '../../src/domain/pipeline/bulk.ts'
import { rateApplication, readCard, tagApplication } from '../../src/domain/pipeline/cards.ts'
import { changePipeline, readOwnPipeline } from '../../src/domain/pipeline/change-pipeline.ts'
import { listCards } from '../../src/domain/pipeline/list.ts'
import { moveToStage } from '../../src/domain/pipeline/move.ts'
import { addNote, deleteNote, editNote, listNotes } from '../../src/domain/pipeline/notes.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import type { ListedQuery } from '../../src/schemas/cards.ts'
import type { PipelineBody } from '../../src/schemas/pipeline.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'

type Stages = PipelineBody['stages']

/** Another host's store of the same database. */
async function twinOf(t: Test, store: Store): Promise<Store> {
  const uri = new URL(process.env.TEST_MONGODB_URI ?? '')
  uri.pathname = `/${store.db.databaseName}`
  const client = new MongoClient(uri.href, { ignoreUndefined: true, writeConcern: { w: 'majority' } })
  t.teardown(() => client.close())
  return createStore(client)
}

async function world(t: Test) {
  const store = await testStore(t)
  const id = new ObjectId()
  const as = (role: 'owner' | 'recruiter' | 'viewer') =>
    addUser(store, 'EMPLOYER', { company: { id, role, since: new Date() } })
  const [owner, recruiter, viewer] = [await as('owner'), await as('recruiter'), await as('viewer')]
  const [stranger, seeker] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'JOB_SEEKER')]
  const job = (await createJob(store, recruiter, jobBody()))._id
  const applyFor = async (who?: Actor, jobId = job) =>
    (await apply(store, who ?? (await addUser(store, 'JOB_SEEKER')), { jobId }))._id
  /** Adds stages to the first ones, in the order of their statuses; their ids. */
  const addStages = async (...added: Stages): Promise<string[]> => {
    const { stages } = await readOwnPipeline(store, owner)
    const next = stages.flatMap((stage, index) => {
      const isLast = stages[index + 1]?.status !== stage.status
      return isLast ? [stage, ...added.filter(({ status }) => status === stage.status)] : [stage]
    })
    const changed = await changePipeline(store, owner, { stages: next })
    return added.map(({ name }) => changed.stages.find((stage) => stage.name === name)?.id ?? '')
  }
  const stage = async (application: string) => (await readCard(store, viewer, application)).stageId
  return { store, companyId: id, owner, recruiter, viewer, stranger, seeker, job, applyFor, addStages, stage }
}

const reviewing = (name: string) => ({ name, status: 'Reviewing' as const })

t.test('stages: one of each status, in their order, changed by owners, by the version they have seen', async (t) => {
  const { store, companyId, owner, recruiter, viewer, stranger, applyFor } = await world(t)
  const first = await readOwnPipeline(store, viewer)
  t.match(first, { companyId: String(companyId), version: 0, stages: [{ id: 'pending', name: 'Pending' }] })
  t.equal(await codeOf(readOwnPipeline(store, await addUser(store, 'EMPLOYER', { company: null }))), 'NOT_YOURS')
  t.not((await readOwnPipeline(store, stranger)).companyId, first.companyId)
  const [pending, read, ...others] = first.stages
  if (!pending || !read) throw new Error('no stages')
  const change = (stages: Stages, who = owner, seen: string[] | null = null) =>
    changePipeline(store, who, { stages }, seen)
  t.equal(await codeOf(change(first.stages, recruiter)), 'COMPANY_ROLE_FORBIDDEN')
  for (const wrong of [
    [read, pending, ...others],
    [pending, ...others, reviewing('Late')],
    [pending, { ...read, name: 'PENDING' }, ...others],
    [pending, { ...read, status: 'Pending' as const }, reviewing('Read'), ...others],
    [pending, { ...read, id: 'f'.repeat(24) }, ...others],
    [pending, read, { ...read, name: 'Again' }, ...others]
  ]) {
    t.equal(await codeOf(change(wrong)), 'VALIDATION_FAILED', JSON.stringify(wrong))
  }
  const grown = await change([pending, reviewing('Screened'), { ...read, name: 'Read' }, ...others], owner, ['0'])
  t.match([grown.version, grown.stages.map(({ name }) => name).slice(0, 3)], [1, ['Pending', 'Screened', 'Read']])
  t.equal(await codeOf(change(first.stages, owner, ['0'])), 'PRECONDITION_FAILED')
  t.same(await change(grown.stages), grown, 'the same again changes nothing')
  const id = await applyFor()
  await changeStatus(store, recruiter, id, { status: 'Reviewing' })
  t.equal(await codeOf(change(first.stages)), 'STAGE_NOT_EMPTY', 'nobody put it there: it is there all the same')
  await moveToStage(store, recruiter, id, { stageId: read.id })
  t.equal((await change(first.stages)).version, 2)
  t.equal(await store.outbox.countDocuments({ topic: `company:${companyId}`, type: 'pipeline.changed' }), 2)
})

t.test('moves within a status are the company’s own; to another one they are transitions', async (t) => {
  const { store, companyId, recruiter, viewer, stranger, seeker, applyFor, addStages, stage } = await world(t)
  const [screen = '', call = ''] = await addStages(reviewing('Screen'), reviewing('Call'))
  const id = await applyFor(seeker)
  t.equal(await stage(id), 'pending')
  const move = (stageId: string, who = recruiter) => codeOf(moveToStage(store, who, id, { stageId }))
  t.same([await move(screen, viewer), await move(screen, stranger)], ['COMPANY_ROLE_FORBIDDEN', 'NOT_YOURS'])
  t.same([await move('f'.repeat(24)), await move('accepted')], ['NOT_FOUND', 'ILLEGAL_TRANSITION'])
  t.equal(await move(screen), 'no error')
  t.same([await stage(id), (await readApplication(store, seeker, id)).status], [screen, 'Reviewing'])
  t.equal(await store.notifications.countDocuments({ userId: new ObjectId(seeker.id) }), 1)

  const seen = await readApplication(store, seeker, id)
  const toldSeeker = () => store.outbox.countDocuments({ topic: `user:${seeker.id}` })
  const told = await toldSeeker()
  for (const to of [call, screen, 'reviewing', call, call]) {
    t.equal(await move(to), 'no error')
    t.equal(await stage(id), to)
  }
  await tagApplication(store, recruiter, id, { add: ['Polish'] })
  await rateApplication(store, recruiter, id, 5)
  await addNote(store, recruiter, id, 'Called.')
  t.same(await readApplication(store, seeker, id), seen, 'the applicant sees no difference, not even a version')
  t.equal(await toldSeeker(), told)
  t.equal(await store.notifications.countDocuments({ userId: new ObjectId(seeker.id) }), 1)
  const events = await store.outbox.find({ type: /^application\.(staged|noted|tagged|rated)$/ }).toArray()
  t.same([...new Set(events.map(({ topic }) => topic))], [`company:${companyId}`])
  t.equal(
    events.filter(({ type }) => type === 'application.staged').length,
    5,
    'the same stage again is told to nobody'
  )
  t.notMatch(JSON.stringify(events), /Called|Polish/)

  t.equal(await move('pending'), 'ILLEGAL_TRANSITION')
  await changeStatus(store, recruiter, id, { status: 'Interviewing' })
  t.equal(await stage(id), 'interviewing')
  t.notOk((await store.applications.findOne({ _id: new ObjectId(id) }))?.stageId)
  t.equal(await codeOf(readCard(store, seeker, id)), 'NOT_YOURS')
})

t.test('what the former version writes has its stage: the first one of its status', async (t) => {
  const { store, companyId, owner, recruiter, viewer, job, applyFor, addStages, stage } = await world(t)
  const [call = ''] = await addStages(reviewing('Call'))
  const id = await applyFor()
  await moveToStage(store, recruiter, id, { stageId: call })
  // As it changes a status.
  await store.applications.updateOne({ _id: new ObjectId(id) }, { $set: { status: 'Interviewing' } })
  t.equal(await stage(id), 'interviewing')
  const listed = async (query: ListedQuery) => (await listCards(store, viewer, query)).items.map(({ _id }) => _id)
  t.same([await listed({ stageId: 'interviewing' }), await listed({ stageId: call })], [[id], []])
  t.same(await listed({ status: 'Interviewing', jobId: job }), [id])
  const counts = (await readBoard(store, viewer, job)).stages.filter(({ count }) => count > 0)
  t.match(counts, [{ id: 'interviewing', count: 1 }])
  const withoutCall = (await readOwnPipeline(store, owner)).stages.filter(({ id }) => id !== call)
  await changePipeline(store, owner, { stages: withoutCall })
  t.equal(await store.applications.countDocuments({ companyId, stageId: call }), 0, 'nothing names what is removed')
})

t.test(
  'a stage is removed, or moved to, never both; a withdrawn application comes back to a stage there is',
  async (t) => {
    const { store, owner, recruiter, seeker, applyFor, addStages, stage } = await world(t)
    const other = await twinOf(t, store)
    const id = await applyFor(seeker)
    const outcomes = new Set<string>()
    for (let round = 0; round < 6; round++) {
      const before = (await readOwnPipeline(store, owner)).stages
      const [racing = ''] = await addStages({ name: `Racing ${round}`, status: 'Pending' })
      const removing = codeOf(changePipeline(other, owner, { stages: before }))
      const moving = codeOf(moveToStage(store, recruiter, id, { stageId: racing }))
      const [removed, moved] = await Promise.all([removing, moving])
      t.ok([`no error NOT_FOUND`, 'STAGE_NOT_EMPTY no error'].includes(`${removed} ${moved}`), `${removed} ${moved}`)
      outcomes.add(String(removed))
      t.equal(await stage(id), removed === 'no error' ? 'pending' : racing)
      await moveToStage(store, recruiter, id, { stageId: 'pending' })
      await changePipeline(store, owner, { stages: before })
    }
    t.comment([...outcomes].join(', '))
    const [gone = ''] = await addStages({ name: 'Gone', status: 'Pending' })
    await moveToStage(store, recruiter, id, { stageId: gone })
    await withdrawApplication(store, seeker, id)
    const kept = (await readOwnPipeline(store, owner)).stages.filter(({ id }) => id !== gone)
    t.equal(await codeOf(changePipeline(store, owner, { stages: kept })), 'no error')
    await restoreApplication(store, { id: String(new ObjectId()), role: 'ADMIN' }, id)
    t.equal(await stage(id), 'pending')
  }
)

t.test('tags, ratings and notes: by several at once none is lost, and none is too many', async (t) => {
  const { store, owner, recruiter, viewer, stranger, applyFor } = await world(t)
  const other = await twinOf(t, store)
  const id = await applyFor()
  const tags = async () => (await readCard(store, viewer, id)).tags
  t.same((await tagApplication(store, recruiter, id, { add: [' Zürich ', 'ZURICH', 'Go'] })).tags, ['Zürich', 'Go'])
  await tagApplication(store, owner, id, { remove: ['go', 'none'], add: ['zurich'] })
  t.same(await tags(), ['Zürich'])
  await tagApplication(store, owner, id, { add: Array.from({ length: 16 }, (_, index) => `early ${index}`) })
  const twins = Array.from({ length: 6 }, (_, index) =>
    codeOf(tagApplication(index % 2 === 0 ? store : other, recruiter, id, { add: [`tag ${index}`] }))
  )
  t.equal((await Promise.all(twins)).filter((code) => code === 'CARD_FULL').length, 3)
  t.equal((await tags()).length, 20)

  const rated = [rateApplication(store, owner, id, 5), rateApplication(other, recruiter, id, 4)]
  await Promise.all(rated)
  t.same((await readCard(store, owner, id)).rating, { average: 4.5, count: 2, own: 5 })
  await rateApplication(store, owner, id, 2)
  t.same((await readCard(store, recruiter, id)).rating, { average: 3, count: 2, own: 4 })
  for (const who of [owner, recruiter]) await rateApplication(store, who, id, null)
  t.same((await readCard(store, owner, id)).rating, { average: null, count: 0, own: null })

  await store.applicationCards.updateOne({}, { $set: { notesCount: 197 } })
  const notes = Array.from({ length: 6 }, (_, index) =>
    codeOf(addNote(index % 2 === 0 ? store : other, recruiter, id, `note ${index}`))
  )
  t.equal((await Promise.all(notes)).filter((code) => code === 'CARD_FULL').length, 3)
  const page = await listNotes(store, viewer, id, { limit: 2 })
  t.same([page.items.length, page.nextCursor !== null], [2, true])
  const noteId = page.items[0]?._id ?? ''
  t.equal(page.items[0]?.author._id, recruiter.id)
  t.equal(await codeOf(editNote(store, owner, id, noteId, 'Mine')), 'NOT_YOURS')
  t.ok((await editNote(store, recruiter, id, noteId, 'Better')).editedAt)
  t.equal(await codeOf(deleteNote(store, owner, await applyFor(), noteId)), 'NOT_FOUND', 'of another application')
  t.equal(await codeOf(deleteNote(store, owner, id, noteId)), 'no error', 'an owner deletes any')
  t.equal((await readCard(store, owner, id)).notesCount, 199)
  for (const [who, code] of [
    [viewer, 'COMPANY_ROLE_FORBIDDEN'],
    [stranger, 'NOT_YOURS']
  ] as const) {
    t.equal(await codeOf(addNote(store, who, id, 'x')), code)
    t.equal(await codeOf(tagApplication(store, who, id, { add: ['x'] })), code)
    t.equal(await codeOf(rateApplication(store, who, id, 1)), code)
  }
  t.equal(await codeOf(listNotes(store, stranger, id, {})), 'NOT_YOURS')
})

t.test('nothing is written down of an applicant who is gone, also not at the same moment', async (t) => {
  const { store, recruiter, seeker, applyFor } = await world(t)
  const id = await applyFor(seeker)
  const userId = new ObjectId(seeker.id)
  await addNote(store, recruiter, id, 'First')
  const other = await twinOf(t, store)
  const leaving = store.transaction(async (tx) => {
    await tx.users.updateOne({ _id: userId }, { $set: { deletedAt: new Date() } })
    await tx.applicationCards.deleteMany({ userId })
    await tx.applicationNotes.deleteMany({ userId })
  })
  const writing = [0, 1, 2].map((index) => codeOf(addNote(other, recruiter, id, `note ${index}`)))
  await Promise.all([leaving, ...writing])
  t.equal(await store.applicationNotes.countDocuments(), 0)
  t.equal(await store.applicationCards.countDocuments(), 0)
  t.equal(await codeOf(tagApplication(store, recruiter, id, { add: ['x'] })), 'USER_NOT_FOUND')
  t.equal(
    await codeOf(moveToStage(store, recruiter, id, { stageId: 'reviewing' })),
    'no error',
    'the application goes on'
  )
})

t.test('lists by job, status, stage and tag, in pages; what is counted on the board', async (t) => {
  const { store, recruiter, viewer, stranger, seeker, job, applyFor, addStages } = await world(t)
  const [call = ''] = await addStages(reviewing('Call'))
  const second = (await createJob(store, recruiter, jobBody()))._id
  const ids: string[] = []
  for (let index = 0; index < 12; index++) ids.unshift(await applyFor(undefined, index % 2 === 0 ? job : second))
  for (const id of ids.slice(0, 8)) await moveToStage(store, recruiter, id, { stageId: 'reviewing' })
  for (const id of ids.slice(2, 6)) await moveToStage(store, recruiter, id, { stageId: call })
  for (const id of ids.slice(4, 10)) await tagApplication(store, recruiter, id, { add: ['Łódź', 'x'] })
  const all = async (query: ListedQuery) => {
    const [found, pages]: [string[], number[]] = [[], []]
    for (let cursor: string | undefined; ; ) {
      const page = await listCards(store, viewer, { limit: 2, ...query, ...(cursor && { cursor }) })
      found.push(...page.items.map(({ _id }) => _id))
      pages.push(page.items.length)
      if (page.nextCursor === null) return found
      if (pages.length > 20) throw new Error('no end')
      cursor = page.nextCursor
    }
  }
  const of = (jobId: string, some: string[]) => some.filter((id) => ids.indexOf(id) % 2 === (jobId === job ? 1 : 0))
  t.same(await all({}), ids)
  t.same(await all({ jobId: job }), of(job, ids))
  t.same(await all({ status: 'Pending' }), ids.slice(8))
  t.same(await all({ status: 'Reviewing', jobId: second }), of(second, ids.slice(0, 8)))
  t.same(await all({ stageId: 'reviewing' }), [...ids.slice(0, 2), ...ids.slice(6, 8)])
  t.same(await all({ stageId: call, jobId: job }), of(job, ids.slice(2, 6)))
  t.same(await all({ stageId: call, status: 'Pending' }), [])
  t.same(await all({ tag: 'lodz' }), ids.slice(4, 10))
  t.same(await all({ tag: 'LÓDZ', stageId: call, jobId: job }), of(job, ids.slice(4, 6)))
  t.same(await all({ tag: 'none' }), [])
  t.match((await listCards(store, viewer, { tag: 'x', limit: 1 })).items, [
    { stageId: call, tags: ['Łódź', 'x'], rating: { count: 0 }, notesCount: 0 }
  ])
  for (const [query, who, code] of [
    [{ jobId: job }, stranger, 'NOT_YOURS'],
    [{ jobId: String(new ObjectId()) }, viewer, 'JOB_NOT_FOUND'],
    [{ stageId: 'f'.repeat(24) }, viewer, 'NOT_FOUND'],
    [{ tag: 'x', page: 1 }, viewer, 'VALIDATION_FAILED'],
    [{ tag: 'x', cursor: 'x' }, viewer, 'INVALID_CURSOR']
  ] as const) {
    t.equal(await codeOf(listCards(store, who, query)), code)
  }
  await withdrawApplication(store, seeker, await applyFor(seeker))
  const counts = (await readBoard(store, viewer, job)).stages.map(({ id, count }) => [id, count])
  const expected = { pending: 2, reviewing: 2, [call]: 2, interviewing: 0, accepted: 0, rejected: 0 }
  t.same(Object.fromEntries(counts), expected)
  t.equal(await codeOf(readBoard(store, stranger, job)), 'NOT_YOURS')
})

t.test('many at once: each by itself, told once, however often it is tried', async (t) => {
  const { store, owner, recruiter, viewer, stranger, applyFor, addStages, stage } = await world(t)
  const [call = ''] = await addStages(reviewing('Call'))
  const other = await twinOf(t, store)
  const ids = await Promise.all(Array.from({ length: 10 }, () => applyFor()))
  const [gone = '', decided = ''] = ids
  await store.applications.updateOne({ _id: new ObjectId(gone) }, { $set: { deletedAt: new Date() } })
  await changeStatus(store, owner, decided, { status: 'Rejected' })
  const items = ids.map((id, index) => ({
    id,
    ...(index % 3 === 2 ? { status: 'Reviewing' as const } : { stageId: call })
  }))
  for (const [who, wrong, code] of [
    [viewer, items, 'COMPANY_ROLE_FORBIDDEN'],
    [recruiter, [...items, { id: gone.toUpperCase(), stageId: call }], 'VALIDATION_FAILED'],
    [recruiter, [{ id: gone }], 'VALIDATION_FAILED'],
    [recruiter, [{ id: gone, stageId: call, status: 'Reviewing' }], 'VALIDATION_FAILED']
  ] as const) {
    t.equal(await codeOf(moveMany(store, who, wrong)), code)
  }
  t.match((await moveMany(store, stranger, items)).results[3], { ok: false, error: { code: 'NOT_YOURS' } })

  // A worker that dies midway: what it has not begun is not done.
  const { transaction } = store
  let left = 5
  store.transaction = (...args) => (left-- > 0 ? transaction(...args) : Promise.reject(new Error('killed')))
  await t.rejects(moveMany(store, recruiter, items), /killed/)
  store.transaction = transaction
  const moved = () => store.notifications.countDocuments({ type: 'application_reviewed' })
  t.equal(await moved(), 3, 'two of the five are refused')
  const again = await Promise.all([store, other, store].map((host) => moveMany(host, recruiter, items)))
  for (const { results, isFinal } of again) {
    t.equal(isFinal, true)
    t.match(
      results.map(({ id, error }) => [id, error?.code]),
      [[gone, 'APPLICATION_NOT_FOUND'], [decided, 'ILLEGAL_TRANSITION'], ...ids.slice(2).map((id) => [id, undefined])]
    )
  }
  t.equal(await moved(), 8)
  t.equal(await store.outbox.countDocuments({ type: 'application.moved', topic: /^company:/ }), 9)
  for (const [index, id] of ids.slice(2).entries()) t.equal(await stage(id), index % 3 === 0 ? 'reviewing' : call)
})
