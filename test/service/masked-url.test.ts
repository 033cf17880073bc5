// Goal: no token of a one-time link stands in our log or in an address we echo, however it is spelled.
// Method: the masking by itself, and an app's log lines, messages and problem details for the same addresses.
import pino from 'pino'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { maskedUrl } from '../../src/http/masked-url.ts'
import { testEnvironment } from '../support/app.ts'

const secret = 'SeCrEt'
const long = `${secret}${'x'.repeat(37)}`
const secrets = [
  `/api/jobs?Token=${secret}`,
  `/api/jobs?%74oken=${secret}`,
  `/api/jobs?%2574oken=${secret}`,
  `/api/jobs?page=2&to%6ben=${secret}&limit=5`,
  `/api/jobs?${secret}`,
  `/api/jobs#token=${secret}`,
  `/api/auth/verify-email/${secret}`,
  `/api/auth/verify%2Demail/${secret}`,
  `/api/auth/VERIFY-EMAIL/${secret}?x=1`,
  `/api/auth/verify%252Demail/${secret}`,
  `/api/auth/reset%2dpassword%2F${secret}`,
  `/api/auth/%72eset-password/${secret}/more`,
  `/api/auth/reset-password%5c${secret}`,
  `/api/auth/undo-email/${secret}`,
  `/unsubscribe/${secret}`,
  `/api/jobs/%zz/verify-email/${secret}`,
  `/somewhere/${long}`,
  `/api/jobs?search=https://a.example/verify-email/${secret}`,
  `/api/jobs?location=x%253Ftoken%253D${secret}`,
  `/api/jobs?search=${long}`
]

t.test('tokens are masked, what is harmless stays as it is', async (t) => {
  for (const url of secrets) t.notMatch(maskedUrl(url), /secret/i, url)
  t.equal(maskedUrl(secrets[6]!), '/api/auth/verify-email/[masked]')
  t.equal(maskedUrl(secrets[3]!), '/api/jobs?page=2&[masked]=[masked]&limit=5')
  for (const url of ['/', '/api/jobs/6b043df3c0ffee0123456353', '/api/jobs?search=a%20very+long+wish&page=2', '/a?b=1'])
    t.equal(maskedUrl(url), url)
  t.equal(
    maskedUrl('/api/admin/users/6b043df3c0ffee0123456353/restore'),
    '/api/admin/users/6b043df3c0ffee0123456353/restore'
  )
})

t.test('neither the log nor an answer repeats a token', async (t) => {
  const lines: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const app = await buildApp(loadConfig(testEnvironment()), logger)
  t.teardown(() => app.close())
  await app.ready()
  for (const url of secrets) {
    const path = url.replace('/api/jobs', '/api/nowhere')
    for (const accept of ['application/json', 'application/problem+json']) {
      t.notMatch((await app.inject({ url: path, headers: { accept } })).body, /secret/i, path)
    }
  }
  t.ok(lines.filter((line) => line.includes('"request"')).length >= 2 * secrets.length)
  t.notMatch(lines.join(''), /secret/i)
  lines.length = 0
  await app.inject({ url: '/api/nowhere?search=what+I+look+for', headers: { referer: `https://x/?token=${secret}` } })
  t.match(lines.join(''), '"url":"/api/nowhere"', 'no query stands in the log')
  t.notMatch(lines.join(''), /look|secret/i)
})
