// Goal: the rows of /api/users: what one may change of oneself; and what the origin broke there.
// Method: requests to a host of two workers in turn; a second session of the same person stands for another device.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { says, scene } from '../support/contract-fixture.ts'

t.test('the profile: what is given changes, role never, levels of seekers only', async (t) => {
  const { get, put, seeker, employer } = await scene(t)
  const changes = { name: ' Ana Souza ', bio: 'I build.', skills: ['Go', ' Rust '], avatar: 'https://x.example/a.png' }
  const extras = { role: 'ADMIN', experienceLevel: 'senior', unknown: 1 }
  const changed = await put(seeker, '/api/users/profile', { ...changes, ...extras })
  t.same(says(changed), [200, 'Profile updated successfully'])
  const expected = { ...changes, name: 'Ana Souza', skills: ['Go', 'Rust'], role: 'JOB_SEEKER', email: seeker.email }
  t.match(changed.json().data, { ...expected, experienceLevel: 'senior' })
  t.same((await get(seeker, '/api/users/me')).json().data, changed.json().data)
  const cleared = await put(seeker, '/api/users/profile', { bio: '', skills: [] })
  t.match(cleared.json().data, { name: 'Ana Souza', bio: '', skills: [] }, 'may be made empty')
  const company = await put(employer, '/api/users/profile', { companyName: 'Other Works', experienceLevel: 'senior' })
  t.match(company.json().data, { companyName: 'Other Works', experienceLevel: 'entry' })
})

t.test('the profile: every wrong field at once; a taken address is 409', async (t) => {
  const { put, seeker, employer } = await scene(t)
  const wrong = { name: 'A', email: 'nobody', bio: 'x'.repeat(501), skills: 'Go', companyName: 'x'.repeat(101) }
  const refused = await put(seeker, '/api/users/profile', wrong)
  t.same(says(refused), [400, 'Validation failed'])
  const fields = refused.json().errors.map(({ field }: { field: string }) => field)
  t.same(fields.sort(), Object.keys(wrong).sort())
  t.same(says(await put(seeker, '/api/users/profile', { email: employer.email, currentPassword: 'correct-Horse-7' })), [
    409,
    'User already exists'
  ])
  t.same(says(await put(null, '/api/users/profile', {})), [401, 'Not authorized, no token provided'])
})

t.test(
  'the profile: another address needs the password, and is not the one to sign in with before it is confirmed',
  async (t) => {
    const { get, post, put, seeker } = await scene(t)
    const email = `new-${seeker.email}`
    const change = (fields: object) => put(seeker, '/api/users/profile', fields)
    const missing = await change({ email })
    t.same([missing.statusCode, missing.json().errors[0].field], [400, 'currentPassword'])
    const wrong = await change({ email, currentPassword: 'wrong-Horse-7' })
    t.same(says(wrong), [400, 'The current password is wrong'])
    t.equal((await change({ email: seeker.email.toUpperCase() })).statusCode, 200, 'the present one needs nothing')
    t.notOk('pendingEmail' in (await get(seeker, '/api/users/me')).json().data)
    const changed = await change({ email: email.toUpperCase(), currentPassword: 'correct-Horse-7' })
    t.match(changed.json().data, { email: seeker.email, pendingEmail: email })
    const login = (address: string) => post(null, '/api/auth/login', { email: address, password: 'correct-Horse-7' })
    t.equal((await login(email)).statusCode, 401)
    t.equal((await login(seeker.email)).statusCode, 200)
  }
)

t.test('X6: a password changes only with the current one, is stored as a hash and ends other sessions', async (t) => {
  const { get, post, put, store, seeker } = await scene(t)
  const { email } = seeker
  const login = (password: string) => post(null, '/api/auth/login', { email, password })
  const other = { token: (await login('correct-Horse-7')).json().data.token as string }
  const change = (fields: object) => put(seeker, '/api/users/profile', fields)
  const missing = await change({ password: 'another-Horse-8' })
  t.same([missing.statusCode, missing.json().errors[0].field], [400, 'currentPassword'])
  const wrong = await change({ password: 'another-Horse-8', currentPassword: 'wrong-Horse-7' })
  t.same(says(wrong), [400, 'The current password is wrong'])
  const changed = await change({ password: 'another-Horse-8', currentPassword: 'correct-Horse-7' })
  t.same(says(changed), [200, 'Profile updated successfully'])
  t.match((await store.users.findOne({ _id: new ObjectId(seeker.id) }))?.passwordHash, /^\$argon2id\$/)
  t.equal((await login('another-Horse-8')).statusCode, 200, 'nobody is locked out')
  t.equal((await login('correct-Horse-7')).statusCode, 401)
  t.equal((await get(seeker, '/api/users/me')).statusCode, 200, 'this session goes on')
  t.same(says(await get(other, '/api/users/me')), [401, 'Token has been revoked'])
})

t.test('mail preferences: by kind of notification, each person their own; what is wrong is named', async (t) => {
  const { get, put, seeker, employer } = await scene(t)
  const path = '/api/users/mail-preferences'
  const before = await get(seeker, path)
  t.same(says(before), [200, 'Mail preferences retrieved successfully'])
  t.match(before.json().data, { application_submitted: 'daily', application_accepted: 'instant' })
  const changed = await put(seeker, path, { application_accepted: 'off', $where: '1', search_alert: 'off' })
  const expected = { ...before.json().data, application_accepted: 'off' }
  t.same([...says(changed), changed.json().data], [200, 'Mail preferences changed', expected])
  t.same((await get(seeker, path)).json().data, expected)
  t.same((await put(seeker, path, {})).json().data, expected)
  t.match((await get(employer, path)).json().data, { application_accepted: 'instant' })
  const wrong = await put(seeker, path, { new_message: 'hourly' })
  t.same([wrong.statusCode, wrong.json().errors[0].field], [400, 'new_message'])
  for (const response of [await get(null, path), await put(null, path, {})]) t.equal(response.statusCode, 401)
  t.notOk('language' in (await get(seeker, '/api/users/me')).json().data)
  t.equal((await put(seeker, '/api/users/profile', { language: 'de' })).json().data.language, 'de')
  t.equal((await put(seeker, '/api/users/profile', { language: 'xx' })).statusCode, 400)
})
