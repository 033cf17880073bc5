// Goal: the client sends again only what is harmless, within its bounds, and follows a list's links no further than its query.
// Method: attempts that fail as they are told to; every answer of the service's that matters, by method and key.
import t from 'tap'
import { isDue, readToken } from '../../client/src/access-token.ts'
import { ApiError, type ApiErrorCode, toApiError } from '../../client/src/api-error.ts'
import { nextQuery } from '../../client/src/paging.ts'
import { operationOf, requestOf } from '../../client/src/request.ts'
import { mayRetry, policyOf, withRetries } from '../../client/src/retry.ts'

const failed = (status: number, code: ApiErrorCode, retryAfterSeconds?: number) =>
  new ApiError(status, code, code, { retryAfterSeconds })

t.test('what is sent again', async (t) => {
  const rows: [number, ApiErrorCode, boolean, boolean][] = [
    // status, code, whether a change without a key is, whether a read or a change with a key is
    [0, 'NETWORK', false, true],
    [0, 'TIMEOUT', false, true],
    [0, 'SIGNED_OUT', false, false],
    [400, 'VALIDATION_FAILED', false, false],
    [401, 'TOKEN_INVALID', false, false],
    [409, 'ALREADY_APPLIED', false, false],
    [409, 'REQUEST_IN_FLIGHT', false, true],
    [422, 'IDEMPOTENCY_MISMATCH', false, false],
    [429, 'TOO_MANY_REQUESTS', true, true],
    [429, 'UPLOAD_QUOTA', true, true],
    [500, 'INTERNAL', false, false],
    [502, 'UNEXPECTED', false, true],
    [503, 'UNEXPECTED', false, true],
    [503, 'DATABASE_UNAVAILABLE', false, true],
    [503, 'BUSY', true, true],
    [503, 'DRAINING', true, true],
    [503, 'FINDER_UNAVAILABLE', true, true],
    [504, 'UNEXPECTED', false, true]
  ]
  for (const [status, code, unsafe, repeatable] of rows) {
    t.same([mayRetry(failed(status, code), false), mayRetry(failed(status, code), true)], [unsafe, repeatable], code)
  }
})

t.test('the bounds', async (t) => {
  const attempts = async (error: Error, policy: Parameters<typeof policyOf>[0], signal?: AbortSignal) => {
    let count = 0
    const attempt = async () => {
      count += 1
      throw error
    }
    const thrown = await withRetries(attempt, true, policyOf(policy), signal).catch((reason) => reason)
    return [count, thrown === error]
  }
  const busy = failed(503, 'BUSY', 0)
  t.same(await attempts(busy, { attemptsMax: 3 }), [3, true])
  t.same(await attempts(busy, false), [1, true])
  t.same(
    await attempts(failed(429, 'TOO_MANY_LOGINS', 900), undefined),
    [1, true],
    'a wait beyond the bound is not begun'
  )
  t.same(await attempts(new TypeError('a bug'), undefined), [1, true])
  const abort = new AbortController()
  const waiting = attempts(failed(503, 'BUSY', 20), undefined, abort.signal)
  abort.abort(new Error('elsewhere'))
  t.same(await waiting, [1, false], 'an abort ends the wait')
  t.same(policyOf({ attemptsMax: 2 }, undefined), { attemptsMax: 2, totalMs: 30_000 })
  t.equal(policyOf({ attemptsMax: 5 }, false).attemptsMax, 1)
})

t.test('the next page', async (t) => {
  t.same(nextQuery('</api/jobs?skills=Go&skills=C%2B%2B&cursor=a.b>; rel="next"'), {
    skills: ['Go', 'C++'],
    cursor: ['a.b']
  })
  t.same(nextQuery('<https://elsewhere.example/x?cursor=1>; rel="next"'), { cursor: ['1'] }, 'never elsewhere')
  for (const link of [null, '', '</api/jobs?cursor=1>; rel="prev"', 'next']) t.equal(nextQuery(link), undefined)
})

t.test('requests', async (t) => {
  const context = { base: 'https://skillmatch.example/', timeoutMs: 1, token: 't' }
  const read = requestOf(operationOf('readJob'), { params: { id: '../a?b' } }, context)
  t.equal(read.url, 'https://skillmatch.example/api/jobs/..%2Fa%3Fb', 'a parameter stays in its place')
  t.same([read.headers.authorization, read.hasCookies], ['Bearer t', false])
  const query = { skills: ['Go', 'C++'], remote: true, search: undefined }
  t.equal(
    requestOf(operationOf('listJobs'), { query }, context).url,
    'https://skillmatch.example/api/jobs?skills=Go&skills=C%2B%2B&remote=true'
  )
  t.equal(requestOf(operationOf('logOut'), {}, context).hasCookies, true)
})

t.test('errors of those who are not the service', async (t) => {
  const none = () => null
  for (const body of [undefined, null, '<html>', { code: 5, errors: 'x' }, []]) {
    const { status, code, message, errors } = toApiError(502, body, none)
    t.same([status, code, message, errors], [502, 'UNEXPECTED', 'the answer has status 502', []])
  }
  const { retryAfterSeconds } = toApiError(503, '', (name) => (name === 'retry-after' ? '3' : null))
  t.equal(retryAfterSeconds, 3)
  t.equal(toApiError(503, '', () => 'Wed, 21 Oct 2026 07:28:00 GMT').retryAfterSeconds, undefined)
})

t.test('tokens', async (t) => {
  const encode = (claims: object) => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`
  const token = readToken(encode({ id: 'ü', role: 'EMPLOYER', iat: 1000, exp: 1900 }))
  t.match(token, { issuedAt: 1000, lifeMs: 900_000, user: { role: 'EMPLOYER' } })
  t.same([isDue(token, 839_999), isDue(token, 840_000)], [false, true])
  const short = readToken(encode({ id: 'a', role: 'EMPLOYER', iat: 0, exp: 10 }))
  t.same([isDue(short, 4_999), isDue(short, 5_000)], [false, true])
  for (const text of ['', 'a.b.c', encode({ id: 'a' })]) t.throws(() => readToken(text))
})
