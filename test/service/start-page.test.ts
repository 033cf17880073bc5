// Goal: the service's own address says what it is and where to go on, to people as a page and to programs as JSON, counts nothing,
// and names no documentation that is not served.
// Method: requests to real apps with and without documentation and a front end.
import t from 'tap'
import { version } from '../../src/config/version.ts'
import { startApp } from '../support/app.ts'

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

t.test('a page for people, JSON for programs', async (t) => {
  const { ask } = await startApp(t, { RATE_LIMIT_MAX_REQUESTS: '1', PUBLIC_DOCS: 'true' })
  const page = await ask({ url: '/?from=mail', headers: browser })
  t.equal(page.statusCode, 200)
  t.match(page.headers, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': /^default-src 'none'; style-src 'sha256-[^']+'; /,
    'cache-control': 'public, max-age=300',
    vary: 'Origin, Accept',
    'x-frame-options': 'DENY'
  })
  t.notOk('ratelimit-limit' in page.headers, 'not counted')
  t.match(page.body, '<title>SkillMatch</title>')
  t.ok(page.body.includes(`version ${version}`))
  const hrefs = [...page.body.matchAll(/<a href="([^"]+)">/g)].map(([, href]) => href)
  t.same(hrefs, ['/docs', '/docs/json', '/docs/asyncapi.json', '/health/ready', '/api/jobs'])
  for (const href of hrefs) {
    const { statusCode } = await ask({ url: String(href) })
    t.equal(statusCode, 200, href ?? '')
  }

  const json = await ask({ url: '/', headers: { accept: '*/*' } })
  t.match(json.json(), {
    statusCode: 200,
    data: { name: 'SkillMatch', version, links: { docs: '/docs', openapi: '/docs/json', ready: '/health/ready' } }
  })
  const same = await ask({ url: '/', headers: { ...browser, 'if-none-match': String(page.headers.etag) } })
  t.same([same.statusCode, same.body], [304, ''])
  t.not(json.headers.etag, page.headers.etag)
  const head = await ask({ method: 'HEAD', url: '/', headers: browser })
  t.match([head.statusCode, head.body, head.headers.etag], [200, '', page.headers.etag])
  t.equal((await ask({ method: 'POST', url: '/' })).statusCode, 405)
  t.notOk('/' in (await ask({ url: '/docs/json' })).json().paths, 'in no document')
})

t.test('what is not served is not named; the front end is', async (t) => {
  const { ask } = await startApp(t, { PUBLIC_DOCS: 'false', FRONTEND_URL: 'https://app.example.com' })
  const { links } = (await ask({ url: '/' })).json().data
  t.same(links, { site: 'https://app.example.com', ready: '/health/ready', jobs: '/api/jobs' })
})
