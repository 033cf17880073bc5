// Goal: signing up, in and out through the routes keeps the contract: texts, status codes, cookie, rotation.
// Method: one app on a real database; requests by inject, each answer checked as an envelope.
import t from 'tap'
import { signUp, startApp } from '../helper.ts'

const cookieOf = (response: { headers: Record<string, unknown> }): string =>
  String(response.headers['set-cookie']).split(';')[0]!

t.test('signup answers 201 with user, token and the cookie of the contract', async (t) => {
  const { ask } = await startApp(t)
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
  const me = await ask({ method: 'GET', url: '/api/users/me', token: data.token })
  t.same(me.json().data, data.user)
  t.same((await ask({ method: 'GET', url: '/api/auth/me', token: data.token })).json(), me.json())

  const again = await ask({
    method: 'POST',
    url: '/api/auth/signup',
    payload: { ...payload, email: 'ada@example.COM' }
  })
  t.equal(again.statusCode, 409)
  t.equal(again.json().message, 'User already exists')
})

t.test('signup refuses what the contract refuses, all failures at once', async (t) => {
  const { ask } = await startApp(t)
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
    t.same(common.json().errors, [{ field: 'password', message: 'is one of the most common passwords' }])
  }
})

t.test('two signups of one address at once: one 201, one 409', async (t) => {
  const { ask } = await startApp(t)
  const payload = { name: 'Twin', email: 'twin@example.com', password: 'correct-Horse-7', role: 'JOB_SEEKER' }
  const answers = await Promise.all([1, 2].map(() => ask({ method: 'POST', url: '/api/auth/signup', payload })))
  t.same(answers.map((answer) => answer.statusCode).sort(), [201, 409])
})

t.test('login tells neither by text nor by status whether the address is known', async (t) => {
  const service = await startApp(t)
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
  const service = await startApp(t)
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

t.test('refresh rotates; a twin within the grace gets the same successor; an old token ends the family', async (t) => {
  const service = await startApp(t)
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
  const claimsOf = (sent: string) => JSON.parse(Buffer.from(sent.split('.')[1]!, 'base64url').toString())
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
  const service = await startApp(t)
  const { token, email } = await signUp(service, 'EMPLOYER')
  const removed = await service.ask({ method: 'DELETE', url: '/api/users/me', token })
  t.equal(removed.statusCode, 200)
  t.equal((await service.ask({ method: 'GET', url: '/api/users/me', token })).statusCode, 401)
  await signUp(service, 'EMPLOYER', { email })
})
