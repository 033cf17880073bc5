// Goal: the rows of /api/pipeline and of what members of a company have to themselves about applications.
// Method: requests to a host of two workers in turn.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { signUp } from '../support/app.ts'
import { nextOf, says, scene } from '../support/contract-fixture.ts'

const unknown = '0'.repeat(24)

t.test('stages: read with their ETag, changed with If-Match, counted for a job', async (t) => {
  const { api, get, put, postJob, apply, employer, seeker } = await scene(t)
  const read = await get(employer, '/api/pipeline')
  t.same([...says(read), read.headers.etag], [200, 'Pipeline retrieved successfully', '"0"'])
  const { stages } = read.json().data
  t.same(
    stages.map(({ id, status }: { id: string; status: string }) => `${id} ${status}`),
    ['pending Pending', 'reviewing Reviewing', 'interviewing Interviewing', 'accepted Accepted', 'rejected Rejected']
  )
  t.equal((await get(employer, '/api/pipeline', undefined, { 'if-none-match': '"0"' })).statusCode, 304)
  const added = [...stages, { name: 'Later', status: 'Rejected', other: 1 }]
  const changed = await put(employer, '/api/pipeline', { stages: added }, { 'if-match': '"0"' })
  t.same([...says(changed), changed.headers.etag], [200, 'Pipeline changed', '"1"'])
  t.match(changed.json().data.stages[5], { id: /^[0-9a-f]{24}$/, name: 'Later', status: 'Rejected' })
  t.equal((await put(employer, '/api/pipeline', { stages }, { 'if-match': '"0"' })).statusCode, 412)
  for (const wrong of [
    [],
    stages.slice(1),
    stages.toReversed(),
    [...stages, { name: ' ', status: 'Rejected' }],
    [...stages, { name: 'Hired', status: 'Hired' }],
    [...stages, ...Array.from({ length: 26 }, (_, index) => ({ name: `n${index}`, status: 'Rejected' }))]
  ]) {
    t.same(says(await put(employer, '/api/pipeline', { stages: wrong })), [400, 'Validation failed'])
  }
  const jobId = await postJob()
  await apply(jobId)
  const board = await get(employer, `/api/pipeline/board?jobId=${jobId}`)
  t.same(says(board), [200, 'Board retrieved successfully'])
  t.match(board.json().data, {
    jobId,
    stages: [
      { id: 'pending', count: 1 },
      { id: 'reviewing', count: 0 }
    ]
  })
  const kept = changed.json().data.stages.slice(1)
  t.equal(
    (await put(employer, '/api/pipeline', { stages: [{ ...kept[0], status: 'Pending' }, ...kept] })).statusCode,
    400
  )
  const moved = [{ name: 'New', status: 'Pending' }, ...kept]
  t.same(says(await put(employer, '/api/pipeline', { stages: moved })), [
    409,
    'The stage Pending has applications; move them first'
  ])
  t.same(says(await get(employer, `/api/pipeline/board?jobId=${unknown}`)), [404, 'Job not found'])
  t.equal((await get(await signUp(api, 'EMPLOYER'), `/api/pipeline/board?jobId=${jobId}`)).statusCode, 403)
  t.equal((await get(employer, '/api/pipeline/board')).statusCode, 400)
  for (const url of ['/api/pipeline', `/api/pipeline/board?jobId=${jobId}`]) {
    t.equal((await get(seeker, url)).statusCode, 403)
    t.equal((await get(null, url)).statusCode, 401)
  }
})

t.test('a card: moved, noted, tagged, rated; the applicant sees nothing of it', async (t) => {
  const { get, post, put, del, postJob, apply, employer, seeker, store } = await scene(t)
  const url = `/api/applications/${await apply(await postJob())}`
  const { stages } = (await get(employer, '/api/pipeline')).json().data
  const changed = await put(employer, '/api/pipeline', {
    stages: [stages[0], { name: 'Call', status: 'Pending' }, ...stages.slice(1)]
  })
  const call = changed.json().data.stages[1].id
  const before = [await get(seeker, url), await get(seeker, '/api/applications'), await get(seeker, '/api/events/user')]

  const moved = await put(employer, `${url}/stage`, { stageId: call })
  t.same(says(moved), [200, 'Application moved'])
  t.match(moved.json().data, { stageId: call, status: 'Pending', tags: [], notesCount: 0 })
  t.same(says(await put(employer, `${url}/tags`, { add: ['Secret tag', 'SECRET TAG'] })), [200, 'Tags changed'])
  t.same(says(await put(employer, `${url}/rating`, { rating: 5 })), [200, 'Rating changed'])
  const key = { 'idempotency-key': 'one' }
  const note = await post(employer, `${url}/notes`, { text: 'Secret\nnote' }, key)
  t.same(says(note), [201, 'Note added'])
  t.equal((await post(employer, `${url}/notes`, { text: 'Secret\nnote' }, key)).body, note.body)
  const card = await get(employer, `${url}/card`)
  t.same(says(card), [200, 'Card retrieved successfully'])
  t.match(card.json().data, { tags: ['Secret tag'], rating: { average: 5, count: 1, own: 5 }, notesCount: 1 })

  const since = before[2]?.json().data.cursor
  const after = [await get(seeker, url), await get(seeker, '/api/applications'), await get(seeker, '/api/events/user')]
  t.same(
    after.slice(0, 2).map(({ body, headers: { etag } }) => [body, etag]),
    before.slice(0, 2).map(({ body, headers: { etag } }) => [body, etag])
  )
  t.same((await get(seeker, `/api/events/user?since=${since}&wait=0`)).json().data.events, [])
  t.notMatch(JSON.stringify(after.map(({ body }) => body)), /stage|Secret|rating/i)
  for (const path of ['card', 'notes']) t.equal((await get(seeker, `${url}/${path}`)).statusCode, 403)

  await post(employer, `${url}/notes`, { text: 'Second' })
  const page = await get(employer, `${url}/notes?limit=1`)
  t.match(page.json().data, [{ text: 'Second', author: { _id: employer.id, name: 'Test Person' }, editedAt: null }])
  const [first] = (await get(employer, nextOf(page) ?? '')).json().data
  t.equal(first.text, 'Secret\nnote')
  t.same(says(await put(employer, `${url}/notes/${first._id}`, { text: 'Better' })), [200, 'Note edited'])
  t.same(says(await del(employer, `${url}/notes/${first._id}`)), [200, 'Note deleted'])
  t.same(says(await del(employer, `${url}/notes/${first._id}`)), [404, 'Note not found'])
  const wrong: [string, object][] = [
    ['stage', { stageId: 'other' }],
    ['tags', { add: ['x'.repeat(41)] }],
    ['tags', { add: Array.from({ length: 21 }, (_, index) => `${index}`) }],
    ['rating', { rating: 6 }],
    ['rating', { rating: 1.5 }],
    ['rating', {}]
  ]
  for (const [path, body] of wrong)
    t.equal((await put(employer, `${url}/${path}`, body)).statusCode, 400, JSON.stringify(body))
  t.equal((await post(employer, `${url}/notes`, { text: 'x'.repeat(5001) })).statusCode, 400)
  t.same(says(await put(employer, `${url}/stage`, { stageId: unknown })), [404, 'Stage not found'])
  t.same(says(await put(employer, `${url}/stage`, { stageId: 'accepted' })), [
    409,
    'An application that is Pending cannot become Accepted'
  ])
  t.same(says(await put(employer, `/api/applications/${unknown}/stage`, { stageId: call })), [
    404,
    'Application not found'
  ])

  const payload = { currentPassword: 'correct-Horse-7' }
  t.equal((await del(seeker, '/api/users/me', payload)).statusCode, 200)
  const userId = new ObjectId(seeker.id)
  t.equal(await store.applicationNotes.countDocuments({ userId }), 0, 'with the account go the notes about it')
  t.equal(await store.applicationCards.countDocuments({ userId }), 0)
  t.same(says(await post(employer, `${url}/notes`, { text: 'Late' })), [404, 'User not found'])
})

t.test('lists of members: what they filter, and what they show', async (t) => {
  const { api, get, put, postJob, apply, employer } = await scene(t)
  const jobs = [await postJob(), await postJob()]
  const ids = [await apply(jobs[0] ?? ''), await apply(jobs[1] ?? '')]
  await put(employer, `/api/applications/${ids[0]}`, { status: 'Reviewing' })
  await put(employer, `/api/applications/${ids[1]}/tags`, { add: ['Zürich'] })
  const path = '/api/applications/employer'
  const listed = async (query: string) =>
    (await get(employer, `${path}?${query}`)).json().data.map(({ _id }: { _id: string }) => _id)
  t.same(await listed(''), ids.toReversed())
  t.same(await listed(`jobId=${jobs[0]}`), [ids[0]])
  t.same(await listed('status=Reviewing'), [ids[0]])
  t.same(await listed('stageId=pending'), [ids[1]])
  t.same(await listed('tag=zurich'), [ids[1]])
  t.same(await listed('tag=zurich&status=Reviewing'), [])
  t.match((await get(employer, path)).json().data[0], { stageId: 'pending', tags: ['Zürich'], notesCount: 0 })
  for (const [query, status] of [
    ['status=Hired', 400],
    ['stageId=other', 400],
    [`stageId=${unknown}`, 404],
    [`jobId=${unknown}`, 404],
    ['tag=x&page=1', 400]
  ] as const) {
    t.equal((await get(employer, `${path}?${query}`)).statusCode, status, query)
  }
  t.equal((await get(await signUp(api, 'EMPLOYER'), `${path}?jobId=${jobs[0]}`)).statusCode, 403)
})

t.test('moving many: 200 with a result for each; the same again tells nobody', async (t) => {
  const { api, get, post, put, postJob, apply, employer, seeker } = await scene(t)
  const ids = [await apply(await postJob()), await apply(await postJob()), await apply(await postJob())]
  const items = [
    { id: ids[0], stageId: 'reviewing' },
    { id: unknown, status: 'Rejected' },
    { id: ids[1], status: 'Accepted' },
    { id: ids[2], status: 'Rejected' }
  ]
  const url = '/api/applications/bulk'
  const key = { 'idempotency-key': 'bulk' }
  const moved = await post(employer, url, { items }, key)
  t.same(says(moved), [200, 'Applications moved'])
  t.same(moved.json().data, [
    { id: ids[0], ok: true },
    { id: unknown, ok: false, error: { code: 'APPLICATION_NOT_FOUND', message: 'Application not found' } },
    {
      ...{ id: ids[1], ok: false },
      error: { code: 'ILLEGAL_TRANSITION', message: 'An application that is Pending cannot become Accepted' }
    },
    { id: ids[2], ok: true }
  ])
  await put(employer, `/api/applications/${ids[0]}`, { status: 'Interviewing' })
  const again = await post(employer, url, { items }, key)
  t.same([again.body, again.headers['idempotent-replayed']], [moved.body, 'true'])
  t.equal((await post(employer, url, { items: items.slice(1) }, key)).statusCode, 422)
  t.match((await post(employer, url, { items })).json().data[0], { error: { code: 'ILLEGAL_TRANSITION' } })
  const { notifications } = (await get(seeker, '/api/notifications')).json().data
  t.same(notifications.map(({ type }: { type: string }) => type).sort(), [
    'application_interviewing',
    'application_rejected',
    'application_reviewed'
  ])
  for (const wrong of [
    [],
    [{ id: ids[0] }],
    [items[0], items[0]],
    Array.from({ length: 101 }, () => ({ id: String(new ObjectId()), status: 'Rejected' }))
  ]) {
    t.same(says(await post(employer, url, { items: wrong })), [400, 'Validation failed'])
  }
  t.match((await post(await signUp(api, 'EMPLOYER'), url, { items })).json().data[0], { error: { code: 'NOT_YOURS' } })
  t.equal((await post(seeker, url, { items })).statusCode, 403)
})
