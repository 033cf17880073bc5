// Goal: what real people and their programs send has its right answer, in bodies, queries and conditional headers.
// Method: requests to a host of two workers in turn; each small input with the value it must have.
import { randomBytes } from 'node:crypto'
import t from 'tap'
import { jobBody } from '../support/app.ts'
import { scene } from '../support/contract-fixture.ts'
import type { Reply } from '../support/http.ts'

const errorsOf = (response: Reply) => [response.statusCode, response.json().errors]
/** A text as a test's name can hold it. */
const shown = (text: string) => Array.from(text, (char) => char.codePointAt(0)?.toString(16)).join(' ')
const fieldsOf = (response: Reply): [number, string[]] => [
  response.statusCode,
  (response.json().errors ?? []).map(({ field }: { field: string }) => field)
]

t.test('an e-mail address has one spelling', async (t) => {
  const { post, get, store, signUpAdmin } = await scene(t)
  const local = randomBytes(4).toString('hex')
  const person = { name: 'Ana', password: 'correct-Horse-7', role: 'JOB_SEEKER' }
  const signup = (email: string) => post(null, '/api/auth/signup', { ...person, email })
  const first = await signup(`  ${local}@Müller.de\t`)
  t.equal(first.statusCode, 201, first.body)
  t.equal(first.json().data.user.email, `${local}@xn--mller-kva.de`)
  for (const twin of [`${local}@müller.de`, `${local}@mu\u0308ller.de`, `${local.toUpperCase()}@XN--MLLER-KVA.DE `]) {
    t.equal((await signup(twin)).statusCode, 409, shown(twin))
    const login = await post(null, '/api/auth/login', { email: twin, password: person.password })
    t.equal(login.statusCode, 200, shown(twin))
  }
  t.equal(await store.users.countDocuments({ email: new RegExp(local) }), 1)
  const listed = await get(await signUpAdmin(), `/api/admin/users?email=${encodeURIComponent(`${local}@müller.de`)}`)
  t.equal(listed.json().data.length, 1)
  for (const wrong of [
    '',
    '   ',
    'ana',
    '@müller.de',
    'ana@',
    'a na@example.com',
    'ana@exa mple.com',
    'ana@müller',
    'ana@ü_.de'
  ]) {
    t.same(fieldsOf(await signup(wrong)), [400, ['email']], wrong)
  }
})

t.test('names, titles, companies and skills show something, on one line', async (t) => {
  const { post, put, employer, seeker } = await scene(t)
  const invisible = [
    '\u200b\u200b\u200b',
    '\u200d\u200e\u200f',
    '\u3164\u3164\u3164',
    '\u2800\u2800\u2800',
    '   ',
    '\u00ad\ufeff\u2060'
  ]
  const broken = [
    'a\nbc',
    'a\rbc',
    'a\tbc',
    'a\u0000bc',
    'a\u0085bc',
    'a\u2028bc',
    'a\u202ebc',
    'a\u2066bc',
    'a\ud800bc'
  ]
  const fine = ['می‌خواهم', '👩‍💻 dev', 'שלום\u200f!', 'O’Neil & Söhne', '  padded  ', 'C++', '日本語']
  const job = (fields: object) => post(employer, '/api/jobs', jobBody(fields as Record<string, unknown>))
  for (const text of [...invisible, ...broken]) {
    for (const field of ['title', 'companyName', 'location', 'salary', 'sourceName']) {
      t.same(fieldsOf(await job({ [field]: text })), [400, [field]], `${field} ${shown(text)}`)
    }
    t.same(fieldsOf(await job({ requiredSkills: ['Go', text] }))[0], 400, shown(text))
    t.same(fieldsOf(await put(seeker, '/api/users/profile', { name: text })), [400, ['name']], shown(text))
    t.same(fieldsOf(await put(seeker, '/api/users/profile', { skills: [text] }))[0], 400, shown(text))
    t.same(fieldsOf(await put(employer, '/api/users/profile', { companyName: text })), [400, ['companyName']])
  }
  for (const text of fine) {
    const made = await job({ title: text, companyName: text, location: text, requiredSkills: [text] })
    t.equal(made.statusCode, 201, made.body)
    t.equal(made.json().data.title, text, 'as it was sent')
    t.equal((await put(seeker, '/api/users/profile', { name: text, skills: [text] })).statusCode, 200, shown(text))
  }
  t.equal((await put(employer, '/api/users/profile', { companyName: '' })).statusCode, 200, 'no company')
  t.same(errorsOf(await job({ title: 'a\nbc' })), [
    400,
    [{ field: 'title', message: 'must be one line without control characters and contain a visible character' }]
  ])
})

t.test('longer texts keep their lines and tabs, and nothing else that cannot be seen', async (t) => {
  const { post, put, employer, seeker } = await scene(t)
  const long = `- one\r\n\t- two\n\n${'what we do '.repeat(6)}`
  const made = await post(employer, '/api/jobs', jobBody({ description: long }))
  t.equal(made.json().data.description, long)
  t.equal((await put(seeker, '/api/users/profile', { bio: 'one\n\ttwo' })).statusCode, 200)
  t.equal((await put(seeker, '/api/users/profile', { bio: '' })).statusCode, 200)
  for (const odd of ['\u0000', '\u001b[31m', '\u202e', '\u2067', '\udc00']) {
    t.same(fieldsOf(await post(employer, '/api/jobs', jobBody({ description: `${long}${odd}` }))), [
      400,
      ['description']
    ])
    t.same(fieldsOf(await put(seeker, '/api/users/profile', { bio: `a${odd}` })), [400, ['bio']])
  }
  t.same(fieldsOf(await post(employer, '/api/jobs', jobBody({ description: '\n\u200b'.repeat(30) }))), [
    400,
    ['description']
  ])
  const halved = { email: 'ana@example.com', password: 'half \ud83d of it' }
  t.same(
    fieldsOf(await post(null, '/api/auth/login', JSON.stringify(halved), { 'content-type': 'application/json' })),
    [400, ['password']]
  )
})

t.test('half a character is refused wherever a text is', async (t) => {
  const { post, put, get, postJob, employer, seeker } = await scene(t)
  const half = 'half \ud83d of it'
  const url = `/api/jobs/${await postJob()}/questions`
  const ask = (question: object) =>
    put(employer, url, { questions: [{ id: 'a', kind: 'text', text: 'Why?', ...question }] })
  t.equal((await ask({})).statusCode, 200)
  t.same(fieldsOf(await ask({ text: half })), [400, ['questions']])
  t.same(fieldsOf(await ask({ kind: 'choice', options: ['now', half] })), [400, ['questions']])
  t.same(fieldsOf(await post(seeker, '/api/search/saved', { name: 'One', query: { search: half } })), [400, ['query']])
  const { stages } = (await get(employer, '/api/pipeline')).json().data
  stages[0].name = half
  t.same(fieldsOf(await put(employer, '/api/pipeline', { stages })), [400, ['stages']])
  const item = { id: '0'.repeat(24), status: 'Rejected', messageToApplicant: half }
  t.same(fieldsOf(await post(employer, '/api/applications/bulk', { items: [item] })), [400, ['items']])
})

t.test('a link to the source may be written as people see it', async (t) => {
  const { post, employer } = await scene(t)
  const withSource = (sourceUrl: string) => post(employer, '/api/jobs', jobBody({ sourceUrl }))
  for (const url of [
    ...['https://müller.de/jöbs?q=ä#ü', 'HTTPS://EXAMPLE.COM/a', 'Http://例え.jp/仕事', 'https://example.com/a"b'],
    'https://example.com/%E4'
  ]) {
    const made = await withSource(url)
    t.same([made.statusCode, made.json().data?.sourceUrl], [201, url])
  }
  for (const url of [
    'javascript:alert(1)',
    'ftp://example.com',
    'https://a b',
    'https://a\u202eb.com',
    'https://<x>',
    'example.com',
    ''
  ]) {
    t.same(fieldsOf(await withSource(url)), [400, ['sourceUrl']], shown(url))
  }
})

t.test(
  'queries: empty is no filter, lists may be repeated, nothing else is, and what is unknown is named',
  async (t) => {
    const { get, postJob, employer, seeker } = await scene(t)
    await postJob({ title: 'Go developer', requiredSkills: ['Go'], type: 'Remote', salaryRange: 5 })
    await postJob({ title: 'CSS artist', requiredSkills: ['CSS'], type: 'Contract' })
    await postJob({ title: 'Java developer', requiredSkills: ['Java'], type: 'Part-time' })
    for (const list of ['/api/jobs', '/api/search/jobs']) {
      const titles = async (query: string) => {
        const { data } = (await get(null, `${list}?${query}`)).json()
        return (data.jobs ?? data).map(({ title }: { title: string }) => title).sort()
      }
      t.equal((await titles('type=&search=&location=&skills=&limit=&cursor=&page=')).length, 3, list)
      t.same(await titles('type=Remote&type=Contract'), ['CSS artist', 'Go developer'], list)
      t.same(await titles('type[]=Remote&type%5B%5D=Contract&type='), ['CSS artist', 'Go developer'], list)
      t.same(await titles('skills=golang&skills=css'), ['CSS artist', 'Go developer'], list)
      t.same(await titles('skills[]=golang&skills=css,java'), ['CSS artist', 'Go developer', 'Java developer'], list)
      const refused: [string, string[]][] = [
        ['type=Remote&type=Luck', ['type.1']],
        ['limit=1&limit=2', ['limit']],
        ['search=a&search=b', ['search']],
        ['limit[]=1', ['limit[]']],
        ['a/b=1&constructor=2&__proto__=3', ['a/b', 'constructor', '__proto__']],
        ['skill=go', ['skill']],
        ['page=0', ['page']],
        ['page=51', ['page']],
        ['page=1&page=2', ['page']]
      ]
      for (const [query, fields] of refused) t.same(fieldsOf(await get(null, `${list}?${query}`)), [400, fields], query)
      t.same(errorsOf(await get(null, `${list}?skill=go`)), [
        400,
        [{ field: 'skill', message: 'is not a parameter of this route' }]
      ])
      t.same(errorsOf(await get(null, `${list}?limit=1&limit=2`))[1], [
        { field: 'limit', message: 'must not be repeated' }
      ])
      const many = Array.from({ length: 2000 }, (_, index) => `p${index}`).join('&')
      t.equal((await get(null, `${list}?${many}`)).json().errors.length, 10)
    }
    const paid = async (query: string) => (await get(null, `/api/search/jobs?${query}`)).json().data.jobs.length
    t.same([await paid('salaryMin=&salaryMax='), await paid('salaryMin=0'), await paid('salaryMax=9')], [3, 1, 1])
    for (const [who, url] of [
      [seeker, '/api/users/me?x=1'],
      [employer, '/api/analytics/employer?x=1'],
      [null, '/api/jobs/000000000000000000000000?x=1'],
      [null, '/api/realtime?x=1']
    ] as const) {
      t.same(fieldsOf(await get(who, url)), [400, ['x']], url)
    }
    t.equal((await get(null, '/health/live?x=1')).statusCode, 200)
    t.equal((await get(null, '/api/nowhere?x=1')).statusCode, 404)
  }
)

t.test('pages by number, up to the fiftieth, and on by cursor', async (t) => {
  const { get, postJob, employer } = await scene(t)
  for (let index = 0; index < 5; index++) await postJob({ title: `Job ${index}` })
  for (const list of ['/api/jobs', '/api/search/jobs?sortBy=date', '/api/jobs/employer/my-jobs']) {
    const ask = (query: string) => get(employer, `${list}${list.includes('?') ? '&' : '?'}limit=2&${query}`)
    const titles = (response: Reply) => {
      const { data } = response.json()
      return (data.jobs ?? data).map(({ title }: { title: string }) => title)
    }
    t.same(titles(await ask('page=1')), ['Job 4', 'Job 3'])
    const second = await ask('page=2')
    t.same(titles(second), ['Job 2', 'Job 1'])
    const [, next = ''] = /^<(.+)>; rel="next"$/.exec(String(second.headers.link)) ?? []
    t.notMatch(next, /page=/)
    t.same(titles(await get(employer, next)), ['Job 0'])
    t.same(titles(await ask('page=50')), [])
    const cursor = new URL(next, 'http://localhost').searchParams.get('cursor')
    t.same(fieldsOf(await ask(`page=1&cursor=${cursor}`)), [400, ['page']])
  }
})

t.test('a version seen may come back weak, and what has not changed is not sent again', async (t) => {
  const { get, put, post, postJob, employer, seeker } = await scene(t)
  const jobUrl = `/api/jobs/${await postJob()}`
  const applied = await post(seeker, '/api/applications', { jobId: jobUrl.slice('/api/jobs/'.length) })
  t.equal(applied.headers.location, `/api/applications/${applied.json().data._id}`)
  const made = await post(employer, '/api/jobs', jobBody())
  t.equal(made.headers.location, `/api/jobs/${made.json().data._id}`)
  const jobTag = String((await get(null, jobUrl)).headers.etag)
  t.match(jobTag, /^"1\.[\w-]{12}"$/, 'the version, and what is shown with it')
  for (const [who, url, current] of [
    [null, jobUrl, jobTag],
    [seeker, String(applied.headers.location), '"1"']
  ] as const) {
    for (const tag of [current, `W/${current}`, `"0", W/${current}`, '*']) {
      const same = await get(who, url, undefined, { 'if-none-match': tag })
      t.same([same.statusCode, same.body, same.headers.etag], [304, '', current], `${url} ${tag}`)
    }
    for (const tag of ['"2"', 'W/"11"', 'nonsense', '"1.x"']) {
      t.equal((await get(who, url, undefined, { 'if-none-match': tag })).statusCode, 200, tag)
    }
  }
  t.equal((await put(employer, jobUrl, { title: 'Another' }, { 'if-match': `W/${jobTag}` })).headers.etag, '"2"')
  t.equal((await put(employer, jobUrl, { title: 'A third' }, { 'if-match': 'W/"1"' })).statusCode, 412)
  t.equal((await get(null, jobUrl, undefined, { 'if-none-match': `W/${jobTag}` })).statusCode, 200)
})
