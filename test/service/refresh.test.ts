// Goal: a cookie that a browser sends by itself is of use to our own pages only, tokens are kept by nobody on their way,
// and failures say what they are.
// Method: one app with a front end.
import t from 'tap'
import { signUp, startApp } from '../support/app.ts'

const home = 'https://jobs.example.com'
const own = 'https://api.example.com'
const service = await startApp(t, { FRONTEND_URL: `${home},capacitor://localhost`, PUBLIC_URL: own })
const { ask } = service

t.test('who may exchange the cookie', async (t) => {
  const { cookie } = await signUp(service, 'JOB_SEEKER')
  const refresh = async (headers: Record<string, string>) => {
    const answer = await ask({ method: 'POST', url: '/api/auth/refresh', headers: { cookie, ...headers } })
    return [answer.statusCode, answer.json().code]
  }
  const forbidden = [403, 'ORIGIN_FORBIDDEN']
  t.same(await refresh({ origin: 'https://evil.example' }), forbidden)
  t.same(await refresh({ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }), forbidden)
  t.same(await refresh({ origin: 'null' }), forbidden)
  t.same(await refresh({ origin: `${home}.evil.example` }), forbidden)
  t.same(await refresh({ 'sec-fetch-site': 'cross-site' }), forbidden)
  t.same(await refresh({ origin: home, 'sec-fetch-site': 'cross-site' }), [200, undefined], 'wherever the front end is')
  t.same(await refresh({ origin: 'capacitor://localhost' }), [200, undefined])
  t.same(await refresh({ origin: own, 'sec-fetch-site': 'same-origin' }), [200, undefined], 'a page beside the service')
  t.same(await refresh({ 'sec-fetch-site': 'same-site' }), [200, undefined])
  t.same(await refresh({}), [200, undefined], 'no browser')
})

t.test('two cookies of the name: neither is believed', async (t) => {
  const { cookie } = await signUp(service, 'EMPLOYER')
  const refresh = async (header: string) => {
    const answer = await ask({ method: 'POST', url: '/api/auth/refresh', headers: { cookie: header } })
    return [answer.statusCode, answer.json().code]
  }
  t.same(await refresh(`${cookie}; refreshToken=a.b.c`), [401, 'REFRESH_INVALID'])
  t.same(await refresh(`refreshToken=a.b.c; ${cookie}`), [401, 'REFRESH_INVALID'])
  t.same(await refresh(`${cookie};${cookie}`), [401, 'REFRESH_INVALID'])
  t.same(await refresh(`theme=dark; ${cookie}; xrefreshToken=1`), [200, undefined])
  t.same(await refresh('refreshToken='), [401, 'REFRESH_MISSING'])
})

t.test('tokens are stored by nobody and changed by nobody on their way', async (t) => {
  const email = 'kept@example.com'
  const password = 'correct-Horse-7'
  const post = (path: string, payload?: object, headers = {}) =>
    ask({ method: 'POST', url: `/api/auth/${path}`, headers, ...(payload && { payload }) })
  const signed = await post('signup', { name: 'Kept Person', email, password, role: 'EMPLOYER' })
  t.equal(signed.headers.location, '/api/users/me')
  const logged = await post('login', { email, password })
  const cookie = String(logged.headers['set-cookie']).split(';')[0] ?? ''
  for (const answer of [signed, logged, await post('refresh', undefined, { cookie })]) {
    t.ok(answer.json().data.token)
    t.equal(answer.headers['cache-control'], 'no-store, no-transform')
  }
})

t.test('a 401 names its scheme, a failure its code', async (t) => {
  const me = (headers: Record<string, string>) => ask({ url: '/api/users/me', headers })
  const none = await me({})
  t.equal(none.headers['www-authenticate'], 'Bearer realm="skillmatch"')
  t.equal(none.json().code, 'NO_TOKEN')
  const wrong = await me({ authorization: 'Bearer a.b.c' })
  const description = 'error="invalid_token", error_description="Invalid or expired access token"'
  t.equal(wrong.headers['www-authenticate'], `Bearer realm="skillmatch", ${description}`)
  t.equal((await ask({ url: '/api/jobs?limit=0' })).json().code, 'VALIDATION_FAILED')
  t.equal((await ask({ url: '/nowhere' })).json().code, 'ROUTE_NOT_FOUND')
})
