// Goal: secrets are changed without logging anybody out, and what was signed by a secret that is gone is worth nothing.
// Method: three apps one after the other, as workers that were rolled, over one database: the old secrets, the new ones
// beside the old, the new ones alone.

import t from 'tap'
import { claimsOf } from '../../tools/api/client.mjs'
import { freshDatabaseUri, signUp, startApp, type TestApp } from '../support/app.ts'

const MONGODB_URI = freshDatabaseUri()
const old = {
  JWT_SECRET: 'old-access-secret-0123456789abcdefghij',
  JWT_REFRESH_SECRET: 'old-refresh-secret-0123456789abcdefghi'
}
const fresh = {
  JWT_SECRET: 'new-access-secret-0123456789abcdefghij',
  JWT_REFRESH_SECRET: 'new-refresh-secret-0123456789abcdefghi'
}
const former = { JWT_SECRET_PREVIOUS: old.JWT_SECRET, JWT_REFRESH_SECRET_PREVIOUS: old.JWT_REFRESH_SECRET }

const before = await startApp(t, { MONGODB_URI, ...old })
const rolled = await startApp(t, { MONGODB_URI, ...fresh, ...former })
const after = await startApp(t, { MONGODB_URI, ...fresh })

const statusAt = async ({ ask }: TestApp, token: string) => (await ask({ url: '/api/users/me', token })).statusCode
const refreshAt = async ({ ask }: TestApp, cookie: string) => {
  const answer = await ask({ method: 'POST', url: '/api/auth/refresh', headers: { cookie } })
  const next = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? ''
  return { status: answer.statusCode, cookie: next, token: answer.json().data?.token as string }
}
const kidOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid

t.test('tokens of the former secrets are good while these are named, and are exchanged for new ones', async (t) => {
  const person = await signUp(before, 'JOB_SEEKER')
  t.equal(await statusAt(rolled, person.token), 200)
  t.equal(await statusAt(after, person.token), 401, 'not where the former secret is gone')
  const next = await refreshAt(rolled, person.cookie)
  t.equal(next.status, 200)
  t.not(kidOf(next.token), kidOf(person.token))
  t.equal(await statusAt(after, next.token), 200)
  t.equal(await statusAt(before, next.token), 401, 'a worker not yet rolled does not know the new secret')
  t.equal((await refreshAt(after, next.cookie)).status, 200)
})

t.test('a race over the change of secrets does not fork the family', async (t) => {
  const person = await signUp(before, 'EMPLOYER')
  const first = await refreshAt(before, person.cookie)
  t.equal(first.status, 200)
  const twin = await refreshAt(rolled, person.cookie)
  t.equal(twin.status, 200, 'the successor was made under the former secret, and is found')
  const jtiOf = (cookie: string): string => claimsOf(cookie).jti
  t.equal(jtiOf(twin.cookie), jtiOf(first.cookie))
  t.equal((await refreshAt(after, twin.cookie)).status, 200)
})

t.test('a session that was not refreshed while both were named has to sign in again', async (t) => {
  const person = await signUp(before, 'EMPLOYER')
  t.equal((await refreshAt(after, person.cookie)).status, 401)
  const login = { email: person.email, password: 'correct-Horse-7' }
  t.equal((await after.ask({ method: 'POST', url: '/api/auth/login', payload: login })).statusCode, 200)
})

t.test('logging out ends both kinds', async (t) => {
  const person = await signUp(before, 'JOB_SEEKER')
  const next = await refreshAt(rolled, person.cookie)
  const logout = await after.ask({ method: 'POST', url: '/api/auth/logout', token: next.token })
  t.equal(logout.statusCode, 200)
  for (const token of [person.token, next.token]) t.equal(await statusAt(rolled, token), 401)
})
