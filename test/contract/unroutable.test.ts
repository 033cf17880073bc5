// Goal: what is refused before a route is reached is answered in the service's own words, never with 500.
// Method: requests that a fuzzer found to be answered otherwise, to a real app.
import t from 'tap'
import { parseIfMatch } from '../../src/versions.ts'
import { signUp, startApp } from '../helper.ts'

t.test('paths that do not decode, long ones and unknown methods', async (t) => {
  const { ask } = await startApp(t)
  const undecodable = await ask({ url: '/api/jobs/%zz' })
  t.equal(undecodable.statusCode, 404)
  t.equal(undecodable.json().message, 'Route /api/jobs/%zz not found')

  const long = await ask({ url: `/api/auth/verify-email/${'0'.repeat(129)}` })
  t.equal(long.statusCode, 400, 'beyond the schema: as the schema says')
  const longest = await ask({ url: `/api/auth/verify-email/${'0'.repeat(128)}` })
  t.equal(longest.json().message, 'This link is not valid or no longer valid', 'within the schema: reaches the route')

  const query = await ask({ method: 'QUERY' as 'GET', url: '/api/jobs/' })
  t.equal(query.statusCode, 405)
  t.match(query.headers.allow, /GET/)
})

t.test('an upload that ends before its last boundary', async (t) => {
  const service = await startApp(t)
  const { token } = await signUp(service, 'JOB_SEEKER')
  const head = 'content-disposition: form-data; name="resume"; filename="a.pdf"\r\ncontent-type: application/pdf'
  for (const payload of ['--x\r\nfoo', `--x\r\n${head}\r\n\r\n%PDF-1.7 and no more`]) {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const answer = await service.ask({ method: 'POST', url: '/api/uploads/resume', token, headers, payload })
    t.equal(answer.statusCode, 400)
    t.equal(answer.json().message, 'The upload ends before its last boundary')
  }
  t.equal(await service.app.store.db.collection('files.files').countDocuments(), 0, 'nothing is left')
})

t.test('a tag of If-Match may hold a comma', async (t) => {
  t.same(parseIfMatch('"a,b", W/"2" , "3"'), ['a,b', '3'])
  t.equal(parseIfMatch(' * '), '*')
})

t.test('signing up stores neither the password nor what else is in the body', async (t) => {
  const { app, ask } = await startApp(t)
  const _id = 'chosen by the client'
  const body = { name: 'Ana Souza', email: 'extra@example.com', password: 'Long-enough-7731', role: 'JOB_SEEKER' }
  const payload = { ...body, _id, 'nul\0': 1, extra: 2 }
  t.equal((await ask({ method: 'POST', url: '/api/auth/signup', payload })).statusCode, 201)
  const user = await app.store.users.findOne({ email: body.email })
  t.notSame(String(user?._id), _id)
  t.same(
    Object.keys(user ?? {}).filter((key) => ['password', 'extra', 'nul\0'].includes(key)),
    []
  )
})
