/** What the pages of /docs share: their frame, and text as it stands in it. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { escaped } from '../http/pages.ts'

/** Where the build puts the scripts and style sheets of these pages. */
export const bundleFolder = join(dirname(createRequire(import.meta.url).resolve('#package.json')), 'dist/web/docs')

/** Nothing from elsewhere, nothing inline; the pages talk to this service alone. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join(';'),
  'x-frame-options': 'DENY'
}

const places = [
  { url: '/docs/', name: 'REST' },
  { url: '/docs/realtime', name: 'Realtime' },
  { url: '/docs/json', name: 'OpenAPI' },
  { url: '/docs/asyncapi.json', name: 'AsyncAPI' }
] as const

/** Text with `code` in backticks, as the documents' descriptions have it. */
export const prose = (text: string): string =>
  escaped(text).replaceAll(/`([^`]+)`/g, (_, code: string) => `<code>${code}</code>`)

interface PageParts {
  title: string
  /** of which of the places this is */
  url: (typeof places)[number]['url']
  style: string
  scripts: readonly string[]
  /** beside the places */
  aside: string
  content: string
}

/** A page of /docs. What it is given is HTML, but for the title. */
export function framed({ title, url, style, scripts, aside, content }: PageParts): string {
  const links = places.map(
    (place) => `<li><a href="${place.url}"${place.url === url ? ' aria-current="page"' : ''}>${place.name}</a></li>`
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} – SkillMatch</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
</head>
<body>
<header class="site">
<p class="name">SkillMatch</p>
<nav aria-label="Documents"><ul>${links.join('')}</ul></nav>
${aside}
</header>
${content}
${scripts.map((script) => `<script src="${script}"></script>`).join('\n')}
</body>
</html>
`
}

/** Where whoever tries the API out signs in; shown by the script when the document offers accounts. */
const signIn = `<form class="sign-in" hidden>
<label for="account">Try it as</label>
<select id="account"></select>
<button>Sign in</button>
<button type="button" class="quiet" disabled>Sign out</button>
<output for="account"></output>
</form>`

/** The page of the REST API, which Swagger UI fills. */
export const restPage = (): string =>
  framed({
    title: 'REST API',
    url: '/docs/',
    style: '/docs/main.css',
    scripts: ['/docs/static/swagger-ui-bundle.js', '/docs/main.js'],
    aside: signIn,
    content:
      '<div id="swagger-ui"></div>\n<noscript><p>This page needs JavaScript; <a href="/docs/json">the document</a> does not.</p></noscript>'
  })
