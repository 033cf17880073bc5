// Goal: a mailed link leads somewhere without a front end, and nothing but its form, or a request like it, uses it up.
// Method: an app without FRONTEND_URL and SMTP_URL: mails are read from their files, pages as a browser without script would.
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { signUp, startApp } from '../support/app.ts'

const service = await startApp(t, { PUBLIC_URL: 'https://api.example.com' })
const { ask } = service
const folder = resolve('.skillmatch', 'mail')
const right = 'correct-Horse-7'
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }

/** The path of the link of a kind that was mailed to an address. */
async function linkTo(email: string, kind: string): Promise<string> {
  const pattern = new RegExp(`https://api\\.example\\.com(/api/auth/${kind}/[\\w-]+)`)
  let found = ''
  await waitFor(
    `a mail with a link: ${kind}`,
    async () => {
      for (const name of await readdir(folder).catch(() => [])) {
        if (!name.endsWith('.txt')) continue
        const mail = await readFile(join(folder, name), 'utf8').catch(() => '')
        if (mail.startsWith(`To: ${email}\n`)) found = pattern.exec(mail)?.[1] ?? found
      }
      return found !== ''
    },
    { limitMs: 30_000 }
  )
  return found
}

const isPage = {
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store'
}

t.test('the page of a link asks and uses nothing up, its form does', async (t) => {
  const { email, token } = await signUp(service, 'JOB_SEEKER')
  const url = await linkTo(email, 'verify-email')
  const verified = async () => (await ask({ url: '/api/users/me', token })).json().data.emailVerified
  for (const method of ['GET', 'HEAD', 'GET'] as const) {
    const shown = await ask({ method, url: `${url}?utm_source=mail&fbclid=x`, headers: { host: 'evil.example' } })
    t.equal(shown.statusCode, 200)
    t.match(shown.headers, isPage)
    t.match(
      shown.headers['content-security-policy'],
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/
    )
    if (method === 'GET') t.match(shown.body, /<meta name="viewport"[\s\S]*<form method="post">/)
    t.notMatch(shown.body, /<script|evil/)
  }
  t.equal(await verified(), false, 'a scanner that opens links confirms nothing')
  const done = await ask({ method: 'POST', url, headers: urlencoded, payload: '' })
  t.equal(done.statusCode, 200)
  t.match(done.headers, isPage)
  t.match(done.body, /<h1>E-mail address confirmed<\/h1>/)
  t.equal(await verified(), true)
  const again = await ask({ method: 'POST', url, headers: urlencoded, payload: '' })
  t.equal(again.statusCode, 400)
  t.match(again.body, /<h1>This link is invalid or has expired<\/h1>/)
  t.equal((await ask({ url, headers: { accept: 'text/html' } })).headers['content-type'], isPage['content-type'])
  const message = 'This link is invalid or has expired'
  const asJson = { statusCode: 400, success: false, message, code: 'LINK_INVALID', data: null }
  t.same((await ask({ url })).json(), asJson, 'and JSON for whoever does not read pages')
  t.same((await ask({ method: 'POST', url })).json(), asJson)
})

t.test('a password is chosen by a form, urlencoded or multipart; what is wrong with it is said', async (t) => {
  for (const kind of ['urlencoded', 'multipart']) {
    const { email } = await signUp(service, 'JOB_SEEKER')
    await ask({ method: 'POST', url: '/api/auth/forgot-password', payload: { email } })
    const url = await linkTo(email, 'reset-password')
    t.match((await ask({ url })).body, /<input type="password" name="password"/)
    const send = (password: string) => {
      const headers = kind === 'multipart' ? { 'content-type': 'multipart/form-data; boundary=xx' } : urlencoded
      const part = `--xx\r\ncontent-disposition: form-data; name="password"\r\n\r\n${password}\r\n--xx--\r\n`
      const payload = kind === 'multipart' ? part : `constructor=1&password=${encodeURIComponent(password)}`
      return ask({ method: 'POST', url, headers, payload })
    }
    const short = await send('short')
    t.equal(short.statusCode, 400)
    t.match(short.body, /<p class="problem" role="alert">The password must NOT have fewer than 8 characters\.<\/p>/)
    t.match(short.body, /<form method="post">/, 'in the form, for another try')
    const common = await send('iloveyou1')
    t.match([common.statusCode, common.body], [400, /password must not be a common password/])
    t.equal((await send('another & Horse 7')).statusCode, 200, kind)
    const login = { email, password: 'another & Horse 7' }
    t.equal((await ask({ method: 'POST', url: '/api/auth/login', payload: login })).statusCode, 200)
  }
})

t.test('an address is taken back by a page', async (t) => {
  const { email, token } = await signUp(service, 'EMPLOYER')
  const payload = { email: `moved-${email}`, currentPassword: right }
  await ask({ method: 'PUT', url: '/api/users/profile', token, payload })
  const url = await linkTo(email, 'undo-email')
  t.match((await ask({ url })).body, /<h1>Restore your account<\/h1>/)
  t.equal((await ask({ url: '/api/users/me', token })).statusCode, 200)
  t.equal((await ask({ method: 'POST', url, headers: urlencoded, payload: '' })).statusCode, 200)
  t.equal((await ask({ url: '/api/users/me', token })).statusCode, 401)
  t.match(await linkTo(email, 'reset-password'), /./)
})

t.test('forms are taken nowhere else, and only small ones', async (t) => {
  const others = ['/api/auth/login', '/api/auth/verify-email', '/api/auth/forgot-password', '/api/auth/signup']
  for (const url of others)
    t.equal((await ask({ method: 'POST', url, headers: urlencoded, payload: 'a=1' })).statusCode, 415, url)
  const large = {
    method: 'POST',
    url: '/api/auth/verify-email/x',
    headers: urlencoded,
    payload: 'x'.repeat(17_000)
  } as const
  t.equal((await ask(large)).statusCode, 413)
  const multipart = { 'content-type': 'multipart/form-data; boundary=xx' }
  const file = 'content-disposition: form-data; name="password"; filename="a"'
  const broken = [
    '',
    '--yy',
    '--xx',
    '--xx\r\nfoo',
    '--xx--',
    `--xx\r\n${file}\r\n\r\nabcdefghi\r\n--xx--\r\n`,
    '\0'.repeat(9000)
  ]
  for (const payload of broken) {
    const answer = await ask({ method: 'POST', url: '/api/auth/reset-password/x', headers: multipart, payload })
    t.equal(answer.statusCode, 400, JSON.stringify(payload.slice(0, 20)))
    t.equal(answer.headers['content-type'], isPage['content-type'])
  }
})
