// Goal: the rows of /api/auth: texts, status codes, cookie, rotation; and what the origin broke there.
// Method: requests to a host of two workers in turn, each answer checked as an envelope.

import t from 'tap'
import { claimsOf } from '../../tools/api/client.mjs'
import { signUp } from '../support/app.ts'
import { says, scene } from '../support/contract-fixture.ts'

const cookieOf = (response: { headers: Record<string, unknown> }): string =>
  String(response.headers['set-cookie']).split(';')[0]!

t.test('signup answers 201 with user, token and the cookie of the contract', async (t) => {
  const { ask } = (await scene(t)).api
  const payload = { name: ' Ada Lovelace ', email: 'Ada@Example.com', password: 'correct-Horse-7', role: 'JOB_SEEKER' }
  const response = await ask({ method: 'POST', url: '/api/auth/signup', payload })
  t.equal(response.statusCode, 201)
  const { message, data } = response.json()
  t.equal(message, 'User registered successfully')
  t.match(data.user, { name: 'Ada Lovelace', email: 'ada@example.com', role: 'JOB_SEEKER', emailVerified: false })
  t.equal(data.user.password, undefined)
  t.match(
    response.headers['set-cookie'],
    /^refreshToken=[\w-]+\.[\w-]+\.[\w-]+; Max-Age=604800; Path=\/api\/auth\/refresh; HttpOnly; SameSite=Strict$/
  )
  const me = await ask({ url: '/api/auth/me', token: data.token })
  t.same([...says(me), me.json().data], [200, 'User retrieved successfully', data.user])

  const again = await ask({
    method: 'POST',
    url: '/api/auth/signup',
    payload: { ...payload, email: 'ada@example.COM' }
  })
  t.equal(again.statusCode, 409)
  t.equal(again.json().message, 'User already exists')
})

t.test('signup refuses what the contract refuses, all failures at once', async (t) => {
  const { ask } = (await scene(t)).api
  const valid = { name: 'Ada', email: 'a@example.com', password: 'correct-Horse-7', role: 'EMPLOYER' }
  const bad = await ask({
    method: 'POST',
    url: '/api/auth/signup',
    payload: { name: 'A', email: 'nobody', password: 'short', role: 'ADMIN' }
  })
  t.equal(bad.statusCode, 400)
  t.same(
    bad.json().errors.map((error: { field: string }) => error.field),
    ['name', 'email', 'password', 'role']
  )
  for (const password of ['password123', 'PASSWORD123', 'zzzzzzzzzz']) {
    const common = await ask({ method: 'POST', url: '/api/auth/signup', payload: { ...valid, password } })
    t.same(common.json().errors, [{ field: 'password', message: 'must not be a common password' }])
  }
})

t.test('two signups of one address at once: one 201, one 409', async (t) => {
  const { ask } = (await scene(t)).api
  const payload = { name: 'Twin', email: 'twin@example.com', password: 'correct-Horse-7', role: 'JOB_SEEKER' }
  const answers = await Promise.all([1, 2].map(() => ask({ method: 'POST', url: '/api/auth/signup', payload })))
  t.same(answers.map((answer) => answer.statusCode).sort(), [201, 409])
})

t.test('login tells neither by text nor by status whether the address is known', async (t) => {
  const service = (await scene(t)).api
  const { email } = await signUp(service, 'EMPLOYER')
  const login = (payload: object) => service.ask({ method: 'POST', url: '/api/auth/login', payload })
  const good = await login({ email: email.toUpperCase(), password: 'correct-Horse-7' })
  t.equal(good.statusCode, 200)
  t.equal(good.json().message, 'Login successful')
  const wrong = await login({ email, password: 'wrong-Horse-7' })
  const unknown = await login({ email: 'nobody@example.com', password: 'wrong-Horse-7' })
  t.equal(wrong.statusCode, 401)
  t.equal(wrong.json().message, 'Invalid email or password')
  t.same(unknown.json(), wrong.json())
})

t.test('logout ends the session: its tokens are refused, logging out again is 200', async (t) => {
  const service = (await scene(t)).api
  const { token, cookie } = await signUp(service, 'JOB_SEEKER')
  const logout = () => service.ask({ method: 'POST', url: '/api/auth/logout', token })
  const first = await logout()
  t.equal(first.statusCode, 200)
  t.match(first.headers['set-cookie'], /^refreshToken=; Max-Age=0; Path=\/api\/auth\/refresh;/)
  const me = await service.ask({ method: 'GET', url: '/api/users/me', token })
  t.equal(me.statusCode, 401)
  t.equal(me.json().message, 'Token has been revoked')
  const refresh = await service.ask({ method: 'POST', url: '/api/auth/refresh', headers: { cookie } })
  t.equal(refresh.statusCode, 401)
  t.equal(refresh.json().message, 'Invalid refresh token')
  t.equal((await logout()).statusCode, 200)
})

t.test('X4: refreshing without the cookie is 401', async (t) => {
  const { post } = await scene(t)
  t.same(says(await post(null, '/api/auth/refresh')), [401, 'Refresh token not found'])
  const forged = await post(null, '/api/auth/refresh', undefined, { cookie: 'refreshToken=a.b.c' })
  t.same(says(forged), [401, 'Invalid refresh token'])
})

t.test('X5: /api/users/me answers what /api/auth/me answers', async (t) => {
  const { get, seeker } = await scene(t)
  const me = await get(seeker, '/api/users/me')
  t.same(says(me), [200, 'User retrieved successfully'])
  t.match(me.json().data, { _id: seeker.id, email: seeker.email, skills: [], bio: '', avatar: '' })
  t.same((await get(seeker, '/api/auth/me')).json(), me.json())
  for (const url of ['/api/users/me', '/api/auth/me']) {
    t.same(says(await get(null, url)), [401, 'Not authorized, no token provided'])
    t.same(says(await get({ token: 'a.b.c' }, url)), [401, 'Invalid or expired access token'])
  }
})

t.test('X28a: nobody signs up as an administrator', async (t) => {
  const { post, store } = await scene(t)
  const body = { name: 'Eve', email: 'eve@example.com', password: 'correct-Horse-7' }
  for (const role of ['ADMIN', 'admin', 'Admin', ['ADMIN'], null]) {
    const refused = await post(null, '/api/auth/signup', { ...body, role })
    t.same([refused.statusCode, refused.json().errors[0].field], [400, 'role'])
  }
  const { role } = (await post(null, '/api/auth/signup', { ...body, role: 'JOB_SEEKER', isAdmin: true })).json().data
    .user
  t.equal(role, 'JOB_SEEKER')
  t.equal(await store.users.countDocuments({ role: 'ADMIN' }), 0)
})

t.test(
  'X28b: whether an address is known cannot be told from what forgotten passwords and verification answer',
  async (t) => {
    const { post, seeker } = await scene(t)
    for (const path of ['forgot-password', 'resend-verification']) {
      const known = await post(null, `/api/auth/${path}`, { email: seeker.email })
      const unknown = await post(null, `/api/auth/${path}`, { email: 'nobody@example.com' })
      t.equal(known.statusCode, 200)
      t.same(unknown.json(), known.json(), path)
    }
  }
)

t.test('refresh rotates; a twin within the grace gets the same successor; an old token ends the family', async (t) => {
  const service = (await scene(t)).api
  const { token, cookie } = await signUp(service, 'JOB_SEEKER')
  const refresh = (sent: string) => service.ask({ method: 'POST', url: '/api/auth/refresh', headers: { cookie: sent } })
  const missing = await service.ask({ method: 'POST', url: '/api/auth/refresh' })
  t.equal(missing.statusCode, 401)
  t.equal(missing.json().message, 'Refresh token not found')

  const twins = await Promise.all([refresh(cookie), refresh(cookie), refresh(cookie)])
  t.same(
    twins.map((twin) => twin.statusCode),
    [200, 200, 200]
  )
  const successors = twins.map((twin) => claimsOf(cookieOf(twin)).jti)
  t.equal(new Set(successors).size, 1, 'one successor')
  t.not(successors[0], claimsOf(cookie).jti)

  const second = await refresh(cookieOf(twins[2]))
  t.equal(second.statusCode, 200, 'whichever cookie won goes on')
  const reuse = await refresh(cookie)
  t.equal(reuse.statusCode, 401, 'the token before the previous one is reuse')
  t.equal((await refresh(cookieOf(second))).statusCode, 401, 'the family has ended')
  for (const live of [token, second.json().data.token]) {
    t.equal((await service.ask({ method: 'GET', url: '/api/users/me', token: live })).statusCode, 401)
  }
})

t.test('a removed account is gone and its address free', async (t) => {
  const service = (await scene(t)).api
  const { token, email } = await signUp(service, 'EMPLOYER')
  const remove = (payload?: object) =>
    service.ask({ method: 'DELETE', url: '/api/users/me', token, ...(payload && { payload }) })
  for (const payload of [undefined, {}]) {
    const refused = await remove(payload)
    t.same([refused.statusCode, refused.json().errors[0].field], [400, 'currentPassword'])
  }
  const wrong = await remove({ currentPassword: 'wrong-Horse-7' })
  t.same([wrong.statusCode, wrong.json().message], [400, 'The current password is wrong'])
  t.equal((await service.ask({ url: '/api/users/me', token })).statusCode, 200, 'nothing has happened')
  const removed = await remove({ currentPassword: 'correct-Horse-7' })
  t.equal(removed.statusCode, 200)
  t.equal((await service.ask({ method: 'GET', url: '/api/users/me', token })).statusCode, 401)
  await signUp(service, 'EMPLOYER', { email })
})
