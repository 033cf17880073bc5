// Goal: the rows of /api/uploads: what is taken and refused, in which order, who may download; and what the origin broke.
// Method: multipart bodies built by hand, sent to a host of two workers in turn.
import { createHash, randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { ObjectId } from 'mongodb'
import sharp from 'sharp'
import t from 'tap'
import { sweepPendingFiles } from '../../src/domain/uploads/files.ts'
import { uploadPace } from '../../src/http/upload-pace.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { signUp } from '../support/app.ts'
import { says, scene } from '../support/contract-fixture.ts'

type World = Awaited<ReturnType<typeof scene>>
interface Part {
  field?: string
  name?: string
  type?: string
  content: Buffer
}

const boundary = 'a-boundary-of-the-tests'

function multipart({ field = 'resume', name = 'cv.pdf', type = 'application/pdf', content }: Part): Buffer {
  const disposition = `content-disposition: form-data; name="${field}"; filename="${name}"`
  const head = `--${boundary}\r\n${disposition}\r\ncontent-type: ${type}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)])
}

const send = ({ post }: World, who: { token: string } | null, url: string, part: Part, headers = {}) =>
  post(who, `/api/uploads/${url}`, multipart(part), {
    'content-type': `multipart/form-data; boundary=${boundary}`,
    ...headers
  })

const pdf = (bytes = 2000): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes)])

/** A picture of noise, as large as pictures of its size get. */
const picture = (format: 'png' | 'jpeg' | 'webp', width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#fff', noise: { type: 'gaussian', sigma: 40 } } })
    .withMetadata({ exif: { IFD0: { Copyright: 'secret place' } } })
    .toFormat(format)
    .toBuffer()

const flat = { channels: 3, background: '#fff' } as const

const filesOf = async ({ store }: World) => ({
  files: await store.files.countDocuments(),
  chunks: await store.db.collection('files.chunks').countDocuments(),
  loose: await store.pendingFiles.countDocuments()
})

t.test('a resume: stored, streamed back as an attachment under a name of ours', async (t) => {
  const world = await scene(t)
  const content = pdf(700_000)
  const response = await send(world, world.seeker, 'resume', { content, name: '../../"x\\.pdf' })
  t.same(says(response), [200, 'Resume uploaded successfully'])
  const { url, publicId, format, size } = response.json().data
  t.same([url, format, size], [`/api/uploads/${publicId}`, 'pdf', content.length])
  const file = await world.get(world.seeker, url)
  t.equal(file.statusCode, 200)
  t.same(createHash('sha256').update(file.rawPayload).digest(), createHash('sha256').update(content).digest())
  t.match(file.headers, {
    'content-type': 'application/pdf',
    'content-length': content.length,
    'content-disposition': `attachment; filename="resume-${publicId}.pdf"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff'
  })
})

t.test('a logo: fitted into 500 x 500, without metadata; for everybody, and in search results', async (t) => {
  const world = await scene(t)
  const { employer, seeker, get, postJob } = world
  for (const [kind, format, given, kept] of [
    ['png', 'png', [640, 480], [500, 375]],
    ['jpeg', 'jpg', [300, 200], [300, 200]],
    ['webp', 'webp', [900, 1800], [250, 500]]
  ] as const) {
    const content = await picture(kind, given[0], given[1])
    const part = { field: 'logo', type: `image/${kind}`, name: `logo.${format}`, content }
    const response = await send(world, employer, 'logo', part)
    t.same(says(response), [200, 'Company logo uploaded successfully'])
    const { data } = response.json()
    const file = await get(null, data.url)
    t.match(data, { format, size: file.rawPayload.length, width: kept[0], height: kept[1] })
    t.same([file.statusCode, file.headers['content-type']], [200, `image/${kind}`])
    t.equal(file.headers['cache-control'], 'public, max-age=31536000, immutable', "its name is never another one's")
    const stored = await sharp(file.rawPayload).metadata()
    t.match(stored, { format: kind, width: kept[0], height: kept[1] })
    t.equal(stored.exif, undefined)
  }
  t.match(await filesOf(world), { files: 1, loose: 0 }, 'each one replaced the one before')
  await postJob()
  const [job] = (await get(null, '/api/search/jobs')).json().data.jobs
  t.match(job.employerId.companyLogo, /^\/api\/uploads\/[\w-]{22}$/)
  t.equal((await send(world, seeker, 'logo', { field: 'logo', content: Buffer.from('x') })).statusCode, 403)
  t.equal((await send(world, null, 'resume', { content: pdf() })).statusCode, 401)
})

t.test('a logo that is too small, too large, or no picture', async (t) => {
  const world = await scene(t)
  const upload = async (content: Buffer) => {
    const part = { field: 'logo', type: 'image/png', name: 'logo.png', content }
    return says(await send(world, world.employer, 'logo', part))
  }
  const outOfBounds = [400, 'The logo must be 100 to 2000 pixels wide and high']
  t.same(await upload(await picture('png', 99, 200)), outOfBounds)
  t.same(
    await upload(
      await sharp({ create: { ...flat, width: 2001, height: 100 } })
        .png()
        .toBuffer()
    ),
    outOfBounds
  )
  const huge = await picture('png', 100, 100)
  huge.writeUInt32BE(60_000, 16)
  huge.writeUInt32BE(60_000, 20)
  t.equal((await upload(huge))[0], 400, 'a header that promises 3.6 gigapixels')
  const whole = await picture('png', 200, 200)
  t.same(await upload(whole.subarray(0, whole.length / 2)), [400, 'The image cannot be decoded'])
  t.same(await upload(Buffer.concat([whole.subarray(0, 8), Buffer.alloc(500)])), [400, 'The image cannot be decoded'])
  t.same(await filesOf(world), { files: 0, chunks: 0, loose: 0 })
  t.equal((await upload(whole))[0], 200)
})

t.test('refused, in the order of the contract, and nothing is left', async (t) => {
  const world = await scene(t)
  const { employer, post } = world
  const refused = async (url: string, part: Part) => says(await send(world, employer, url, part))
  const tooLarge = Buffer.concat([Buffer.from('not a pdf'), Buffer.alloc(5 * 1024 * 1024)])
  t.same(await refused('resume', { type: 'text/html', content: tooLarge }), [400, 'Only PDF files are allowed'])
  t.same(await refused('resume', { content: tooLarge }), [400, 'The file is larger than 5 MB'])
  t.same(await refused('resume', { content: Buffer.from('MZ <script>') }), [
    400,
    'The content of the file does not match its declared type'
  ])
  for (const script of ['<script', '<SCRIPT>', 'eval(', 'exec(', 'system(', 'shell_exec']) {
    const content = Buffer.from(`%PDF-1.7 ${'.'.repeat(900)}${script}`)
    t.same(await refused('resume', { content }), [400, 'The file contains a script'])
  }
  const late = Buffer.from(`%PDF-1.7 ${'.'.repeat(1000)}<script`)
  t.equal((await send(world, employer, 'resume', { content: late })).statusCode, 200, 'only the first 1000 bytes')
  for (const name of ['a.exe', 'a.pdf.SH', 'a.bat', 'a.cmd', 'a.com', 'a.scr', 'a.vbs', 'a.js']) {
    t.same(await refused('resume', { name, content: pdf() }), [400, 'This file name extension is not allowed'])
  }
  const logo = {
    field: 'logo',
    type: 'image/png',
    content: Buffer.concat([Buffer.from('\x89PNG', 'latin1'), Buffer.alloc(2 * 1024 * 1024)])
  }
  t.same(await refused('logo', logo), [400, 'The file is larger than 2 MB'])
  t.same(await refused('resume', { field: 'file', content: pdf() }), [400, 'No file uploaded'])
  t.same(says(await post(employer, '/api/uploads/resume')), [400, 'No file uploaded'])
  t.same(says(await post(employer, '/api/uploads/resume', { resume: 'x' })), [400, 'No file uploaded'])
  t.same(await filesOf(world), { files: 1, chunks: 1, loose: 0 })
})

t.test('deleting: also when there is none', async (t) => {
  const world = await scene(t)
  const { seeker, employer, get, del } = world
  const { url } = (await send(world, seeker, 'resume', { content: pdf() })).json().data
  for (let times = 0; times < 2; times++) {
    const response = await del(seeker, '/api/uploads/resume')
    t.same([...says(response), response.json().data], [200, 'Resume deleted successfully', null])
  }
  t.same(says(await get(seeker, url)), [404, 'File not found'])
  t.same(await filesOf(world), { files: 0, chunks: 0, loose: 0 })
  t.same(says(await del(employer, '/api/uploads/logo')), [200, 'Company logo deleted successfully'])
  t.equal((await del(seeker, '/api/uploads/logo')).statusCode, 403)
})

t.test('a resume is for its owner and for employers its owner applied to', async (t) => {
  const world = await scene(t)
  const { api, get, del, seeker, employer, postJob, apply } = world
  const { url } = (await send(world, seeker, 'resume', { content: pdf() })).json().data
  const statusFor = async (who: { token: string } | null) => (await get(who, url)).statusCode
  t.equal(await statusFor(null), 401)
  t.same(says(await get(employer, url)), [404, 'File not found'], "another's file")
  t.equal(await statusFor(await signUp(api, 'JOB_SEEKER')), 404)
  const id = await apply(await postJob())
  t.equal(await statusFor(employer), 200)
  t.equal(await statusFor(await signUp(api, 'EMPLOYER')), 404)
  await del(seeker, `/api/applications/${id}`)
  t.equal(await statusFor(employer), 404, 'withdrawn')
  t.equal((await get(seeker, `/api/uploads/${'x'.repeat(22)}`)).statusCode, 404)
  t.equal((await get(seeker, '/api/uploads/..%2f..%2fetc%2fpasswd')).statusCode, 400)
})

t.test('the own account tells its files, and an application what was sent with it', async (t) => {
  const world = await scene(t)
  const { get, del, seeker, employer, postJob, apply } = world
  const ownFile = async (who: { token: string }) => (await get(who, '/api/users/me')).json().data
  t.match(await ownFile(seeker), { resume: null, companyLogo: null })
  const sent = (await send(world, seeker, 'resume', { content: pdf() })).json().data
  t.same((await ownFile(seeker)).resume, sent)
  const one = `/api/applications/${await apply(await postJob())}`
  const next = (await send(world, seeker, 'resume', { content: pdf() })).json().data
  t.equal((await get(employer, next.url)).statusCode, 404, 'what came later')
  t.equal((await del(seeker, '/api/uploads/resume')).statusCode, 200)
  for (const who of [seeker, employer]) {
    t.same((await get(who, one)).json().data.resume, sent)
    t.equal((await get(who, sent.url)).statusCode, 200)
  }
  t.equal((await ownFile(seeker)).resume, null)
  await world.store.applications.updateMany({}, { $set: { 'resume.sizeBytes': 201 * 1024 * 1024 } })
  const refused = await send(world, seeker, 'resume', { content: pdf() })
  t.match(refused.json(), { statusCode: 409, code: 'SENT_QUOTA' })
})

t.test('X17: the new file is stored before the old one goes', async (t) => {
  const world = await scene(t)
  const { seeker, get } = world
  const first = (await send(world, seeker, 'resume', { content: pdf() })).json().data
  t.equal((await send(world, seeker, 'resume', { content: Buffer.from('no') })).statusCode, 400)
  t.equal((await get(seeker, first.url)).statusCode, 200, 'a refused upload takes nothing away')
  const second = (await send(world, seeker, 'resume', { content: pdf() })).json().data
  t.equal((await get(seeker, first.url)).statusCode, 404)
  t.equal((await get(seeker, second.url)).statusCode, 200)
  t.same(await filesOf(world), { files: 1, chunks: 1, loose: 0 })
})

t.test('several at once: one stays, and too many are turned away', async (t) => {
  const world = await scene(t)
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => send(world, world.seeker, 'resume', { content: pdf(400_000) }))
  )
  const taken = answers.filter(({ statusCode }) => statusCode === 200)
  t.ok(taken.length > 0)
  t.same(await filesOf(world), { files: 1, chunks: 2, loose: 0 })
  const ownerId = new ObjectId(world.seeker.id)
  await world.store.pendingFiles.insertMany(
    Array.from({ length: 4 }, () => ({ _id: new ObjectId(), ownerId, at: new Date(), sizeBytes: 1 }))
  )
  t.equal((await send(world, world.seeker, 'resume', { content: pdf() })).statusCode, 429)
})

t.test(
  'files of one person may take 16 MB at once, those on their way counted as large as they may become',
  async (t) => {
    const world = await scene(t)
    const { store, seeker } = world
    const MiB = 1024 * 1024
    t.equal((await send(world, seeker, 'resume', { content: pdf(4 * MiB) })).statusCode, 200)
    const ownerId = new ObjectId(seeker.id)
    const underWay = (sizeBytes: number) => ({ _id: new ObjectId(), ownerId, at: new Date(), sizeBytes })
    await store.pendingFiles.insertMany([underWay(5 * MiB), underWay(5 * MiB)])
    const refused = await send(world, seeker, 'resume', { content: pdf(3 * MiB) })
    const message = 'Upload quota exceeded: at most 16 MB of files, 4 of them pending; retry in a minute'
    t.same([...says(refused), refused.json().retryAfter], [429, message, 60])
    t.match(await filesOf(world), { files: 1, loose: 2 }, 'nothing of it is left')
    t.equal((await send(world, seeker, 'resume', { content: pdf() })).statusCode, 200, 'a small one still fits')
  }
)

t.test('what is a PDF, a script or a JPEG, as real files and browsers have it', async (t) => {
  const world = await scene(t)
  const { employer, seeker, get } = world
  const resume = async (content: Buffer) => says(await send(world, seeker, 'resume', { content }))
  const before = (bytes: number) => Buffer.concat([Buffer.alloc(bytes, '\n'), pdf(100)])
  t.equal((await resume(before(1023)))[0], 200, 'lines of a gateway before it')
  t.same(await resume(before(1024)), [400, 'The content of the file does not match its declared type'])
  for (const words of ['medieval(history)', 'ecosystem(s)', 'medieval (', 'eval (', 'the shell, exec', '_exec(']) {
    t.equal((await resume(Buffer.from(`%PDF-1.7 ${words}`)))[0], 200, words)
  }
  for (const call of [' eval(', '\neval(', ';exec(', 'x.exec(', 'os.system(', 'EVAL(', 'my_shell_exec']) {
    t.same(await resume(Buffer.from(`%PDF-1.7 ${call}`)), [400, 'The file contains a script'], call)
  }
  for (const type of ['image/jpg', 'image/pjpeg', 'IMAGE/JPEG']) {
    const part = { field: 'logo', type, name: 'logo.jpg', content: await picture('jpeg', 100, 100) }
    const logo = await send(world, employer, 'logo', part)
    t.equal(logo.statusCode, 200, type)
    t.equal((await get(null, logo.json().data.url)).headers['content-type'], 'image/jpeg')
  }
  for (const type of ['constructor', 'toString', '__proto__']) {
    const refused = await send(world, seeker, 'resume', { type, content: pdf(10) })
    t.same(says(refused), [400, 'Only PDF files are allowed'], type)
  }
})

t.test('one file a form; a second one is refused, and nothing is left', async (t) => {
  const world = await scene(t)
  const [one, two] = [multipart({ content: pdf(300_000) }), multipart({ content: pdf(100) })]
  const both = Buffer.concat([one.subarray(0, one.length - 4), Buffer.from('\r\n'), two])
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  const refused = await world.post(world.seeker, '/api/uploads/resume', both, headers)
  t.same(says(refused), [400, 'The form has too many parts'])
  t.same(await filesOf(world), { files: 0, chunks: 0, loose: 0 })
})

/**
 * Sends a head, and then the same piece again and again, `piecesMax` times at most, until the connection ends; what was
 * answered, and how many bytes went out. Who sends on and on may lose the answer to the end of the connection.
 */
async function pour({ api, seeker }: World, head: string[], piece: Buffer, piecesMax: number) {
  const { hostname, port } = new URL(api.deployment.url)
  const socket = connect(Number(port), hostname).on('error', () => undefined)
  let answer = ''
  socket.setEncoding('latin1').on('data', (text: string) => {
    answer += text
  })
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.write(`${[...head, 'host: x', `authorization: Bearer ${seeker.token}`].join('\r\n')}\r\n\r\n`)
  let pieces = 0
  const more = () => {
    while (!socket.destroyed && pieces++ < piecesMax && socket.write(piece));
  }
  socket.on('drain', more)
  more()
  await ended
  return { answer, bytes: socket.bytesWritten }
}

const endless = 400
const piece = Buffer.alloc(256 * 1024, 'x')
const asChunk = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])

t.test('a form has an end: at once where its length is told, else just over the limit', async (t) => {
  const world = await scene(t)
  const form = `content-type: multipart/form-data; boundary=${boundary}`
  const told = ['POST /api/uploads/resume HTTP/1.1', form, 'content-length: 1073741824']
  const { answer } = await pour(world, told, piece, 0)
  t.match(answer, /^HTTP\/1\.1 413 [\s\S]*connection: close[\s\S]*request entity too large/i, 'nothing was read')
  t.ok((await pour(world, told, piece, endless)).bytes < 32 * 1024 * 1024)

  const chunked = ['POST /api/uploads/resume HTTP/1.1', form, 'transfer-encoding: chunked']
  const bytesMax = 5 * 1024 * 1024 + 64 * 1024
  const opened = (head: string) => `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`
  const openings = {
    file: opened('name="resume"; filename="cv.pdf"\r\ncontent-type: application/pdf'),
    field: opened('name="resume"'),
    preamble: 'nothing'
  }
  for (const [name, first] of Object.entries(openings)) {
    const oneTooMany = Buffer.alloc(bytesMax + 1, 'x')
    oneTooMany.write(first)
    const { answer } = await pour(world, chunked, asChunk(oneTooMany), 1)
    t.match(answer, /^HTTP\/1\.1 413 [\s\S]*request entity too large/, name)
  }
  const other = Buffer.alloc(20_000, 'x')
  other.write(opened('name="other"; filename="cv.pdf"\r\ncontent-type: application/pdf'))
  t.match((await pour(world, chunked, asChunk(other), 1)).answer, /^HTTP\/1\.1 400 [\s\S]*No file uploaded/)
  t.ok((await pour(world, chunked, asChunk(piece), endless)).bytes < 32 * 1024 * 1024)
  t.same(await filesOf(world), { files: 0, chunks: 0, loose: 0 })
})

t.test('a body that nobody reads is not swallowed either', async (t) => {
  const world = await scene(t)
  for (const [status, line] of [
    [404, 'POST /api/nowhere HTTP/1.1'],
    [200, 'GET /api/jobs HTTP/1.1']
  ] as const) {
    const told = [line, 'content-length: 1073741824']
    t.match((await pour(world, told, piece, 0)).answer, new RegExp(`^HTTP/1.1 ${status} `), line)
    t.ok((await pour(world, told, piece, endless)).bytes < 32 * 1024 * 1024)
    t.ok((await pour(world, [line, 'transfer-encoding: chunked'], asChunk(piece), endless)).bytes < 32 * 1024 * 1024)
  }
})

t.test('more than the largest file at once comes at a pace', async (t) => {
  const world = await scene(t)
  const content = Buffer.alloc(5 * 1024 * 1024, 'x')
  const startedMs = performance.now()
  // Of three, one of the two workers gets two.
  for (let count = 0; count < 3; count++) {
    t.equal((await send(world, world.seeker, 'resume', { content })).statusCode, 400, 'no PDF')
  }
  const leastMs = ((2 * content.length - uploadPace.burstBytes) / uploadPace.bytesPerSecond) * 1000
  t.ok(performance.now() - startedMs > leastMs, `${leastMs} ms`)
})

t.test('an upload that is cut off leaves nothing', async (t) => {
  const world = await scene(t)
  const { api, store, seeker } = world
  const { hostname, port } = new URL(api.deployment.url)
  const socket = connect(Number(port), hostname)
  const body = multipart({ content: pdf(2_000_000) })
  const head = [
    'POST /api/uploads/resume HTTP/1.1',
    'host: x',
    `authorization: Bearer ${seeker.token}`,
    `content-type: multipart/form-data; boundary=${boundary}`,
    `content-length: ${body.length}`
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  socket.write(body.subarray(0, 1_500_000))
  await waitFor('some of it to be written', async () => (await filesOf(world)).chunks >= 3)
  socket.destroy()
  await waitFor('what is left of it to go', async () => (await filesOf(world)).loose === 0)
  t.same(await filesOf(world), { files: 0, chunks: 0, loose: 0 })
  t.equal((await store.users.findOne({ _id: new ObjectId(seeker.id) }))?.resume, null)
})

t.test('what a dead worker left behind goes after an hour', async (t) => {
  const world = await scene(t)
  const { store, seeker } = world
  const [_id, ownerId] = [new ObjectId(), new ObjectId(seeker.id)]
  await store.pendingFiles.insertOne({ _id, ownerId, at: new Date(), sizeBytes: 1 })
  await store.db.collection('files.chunks').insertOne({ files_id: _id, n: 0, data: Buffer.from('x') })
  await sweepPendingFiles(store)
  t.same(await filesOf(world), { files: 0, chunks: 1, loose: 1 })
  await sweepPendingFiles(store, new Date(Date.now() + 3600_001))
  t.same(await filesOf(world), { files: 0, chunks: 0, loose: 0 })
})

t.test('the same upload again under one key is the same file', async (t) => {
  const world = await scene(t)
  const { seeker } = world
  const content = pdf()
  const key = { 'idempotency-key': 'upload-1' }
  const first = await send(world, seeker, 'resume', { content }, key)
  const again = await send(world, seeker, 'resume', { content }, key)
  t.same(again.json(), first.json())
  t.equal(again.headers['idempotent-replayed'], 'true')
  t.equal((await send(world, seeker, 'resume', { content: pdf() }, key)).statusCode, 422)
  t.same(await filesOf(world), { files: 1, chunks: 1, loose: 0 })
})

t.test('a form that cannot be read is refused, whatever is wrong with it', async (t) => {
  const { seeker, post } = await scene(t)
  const part = (head: string, text: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${text}\r\n`
  const crowded = 'The form has too many parts'
  for (const [form, message] of [
    [part('name="a"', 'x').repeat(12), crowded],
    [part('name="constructor"', 'x'), 'A field of the form has a forbidden name'],
    [part('name="a"\r\ncontent-type: application/json', '{'), 'A field of the form is not valid JSON']
  ] as const) {
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    const response = await post(seeker, '/api/uploads/resume', Buffer.from(`${form}--${boundary}--\r\n`), headers)
    t.same(says(response), [400, message])
  }
  const long = await post(seeker, '/api/uploads/resume', Buffer.from('x'), {
    'content-type': `multipart/form-data; boundary=${'b'.repeat(300)}`
  })
  t.same(says(long), [400, 'The boundary of the form is too long'])
})
