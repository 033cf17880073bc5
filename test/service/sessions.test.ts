// Goal: a person sees where they are signed in and ends any of it; what is ended is refused at once; sessions end by
// themselves; a stolen refresh token ends its family.
// Method: one app on a real database; time passes by moving the stored dates.

import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { createAdministrator } from '../../src/domain/admin/users.ts'
import { openSession, sessionsPerUserMax } from '../../src/domain/sessions/sessions.ts'
import { claimsOf } from '../../tools/api/client.mjs'
import { signUp, startApp } from '../support/app.ts'

const service = await startApp(t, { SESSION_LIFE_MAX: '30d', JWT_REFRESH_EXPIRE: '7d' })
const { app, ask } = service
const { store } = app
const password = 'correct-Horse-7'
const dayMs = 86_400_000

interface SignedIn {
  token: string
  cookie: string
  sid: string
}

const cookieOf = (response: { headers: Record<string, unknown> }) => String(response.headers['set-cookie'])
const logIn = (email: string, userAgent = 'a browser', given = password) =>
  ask({
    method: 'POST',
    url: '/api/auth/login',
    headers: { 'user-agent': userAgent },
    payload: { email, password: given }
  })
async function signIn(email: string, userAgent?: string): Promise<SignedIn> {
  const answer = await logIn(email, userAgent)
  const { token } = answer.json().data
  return { token, cookie: cookieOf(answer).split(';')[0] ?? '', sid: claimsOf(token).sid }
}
const statusOf = async (token: string) => (await ask({ url: '/api/users/me', token })).statusCode
const refresh = (cookie: string) => ask({ method: 'POST', url: '/api/auth/refresh', headers: { cookie } })
const sessionsOf = async (token: string) => (await ask({ url: '/api/auth/sessions', token })).json().data
const end = (path: string, token: string) => ask({ method: 'DELETE', url: `/api/auth/sessions${path}`, token })
const isOver = async ({ token, cookie }: SignedIn) =>
  (await statusOf(token)) === 401 && (await refresh(cookie)).statusCode === 401

t.test('listed, ended one by one, all others, all', async (t) => {
  const { email, token: first } = await signUp(service, 'JOB_SEEKER')
  const [phone, laptop] = [await signIn(email, 'phone'), await signIn(email, 'laptop')]
  const listed = await sessionsOf(laptop.token)
  t.match(listed, [{ userAgent: 'laptop', current: true }, { userAgent: 'phone', current: false }, { current: false }])
  t.equal(listed.length, 3)
  t.same(Object.keys(listed[0]).sort(), [
    '_id',
    'address',
    'createdAt',
    'current',
    'expiresAt',
    'lastUsedAt',
    'userAgent'
  ])

  const stranger = await signUp(service, 'EMPLOYER')
  t.equal((await end(`/${phone.sid}`, stranger.token)).statusCode, 404, "another person's session does not exist")
  t.equal(await statusOf(phone.token), 200)
  t.equal((await end(`/${phone.sid}`, laptop.token)).statusCode, 200)
  t.ok(await isOver(phone))
  t.equal((await end('', laptop.token)).statusCode, 200)
  t.equal(await statusOf(first), 401, 'all others')
  t.equal(await statusOf(laptop.token), 200, 'but this one')
  t.equal((await sessionsOf(laptop.token)).length, 1)
  const tablet = await signIn(email, 'tablet')
  t.equal((await end('?all=true', laptop.token)).statusCode, 200)
  t.ok((await isOver(laptop)) && (await isOver(tablet)), 'all')
  t.equal((await logIn(email)).statusCode, 200, 'and in again')
})

t.test('an access token that has leaked is ended alone: the session goes on', async (t) => {
  const { email } = await signUp(service, 'JOB_SEEKER')
  const leaked = await signIn(email)
  const fresh = await refresh(leaked.cookie)
  const revoke = () => ask({ method: 'POST', url: '/api/auth/revoke', token: leaked.token })
  t.equal((await revoke()).statusCode, 200)
  t.equal((await ask({ url: '/api/users/me', token: leaked.token })).json().message, 'Token has been revoked')
  t.equal((await revoke()).statusCode, 200, 'may be repeated')
  t.equal(await statusOf(fresh.json().data.token), 200, 'another token of the same session')
  t.equal((await refresh(cookieOf(fresh).split(';')[0] ?? '')).statusCode, 200)
  const { jti, exp } = claimsOf(leaked.token)
  const kept = await store.revocations.findOne({ _id: `jti:${jti}` })
  t.ok((kept?.expiresAt.getTime() ?? 0) >= exp * 1000, 'remembered for as long as it would have lived')
})

t.test('a change of password needs the current one, ends the other sessions, and the old password', async (t) => {
  const { email, token } = await signUp(service, 'EMPLOYER')
  const other = await signIn(email)
  const change = (payload: object) => ask({ method: 'PUT', url: '/api/users/profile', token, payload })
  const next = 'another-Horse-7'
  const missing = await change({ password: next })
  t.match(missing.json(), { statusCode: 400, errors: [{ field: 'currentPassword' }] })
  t.equal((await change({ password: next, currentPassword: next })).json().message, 'The current password is wrong')
  t.equal(await statusOf(other.token), 200)
  t.equal((await change({ password: next, currentPassword: password })).statusCode, 200)
  t.ok(await isOver(other))
  t.equal(await statusOf(token), 200, 'one stays where one is')
  t.equal((await logIn(email)).statusCode, 401)
  t.equal((await logIn(email, undefined, next)).statusCode, 200)
})

t.test('suspension ends every session and lets none be opened; restoring opens none of the old', async (t) => {
  const adminPassword = 'even-more-Horses-7'
  const hash = await app.passwords.hash(adminPassword, 'password')
  await createAdministrator(store, 'root@example.com', hash)
  const { token: admin } = (await logIn('root@example.com', undefined, adminPassword)).json().data
  const { id, email, token, cookie } = await signUp(service, 'JOB_SEEKER')
  const session = { token, cookie, sid: '' }
  const act = (what: string, by: string) =>
    ask({ method: 'POST', url: `/api/admin/users/${id}/${what}`, token: by, payload: { reason: 'spam' } })
  t.equal((await act('suspend', token)).statusCode, 403, 'not by just anybody')
  t.equal((await act('suspend', admin)).statusCode, 200)
  t.ok(await isOver(session))
  t.equal((await logIn(email)).json().message, 'This account is suspended')
  t.equal((await logIn(email, undefined, 'wrong-Horse-7')).json().message, 'Invalid email or password')
  t.equal((await act('restore', admin)).statusCode, 200)
  t.ok(await isOver(session))
  t.equal((await logIn(email)).statusCode, 200)
})

t.test('a session ends when it is not used for a week, and after a month however much it is used', async (t) => {
  const { email } = await signUp(service, 'EMPLOYER')
  const fresh = await signIn(email)
  const { createdAt, expiresAt } = (await store.sessions.findOne({ _id: fresh.sid }))!
  t.equal(expiresAt.getTime() - createdAt.getTime(), 7 * dayMs)
  await store.sessions.updateOne({ _id: fresh.sid }, { $set: { expiresAt: new Date(Date.now() - 1) } })
  t.equal((await refresh(fresh.cookie)).statusCode, 401, 'idle for too long')

  const old = await signIn(email)
  const born = new Date(Date.now() - 30 * dayMs + 60_000)
  await store.sessions.updateOne({ _id: old.sid }, { $set: { createdAt: born } })
  const answer = await refresh(old.cookie)
  t.equal(answer.statusCode, 200)
  const kept = await store.sessions.findOne({ _id: old.sid })
  t.equal(kept?.expiresAt.getTime(), born.getTime() + 30 * dayMs, 'not beyond its month')
  const maxAge = Number(/Max-Age=(\d+)/.exec(cookieOf(answer))?.[1])
  t.ok(maxAge > 0 && maxAge <= 60, 'nor does the cookie live longer')
})

t.test('the oldest of more than fifty sessions ends', async (t) => {
  const { email } = await signUp(service, 'JOB_SEEKER')
  const user = (await store.users.findOne({ email }))!
  const open = async () => {
    const device = { userAgent: 'one of many', address: '192.0.2.1' }
    const { sid } = await store.transaction((tx) => openSession(tx, user, device, app.tokens.rules))
    return { sid, token: app.tokens.signAccess(user, sid) }
  }
  const oldest = await open()
  await store.sessions.deleteMany({ userId: user._id, _id: { $ne: oldest.sid } })
  const like = (await store.sessions.findOne({ _id: oldest.sid }))!
  const others = Array.from({ length: sessionsPerUserMax - 1 }, (_, index) => ({
    ...like,
    _id: `${like._id}-${index}`,
    rotatedAt: new Date(like.rotatedAt.getTime() + 1)
  }))
  await store.sessions.insertMany(others)
  t.equal(await statusOf(oldest.token), 200, 'fifty are fine')
  const last = await signIn(email)
  t.equal((await sessionsOf(last.token)).length, sessionsPerUserMax)
  // A login does not wait, as a logout does, until the revocation is in Redis.
  while ((await statusOf(oldest.token)) !== 401) await sleep(50)
})

t.test('a refresh token that comes back after the grace ends its family, on every device that shares it', async (t) => {
  const { email } = await signUp(service, 'EMPLOYER')
  const stolen = await signIn(email)
  const other = await signIn(email)
  const next = await refresh(stolen.cookie)
  const repeated = await refresh(stolen.cookie)
  t.equal(repeated.statusCode, 200, 'within the grace: two tabs')
  t.equal(
    claimsOf(cookieOf(repeated).split('=')[1] ?? '').jti,
    claimsOf(cookieOf(next).split('=')[1] ?? '').jti,
    'the same successor, not a second one'
  )
  await store.sessions.updateOne({ _id: stolen.sid }, { $set: { rotatedAt: new Date(Date.now() - 11_000) } })
  t.equal((await refresh(stolen.cookie)).statusCode, 401, 'after it: somebody has a copy')
  const family = [stolen.token, next.json().data.token, repeated.json().data.token]
  for (const token of family) t.equal(await statusOf(token), 401)
  t.equal((await refresh(cookieOf(next).split(';')[0] ?? '')).statusCode, 401)
  t.match(await store.sessions.findOne({ _id: stolen.sid }), { endReason: 'reused-token' })
  t.equal(await statusOf(other.token), 200, 'other devices go on')
  const kept = JSON.stringify(await store.sessions.find().toArray())
  t.notOk(kept.includes(claimsOf(other.cookie.split('=')[1] ?? '').jti), 'tokens are kept as hashes')
})
