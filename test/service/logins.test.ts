// Goal: guessing passwords gets nobody anywhere: not in, not to know who has an account, not to lock others out, and not
// to keep the service busy.
// Method: one app; comparisons of passwords are counted where they are asked for; addresses are made up.
import t from 'tap'
import { failure } from '../../src/errors.ts'
import { signUp, startApp } from '../support/app.ts'

const service = await startApp(t, { LOGIN_RATE_LIMIT_MAX: '5' })
const { app, ask } = service
const right = 'correct-Horse-7'
const logIn = (email: string, password: string, remoteAddress = '192.0.2.1') =>
  ask({ method: 'POST', url: '/api/auth/login', remoteAddress, payload: { email, password } })

const comparisons: boolean[] = []
const { verify } = app.passwords
app.passwords.verify = (hash, password) => {
  comparisons.push(hash !== null)
  return verify(hash, password)
}

t.test('an unknown address, a wrong password, a suspended account: the same answer for the same work', async (t) => {
  const { email } = await signUp(service, 'JOB_SEEKER')
  const suspended = await signUp(service, 'EMPLOYER')
  await app.store.users.updateOne({ email: suspended.email }, { $set: { suspendedAt: new Date() } })
  comparisons.length = 0
  const answers = [
    await logIn(email, 'wrong-Horse-7', '192.0.2.10'),
    await logIn('nobody@example.com', 'wrong-Horse-7', '192.0.2.11'),
    await logIn(suspended.email, 'wrong-Horse-7', '192.0.2.12')
  ]
  t.same(comparisons, [true, false, true], 'one comparison each, whether there is something to compare with or not')
  for (const { statusCode, body, headers } of answers) {
    t.equal(statusCode, 401)
    t.equal(body, answers[0]?.body)
    t.same(Object.keys(headers), Object.keys(answers[0]?.headers ?? {}))
  }
})

t.test('whoever attacks an account from everywhere locks out nobody but those addresses', async (t) => {
  const victim = await signUp(service, 'JOB_SEEKER')
  const guess = (index: number) => logIn(victim.email, `guess-Horse-${index}`, `198.51.100.${index % 4}`)
  const guesses = await Promise.all(Array.from({ length: 24 }, (_, index) => guess(index)))
  const wrong = guesses.filter(({ statusCode }) => statusCode === 401)
  t.equal(wrong.length, 4 * 5, 'each address has five guesses')
  t.equal(guesses.filter(({ statusCode }) => statusCode === 429).length, 4)
  t.equal((await logIn(victim.email, right, '203.0.113.1')).statusCode, 200, 'the victim gets in')
  t.equal((await ask({ url: '/api/users/me', token: victim.token })).statusCode, 200, 'and stays in')
  comparisons.length = 0
  const refused = await logIn(victim.email, right, '198.51.100.3')
  t.equal(refused.statusCode, 429, 'an attacking address is refused even with the password')
  t.equal(comparisons.length, 0, 'and costs no comparison')
})

t.test('who holds a stolen token cannot guess the password with it', async (t) => {
  const { token } = await signUp(service, 'EMPLOYER')
  const guess = (index: number) => {
    const payload = { password: 'another-Horse-7', currentPassword: `guess-Horse-${index}` }
    return ask({ method: 'PUT', url: '/api/users/profile', token, payload })
  }
  const statuses = []
  for (let index = 0; index < 7; index++) statuses.push((await guess(index)).statusCode)
  t.same(statuses, [400, 400, 400, 400, 400, 429, 429])
})

t.test('when too many wait to be compared a login is told to come back; nothing is counted against it', async (t) => {
  const { email } = await signUp(service, 'JOB_SEEKER')
  const counted = app.passwords.verify
  app.passwords.verify = () => Promise.reject(failure('BUSY', { retryAfterSeconds: 1 }))
  const busy = await Promise.all(Array.from({ length: 10 }, () => logIn(email, right, '203.0.113.7')))
  app.passwords.verify = counted
  for (const { headers, body } of busy) {
    const message = 'The server is busy; retry later'
    t.same(JSON.parse(body), { statusCode: 503, success: false, message, code: 'BUSY', data: null, retryAfter: 1 })
    t.equal(headers['retry-after'], '1')
  }
  t.equal((await logIn(email, right, '203.0.113.7')).statusCode, 200)
})
